package io.github.utmarkelse.application;

import io.github.utmarkelse.edition.AttachmentRule;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactType;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.fact.ShareIs;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what in an application does not fit the edition. */
final class ApplicationCheck {
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final Edition edition;
    private final Application application;
    private final List<Problem> problems = new ArrayList<>();

    private ApplicationCheck(Edition edition, Application application) {
        this.edition = edition;
        this.application = application;
    }

    static void of(Edition edition, Application application) {
        ApplicationCheck check = new ApplicationCheck(edition, application);
        check.edition();
        application.facts().forEach(check::fact);
        edition.shares().forEach(check::share);
        new HistoryCheck(List.of(edition), edition.year(), check.problems).of(application);
        check.receipts();
        new RoundCheck(edition, application, check.problems).run();
        application.answers().ifPresent(check::answers);
        application.pages().filter(pages -> pages < 1).ifPresent(pages -> check.tooSmall("pages"));
        application.attachments().ifPresent(check::attachments);
        if (!check.problems.isEmpty()) {
            throw new InvalidInputException(check.problems);
        }
    }

    private void edition() {
        application
                .edition()
                .filter(id -> !id.equals(edition.id()))
                .ifPresent(id -> problems.add(otherEdition(id, edition)));
    }

    static Problem otherEdition(String id, Edition edition) {
        return Problem.of(
                "other-edition",
                "edition",
                Message.of("application.otherEdition", "edition", Names.shown(id)),
                Message.of("application.otherEdition.remedy", "edition", new Argument.Name(edition.id())));
    }

    private void fact(String id, FactValue value) {
        FactDefinition definition = edition.factsById().get(id);
        if (definition == null) {
            problems.add(Problem.of(
                    "unknown-fact",
                    "facts." + id,
                    Message.of("application.unknownFact", "fact", Names.shown(id)),
                    Names.suggest(id, edition.factsById().keySet())));
        } else {
            definition.refuse(value).ifPresent(problems::add);
        }
    }

    private void share(ShareIs share) {
        Map<String, FactValue> facts = application.facts();
        if (isCount(share.part())
                && isCount(share.whole())
                && facts.get(share.part()) instanceof FactValue.Amount part
                && facts.get(share.whole()) instanceof FactValue.Amount whole
                && part.value().compareTo(whole.value()) > 0) {
            problems.add(Problem.of(
                    "part-above-whole",
                    "facts." + share.part(),
                    Message.of("application.partAboveWhole", "part", new Argument.Amount(part.value()))
                            .with("whole", new Argument.Amount(whole.value()))
                            .with("fact", new Argument.Name(share.whole())),
                    Message.of("application.partAboveWhole.remedy")));
        }
    }

    private boolean isCount(String fact) {
        return edition.fact(fact)
                .filter(definition -> definition.type() == FactType.WHOLE_NUMBER)
                .isPresent();
    }

    /** What is written may be private, so only the name of the field is told. */
    private void answers(Map<String, String> answers) {
        ContributionRules rules = edition.contributionRules();
        Set<String> known = new LinkedHashSet<>();
        rules.fields().forEach(field -> known.add(field.id()));
        known.addAll(rules.items());
        rules.questions().forEach(question -> known.add(Integer.toString(question.number())));
        rules.introduction().forEach(section -> {
            known.add(section.id());
            section.fields().forEach(field -> known.add(field.id()));
        });
        for (String id : answers.keySet()) {
            if (!known.contains(id)) {
                problems.add(Problem.of(
                        "unknown-field",
                        "answers." + id,
                        Message.of("application.unknownField", "field", Names.shown(id)),
                        Names.suggest(id, known)));
            }
        }
    }

    private void tooSmall(String place) {
        problems.add(Problem.of(
                "wrong-value",
                place,
                Message.of("application.tooSmall"),
                Message.of("fact.expected.atLeast", "minimum", new Argument.Amount(BigDecimal.ONE))));
    }

