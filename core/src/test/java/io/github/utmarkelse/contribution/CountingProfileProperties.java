package io.github.utmarkelse.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a count of characters whatever the text. */
class CountingProfileProperties {
    private static final CountingProfile PROFILE = CountingProfile.WORD_WITHOUT_BLANKS;
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\t\\n\\r]");
    private static final Pattern NOTHING = Pattern.compile("[\\p{M}\\p{Cf}\\p{Cc}]");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                .edgeCases(edges -> edges.add(0x20, 0x9, 0xA, 0xC, 0xA0, 0xAD, 0x2009, 0x2011, 0xFE0F, 0x1F600))
                .list()
                .ofMaxSize(60)
                .map(codePoints -> codePoints.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(60);
    }

    @Property
    void theCountOfAWholeIsTheSumOfItsParts(@ForAll("texts") String first, @ForAll("texts") String second) {
        assertThat(PROFILE.count(first + second)).isEqualTo(PROFILE.count(first).plus(PROFILE.count(second)));
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

        assertThat(PROFILE.count(text)).isEqualTo(new CharacterCount(characters, characters + blanks));
    }

    @Property
    void blanksAddNothingToTheCountWithoutThem(@ForAll("texts") String first, @ForAll("texts") String second) {
        assertThat(PROFILE.count(first + " \t\u00A0\u2009\n" + second).withoutBlanks())
                .isEqualTo(PROFILE.count(first + second).withoutBlanks());
    }

    @Property
    void blankAndCountSayTheSame(@ForAll("texts") String text) {
        CharacterCount count = PROFILE.count(text);

        assertThat(text.codePoints().filter(PROFILE::isBlank).count())
                .isEqualTo(count.withBlanks() - count.withoutBlanks());
    }

    @Property
    void anyOtherSequenceOfCharactersCountsLikeAString(@ForAll("texts") String text) {
        assertThat(PROFILE.count(CharBuffer.wrap(text))).isEqualTo(PROFILE.count(text));
    }
}
