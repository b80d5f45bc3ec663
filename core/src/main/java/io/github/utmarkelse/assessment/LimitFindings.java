package io.github.utmarkelse.assessment;

import io.github.utmarkelse.contribution.AnsweredItems;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.LengthUnit;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.LengthLimit;
import io.github.utmarkelse.edition.Measure;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** What the limits on length say of a contribution. */
final class LimitFindings {
    /** The name by which answers refer to the number of pages, as they do to facts. */
    static final String PAGES = "pages";

    private final ContributionRules rules;
    private final Optional<Contribution> contribution;
    private final Map<String, FactValue> facts;
    private final LimitJudge judge;

    LimitFindings(
            ContributionRules rules,
            Optional<Contribution> contribution,
            Map<String, FactValue> facts,
            LimitJudge judge) {
        this.rules = rules;
        this.facts = facts;
        this.contribution = contribution;
        this.judge = judge;
    }

    /** One finding for a limit that is kept, else one for each place where it is not. */
    List<Finding> of(LengthLimit limit, List<LimitJudgement> judgements) {
        List<Finding> findings = new ArrayList<>();
        for (LimitJudgement judgement : judgements) {
            Finding finding = finding(limit, judgement);
            if (judgement.item().isEmpty() || finding.answer() != Answer.YES) {
                findings.add(finding);
            }
        }
        limit.appliesWhen().ifPresent(condition -> findings.replaceAll(finding -> perhaps(finding, condition)));
        if (findings.isEmpty() && !judgements.isEmpty()) {
            findings.add(start(limit, Answer.YES)
                    .detail(Message.of("limit.eachKept", "count", number(judgements.size())))
                    .build());
        }
        return findings;
    }

    /** Where it is not known whether the limit is for this applicant, that is what is missing. */
    private Finding perhaps(Finding finding, Condition condition) {
        if (finding.answer() != Answer.UNKNOWN || condition.evaluate(facts) != Answer.UNKNOWN) {
            return finding;
        }
        Set<String> missing = new LinkedHashSet<>(finding.facts());
        condition.explain(facts, missing);
        return Finding.builder().from(finding).facts(missing).build();
    }

    private Finding finding(LengthLimit limit, LimitJudgement judgement) {
        boolean doubtful = isDoubtful(judgement);
        Finding.Builder finding = start(limit, doubtful ? Answer.UNKNOWN : judgement.answer())
                .detail(doubtful ? total("limit.doubtful", judgement) : detail(limit, judgement))
                .about(judgement.item());
        if (judgement.answer() == Answer.UNKNOWN
                && judgement.sums(LengthUnit.PAGES).stream()
                        .anyMatch(sum -> sum.length().isEmpty())) {
            finding.addFacts(PAGES);
        }
        if (judgement.answer() == Answer.UNKNOWN
                && judgement.sums().stream()
                        .anyMatch(sum -> sum.length().isEmpty() && sum.measure().unit() != LengthUnit.PAGES)) {
            finding.addAllFacts(judge.missing(limit));
        }
        return finding.build();
    }

    private static Finding.Builder start(LengthLimit limit, Answer answer) {
        return Finding.builder()
                .code(limit.id())
                .ruling(RulingKind.CONTRIBUTION)
                .answer(answer)
                .consequence(limit.consequence().orElse(Consequence.NOT_STATED))
                .text(limit.text())
                .citation(limit.citation());
    }

    /** One number of characters in all, which is told with what is left; anything else is told measure by measure. */
    private static boolean isPlain(LimitJudgement judgement) {
        List<Measure> measures = judgement.sums().stream()
                .map(LimitJudgement.Sum::measure)
                .distinct()
                .toList();
        return measures.size() == 1
                && measures.get(0).minimum().isEmpty()
                && measures.get(0).unit() == LengthUnit.CHARACTERS_WITHOUT_BLANKS
                && judgement.item().isEmpty()
                && judgement.sums().stream().allMatch(sum -> sum.length().isPresent());
    }

