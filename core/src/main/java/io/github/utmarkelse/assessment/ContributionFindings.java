package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.contribution.AnsweredItems;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Observation;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.AttachmentRule;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.ContributionRule;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.FileFormatRule;
import io.github.utmarkelse.edition.IntroductionField;
import io.github.utmarkelse.edition.LengthLimit;
import io.github.utmarkelse.edition.Provision;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules say of the written contribution and of what is handed in beside it. */
final class ContributionFindings {
    /** The name by which answers refer to the contribution, as they do to facts. */
    static final String CONTRIBUTION = "contribution";

    /** The name by which answers refer to what is filled in in the form. */
    static final String ANSWERS = "answers";

    private static final int MOST_PLACES = 100;
    private static final int MOST_NAMES = 10;

    private final ContributionRules rules;
    private final Application application;
    private final Optional<Contribution> contribution;
    private final boolean atHand;
    private final List<Finding> findings = new ArrayList<>();

    ContributionFindings(
            ContributionRules rules, Application application, Optional<Contribution> contribution, boolean atHand) {
        this.atHand = atHand;
        this.rules = rules;
        this.application = application;
        this.contribution = contribution;
    }

    void addTo(List<Finding> all, Map<LengthLimit, List<LimitJudgement>> limits) {
        if (contribution.isPresent()) {
            Contribution text = contribution.get();
            Map<Subject, List<Observation>> seen = text.observations().stream()
                    .collect(Collectors.groupingBy(Observation::subject, LinkedHashMap::new, Collectors.toList()));
            rules.format().ifPresent(format -> format(format, text));
            new FieldFindings(rules, application, contribution).addTo(findings);
            if (asksInDocument() && !AtHand.of(rules, application).document()) {
                findings.add(notAtHand(CONTRIBUTION));
            } else {
                document(text, seen);
            }
            limits(limits);
            attachments(seen.getOrDefault(Subject.EXTRA_ATTACHMENT, List.of()));
            seen.forEach((subject, observations) -> {
                if (rules.rule(subject).isEmpty()) {
                    findings.add(advice(subject, observations));
                }
            });
        } else {
            if (!atHand) {
                findings.add(notAtHand(rules.fields().isEmpty() ? CONTRIBUTION : ANSWERS));
            }
            limits(limits);
            attachments(List.of());
        }
        all.addAll(findings);
    }

    private boolean asksInDocument() {
        return !rules.sections().isEmpty() || !rules.introduction().isEmpty();
    }

    private void document(Contribution text, Map<Subject, List<Observation>> seen) {
        rules.rules().stream()
                .filter(rule -> !isOnAttachments(rule.subject()))
                .forEach(rule -> rule(rule, text, seen.getOrDefault(rule.subject(), List.of())));
        if (rules.rule(Subject.UNANSWERED_ITEM).isEmpty()) {
            unansweredItems(text);
        }
    }

    private void limits(Map<LengthLimit, List<LimitJudgement>> limits) {
        LimitJudge judge = new LimitJudge(rules, application, contribution, atHand);
        LimitFindings limitFindings = new LimitFindings(rules, contribution, application.facts(), judge);
        limits.forEach((limit, judgements) -> findings.addAll(limitFindings.of(limit, judgements)));
    }

    private void attachments(List<Observation> inside) {
        new AttachmentFindings(rules, application, contribution, findings).add();
        rules.rule(Subject.EXTRA_ATTACHMENT).ifPresent(rule -> extraAttachments(rule, inside));
    }

    private static boolean isOnAttachments(Subject subject) {
        return subject == Subject.MISSING_ATTACHMENT || subject == Subject.EXTRA_ATTACHMENT;
    }

    private Finding notAtHand(String missing) {
        Optional<Text> text = rules.handIn().map(Provision::text);
        return Finding.builder()
                .code("contribution-not-at-hand")
                .ruling(RulingKind.CONTRIBUTION)
                .answer(Answer.UNKNOWN)
                .consequence(Consequence.NOT_STATED)
                .text(text.or(() -> rules.format().map(FileFormatRule::text))
                        .orElseGet(() -> Message.of("contribution.handIn")))
                .detail(Message.of("contribution.notAtHand"))
                .citation(rules.handIn()
                        .map(Provision::citation)
                        .or(() -> rules.format().map(FileFormatRule::citation)))
                .addFacts(missing)
                .build();
    }

    private void rule(ContributionRule rule, Contribution text, List<Observation> seen) {
        switch (rule.subject()) {
            case UNANSWERED_ITEM -> unansweredItems(rule, text);
            case MISSING_INTRODUCTION -> missingIntroduction(rule, text);
            case MISSING_FIELD -> missingFields(rule, text);
            default ->
                findings.add(
                        seen.isEmpty() ? kept(rule).build() : broken(rule, seen).build());
        }
    }

    private void format(FileFormatRule format, Contribution text) {
        text.name().ifPresent(name -> {
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            findings.add(Finding.builder()
                    .code("file-format")
                    .ruling(RulingKind.CONTRIBUTION)
                    .answer(Answer.of(format.extensions().contains(extension)))
                    .consequence(format.consequence())
                    .text(format.text())
                    .citation(format.citation())
                    .build());
        });
    }

    /** Where the source says nothing of unanswered questions, they are pointed out. */
    private void unansweredItems(Contribution text) {
        AnsweredItems items = text.answers();
        for (String item : rules.items()) {
            if (!items.answered(item)) {
                findings.add(Finding.builder()
                        .code("item-unanswered")
                        .ruling(RulingKind.CONTRIBUTION)
                        .answer(Answer.NO)
                        .consequence(Consequence.ADVICE)
                        .text(Message.of("advice.UNANSWERED_ITEM"))
                        .detail(Message.of(
                                items.heading(item).isPresent() ? "items.empty" : "items.absent", "item", name(item)))
                        .about(item)
                        .build());
            }
        }
    }

