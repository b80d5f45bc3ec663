package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a limit on length counts. */
public enum LengthUnit {
    /** Characters, blanks left out (Swedish: tecken exklusive blanksteg). */
    @JsonProperty("charactersWithoutBlanks")
    CHARACTERS_WITHOUT_BLANKS,

    /** Characters with blanks (Swedish: tecken inklusive blanksteg). */
    @JsonProperty("characters")
    CHARACTERS,

    /** Words: signs between blanks (Swedish: ord). */
    @JsonProperty("words")
    WORDS,

    /** Pages as laid out, which no text tells: the number must be told (Swedish: sidor). */
    @JsonProperty("pages")
    PAGES
}