    private static Text detail(LengthLimit limit, LimitJudgement judgement) {
        if (isPlain(judgement)) {
            return total(
                    switch (judgement.answer()) {
                        case YES -> "limit.kept";
                        case NO -> "limit.exceeded";
                        case UNKNOWN -> "limit.straddled";
                    },
                    judgement);
        }
        Argument measured = new Argument.Words(new LocalizedText(
                measured(limit, judgement, Language.SWEDISH), measured(limit, judgement, Language.ENGLISH)));
        return judgement
                .item()
                .map(item -> Message.of("limit.ofItem", "item", new Argument.Name(item))
                        .with("measured", measured))
                .orElseGet(() -> Message.of("limit.inAll", "measured", measured));
    }

    private static String measured(LengthLimit limit, LimitJudgement judgement, Language language) {
        List<String> parts = new ArrayList<>();
        for (Measure measure : limit.anyOf()) {
            List<LimitJudgement.Sum> sums = judgement.sums().stream()
                    .filter(sum -> sum.measure().equals(measure))
                    .toList();
            Argument unit =
                    new Argument.Words(Message.of("unit." + measure.unit().name()));
            String bound = bound(measure).in(language);
            boolean known = sums.stream().allMatch(sum -> sum.length().isPresent());
            Message part = known ? counted(sums).with("unit", unit) : Message.of("limit.lengthUnknown", "unit", unit);
            parts.add(part.in(language) + " (" + bound + ")");
        }
        return String.join("; ", parts);
    }

    private static Message counted(List<LimitJudgement.Sum> sums) {
        long fewest = lengths(sums).min().orElseThrow();
        long most = lengths(sums).max().orElseThrow();
        return fewest == most
                ? Message.of("limit.length", "counted", number(fewest))
                : Message.of("limit.lengthBetween", "fewest", number(fewest)).with("most", number(most));
    }

    private static Message bound(Measure measure) {
        if (measure.minimum().isPresent() && measure.maximum().isPresent()) {
            return Message.of(
                            "limit.between", "fewest", number(measure.minimum().get()))
                    .with("most", number(measure.maximum().get()));
        }
        return measure.maximum()
                .map(most -> Message.of("limit.atMost", "most", number(most)))
                .orElseGet(() -> Message.of(
                        "limit.atLeast", "fewest", number(measure.minimum().orElseThrow())));
    }

    private static LongStream lengths(List<LimitJudgement.Sum> sums) {
        return sums.stream().mapToLong(sum -> sum.length().orElse(0L));
    }

    private static Message total(String key, LimitJudgement judgement) {
        LimitJudgement.Sum first = judgement.sums().get(0);
        long fewest = lengths(judgement.sums()).min().orElseThrow();
        long most = lengths(judgement.sums()).max().orElseThrow();
        long maximum = first.measure().maximum().orElseThrow();
        return new Message(
                key,
                Map.of(
                        "counted", number(first.length().orElseThrow()),
                        "maximum", number(maximum),
                        "left", number(Math.abs(first.left().orElseThrow())),
                        "fewest", number(fewest),
                        "most", number(most),
                        "over", number(Math.max(0, fewest - maximum))));
    }

    private boolean isDoubtful(LimitJudgement judgement) {
        return judgement.answer() == Answer.YES
                && isPlain(judgement)
                && lengths(judgement.sums()).max().orElseThrow() + misplaced()
                        > judgement.sums().get(0).measure().maximum().orElseThrow();
    }

    /** The text of the introduction, which may be answers in disguise where some item has none. */
    private long misplaced() {
        if (contribution.isEmpty()) {
            return 0;
        }
        AnsweredItems items = contribution.get().answers();
        if (rules.items().stream().allMatch(items::answered)) {
            return 0;
        }
        return contribution.get().sums().entrySet().stream()
                .filter(sum ->
                        sum.getKey().part() == Part.INTRODUCTION && sum.getKey().kind() == Kind.ANSWER)
                .mapToLong(sum -> sum.getValue().withoutBlanks())
                .sum();
    }

    private static Argument number(long number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }
}