    private void unansweredItems(ContributionRule rule, Contribution contribution) {
        AnsweredItems items = contribution.answers();
        List<String> unanswered =
                rules.items().stream().filter(item -> !items.answered(item)).toList();
        if (unanswered.isEmpty()) {
            findings.add(kept(rule)
                    .detail(Message.of(
                            "items.allAnswered", "count", number(rules.items().size())))
                    .build());
        }
        for (String item : unanswered) {
            Optional<Place> place = items.heading(item);
            findings.add(start(rule, rule.answer())
                    .detail(Message.of(place.isPresent() ? "items.empty" : "items.absent", "item", name(item)))
                    .places(place.stream().toList())
                    .about(item)
                    .build());
        }
    }

    private void missingIntroduction(ContributionRule rule, Contribution contribution) {
        boolean there = contribution.answers().introduction();
        findings.add(
                there
                        ? kept(rule).build()
                        : start(rule, rule.answer())
                                .detail(Message.of("introduction.missing"))
                                .build());
    }

    private void missingFields(ContributionRule rule, Contribution contribution) {
        if (!contribution.answers().introduction()) {
            return;
        }
        List<String> missing = rules.introduction().stream()
                .filter(section -> section.required())
                .flatMap(section -> section.fields().stream())
                .filter(IntroductionField::required)
                .filter(field -> !contribution.fields().containsKey(field.id()))
                .map(field -> "\u201D" + field.label() + "\u201D")
                .toList();
        findings.add(
                missing.isEmpty()
                        ? kept(rule).build()
                        : start(rule, rule.answer())
                                .detail(Message.of("introduction.fields", "fields", name(String.join(", ", missing)))
                                        .with("count", number(missing.size())))
                                .build());
    }

    private void extraAttachments(ContributionRule rule, List<Observation> inside) {
        Set<String> asked = rules.attachments().stream().map(AttachmentRule::id).collect(Collectors.toSet());
        List<String> extra = application.attachments().orElse(List.of()).stream()
                .map(Attachment::id)
                .filter(id -> !asked.contains(id))
                .toList();
        if (!extra.isEmpty() || !inside.isEmpty()) {
            List<String> names = new ArrayList<>(extra);
            inside.stream().limit(MOST_NAMES).forEach(annex -> names.add(annexName(annex.place())));
            findings.add(start(rule, rule.answer())
                    .detail(Message.of("attachment.extra", "names", name(String.join("; ", names)))
                            .with("count", number(extra.size() + inside.size())))
                    .places(places(inside))
                    .addFacts(AttachmentFindings.ATTACHMENTS)
                    .build());
        } else {
            boolean known = application.attachments().isPresent();
            Finding.Builder finding =
                    start(rule, known ? Answer.YES : Answer.UNKNOWN).addFacts(AttachmentFindings.ATTACHMENTS);
            findings.add((known ? finding : finding.detail(Message.of("attachments.unknown"))).build());
        }
    }

    /** What an annex calls itself, or where it stands. */
    private static String annexName(Place place) {
        return place.quote().orElseGet(() -> "\u00B6\u00A0" + place.paragraph());
    }

    private Finding.Builder broken(ContributionRule rule, List<Observation> seen) {
        return start(rule, rule.answer()).detail(seen(seen)).places(places(seen));
    }

    private static Finding advice(Subject subject, List<Observation> seen) {
        return Finding.builder()
                .code("seen-" + subject.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .ruling(RulingKind.CONTRIBUTION)
                .answer(Answer.UNKNOWN)
                .consequence(Consequence.ADVICE)
                .text(Message.of("advice." + subject.name()))
                .detail(seen(seen))
                .places(places(seen))
                .build();
    }

    private static Text seen(List<Observation> seen) {
        Subject subject = seen.get(0).subject();
        long characters = seen.stream().mapToLong(Observation::characters).sum();
        String key = subject == Subject.PICTURE && characters > 0 ? "PICTURE_WITH_TEXT" : subject.name();
        return Message.of("seen." + key, "count", number(seen.size()))
                .with("characters", number(characters))
                .with("where", new Argument.Words(where(seen)));
    }

    private static LocalizedText where(List<Observation> seen) {
        Set<String> swedish = new LinkedHashSet<>();
        Set<String> english = new LinkedHashSet<>();
        for (Observation observation : seen) {
            Place place = observation.place();
            Message where = place.item()
                    .map(item -> Message.of("where.item", "item", name(item)))
                    .orElseGet(() -> Message.of("where." + place.part().name()));
            swedish.add(where.in(Language.SWEDISH));
            english.add(where.in(Language.ENGLISH));
        }
        return new LocalizedText(String.join(", ", swedish), String.join(", ", english));
    }

    private static List<Place> places(List<Observation> seen) {
        return seen.stream().map(Observation::place).limit(MOST_PLACES).toList();
    }

    private static Finding.Builder kept(ContributionRule rule) {
        return start(rule, Answer.YES);
    }

    private static Finding.Builder start(ContributionRule rule, Answer answer) {
        return Finding.builder()
                .code(rule.id())
                .ruling(RulingKind.CONTRIBUTION)
                .answer(answer)
                .consequence(rule.consequence())
                .text(rule.text())
                .citation(rule.citation());
    }

    private static Argument number(long number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }

    private static Argument name(String name) {
        return new Argument.Name(name);
    }
}
