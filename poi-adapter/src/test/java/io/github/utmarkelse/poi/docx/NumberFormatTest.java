package io.github.utmarkelse.poi.docx;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.github.utmarkelse.poi.draft.NumberFormat;
import io.github.utmarkelse.poi.numeral.Language;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How list numbers are written. */
class NumberFormatTest {
    private static String write(String format, int number) {
        return NumberFormat.of(format).write(number, Language.ENGLISH);
    }

    /** The sequences and examples of ECMA-376-1, 17.18.59 and of the field switches of 17.16.4.3.1. */
    @ParameterizedTest
    @CsvSource({
        "decimal, 11, 11",
        "decimalZero, 1, 01",
        "decimalZero, 9, 09",
        "decimalZero, 10, 10",
        "decimalZero, 100, 100",
        "upperLetter, 54, BBB",
        "lowerLetter, 52, zz",
        "lowerLetter, 1, a",
        "lowerLetter, 27, aa",
        "upperRoman, 19, XIX",
        "lowerRoman, 1994, mcmxciv",
        "upperRoman, 4000, MMMM",
        "ordinal, 30, 30th",
        "ordinal, 1, 1st",
        "ordinal, 12, 12th",
        "ordinal, 22, 22nd",
        "ordinal, 113, 113th",
        "cardinalText, 123, One hundred twenty-three",
        "ordinalText, 21, Twenty-first",
        "hex, 14, E",
        "hex, 16, 10",
        "hex, 458, 1CA",
        "chicago, 2, †",
        "chicago, 4, §",
        "chicago, 5, **",
        "ideographDigital, 10, 一〇",
        "japaneseCounting, 10, 十",
        "japaneseCounting, 111, 百十一",
        "japaneseCounting, 10000, 一万",
        "aiueo, 1, ｱ",
        "aiueo, 46, ﾝ",
        "iroha, 48, ﾝ",
        "decimalFullWidth, 20, ２０",
        "decimalHalfWidth, 20, 20",
        "japaneseLegal, 10, 壱拾",
        "japaneseLegal, 10000, 壱萬",
        "japaneseDigitalTenThousand, 20, 二〇",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, 21",
        "decimalFullWidth2, 9, ９",
        "aiueoFullWidth, 1, ア",
        "irohaFullWidth, 2, ロ",
        "ganada, 14, 하",
        "ganada, 15, 가가",
        "chosung, 16, ㄴㄴ",
        "decimalEnclosedFullstop, 1, ⒈",
        "decimalEnclosedFullstop, 21, 21",
        "decimalEnclosedParen, 20, ⒇",
        "decimalEnclosedCircleChinese, 10, ⑩",
        "decimalEnclosedCircleChinese, 11, 11",
        "ideographTraditional, 10, 癸",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥",
        "ideographZodiac, 13, 13",
        "ideographZodiacTraditional, 1, 甲子",
        "ideographZodiacTraditional, 11, 甲戌",
        "ideographZodiacTraditional, 60, 癸亥",
        "ideographZodiacTraditional, 61, 61",
        "taiwaneseCounting, 20, 二十",
        "taiwaneseCounting, 100, 一○○",
        "ideographLegalTraditional, 10, 壹拾",
        "taiwaneseCountingThousand, 101, 一百零一",
        "taiwaneseDigital, 10, 一○",
        "chineseCounting, 99, 九十九",
        "chineseCounting, 101, 一○一",
        "chineseLegalSimplified, 10, 壹拾",
        "chineseLegalSimplified, 1001, 壹仟零壹",
        "chineseCountingThousand, 11, 十一",
        "chineseCountingThousand, 111, 一百一十一",
        "koreanDigital, 10, 일영",
        "koreanCounting, 11, 십일",
        "koreanLegal, 21, 스물하나",
        "koreanDigital2, 10, 一零",
        "hebrew1, 15, טו",
        "hebrew1, 16, טז",
        "hebrew1, 123, קכג",
        "arabicAlpha, 3, ت",
        "arabicAlpha, 29, أأ",
        "hebrew2, 22, ת",
        "hebrew2, 123, מתתתתת",
        "arabicAbjad, 3, ج",
        "hindiNumbers, 10, १०",
        "hindiCounting, 2, दो",
        "thaiLetters, 41, ฮ",
        "thaiLetters, 42, กก",
        "thaiNumbers, 10, ๑๐",
        "thaiCounting, 2, สอง",
        "vietnameseCounting, 21, hai mươi mốt",
        "numberInDash, 123, - 123 -",
        "russianLower, 29, я",
        "russianUpper, 30, АА",
        "none, 3, ''",
        "bullet, 3, ''",
    })
    void writtenAsTheStandardSays(String format, int number, String written) {
        assertThat(write(format, number)).isEqualTo(written);
    }

