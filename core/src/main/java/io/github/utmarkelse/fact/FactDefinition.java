package io.github.utmarkelse.fact;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A fact that an edition asks for (Swedish: uppgift), with all that a form needs to ask it. */
@Value.Immutable
@JsonDeserialize(builder = FactDefinition.Builder.class)
public interface FactDefinition {
    /**
     * The name by which applications and conditions refer to the fact.
     *
     * @return the id, unique in the edition
     */
    String id();

    /**
     * What kind of value answers the question.
     *
     * @return the type
     */
    FactType type();

    /**
     * The question put to the applicant.
     *
     * @return the question
     */
    LocalizedText question();

    /**
     * What a number counts.
     *
     * @return the unit, for example persons; empty where there is none
     */
    Optional<LocalizedText> unit();

    /**
     * The least number that makes sense, inclusive.
     *
     * @return the lower bound, or empty for none
     */
    Optional<BigDecimal> minimum();

    /**
     * The values of a choice.
     *
     * @return the options; empty for other types
     */
    List<FactOption> options();

    /**
     * The sentence that makes the fact matter.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * Every value that can answer the question, where they can be listed.
     *
     * @return the values of a yes/no or a choice; none for numbers
     */
    @Value.Lazy
    default List<FactValue> values() {
        return switch (type()) {
            case YES_NO -> List.of(FactValue.of(true), FactValue.of(false));
            case CHOICE ->
                options().stream().map(FactOption::id).map(FactValue::of).toList();
            case WHOLE_NUMBER, DECIMAL -> List.of();
        };
    }

    /**
     * Checks that a choice, and nothing else, has options.
     *
     * @throws InvalidInputException if it is otherwise
     */
    @Value.Check
    default void check() {
        if ((type() == FactType.CHOICE) == options().isEmpty()) {
            String options = options().isEmpty() ? "fact.noOptions" : "fact.options";
            throw new InvalidInputException(List.of(
                    Problem.of("wrong-value", "options", Message.of(options), Message.of("fact.options.remedy"))));
        }
    }

    /**
     * Whether a value can answer the question.
     *
     * @param value the value given
     * @return what is wrong with it, or empty if nothing is
     */
    default Optional<Problem> refuse(FactValue value) {
        return switch (type()) {
            case YES_NO ->
                value instanceof FactValue.Truth ? Optional.empty() : wrong(value, Message.of("fact.expected.yesNo"));
            case WHOLE_NUMBER ->
                value instanceof FactValue.Amount amount && amount.value().scale() <= 0
                        ? refuseBelowMinimum(amount)
                        : wrong(value, Message.of("fact.expected.wholeNumber"));
            case DECIMAL ->
                value instanceof FactValue.Amount amount
                        ? refuseBelowMinimum(amount)
                        : wrong(value, Message.of("fact.expected.decimal"));
            case CHOICE ->
                value instanceof FactValue.Choice choice
                                && options().stream().anyMatch(o -> o.id().equals(choice.value()))
                        ? Optional.empty()
                        : wrong(value, Message.of("fact.expected.choice", "options", new Argument.Name(optionIds())));
        };
    }

    private Optional<Problem> refuseBelowMinimum(FactValue.Amount amount) {
        return minimum()
                .filter(least -> amount.value().compareTo(least) < 0)
                .flatMap(least ->
                        wrong(amount, Message.of("fact.expected.atLeast", "minimum", new Argument.Amount(least))));
    }

    private Optional<Problem> wrong(FactValue value, Message remedy) {
        String written = value instanceof FactValue.Choice choice
                ? '"' + choice.value() + '"'
                : value.json().toString();
        return Optional.of(Problem.of(
                "wrong-fact-value",
                "facts." + id(),
                Message.of("fact.wrong", "value", new Argument.Name(written)),
                remedy));
    }

    private String optionIds() {
        return options().stream().map(o -> '"' + o.id() + '"').collect(Collectors.joining(", "));
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FactDefinition}. */
    final class Builder extends ImmutableFactDefinition.Builder {
        Builder() {}
    }
}
