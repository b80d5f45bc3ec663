package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A field of the form in which one applies (Swedish: formulärfält).
 */
@Value.Immutable
@JsonDeserialize(builder = FormField.Builder.class)
public interface FormField {
    /**
     * The field's id, as an application's answers name it.
     *
     * @return the id, camelCase
     */
    String id();

    /**
     * What is to be filled in.
     *
     * @return the label
     */
    LocalizedText label();

    /**
     * What helps to fill it in.
     *
     * @return the help text, or empty
     */
    Optional<LocalizedText> help();

    /**
     * The group of fields it stands in.
     *
     * @return the id of one of the edition's groups, or empty
     */
    Optional<String> group();

    /**
     * Whether it is to be filled in.
     *
     * @return required, wished or allowed
     */
    Need need();

    /**
     * For whom.
     *
     * @return the condition under which it is asked for, or empty if of all
     */
    Optional<Condition> appliesWhen();

    /**
     * The sentence it rests on.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * What follows where it is not kept.
     *
     * @return the consequence; where it is left out, the source does not state it
     */
    Optional<Consequence> consequence();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FormField}. */
    final class Builder extends ImmutableFormField.Builder {
        Builder() {}
    }
}
