package io.github.utmarkelse.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** "Totalt får ert bidrag bestå av max 90 000 tecken, exklusive blanksteg": what Word's count makes of a character. */
class CountingProfileTest {
    private static CharacterCount count(String text) {
        return CountingProfile.WORD_WITHOUT_BLANKS.count(text);
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                // Measured on files whose stored figure is a real count.
                character("a letter", "å", 1, 1),
                character("a digit", "7", 1, 1),
                character("a punctuation mark", "…", 1, 1),
                character("a bullet of a label", "•", 1, 1),
                character("a bullet of the Symbol font, in the private use area", "\uF0B7", 1, 1),
                character("a space", " ", 0, 1),
                character("a tab", "\t", 0, 1),
                character("a line break", "\n", 0, 1),
                character("a page or column break", "\f", 0, 0),
                character("a no-break space", "\u00A0", 0, 1),
                character("an emoji, outside the basic plane", "😀", 1, 1),
                character("a variation selector", "\uFE0F", 0, 0),
                character("an emoji with its variation selector", "❤\uFE0F", 1, 1),
                // No file decides these: as a careful reader sees them.
                character("an en quad", "\u2000", 0, 1),
                character("an en space", "\u2002", 0, 1),
                character("an em space", "\u2003", 0, 1),
                character("a thin space", "\u2009", 0, 1),
                character("a hair space", "\u200A", 0, 1),
                character("a narrow no-break space", "\u202F", 0, 1),
                character("a mathematical space", "\u205F", 0, 1),
                character("an ideographic space", "\u3000", 0, 1),
                character("a line separator", "\u2028", 0, 1),
                character("a paragraph separator", "\u2029", 0, 1),
                character("a carriage return", "\r", 0, 1),
                character("a hyphen", "-", 1, 1),
                character("a no-break hyphen", "\u2011", 1, 1),
                character("a dash", "–", 1, 1),
                character("a soft hyphen", "\u00AD", 0, 0),
                character("a zero-width space", "\u200B", 0, 0),
                character("a zero-width joiner", "\u200D", 0, 0),
                character("a zero-width non-joiner", "\u200C", 0, 0),
                character("a word joiner", "\u2060", 0, 0),
                character("a byte order mark", "\uFEFF", 0, 0),
                character("a right-to-left mark", "\u200F", 0, 0),
                character("a control character", "\u0001", 0, 0),
                character("a combining mark", "\u0301", 0, 0),
                character("a letter with its combining mark", "a\u030A", 1, 1),
                character("an enclosing mark", "\u20DD", 0, 0),
                character("a spacing mark", "\u0903", 0, 0),
                character("half a character, its other half lost", "\uD83D", 1, 1),
                character("a family of three joined to one picture", "👨\u200D👩\u200D👧", 3, 3),
                character("nothing", "", 0, 0));
    }

    private static Arguments character(String what, String text, long withoutBlanks, long withBlanks) {
        return Arguments.of(what, text, withoutBlanks, withBlanks);
    }

    @ParameterizedTest(name = "{0}: {2} without blanks, {3} with")
    @MethodSource("characters")
    void counts(String what, String text, long withoutBlanks, long withBlanks) {
        assertThat(count(text)).as(what).isEqualTo(new CharacterCount(withoutBlanks, withBlanks));
    }

    @Test
    void theFoldedAndTheDecomposedLetterCountTheSame() {
        assertThat(count("Räksmörgås")).isEqualTo(new CharacterCount(10, 10));
        assertThat(count("Ra\u0308ksmo\u0308rga\u030As")).isEqualTo(new CharacterCount(10, 10));
    }

    @Test
    @DisplayName("a sentence of the source")
    void aSentence() {
        assertThat(count("minst fem medarbetare, exklusive chef.")).isEqualTo(new CharacterCount(34, 38));
    }

    @ParameterizedTest
    @CsvSource({"32, true", "9, true", "10, true", "160, true", "8201, true", "97, false", "173, false", "8203, false"})
    void isBlank(int codePoint, boolean blank) {
        assertThat(CountingProfile.WORD_WITHOUT_BLANKS.isBlank(codePoint)).isEqualTo(blank);
    }
}
