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

/** A condition for taking part or for being awarded (Swedish: förutsättning, villkor). */
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
     * @return participation or award
     */
    RulingKind decides();

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
