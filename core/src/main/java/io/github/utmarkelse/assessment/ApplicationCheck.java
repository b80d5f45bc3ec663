package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.fact.ShareIs;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what in an application does not fit the edition. */
final class ApplicationCheck {
    /** What a history says of a participation that won nothing. */
    static final String NO_OUTCOME = "none";

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
        application.history().ifPresent(check::history);
        check.receipts();
        if (!check.problems.isEmpty()) {
            throw new InvalidInputException(check.problems);
        }
    }

    private void edition() {
        application
                .edition()
                .filter(id -> !id.equals(edition.id()))
                .ifPresent(id -> problems.add(Problem.of(
                        "other-edition",
                        "edition",
                        Message.of("application.otherEdition", "edition", new Argument.Name(id)),
                        Message.of("application.otherEdition.remedy", "edition", new Argument.Name(edition.id())))));
    }

    private void fact(String id, FactValue value) {
        FactDefinition definition = edition.factsById().get(id);
        if (definition == null) {
            problems.add(Problem.of(
                    "unknown-fact",
                    "facts." + id,
                    Message.of("application.unknownFact", "fact", new Argument.Name(id)),
                    Names.suggest(id, edition.factsById().keySet())));
        } else {
            definition.refuse(value).ifPresent(problems::add);
        }
    }

    private void share(ShareIs share) {
        Map<String, FactValue> facts = application.facts();
        if (facts.get(share.part()) instanceof FactValue.Amount part
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

    private void history(List<Participation> history) {
        Set<String> outcomes = edition.outcomes().stream().map(Outcome::id).collect(Collectors.toSet());
        outcomes.add(NO_OUTCOME);
        for (int i = 0; i < history.size(); i++) {
            Participation participation = history.get(i);
            if (participation.award().equals(edition.award().id()) && !outcomes.contains(participation.outcome())) {
                problems.add(Problem.of(
                        "unknown-outcome",
                        "history[" + i + "].outcome",
                        Message.of("name.unknown", "name", new Argument.Name(participation.outcome())),
                        Names.suggest(participation.outcome(), outcomes)));
            }
        }
    }

    private void receipts() {
        List<Receipt> receipts = application.receipts();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < receipts.size(); i++) {
            Receipt receipt = receipts.get(i);
            String place = "receipts[" + i + "]";
            if (edition.milestone(receipt.milestone()).isEmpty()) {
                problems.add(Problem.of(
                        "unknown-milestone",
                        place + ".milestone",
                        Message.of("name.unknown", "name", new Argument.Name(receipt.milestone())),
                        Names.suggest(
                                receipt.milestone(),
                                edition.milestones().stream().map(Milestone::id).toList())));
            }
            if (!seen.add(receipt.milestone())) {
                problems.add(Problem.of(
                        "duplicate-name",
                        place + ".milestone",
                        Message.of("name.duplicate", "name", new Argument.Name(receipt.milestone())),
                        Message.of("name.duplicate.remedy")));
            }
            clock(place + ".sent", receipt.sent());
            clock(place + ".reachedNetwork", receipt.reachedNetwork());
            clock(place + ".registered", receipt.registered());
        }
    }

    private void clock(String place, java.util.Optional<io.github.utmarkelse.schedule.Moment> moment) {
        moment.ifPresent(at -> {
            try {
                at.instant(edition.timeZone());
            } catch (InvalidInputException e) {
                e.problems().forEach(p -> problems.add(Problem.of(p.code(), place, p.what(), p.remedy())));
            }
        });
    }
}