    private void attachments(List<Attachment> attachments) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < attachments.size(); i++) {
            String id = attachments.get(i).id();
            String place = "attachments[" + i + "].id";
            if (id.isBlank()) {
                blank(place);
            } else {
                once(place, id, seen);
                misspelt(place, id);
            }
            String attachment = "attachments[" + i + "]";
            attachments.get(i).pages().filter(pages -> pages < 1).ifPresent(pages -> tooSmall(attachment + ".pages"));
            attachments
                    .get(i)
                    .length()
                    .filter(length -> length.isNegative() || length.isZero())
                    .ifPresent(length -> problems.add(Problem.of(
                            "wrong-value",
                            attachment + ".length",
                            Message.of("application.noLength"),
                            Message.of("application.noLength.remedy"))));
        }
    }

    /** Something else than what is asked for may be attached, but not a misspelling of it. */
    private void misspelt(String place, String id) {
        List<String> asked = edition.contributionRules().attachments().stream()
                .map(AttachmentRule::id)
                .toList();
        if (!asked.contains(id) && asked.stream().anyMatch(name -> Names.alike(name, id))) {
            problems.add(Problem.of(
                    "unknown-attachment",
                    place,
                    Message.of("name.unknown", "name", new Argument.Name(id)),
                    Names.suggest(id, asked)));
        }
    }

    private void blank(String place) {
        problems.add(Problem.of("blank-name", place, Message.of("name.blank"), Message.of("name.blank.remedy")));
    }

    private void once(String place, String name, Set<String> seen) {
        if (!seen.add(name)) {
            problems.add(Problem.of(
                    "duplicate-name",
                    place,
                    Message.of("name.duplicate", "name", Names.shown(name)),
                    Message.of("name.duplicate.remedy")));
        }
    }

    private void receipts() {
        List<Receipt> receipts = application.receipts();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < receipts.size(); i++) {
            Receipt receipt = receipts.get(i);
            String place = "receipts[" + i + "]";
            milestone(place + ".milestone", receipt.milestone());
            once(place + ".milestone", receipt.milestone(), seen);
            Optional<Instant> sent = clock(place + ".sent", receipt.sent());
            Optional<Instant> reached = clock(place + ".reachedNetwork", receipt.reachedNetwork());
            Optional<Instant> registered = clock(place + ".registered", receipt.registered());
            inOrder(place, "sent", sent, "reachedNetwork", reached);
            inOrder(place, "sent", sent, "registered", registered);
            inOrder(place, "reachedNetwork", reached, "registered", registered);
        }
    }

    private void milestone(String place, String id) {
        Optional<Milestone> milestone = edition.milestone(id);
        if (milestone.isEmpty()) {
            problems.add(Problem.of(
                    "unknown-milestone",
                    place,
                    Message.of("name.unknown", "name", Names.shown(id)),
                    Names.suggest(
                            id,
                            edition.milestones().stream()
                                    .filter(Milestone::takesReceipts)
                                    .map(Milestone::id)
                                    .toList())));
        } else if (!milestone.get().takesReceipts()) {
            problems.add(Problem.of(
                    "milestone-without-deadline",
                    place,
                    Message.of("application.noDeadline", "milestone", new Argument.Name(id)),
                    Message.of("application.noDeadline.remedy")));
        }
    }

    /** Clocks of different systems may differ a little, but not tell a thing before its cause. */
    private void inOrder(
            String place, String firstKey, Optional<Instant> first, String secondKey, Optional<Instant> second) {
        if (first.isPresent()
                && second.isPresent()
                && first.get().isAfter(second.get().plus(CLOCKS_DIFFER))) {
            problems.add(Problem.of(
                    "contradictory-times",
                    place + "." + firstKey,
                    Message.of("application.clocks", "earlier", new Argument.Name(firstKey))
                            .with("first", new Argument.Time(first.get(), edition.timeZone()))
                            .with("later", new Argument.Name(secondKey))
                            .with("second", new Argument.Time(second.get(), edition.timeZone())),
                    Message.of("application.clocks.remedy")));
        }
    }

    private Optional<Instant> clock(String place, Optional<Moment> moment) {
        try {
            return moment.map(at -> at.instant(edition.timeZone()));
        } catch (InvalidInputException e) {
            e.problems().forEach(p -> problems.add(Problem.of(p.code(), place, p.what(), p.remedy())));
            return Optional.empty();
        }
    }
}
