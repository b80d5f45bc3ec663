package io.github.utmarkelse.edition;

import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** By what words a document is recognised as the edition's form, in the language of the form. */
@Value.Immutable
@JsonDeserialize(builder = FormWords.Builder.class)
public interface FormWords {
    /**
     * Headings that begin the introduction.
     *
     * @return the headings
     */
    List<String> introduction();

    /**
     * Headings that begin the questions.
     *
     * @return the headings
     */
    List<String> questions();

    /**
     * Words that stand before a question's number.
     *
     * @return the words, lower case
     */
    List<String> question();

    /**
     * Words that stand alone before an answer.
     *
     * @return the words, lower case
     */
    List<String> answer();

    /**
     * Words that begin the heading of an annex.
     *
     * @return the words, lower case
     */
    List<String> annex();

    /**
     * Headings of a table of contents.
     *
     * @return the headings
     */
    List<String> contents();

    /**
     * Words of the form's other pages, a string a paragraph.
     *
     * @return the paragraphs
     */
    List<String> instructions();

    /**
     * The form's own annexes.
     *
     * @return the annexes
     */
    List<FormAnnex> annexes();

    /**
     * No words: a document is recognised by its questions alone.
     *
     * @return empty words
     */
    static FormWords none() {
        return builder().build();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FormWords}. */
    final class Builder extends ImmutableFormWords.Builder {
        Builder() {}
    }
}
