package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;

/** What tells that a text answers an item. */
public enum Evidence {
    /** The item's number stands in front. */
    @JsonProperty("number")
    NUMBER,
    /** A word such as "Fråga" stands in front of the number. */
    @JsonProperty("label")
    LABEL,
    /** The words of the form are there, all of them. */
    @JsonProperty("words")
    WORDS,
    /** The first words of the form are there. */
    @JsonProperty("firstWords")
    FIRST_WORDS,
    /** Other words are there that are like those of the form. */
    @JsonProperty("likeWords")
    LIKE_WORDS,
    /** It is marked as most questions in the document are. */
    @JsonProperty("look")
    LOOK,
    /** It comes after the item before it in the form, or before the next. */
    @JsonProperty("order")
    ORDER;

    /**
     * What tells it, in words that can follow "told by".
     *
     * @return a noun phrase
     */
    public Text text() {
        return Message.of("evidence." + name());
    }
}
