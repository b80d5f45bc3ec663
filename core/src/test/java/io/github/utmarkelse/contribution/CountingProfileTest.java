package io.github.utmarkelse.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
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
                character("a Korean syllable", "\uAC01", 1, 1),
                character("the same syllable letter by letter", "\u1100\u1161\u11A8", 1, 1),
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

    @Test
    @DisplayName("what each profile makes of the same texts, as figures without and with blanks")
    void profiles() {
        String decomposed = "Ra\u0308k \u00A0\u200Bo";
        assertThat(CountingProfile.WORD_WITHOUT_BLANKS.count(decomposed)).isEqualTo(new CharacterCount(4, 6));
        assertThat(CountingProfile.WORD_WITH_BLANKS.count(decomposed)).isEqualTo(new CharacterCount(4, 6));
        assertThat(CountingProfile.PLAIN_TEXT.count(decomposed)).isEqualTo(new CharacterCount(6, 8));
        assertThat(CountingProfile.GRAPHEMES.count(decomposed)).isEqualTo(new CharacterCount(5, 7));
        for (String end : new String[] {"\n", "\r", "\r\n"}) {
            assertThat(CountingProfile.PLAIN_TEXT.count("a" + end + "b")).isEqualTo(new CharacterCount(2, 3));
            assertThat(CountingProfile.GRAPHEMES.count("a" + end + "b")).isEqualTo(new CharacterCount(2, 3));
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "a letter with its mark, a\u030A, 1",
        "a letter with three marks, q\u0323\u0307\u20DD, 1",
        "a space that carries a mark, ' \u0301', 1",
        "a family joined to one picture, \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 1",
        "a hand with its colour, \uD83D\uDC4D\uD83C\uDFFD, 1",
        "a digit in a key cap, 1\uFE0F\u20E3, 1",
        "two flags, \uD83C\uDDF8\uD83C\uDDEA\uD83C\uDDF3\uD83C\uDDF4, 2",
        "half a flag more, \uD83C\uDDF8\uD83C\uDDEA\uD83C\uDDF3, 2",
        "a Korean syllable, \uAC01, 1",
        "the same syllable letter by letter, \u1100\u1161\u11A8, 1",
        "a Thai letter with its vowel, \u0E01\u0E33, 1",
        "a letter of Devanagari with its vowel sign, \u0928\u093F, 1"
    })
    void graphemes(String what, String text, long clusters) {
        assertThat(CountingProfile.GRAPHEMES.count(text)).as(what).isEqualTo(new CharacterCount(clusters, clusters));
    }

    @Test
    @DisplayName("a consonant cluster is one from Unicode 15.1 on (rule GB9c), which JDK 17 does not know")
    void graphemesFollowThePlatform() {
        long clusters = Runtime.version().feature() >= 25 ? 1 : 2;
        assumeTrue(
                Runtime.version().feature() <= 17 || clusters == 1, "the platform is neither JDK 17 nor 25 or later");
        assertThat(CountingProfile.GRAPHEMES.count("\u0915\u094D\u0937").withoutBlanks())
                .isEqualTo(clusters);
    }

    @ParameterizedTest
    @CsvSource({
        "WORD_WITHOUT_BLANKS, CHARACTERS_WITHOUT_BLANKS, 7",
        "WORD_WITH_BLANKS, CHARACTERS, 8",
        "PLAIN_TEXT, CHARACTERS, 8",
        "GRAPHEMES, CHARACTERS, 8"
    })
    void figure(CountingProfile profile, LengthUnit unit, long figure) {
        assertThat(profile.unit()).isEqualTo(unit);
        assertThat(profile.figure(profile.count("nio teck"))).isEqualTo(figure);
        assertThat(profile.fits(unit)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} words of Word, {2} of a plain text")
    @CsvSource({"'två ord', 2, 2", "'ett\u00A0par', 2, 2", "'a \u200B b', 2, 3", "' ', 0, 0", "'', 0, 0"})
    void words(String text, long inWord, long inPlainText) {
        assertThat(CountingProfile.WORD_WITHOUT_BLANKS.words(text)).isEqualTo(inWord);
        assertThat(CountingProfile.PLAIN_TEXT.words(text)).isEqualTo(inPlainText);
    }

    @Test
    @DisplayName("text that joins without end costs no more than its length")
    void hostileText() {
        int length = 400_000;
        for (String joining : new String[] {"\u0301", "\u200D", "\uD83C\uDDF8", "\uD83D\uDC68\u200D", "\u0915\u094D"}) {
            String text = joining.repeat(length / joining.length());
            assertTimeout(
                    Duration.ofSeconds(5),
                    () -> assertThat(CountingProfile.GRAPHEMES.count(text).withBlanks())
                            .isBetween(1L, (long) length));
        }
    }
}
