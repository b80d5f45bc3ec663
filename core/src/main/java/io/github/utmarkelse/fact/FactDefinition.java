package io.github.utmarkelse.fact;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.util.Currency;
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
     * The question put to the applicant, or to whom a form of its own asks.
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
     * The group of questions it is asked in.
     *
     * @return the id of one of the edition's groups, or empty
     */
    Optional<String> group();

    /**
     * The step of the round in which somebody else than the applicant answers it.
     *
     * @return a milestone's id; left out, the applicant answers
     */
    Optional<String> form();

    /**
     * What helps to answer the question.
     *
     * @return the help text, or empty
     */
    Optional<LocalizedText> help();

    /**
     * The currency of an amount of money.
     *
     * @return the currency's ISO 4217 code, for example SEK; empty for other types
     */
    Optional<Currency> currency();

    /**
     * The least number that makes sense, inclusive.
     *
     * @return the lower bound, or empty for none
     */
    Optional<BigDecimal> minimum();

    /**
     * The greatest number that makes sense, inclusive.
     *
     * @return the upper bound, or empty for none
     */
    Optional<BigDecimal> maximum();

    /**
     * The values of a choice.
     *
     * @return the options; empty for other types
     */
    List<FactOption> options();

    /**
     * The sentence that makes the fact matter.
     *
     * @return the citation, or empty where the rules that ask for the fact say it
     */
    Optional<Citation> citation();

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
            case WHOLE_NUMBER, DECIMAL, MONEY, SHARE, YEAR, DATE, TEXT -> List.of();
        };
    }

    /**
     * The least number that can answer the question, inclusive.
     *
     * @return the bound laid down or that of the type, or empty for none
     */
    default Optional<BigDecimal> least() {
        return switch (type()) {
            case SHARE -> Optional.of(minimum().orElse(BigDecimal.ZERO).max(BigDecimal.ZERO));
            case YEAR -> Optional.of(minimum().orElse(FactRange.FIRST_YEAR).max(FactRange.FIRST_YEAR));
            default -> minimum();
        };
    }

    /**
     * The greatest number that can answer the question, inclusive.
     *
     * @return the bound laid down or that of the type, or empty for none
     */
    default Optional<BigDecimal> greatest() {
        return switch (type()) {
            case SHARE -> Optional.of(maximum().orElse(FactRange.HUNDRED).min(FactRange.HUNDRED));
            case YEAR -> Optional.of(maximum().orElse(FactRange.LAST_YEAR).min(FactRange.LAST_YEAR));
            default -> maximum();
        };
    }

    /**
     * Checks that a choice, and nothing else, has options, and that money, and nothing else, has a currency.
     *
     * @throws InvalidInputException if it is otherwise
     */
    @Value.Check
    default void check() {
        if ((type() == FactType.CHOICE) == options().isEmpty()) {
            throw refused("options", options().isEmpty() ? "fact.noOptions" : "fact.options", "fact.options.remedy");
        }
        if ((type() == FactType.MONEY) == currency().isEmpty()) {
            throw refused(
                    "currency", currency().isEmpty() ? "fact.noCurrency" : "fact.currency", "fact.currency.remedy");
        }
    }

    private static InvalidInputException refused(String place, String what, String remedy) {
        return new InvalidInputException(
                List.of(Problem.of("wrong-value", place, Message.of(what), Message.of(remedy))));
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
            case WHOLE_NUMBER -> refuseNumber(value, 0, Message.of("fact.expected.wholeNumber"));
            case YEAR -> refuseNumber(value, 0, Message.of("fact.expected.year"));
            case DECIMAL -> refuseNumber(value, Integer.MAX_VALUE, Message.of("fact.expected.decimal"));
            case SHARE -> refuseNumber(value, Integer.MAX_VALUE, Message.of("fact.expected.share"));
            case MONEY ->
                refuseNumber(
                        value,
                        Integer.MAX_VALUE,
                        Message.of(
                                "fact.expected.money",
                                "currency",
                                new Argument.Name(currency().orElseThrow().getCurrencyCode())));
            case DATE ->
                FactValue.date(value).isPresent() ? Optional.empty() : wrong(value, Message.of("fact.expected.date"));
            case CHOICE ->
                value instanceof FactValue.Words choice
                                && options().stream().anyMatch(o -> o.id().equals(choice.value()))
                        ? Optional.empty()
                        : wrong(value, suggestion(value));
            case TEXT ->
                value instanceof FactValue.Words ? Optional.empty() : wrong(value, Message.of("fact.expected.text"));
        };
    }

    private Optional<Problem> refuseNumber(FactValue value, int decimals, Message remedy) {
        if (!(value instanceof FactValue.Amount amount) || amount.value().scale() > decimals) {
            return wrong(value, remedy);
        }
        Optional<BigDecimal> least = least().filter(bound -> amount.value().compareTo(bound) < 0);
        if (least.isPresent()) {
            return wrong(amount, Message.of("fact.expected.atLeast", "minimum", shown(least.get())));
        }
        Optional<BigDecimal> most = greatest().filter(bound -> amount.value().compareTo(bound) > 0);
        return most.flatMap(bound -> wrong(amount, Message.of("fact.expected.atMost", "maximum", shown(bound))));
    }

    private Argument shown(BigDecimal bound) {
        return type() == FactType.YEAR ? new Argument.Name(bound.toPlainString()) : new Argument.Amount(bound);
    }

    private Text suggestion(FactValue value) {
        List<String> ids = options().stream().map(FactOption::id).toList();
        return value instanceof FactValue.Words words
                ? Names.suggest(words.value(), ids)
                : Message.of("fact.expected.choice", "options", new Argument.Name(optionIds()));
    }

    private Optional<Problem> wrong(FactValue value, Text remedy) {
        String written = value instanceof FactValue.Words words
                ? '"' + shortened(words.value()) + '"'
                : value.json().toString();
        return Optional.of(Problem.of(
                "wrong-fact-value", "facts." + id(), Message.of("fact.wrong", "value", Names.shown(written)), remedy));
    }

    private static String shortened(String words) {
        return words.length() <= FactRange.LONGEST_SHOWN ? words : words.substring(0, FactRange.LONGEST_SHOWN) + "…";
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
