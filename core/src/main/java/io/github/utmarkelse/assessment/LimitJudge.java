package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Extent;
import io.github.utmarkelse.contribution.LengthUnit;
import io.github.utmarkelse.contribution.Reading;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.FormField;
import io.github.utmarkelse.edition.LengthLimit;
import io.github.utmarkelse.edition.Measure;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.fact.Answer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a contribution against the limits on its length. */
final class LimitJudge {
    private final ContributionRules rules;
    private final Optional<Contribution> contribution;
    private final Optional<Integer> pages;
    private final boolean documentAtHand;
    private final boolean atHand;
    private final AtHand whatIsAtHand;
    private final Application application;

    LimitJudge(ContributionRules rules, Application application, Optional<Contribution> contribution, boolean atHand) {
        this.application = application;
        this.atHand = atHand;
        this.rules = rules;
        this.contribution = contribution;
        this.pages = application.pages();
        this.documentAtHand = application.contribution().isPresent();
        this.whatIsAtHand = AtHand.of(rules, application);
    }

    /** The judgements on one limit; none where nothing is at hand that it could be held against. */
    List<LimitJudgement> judge(LengthLimit limit) {
        boolean pagesKnown =
                pages.isPresent() && limit.anyOf().stream().anyMatch(measure -> measure.unit() == LengthUnit.PAGES);
        Answer applies = applies(limit);
        if ((contribution.isEmpty() && !pagesKnown && !atHand) || applies == Answer.NO) {
            return List.of();
        }
        Set<String> items = items(limit);
        if (!limit.isForEach()) {
            return List.of(judge(limit, Optional.empty(), isOfAll(limit) ? Set.of() : items));
        }
        return items.stream()
                .filter(this::isWritten)
                .map(item -> judge(limit, Optional.of(item), Set.of(item)))
                .toList();
    }

    private Answer applies(LengthLimit limit) {
        return limit.appliesWhen()
                .map(condition -> condition.evaluate(application.facts()))
                .orElse(Answer.YES);
    }

    /** What the length cannot be told without: the form, the document or both. */
    Set<String> missing(LengthLimit limit) {
        Set<String> missing = new LinkedHashSet<>();
        if (lacksForm(limit)) {
            missing.add(ContributionFindings.ANSWERS);
        }
        if (lacksDocument(limit)) {
            missing.add(ContributionFindings.CONTRIBUTION);
        }
        return missing;
    }

    /** A blank answer is no short one: whether it may be blank is another rule. */
    private boolean isWritten(String item) {
        Set<String> names = withJointAnswers(Set.of(item), false);
        return contribution
                .filter(text -> text.sums().entrySet().stream()
                        .filter(sum -> sum.getValue().withoutBlanks() > 0)
                        .anyMatch(sum ->
                                sum.getKey().item().filter(names::contains).isPresent()))
                .isPresent();
    }

    private static boolean isOfAll(LengthLimit limit) {
        return limit.of().isEmpty() || limit.isOfDocument();
    }

    private boolean lacksForm(LengthLimit limit) {
        return !whatIsAtHand.form()
                && !limit.isOfDocument()
                && (limit.of().isEmpty()
                        ? !fields().isEmpty()
                        : items(limit).stream().anyMatch(fields()::contains));
    }

    private boolean lacksDocument(LengthLimit limit) {
        if (limit.isOfDocument()) {
            return !documentAtHand;
        }
        return !whatIsAtHand.document()
                && (limit.of().isEmpty()
                        ? !rules.items().isEmpty()
                        : items(limit).stream().anyMatch(rules.items()::contains));
    }

    private Set<String> items(LengthLimit limit) {
        Set<String> items = new LinkedHashSet<>();
        if (limit.of().isEmpty() && limit.isForEach()) {
            items.addAll(rules.items());
            items.addAll(fields());
        }
        limit.of().forEach(name -> items.addAll(rules.itemsNamed(name)));
        return items;
    }

    private Set<String> fields() {
        return rules.fields().isEmpty()
                ? Set.of()
                : rules.fields().stream().map(FormField::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private LimitJudgement judge(LengthLimit limit, Optional<String> item, Set<String> items) {
        List<LimitJudgement.Sum> sums = new ArrayList<>();
        Set<Answer> answers = new LinkedHashSet<>();
        for (Reading reading : limit.allReadings()) {
            Answer answer = Answer.NO;
            for (Measure measure : limit.anyOf()) {
                LimitJudgement.Sum sum =
                        new LimitJudgement.Sum(reading, measure, length(limit, measure, items, reading));
                sums.add(sum);
                answer = answer.or(sum.answer());
            }
            answers.add(answer);
        }
        Answer answer = answers.size() == 1 ? answers.iterator().next() : Answer.UNKNOWN;
        boolean perhaps = answer == Answer.NO && applies(limit) == Answer.UNKNOWN;
        return new LimitJudgement(limit.id(), item, perhaps ? Answer.UNKNOWN : answer, sums);
    }

    private Optional<Long> length(LengthLimit limit, Measure measure, Set<String> items, Reading reading) {
        if (measure.unit() == LengthUnit.PAGES) {
            return pages.map(Integer::longValue);
        }
        if (contribution.isEmpty()) {
            return Optional.empty();
        }
        Set<String> surely = withJointAnswers(items, true);
        Set<String> perhaps = withJointAnswers(items, false);
        long least = length(limit, measure, reading, surely);
        if (!missing(limit).isEmpty()) {
            return measure.decided(least, Long.MAX_VALUE);
        }
        return surely.equals(perhaps)
                ? Optional.of(least)
                : measure.decided(least, length(limit, measure, reading, perhaps));
    }

    private long length(LengthLimit limit, Measure measure, Reading reading, Set<String> items) {
        Extent extent = new Extent(items, limit.isOfDocument() ? fields() : Set.of(), limit.leavesOut(), reading);
        return contribution
                .flatMap(text -> text.length(extent, measure.unit(), limit.countingProfile()))
                .orElse(0L);
    }

    /** Parts of a question may be answered together, and the text then stands under the question's own number. */
    private Set<String> withJointAnswers(Set<String> items, boolean everyPart) {
        if (items.isEmpty()) {
            return items;
        }
        Set<String> more = new LinkedHashSet<>(items);
        for (Question question : rules.questions()) {
            List<String> parts = question.items();
            if (everyPart ? items.containsAll(parts) : parts.stream().anyMatch(items::contains)) {
                more.add(Integer.toString(question.number()));
            }
        }
        return more;
    }
}
