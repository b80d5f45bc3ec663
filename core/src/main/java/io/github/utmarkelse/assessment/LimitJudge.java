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
    private final Application application;

    LimitJudge(ContributionRules rules, Application application, Optional<Contribution> contribution, boolean atHand) {
        this.application = application;
        this.atHand = atHand;
        this.rules = rules;
        this.contribution = contribution;
        this.pages = application.pages();
        this.documentAtHand = application.contribution().isPresent();
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
            boolean all = limit.of().isEmpty() || limit.isOfDocument();
            return List.of(judge(limit, Optional.empty(), all ? Set.of() : items));
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

    /** A blank answer is no short one: whether it may be blank is another rule. */
    private boolean isWritten(String item) {
        return contribution
                .filter(text -> text.sums().keySet().stream()
                        .anyMatch(place -> place.item().equals(Optional.of(item))))
                .isPresent();
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
        return rules.fields().stream().map(FormField::id).collect(Collectors.toSet());
    }

    private LimitJudgement judge(LengthLimit limit, Optional<String> item, Set<String> items) {
        List<LimitJudgement.Sum> sums = new ArrayList<>();
        Set<Answer> answers = new LinkedHashSet<>();
        for (Reading reading : limit.allReadings()) {
            Extent extent = new Extent(items, limit.isOfDocument() ? fields() : Set.of(), limit.leavesOut(), reading);
            Answer answer = Answer.NO;
            for (Measure measure : limit.anyOf()) {
                LimitJudgement.Sum sum = new LimitJudgement.Sum(reading, measure, length(limit, measure, extent));
                sums.add(sum);
                answer = answer.or(sum.answer());
            }
            answers.add(answer);
        }
        Answer answer = answers.size() == 1 ? answers.iterator().next() : Answer.UNKNOWN;
        boolean perhaps = answer == Answer.NO && applies(limit) == Answer.UNKNOWN;
        return new LimitJudgement(limit.id(), item, perhaps ? Answer.UNKNOWN : answer, sums);
    }

    private Optional<Long> length(LengthLimit limit, Measure measure, Extent extent) {
        if (limit.isOfDocument() && measure.unit() != LengthUnit.PAGES && !documentAtHand) {
            return Optional.empty();
        }
        return measure.unit() == LengthUnit.PAGES
                ? pages.map(Integer::longValue)
                : contribution.flatMap(text -> text.length(extent, measure.unit(), limit.countingProfile()));
    }
}
