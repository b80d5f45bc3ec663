package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.All;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.Any;
import io.github.utmarkelse.fact.ChoiceIs;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.CountOf;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.Not;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a fact matters to a form that asks from the top: where some rule still depends on it, whatever was answered
 * before.
 */
final class Relevance {
    private final String fact;
    private final Set<String> before = new LinkedHashSet<>();

    private Relevance(Edition edition, String fact) {
        this.fact = fact;
        for (FactDefinition definition : edition.facts()) {
            if (definition.id().equals(fact)) {
                break;
            }
            before.add(definition.id());
        }
    }

    static Optional<Condition> of(Edition edition, String fact) {
        Relevance relevance = new Relevance(edition, fact);
        List<Optional<Condition>> uses = new ArrayList<>();
        for (Criterion criterion : edition.criteria()) {
            if (relevance.names(criterion.rule())) {
                uses.add(relevance.in(criterion));
            }
        }
        applications(edition.contributionRules())
                .filter(relevance::names)
                .forEach(condition -> uses.add(relevance.in(condition)));
        boolean category =
                edition.categories().filter(c -> c.fact().equals(fact)).isPresent();
        if (category || uses.isEmpty() || uses.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return either(uses.stream().map(Optional::orElseThrow).toList())
                .filter(condition -> PossibleAnswers.of(edition, condition)
                        .filter(answers -> !answers.contains(Answer.NO))
                        .isEmpty());
    }

    /** For whom the fields, attachments and limits of a contribution are. */
    private static Stream<Condition> applications(ContributionRules rules) {
        return Stream.of(
                        rules.fields().stream().map(FormField::appliesWhen),
                        rules.attachments().stream().map(AttachmentRule::appliesWhen),
                        rules.limits().stream().map(LengthLimit::appliesWhen))
                .flatMap(conditions -> conditions)
                .flatMap(Optional::stream);
    }

    private Optional<Condition> in(Criterion criterion) {
        return criterion
                .appliesWhen()
                .map(applies -> {
                    if (names(applies)) {
                        return names(criterion.requires()) ? Optional.<Condition>empty() : in(applies);
                    }
                    return both(known(applies), required(criterion.requires()));
                })
                .orElseGet(() -> required(criterion.requires()));
    }

    /** Whoever does not fulfil one requirement should see that there are others, so these do not hide each other. */
    private Optional<Condition> required(Condition condition) {
        if (condition instanceof All all) {
            return all.all().stream().filter(this::names).map(this::required).anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : either(all.all().stream()
                            .filter(this::names)
                            .map(this::required)
                            .map(Optional::orElseThrow)
                            .toList());
        }
        return in(condition);
    }

    /** The condition under which a condition that names the fact depends on it; empty for always. */
    private Optional<Condition> in(Condition condition) {
        if (condition instanceof Not not) {
            return in(not.not());
        }
        if (condition instanceof CountOf count) {
            return amongst(count.of(), List.of());
        }
        if (condition instanceof All all) {
            return amongst(all.all(), all.all());
        }
        if (condition instanceof Any any) {
            return amongst(any.any(), any.any().stream().map(Condition::negate).toList());
        }
        return Optional.empty();
    }

    /** Where a condition is one of several, those asked before must leave it open. */
    private Optional<Condition> amongst(List<Condition> conditions, List<Condition> guards) {
        List<Condition> ways = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (names(conditions.get(i))) {
                Optional<Condition> way = in(conditions.get(i));
                for (int j = 0; j < guards.size(); j++) {
                    if (j != i) {
                        way = both(known(guards.get(j)), way);
                    }
                }
                if (way.isEmpty()) {
                    return way;
                }
                ways.add(way.get());
            }
        }
        return either(ways);
    }

    private boolean names(Condition condition) {
        return condition.comparisons().anyMatch(comparison -> comparison.facts().contains(fact));
    }

    /** A condition that is decided by what the form asks before, or nothing. */
    private Optional<Condition> known(Condition condition) {
        return condition.comparisons().allMatch(comparison -> before.containsAll(comparison.facts()))
                ? Optional.of(condition)
                : Optional.empty();
    }

    private static Optional<Condition> both(Optional<Condition> one, Optional<Condition> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.or(() -> two);
        }
        Set<Condition> parts = new LinkedHashSet<>();
        List.of(one.get(), two.get())
                .forEach(part -> parts.addAll(part instanceof All all ? all.all() : List.of(part)));
        parts.removeIf(part -> part instanceof Not not && isImplied(not.not(), parts));
        return Optional.of(parts.size() == 1 ? parts.iterator().next() : new All(List.copyOf(parts)));
    }

    /** Whether a choice is not one of some options already because it is one of others. */
    private static boolean isImplied(Condition denied, Set<Condition> parts) {
        return denied instanceof ChoiceIs choice
                && parts.stream()
                        .anyMatch(part -> part instanceof ChoiceIs other
                                && other.fact().equals(choice.fact())
                                && Collections.disjoint(other.oneOf(), choice.oneOf()));
    }

    private static Optional<Condition> either(List<Condition> conditions) {
        Set<Condition> parts = new LinkedHashSet<>();
        conditions.forEach(part -> parts.addAll(part instanceof Any any ? any.any() : List.of(part)));
        return Optional.of(parts.size() == 1 ? parts.iterator().next() : new Any(List.copyOf(parts)));
    }
}
