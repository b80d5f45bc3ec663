package io.github.utmarkelse.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a count of characters whatever the text. */
class CountingProfileProperties {
    private static final CountingProfile WORD = CountingProfile.WORD_WITHOUT_BLANKS;
    private static final CountingProfile PLAIN = CountingProfile.PLAIN_TEXT;
    private static final CountingProfile GRAPHEMES = CountingProfile.GRAPHEMES;
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\t\\n\\r]");
    private static final Pattern NOTHING =
            Pattern.compile("[\\p{M}\\p{Cf}\\p{Cc}[\\u1160-\\u11FF\\uD7B0-\\uD7FF&&\\p{Lo}]]");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}");
    /** The only letters whose decomposition is more than one letter, besides those of Korean: Unicode 16's Kirat Rai. */
    private static final Pattern VOWEL_SIGNS_OF_TWO_LETTERS = Pattern.compile("[\\x{16D68}-\\x{16D6A}]");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                .edgeCases(edges -> edges.add(0x20, 0x9, 0xA, 0xC, 0xA0, 0xAD, 0x2009, 0x2011, 0xFE0F, 0x1F600))
                .list()
                .ofMaxSize(60)
                .map(CountingProfileProperties::text);
    }

    /** Characters that like to join: letters, marks, jamo and syllables, joiners, flags, emoji, line ends, surrogates. */
    @Provide
    Arbitrary<String> joining() {
        return Arbitraries.of(
                        0x61, 0xE5, 0x20, 0xA, 0xD, 0xA0, 0x0301, 0x030A, 0x20DD, 0x0600, 0x0903, 0x0915, 0x094D,
                        0x0937, 0x1100, 0x1161, 0x11A8, 0xAC00, 0xAC01, 0x200B, 0x200C, 0x200D, 0xFE0F, 0xFEFF, 0x1F1F8,
                        0x1F1EA, 0x1F468, 0x1F469, 0x1F3FD, 0xD83D, 0xDE00)
                .list()
                .ofMaxSize(30)
                .map(CountingProfileProperties::text);
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(60);
    }

    private static String text(Iterable<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean cutsACharacter(String first, String second) {
        return !first.isEmpty()
                && !second.isEmpty()
                && (Character.isSurrogatePair(first.charAt(first.length() - 1), second.charAt(0))
                        || (first.endsWith("\r") && second.startsWith("\n")));
    }

    @Property
    void theCountOfAWholeIsTheSumOfItsParts(@ForAll("texts") String first, @ForAll("texts") String second) {
        assertThat(WORD.count(first + second)).isEqualTo(WORD.count(first).plus(WORD.count(second)));
    }

    @Property
    void soItIsInPlainTextUnlessALineEndOrAPairIsCutInTwo(
            @ForAll("joining") String first, @ForAll("joining") String second) {
        if (!cutsACharacter(first, second)) {
            assertThat(PLAIN.count(first + second)).isEqualTo(PLAIN.count(first).plus(PLAIN.count(second)));
        }
    }

    @Property
    void graphemesOfAWholeAreNoMoreThanThoseOfItsParts(
            @ForAll("joining") String first, @ForAll("joining") String second) {
        if (!cutsACharacter(first, second)) {
            assertThat(GRAPHEMES.count(first + second).withBlanks())
                    .isLessThanOrEqualTo(
                            GRAPHEMES.count(first).plus(GRAPHEMES.count(second)).withBlanks());
        }
    }

    @Property
    void aLineEndKeepsGraphemesApart(@ForAll("joining") String first, @ForAll("joining") String second) {
        assertThat(GRAPHEMES.count(first + "\n\n" + second).withoutBlanks())
                .isEqualTo(GRAPHEMES.count(first).plus(GRAPHEMES.count(second)).withoutBlanks());
    }

    @Property
    void anOracleByUnicodeCategoriesAgrees(@ForAll("texts") String text) {
        agrees(text);
    }

    @Property
    void anOracleByUnicodeCategoriesAgreesInLatin1(@ForAll("latin") String text) {
        agrees(text);
    }

    private static void agrees(String text) {
        String blank = BLANK.matcher(text).replaceAll("");
        String seen = NOTHING.matcher(blank).replaceAll("");
        long characters = seen.codePoints().count();
        long blanks = BLANK.matcher(text).results().count();

        assertThat(WORD.count(text)).isEqualTo(new CharacterCount(characters, characters + blanks));
    }

    @Property
    void plainTextIsWhatAFileWouldHold(@ForAll("joining") String text) {
        String file = text.replace("\r\n", "\n");
        long blanks = WHITE_SPACE.matcher(file).results().count();

        assertThat(PLAIN.count(text))
                .isEqualTo(new CharacterCount(
                        file.codePoints().count() - blanks, file.codePoints().count()));
    }

    @Example
    void blanksOfPlainTextAreUnicodesWhiteSpace() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(codePoint -> PLAIN.isBlank(codePoint)
                                != WHITE_SPACE
                                        .matcher(Character.toString(codePoint))
                                        .matches()))
                .isEmpty();
    }

    @Property
    void theTwoProfilesOfWordCountAlike(@ForAll("texts") String text) {
        assertThat(CountingProfile.WORD_WITH_BLANKS.count(text)).isEqualTo(WORD.count(text));
        assertThat(CountingProfile.WORD_WITH_BLANKS.words(text)).isEqualTo(WORD.words(text));
    }

    @Property
    void withoutBlanksIsNeverMore(@ForAll CountingProfile profile, @ForAll("joining") String text) {
        CharacterCount count = profile.count(text);

        assertThat(count.withoutBlanks()).isBetween(0L, count.withBlanks());
        assertThat(profile.figure(count)).isIn(count.withoutBlanks(), count.withBlanks());
    }

    @Property
    void noProfileFindsMoreThanPlainText(@ForAll CountingProfile profile, @ForAll("joining") String text) {
        assertThat(profile.count(text).withoutBlanks())
                .isLessThanOrEqualTo(PLAIN.count(text).withoutBlanks());
    }

    @Property
    void blanksAddNothingToTheCountWithoutThem(@ForAll("texts") String first, @ForAll("texts") String second) {
        for (CountingProfile profile : new CountingProfile[] {WORD, CountingProfile.WORD_WITH_BLANKS, PLAIN}) {
            assertThat(profile.count(first + " \t\u00A0\u2009\n" + second).withoutBlanks())
                    .isEqualTo(profile.count(first + second).withoutBlanks());
        }
    }

    @Property
    void aBlankAtTheEndAddsNothingToAnyCountWithoutBlanks(
            @ForAll CountingProfile profile, @ForAll("joining") String text) {
        assertThat(profile.count(text + " ").withoutBlanks())
                .isEqualTo(profile.count(text).withoutBlanks());
    }

    @Property
    void blankAndCountSayTheSame(@ForAll("texts") String text) {
        CharacterCount count = WORD.count(text);

        assertThat(text.codePoints().filter(WORD::isBlank).count())
                .isEqualTo(count.withBlanks() - count.withoutBlanks());
    }

    /** All characters one by one; as Word's count of a whole is the sum of its parts, it holds of every text. */
    @Example
    void noCharacterIsMoreOrLessWhenItIsWrittenDecomposed() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String composed = Character.toString(codePoint);
            if (!VOWEL_SIGNS_OF_TWO_LETTERS.matcher(composed).matches()) {
                assertThat(WORD.count(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                        .as("U+%04X", codePoint)
                        .isEqualTo(WORD.count(composed));
            }
        }
    }

    @Property
    void composedAndDecomposedTextHaveTheSameGraphemes(@ForAll("joining") String text) {
        assertThat(GRAPHEMES.count(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(GRAPHEMES.count(text))
                .isEqualTo(GRAPHEMES.count(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    /** The short way past text in which nothing joins changes nothing. */
    @Property
    void graphemesAreThoseOfThePlatform(@ForAll("joining") String text) {
        assertThat(GRAPHEMES.count(text).withBlanks())
                .isEqualTo(Pattern.compile("\\X").matcher(text).results().count());
    }

    @Property
    void graphemesOfLatinTextAreItsCharacters(@ForAll("latin") String text) {
        assertThat(GRAPHEMES.count(text)).isEqualTo(PLAIN.count(text));
    }

    @Property
    void anyOtherSequenceOfCharactersCountsLikeAString(
            @ForAll CountingProfile profile, @ForAll("joining") String text) {
        assertThat(profile.count(CharBuffer.wrap(text))).isEqualTo(profile.count(text));
        assertThat(profile.words(CharBuffer.wrap(text))).isEqualTo(profile.words(text));
    }
}
