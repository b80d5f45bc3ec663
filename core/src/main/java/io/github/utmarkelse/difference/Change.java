package io.github.utmarkelse.difference;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One thing that two editions say differently, or that only one of them says. */
@Value.Immutable
@JsonDeserialize(builder = Change.Builder.class)
public interface Change {
    /**
     * In what way they differ.
     *
     * @return the kind
     */
    ChangeKind kind();

    /**
     * What they differ about.
     *
     * @return the subject
     */
    ChangeSubject subject();

    /**
     * What about it is different.
     *
     * @return the aspect; {@link Aspect#RULE} where the whole stands on one side only
     */
    Aspect aspect();

    /**
     * What it is called in the first edition's file.
     *
     * @return its id, for a question its number; several where rules on one matter were divided or brought together; none
     *     where the first edition does not have it
     */
    List<String> beforeIds();

    /**
     * What it is called in the second edition's file.
     *
     * @return its id, as for the first edition
     */
    List<String> afterIds();

    /**
     * What is different, in a sentence.
     *
     * @return the text
     */
    LocalizedText text();

    /**
     * What the first edition says.
     *
     * @return the value in words, or empty where it says nothing
     */
    Optional<LocalizedText> before();

    /**
     * What the second edition says.
     *
     * @return the value in words, or empty where it says nothing
     */
    Optional<LocalizedText> after();

    /**
     * The sentences that the first edition rests on.
     *
     * @return the citations; none where it says nothing
     */
    List<Citation> beforeCitations();

    /**
     * The sentences that the second edition rests on.
     *
     * @return the citations; none where it says nothing
     */
    List<Citation> afterCitations();

    /**
     * What both editions say, word by word.
     *
     * @param language the language
     * @return the words that are the same and those that stand on one side only, in order
     */
    default List<WordPiece> words(Language language) {
        return WordPiece.compare(
                before().map(text -> text.in(language)).orElse(""),
                after().map(text -> text.in(language)).orElse(""));
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Change}. */
    final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
