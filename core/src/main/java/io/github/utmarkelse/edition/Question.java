package io.github.utmarkelse.edition;

import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A question of the form (Swedish: frågeställning). */
@Value.Immutable
@JsonDeserialize(builder = Question.Builder.class)
public interface Question {
    /**
     * The question's number.
     *
     * @return the number, from 1
     */
    int number();

    /**
     * The words of the source, a string a paragraph.
     *
     * @return the paragraphs; none where only the parts have words
     */
    List<String> text();

    /**
     * The parts that are answered on their own.
     *
     * @return the parts; empty for a question answered as a whole
     */
    List<SubQuestion> parts();

    /**
     * The items to be answered.
     *
     * @return the number for a question without parts, else the number and letter of each part, for example {@code 12a}
     */
    default List<String> items() {
        return parts().isEmpty()
                ? List.of(Integer.toString(number()))
                : parts().stream().map(part -> number() + part.letter()).toList();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Question}. */
    final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
