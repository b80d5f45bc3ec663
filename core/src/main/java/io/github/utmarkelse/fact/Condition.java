package io.github.utmarkelse.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that facts decide (Swedish: villkor). A small closed algebra: comparisons of one fact, the share of one fact
 * in another, two facts compared, and all, any, not and at least so many of some conditions.
 *
 * <p>In JSON the keys tell the kind: {@code {"fact", "is"}} for a yes/no, {@code {"fact", "oneOf"}} for a choice,
 * {@code {"fact", "atLeast"}} (or {@code moreThan}, {@code atMost}, {@code lessThan}) for a number,
 * {@code {"fact", "notBefore"}} (or {@code after}, {@code notAfter}, {@code before}) for a date,
 * {@code {"fact", "given"}} for a text, {@code {"fact", "atLeastFact"}} (or {@code moreThanFact} …) for two facts,
 * {@code {"part", "whole", "atLeastPercent"}} (or {@code moreThanPercent} …), {@code {"all"}}, {@code {"any"}},
 * {@code {"not"}}, {@code {"atLeast", "of"}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(All.class),
    @JsonSubTypes.Type(Any.class),
    @JsonSubTypes.Type(Not.class),
    @JsonSubTypes.Type(TruthIs.class),
    @JsonSubTypes.Type(ChoiceIs.class),
    @JsonSubTypes.Type(NumberIs.class),
    @JsonSubTypes.Type(ShareIs.class),
    @JsonSubTypes.Type(DateIs.class),
    @JsonSubTypes.Type(Given.class),
    @JsonSubTypes.Type(FactsCompare.class),
    @JsonSubTypes.Type(CountOf.class)
})
public sealed interface Condition permits All, Any, Not, CountOf, Comparison {
    /**
     * Decides the condition by what is known.
     *
     * @param facts the known facts by id
     * @return yes or no if every completion of the facts gives it, else unknown
     */
    Answer evaluate(Map<String, FactValue> facts);

    /**
     * Adds the facts that an answer rests on: for a decided answer those that decide it, for an unknown one those that
     * are missing and can still change it.
     *
     * @param facts the known facts by id
     * @param into where the fact ids are added, in the order in which the condition names them
     */
    void explain(Map<String, FactValue> facts, Set<String> into);

    /**
     * The ways to another answer: each is a list of comparisons that today do not hold and that together give it.
     *
     * @param wanted the answer wanted, yes or no
     * @param facts the known facts by id
     * @return the ways, each without the comparisons that hold already; one empty way if the answer is already so
     */
    List<List<Condition>> waysTo(boolean wanted, Map<String, FactValue> facts);

    /**
     * The condition that is yes where this is no.
     *
     * @return the opposite, with the negation moved into the comparisons where they can express it
     */
    Condition negate();

    /**
     * The comparisons that the condition is made of.
     *
     * @return the comparisons, in the order in which the condition names them
     */
    Stream<Comparison> comparisons();
}