    /** MS-OI29500, 2.1.540. */
    @ParameterizedTest
    @CsvSource({
        "ideographEnclosedCircle, 1, ㈠",
        "ideographEnclosedCircle, 10, ㈩",
        "ideographEnclosedCircle, 11, 11",
        "hindiConsonants, 1, अ",
        "hindiConsonants, 17, अं",
        "hindiVowels, 1, क",
        "hindiVowels, 37, ह",
        "aiueo, 47, ｱ",
        "aiueoFullWidth, 47, ア",
        "bahtText, 3, 3",
        "chineseCountingThousand, 10005, 一万五",
    })
    void writtenAsWordDoesWhereItDeparts(String format, int number, String written) {
        assertThat(write(format, number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "lowerLetter, 0, 0",
        "upperRoman, 0, 0",
        "hebrew1, 0, 0",
        "decimalEnclosedCircle, 0, 0",
        "koreanDigital, 0, 영",
        "lowerLetter, -3, -3",
        "decimalZero, -3, -3",
        "upperLetter, 780, ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ",
        "upperLetter, 781, 781",
        "lowerRoman, 32768, 32768",
        "cardinalText, 32768, 32768",
        "numberInDash, 2147483647, 2147483647",
        "noSuchFormat, 7, 7",
    })
    void whatHasNoSignIsDecimal(String format, int number, String written) {
        assertThat(write(format, number)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(NumberFormat.class)
    void noNumberIsLong(NumberFormat format) {
        for (Language language : Language.values()) {
            int longest = IntStream.concat(
                            IntStream.range(-1, 33_000), IntStream.of(Integer.MAX_VALUE, Integer.MIN_VALUE))
                    .map(number -> format.write(number, language).length())
                    .max()
                    .orElseThrow();
            assertThat(longest).isLessThan(100);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ordinal | 1 | sv-SE | 1:a",
                "ordinal | 2 | sv-SE | 2:a",
                "ordinal | 3 | sv-SE | 3:e",
                "ordinal | 11 | sv | 11:e",
                "ordinal | 12 | sv-FI | 12:e",
                "ordinal | 21 | sv-SE | 21:a",
                "ordinal | 111 | sv-SE | 111:e",
                "ordinal | 1 | nb-NO | 1.",
                "ordinal | 1 | xx | 1",
                "cardinalText | 1 | sv-SE | Ett",
                "cardinalText | 1 | '' | One",
                "cardinalText | 1 | fi-FI | 1",
                "ordinalText | 1 | sv-SE | Första",
                "ordinalText | 28 | sv-SE | Tjugoåttonde",
                "ordinalText | 1 | en-GB | First",
            })
    void wordsAreThoseOfTheLanguage(String format, int number, String tag, String written) {
        assertThat(NumberFormat.of(format).write(number, Language.of(tag))).isEqualTo(written);
    }

    /** Blanks apart: there is more than one way of parting the words of a Swedish number. */
    @ParameterizedTest
    @CsvSource({
        "cardinalText, sv, %spellout-numbering",
        "ordinalText, sv, %spellout-ordinal-neuter",
        "cardinalText, en, %spellout-numbering",
        "ordinalText, en, %spellout-ordinal",
        "thaiCounting, th, %spellout-numbering",
        "vietnameseCounting, vi, %spellout-numbering",
        "hindiCounting, hi, %spellout-numbering",
    })
    void wordsAreThoseOfUnicode(String format, String language, String rules) {
        RuleBasedNumberFormat unicode =
                new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        int last = format.startsWith("vietnamese") ? 999 : format.startsWith("hindi") ? 99 : 32_767;
        for (int number = 1; number <= last; number++) {
            String expected = unicode.format(number, rules).replaceAll("[\\u00AD\\u200B ]", "");
            String written = NumberFormat.of(format).write(number, Language.of(language));
            assertThat(written.toLowerCase(Locale.ROOT).replace(" ", ""))
                    .as("%s %s", format, number)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "BULLET", "DECIMAL_ZERO"})
    void legalNumbersAreDecimal(NumberFormat format) {
        assertThat(format.legal().write(12, Language.SWEDISH)).isEqualTo("12");
    }

    @Test
    void legalNumbersKeepZerosAndWhatHasNoNumber() {
        assertThat(NumberFormat.DECIMAL_ZERO.legal().write(1, Language.SWEDISH)).isEqualTo("01");
        assertThat(NumberFormat.NONE.legal().write(1, Language.SWEDISH)).isEmpty();
    }

    /** MS-DOCX, 2.4. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "001, 002, 003, ... | 7 | 007",
                "001, 002, 003, … | 1000 | 1000",
                "00001, 00002, 00003, ... | 12 | 00012",
                "One, Two, Three, ... | 3 | Three",
                "*, †, ‡, ... | 4 | §",
                "一, 二, 三, ... | 3 | 三",
                "α, β, γ, ... | 25 | αα",
            })
    void customFormatIsKnownByItsExample(String example, int number, String written) {
        NumberFormat format = NumberFormat.of("custom", example);
        assertThat(format).isNotNull();
        assertThat(format.write(number, Language.ENGLISH)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "decimal?", "a, ç, ĝ, ..."})
    void customFormatMayBeUnknown(String example) {
        assertThat(NumberFormat.of("custom", example)).isNull();
        assertThat(NumberFormat.of("custom", null)).isNull();
    }
}
