package io.github.utmarkelse.text;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something said to a person, in each {@link Language}. Either written out ({@link LocalizedText}) or rendered from the
 * library's resource bundle when it is asked for ({@link Message}).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(LocalizedText.class),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(Message.class)
})
public sealed interface Text permits LocalizedText, Message {
    /**
     * The text in a language.
     *
     * @param language the language wanted
     * @return the text, never blank
     */
    String in(Language language);
}
