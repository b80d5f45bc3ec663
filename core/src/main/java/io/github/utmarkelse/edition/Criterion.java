package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.Any;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A condition for taking part, for being awarded, or for the contribution (Swedish: förutsättning, villkor).
 */
@Value.Immutable
@JsonDeserialize(builder = Criterion.Builder.class)
public interface Criterion {
    /**
     * The criterion's id; it is also the code of the finding about it.
     *
     * @return the id, kebab-case
     */
    String id();

    /**
     * What it decides.
     *
     * @return the ruling
     */
    RulingKind decides();

    /**
     * What it is about, in a word that editions of an award share: by it a comparison of two years finds the criteria on
     * the same matter, however they were rewritten.
     *
     * @return the topic, camelCase, for example {@code finances}, or empty
     */
    Optional<String> topic();

    /**
     * What follows where it is not kept, if that is not plain from what it decides.
     *
     * @return the consequence; {@code advice} makes it a piece of advice on which no ruling rests; left out, one cannot take part,
     *     or cannot be awarded, or, for the contribution, the source does not state it
     */
    Optional<Consequence> consequence();

    /**
     * To whom it applies.
     *
     * @return the condition under which it applies, or empty if to all
     */
    Optional<Condition> appliesWhen();

    /**
     * What it requires.
     *
     * @return the condition
     */
    Condition requires();

    /**
     * The rule in a sentence.
     *
     * @return the text
     */
    LocalizedText text();

    /**
     * The sentence it rests on.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * What follows where it is not kept.
     *
     * @return the consequence laid down, or the one that follows from what it decides
     */
    default Consequence follows() {
        return consequence().orElseGet(() -> switch (decides()) {
            case PARTICIPATION -> Consequence.CANNOT_TAKE_PART;
            case AWARD -> Consequence.CANNOT_BE_AWARDED;
            case CONTRIBUTION -> Consequence.NOT_STATED;
        });
    }

    /**
     * The criterion as one condition: to whom it does not apply, it is fulfilled.
     *
     * @return the condition
     */
    @Value.Lazy
    default Condition rule() {
        return appliesWhen()
                .<Condition>map(applies -> new Any(List.of(applies.negate(), requires())))
                .orElse(requires());
    }

    /**
     * What would turn the answer round, the criterion applying.
     *
     * @param facts the known facts by id
     * @return the ways, each a list of comparisons that would all have to hold; empty if the answer is unknown, or yes
     *     because the criterion does not apply
     */
    default List<List<Condition>> ways(Map<String, FactValue> facts) {
        Answer answer = rule().evaluate(facts);
        Answer required = requires().evaluate(facts);
        return answer == Answer.UNKNOWN || required != answer
                ? List.of()
                : requires().waysTo(answer == Answer.NO, facts);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Criterion}. */
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
