package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.contribution.AnsweredItems;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.LimitJudgement;
import io.github.utmarkelse.contribution.Observation;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.AttachmentRule;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.ContributionRule;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.IntroductionField;
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

    /** The name by which answers refer to the list of attachments, as they do to facts. */
    static final String ATTACHMENTS = "attachments";

    private static final int MOST_PLACES = 100;
    private static final int MOST_NAMES = 10;

    private final ContributionRules rules;
    private final Application application;
    private final Optional<LimitJudgement> limit;
    private final List<Finding> findings = new ArrayList<>();

    ContributionFindings(ContributionRules rules, Application application, Optional<LimitJudgement> limit) {
        this.rules = rules;
        this.application = application;
        this.limit = limit;
    }

    void addTo(List<Finding> all) {
        if (application.contribution().isPresent()) {
            Contribution contribution = application.contribution().get();
            Map<Subject, List<Observation>> seen = contribution.observations().stream()
                    .collect(Collectors.groupingBy(Observation::subject, LinkedHashMap::new, Collectors.toList()));
            format(contribution);
            for (ContributionRule rule : rules.rules()) {
                rule(rule, contribution, seen.getOrDefault(rule.subject(), List.of()));
            }
            seen.forEach((subject, observations) -> {
                if (rules.rule(subject).isEmpty()) {
                    findings.add(advice(subject, observations));
                }
            });
        } else {
            findings.add(Finding.builder()
                    .code("contribution-not-at-hand")
                    .ruling(RulingKind.CONTRIBUTION)
                    .answer(Answer.UNKNOWN)
                    .consequence(Consequence.NOT_STATED)
                    .text(rules.format().text())
                    .detail(Message.of("contribution.notAtHand"))
                    .citation(rules.format().citation())
                    .addFacts(CONTRIBUTION)
                    .build());
            rules.rule(Subject.MISSING_ATTACHMENT).ifPresent(this::missingAttachments);
            rules.rule(Subject.EXTRA_ATTACHMENT).ifPresent(rule -> extraAttachments(rule, List.of()));
        }
        all.addAll(findings);
    }

    private void rule(ContributionRule rule, Contribution contribution, List<Observation> seen) {
        switch (rule.subject()) {
            case UNANSWERED_ITEM -> unansweredItems(rule, contribution);
            case MISSING_INTRODUCTION -> missingIntroduction(rule, contribution);
            case MISSING_FIELD -> missingFields(rule, contribution);
            case LIMIT -> limit.ifPresent(judgement -> limit(rule, judgement, contribution));
            case MISSING_ATTACHMENT -> missingAttachments(rule);
            case EXTRA_ATTACHMENT -> extraAttachments(rule, seen);
            default ->
                findings.add(
                        seen.isEmpty() ? kept(rule).build() : broken(rule, seen).build());
        }
    }

    private void format(Contribution contribution) {
        contribution.name().ifPresent(name -> {
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            findings.add(Finding.builder()
                    .code("file-format")
                    .ruling(RulingKind.CONTRIBUTION)
                    .answer(Answer.of(rules.format().extensions().contains(extension)))
                    .consequence(rules.format().consequence())
                    .text(rules.format().text())
                    .citation(rules.format().citation())
                    .build());
        });
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

    private void limit(ContributionRule rule, LimitJudgement judgement, Contribution contribution) {
        LimitJudgement.Sum first = judgement.readings().get(0);
        long fewest = judgement.readings().stream()
                .mapToLong(LimitJudgement.Sum::counted)
                .min()
                .orElseThrow();
        long most = judgement.readings().stream()
                .mapToLong(LimitJudgement.Sum::counted)
                .max()
                .orElseThrow();
        long maximum = first.counted() + first.left();
        boolean doubtful = judgement.answer() == Answer.YES && most + misplaced(contribution) > maximum;
        String key = switch (judgement.answer()) {
            case YES -> doubtful ? "limit.doubtful" : "limit.kept";
            case NO -> "limit.exceeded";
            case UNKNOWN -> "limit.straddled";
        };
        findings.add(start(rule, doubtful ? Answer.UNKNOWN : judgement.answer())
                .detail(new Message(
                        key,
                        Map.of(
                                "counted", number(first.counted()),
                                "maximum", number(maximum),
                                "left", number(Math.abs(first.left())),
                                "fewest", number(fewest),
                                "most", number(most),
                                "over", number(Math.max(0, fewest - maximum)))))
                .build());
    }

    /** The text of the introduction, which may be answers in disguise where some item has none. */
    private long misplaced(Contribution contribution) {
        AnsweredItems items = contribution.answers();
        if (rules.items().stream().allMatch(items::answered)) {
            return 0;
        }
        return contribution.sums().entrySet().stream()
                .filter(sum ->
                        sum.getKey().part() == Part.INTRODUCTION && sum.getKey().kind() == Kind.ANSWER)
                .mapToLong(sum -> sum.getValue().withoutBlanks())
                .sum();
    }

    private void missingAttachments(ContributionRule rule) {
        Set<String> inside = new LinkedHashSet<>();
        application.contribution().ifPresent(contribution -> inside.addAll(contribution.attachments()));
        for (AttachmentRule attachment : rules.attachments()) {
            if (attachment.required()) {
                boolean there = inside.contains(attachment.id())
                        || application.attachments().orElse(List.of()).stream()
                                .anyMatch(a -> a.id().equals(attachment.id()));
                Answer answer =
                        there ? Answer.YES : application.attachments().isEmpty() ? Answer.UNKNOWN : rule.answer();
                String key = switch (answer) {
                    case YES -> "attachment.there";
                    case NO -> "attachment.missing";
                    case UNKNOWN -> "attachment.unknown";
                };
                findings.add(start(rule, answer)
                        .citation(attachment.citation())
                        .detail(Message.of(key, "attachment", new Argument.Words(attachment.name())))
                        .addFacts(ATTACHMENTS)
                        .build());
            }
        }
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
                    .addFacts(ATTACHMENTS)
                    .build());
        } else {
            boolean known = application.attachments().isPresent();
            Finding.Builder finding =
                    start(rule, known ? Answer.YES : Answer.UNKNOWN).addFacts(ATTACHMENTS);
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
        return Message.of("seen." + subject.name(), "count", number(seen.size()))
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
