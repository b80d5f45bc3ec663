package io.github.utmarkelse.poi.draft;

import io.github.utmarkelse.poi.numeral.Additive;
import io.github.utmarkelse.poi.numeral.Alphabet;
import io.github.utmarkelse.poi.numeral.Counting;
import io.github.utmarkelse.poi.numeral.Counting.Ones;
import io.github.utmarkelse.poi.numeral.Digits;
import io.github.utmarkelse.poi.numeral.Language;
import io.github.utmarkelse.poi.numeral.Numerals;
import io.github.utmarkelse.poi.numeral.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list number is written: the values of ST_NumberFormat (ECMA-376-1, 17.18.59), as Word writes them where it departs
 * from the standard (MS-OI29500, 2.1.540: Hindi vowels and consonants change places, katakana start over after the last,
 * the circle of {@code ideographEnclosedCircle} is a parenthesis, {@code bahtText} is decimal).
 *
 * <p>Where neither tells what Word does, this is the choice made:
 *
 * <ul>
 *   <li>what a format has no sign for is written in decimals: 0 in letters and Roman numerals, what follows the end of a
 *       closed sequence, more than thirty rounds of an alphabet (780, for Latin letters, is Word's own limit), all words
 *       of a language that is not known here;
 *   <li>so is every number below 0 or above 32 767, beyond which Word does not count;
 *   <li>words and ordinal endings are those of the language of the document's defaults; Swedish ordinal numbers end as in
 *       "1:a" and are "Första" in words;
 *   <li>Chinese and Taiwanese counting says ten to nineteen without a one, as documents in these languages do;
 *   <li>{@code iroha} starts over as {@code aiueo} does; {@code dollarText} is decimal as {@code bahtText} is; Korean legal
 *       numbers, which the standard gives up to 99, go on as counted ones.
 * </ul>
 */
public enum NumberFormat {
    DECIMAL("decimal", Digits.padded(1)),
    UPPER_ROMAN("upperRoman", Additive.of("1000 M 900 CM 500 D 400 CD 100 C 90 XC 50 L 40 XL 10 X 9 IX 5 V 4 IV 1 I")),
    LOWER_ROMAN("lowerRoman", Additive.of("1000 m 900 cm 500 d 400 cd 100 c 90 xc 50 l 40 xl 10 x 9 ix 5 v 4 iv 1 i")),
    UPPER_LETTER("upperLetter", Alphabet.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
    LOWER_LETTER("lowerLetter", Alphabet.of("abcdefghijklmnopqrstuvwxyz")),
    ORDINAL("ordinal", (number, language) -> language.ordinalNumber(number)),
    CARDINAL_TEXT("cardinalText", (number, language) -> language.cardinalText(number)),
    ORDINAL_TEXT("ordinalText", (number, language) -> language.ordinalText(number)),
    HEX("hex", Digits.of("0123456789ABCDEF")),
    CHICAGO("chicago", Alphabet.of("*†‡§")),
    IDEOGRAPH_DIGITAL("ideographDigital", Digits.of("〇一二三四五六七八九")),
    JAPANESE_COUNTING("japaneseCounting", Counting.of("〇一二三四五六七八九", "十百千万", Ones.LEFT_OUT)),
    AIUEO("aiueo", Sequence.around("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ")),
    IROHA("iroha", Sequence.around("ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ")),
    DECIMAL_FULL_WIDTH("decimalFullWidth", Digits.of("０１２３４５６７８９")),
    DECIMAL_HALF_WIDTH("decimalHalfWidth", Digits.padded(1)),
    JAPANESE_LEGAL("japaneseLegal", Counting.of("零壱弐参四伍六七八九", "拾百阡萬", Ones.WRITTEN)),
    JAPANESE_DIGITAL_TEN_THOUSAND("japaneseDigitalTenThousand", Digits.of("〇一二三四五六七八九")),
    DECIMAL_ENCLOSED_CIRCLE("decimalEnclosedCircle", Sequence.from('①', 20)),
    DECIMAL_FULL_WIDTH_2("decimalFullWidth2", Digits.of("０１２３４５６７８９")),
    AIUEO_FULL_WIDTH("aiueoFullWidth", Sequence.around("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")),
    IROHA_FULL_WIDTH("irohaFullWidth", Sequence.around("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン")),
    DECIMAL_ZERO("decimalZero", Digits.padded(2)),
    /** No number at all, but a sign that the level's text has. */
    BULLET("bullet", (number, language) -> ""),
    GANADA("ganada", Alphabet.of("가나다라마바사아자차카타파하")),
    CHOSUNG("chosung", Alphabet.of("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ")),
    DECIMAL_ENCLOSED_FULLSTOP("decimalEnclosedFullstop", Sequence.from('⒈', 20)),
    DECIMAL_ENCLOSED_PAREN("decimalEnclosedParen", Sequence.from('⑴', 20)),
    DECIMAL_ENCLOSED_CIRCLE_CHINESE("decimalEnclosedCircleChinese", Sequence.from('①', 10)),
    IDEOGRAPH_ENCLOSED_CIRCLE("ideographEnclosedCircle", Sequence.from('㈠', 10)),
    IDEOGRAPH_TRADITIONAL("ideographTraditional", Sequence.of("甲乙丙丁戊己庚辛壬癸")),
    IDEOGRAPH_ZODIAC("ideographZodiac", Sequence.of("子丑寅卯辰巳午未申酉戌亥")),
    IDEOGRAPH_ZODIAC_TRADITIONAL("ideographZodiacTraditional", Sequence.paired("甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥", 60)),
    TAIWANESE_COUNTING(
            "taiwaneseCounting",
            Counting.of("○一二三四五六七八九", "十百千萬", Ones.LEFT_OUT_IN_TEENS).upTo(99).or(Digits.of("○一二三四五六七八九"))),
    IDEOGRAPH_LEGAL_TRADITIONAL("ideographLegalTraditional", Counting.of("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", Ones.WRITTEN)),
    TAIWANESE_COUNTING_THOUSAND(
            "taiwaneseCountingThousand",
            Counting.of("○一二三四五六七八九", "十百千萬", Ones.LEFT_OUT_IN_TEENS).gap("零")),
    TAIWANESE_DIGITAL("taiwaneseDigital", Digits.of("○一二三四五六七八九")),
    CHINESE_COUNTING(
            "chineseCounting",
            Counting.of("○一二三四五六七八九", "十百千万", Ones.LEFT_OUT_IN_TEENS).upTo(99).or(Digits.of("○一二三四五六七八九"))),
    CHINESE_LEGAL_SIMPLIFIED(
            "chineseLegalSimplified",
            Counting.of("零壹贰叁肆伍陆柒捌玖", "拾佰仟万", Ones.WRITTEN).gap("零")),
    CHINESE_COUNTING_THOUSAND(
            "chineseCountingThousand",
            Counting.of("○一二三四五六七八九", "十百千万", Ones.LEFT_OUT_IN_TEENS).gap("零")),
    KOREAN_DIGITAL("koreanDigital", Digits.of("영일이삼사오육칠팔구")),
    KOREAN_COUNTING("koreanCounting", Counting.of("영일이삼사오육칠팔구", "십백천만", Ones.LEFT_OUT)),
    KOREAN_LEGAL(
            "koreanLegal",
            Additive.of("90 아흔 80 여든 70 일흔 60 예순 50 쉰 40 마흔 30 서른 20 스물 10 열"
                            + " 9 아홉 8 여덟 7 일곱 6 여섯 5 다섯 4 넷 3 셋 2 둘 1 하나")
                    .upTo(99)
                    .or(Counting.of("영일이삼사오육칠팔구", "십백천만", Ones.LEFT_OUT))),
    KOREAN_DIGITAL_2("koreanDigital2", Digits.of("零一二三四五六七八九")),
    HEBREW_1(
            "hebrew1",
            Additive.of("9000 ט 8000 ח 7000 ז 6000 ו 5000 ה 4000 ד 3000 ג 2000 ב 1000 א"
                            + " 900 ץ 800 ף 700 ן 600 ם 500 ך 400 ת 300 ש 200 ר 100 ק"
                            + " 90 צ 80 פ 70 ע 60 ס 50 נ 40 מ 30 ל 20 כ 19 יט 18 יח 17 יז 16 טז 15 טו 10 י"
                            + " 9 ט 8 ח 7 ז 6 ו 5 ה 4 ד 3 ג 2 ב 1 א")
                    .upTo(9_999)),
    ARABIC_ALPHA("arabicAlpha", Alphabet.of("أبتثجحخدذرزسشصضطظعغفقكلمنهوي")),
    HEBREW_2("hebrew2", new Alphabet(letters("אבגדהוזחטיכלמנסעפצקרשת"), "ת")),
    ARABIC_ABJAD("arabicAbjad", Alphabet.of("أبجدهوزحطيكلمنسعفصقرشتثخذضغظ")),
    HINDI_VOWELS("hindiVowels", Alphabet.of(range('क', 'ह'))),
    HINDI_CONSONANTS("hindiConsonants", Alphabet.of(String.join(" ", letters(range('अ', 'औ'))) + " अं अः")),
    HINDI_NUMBERS("hindiNumbers", Digits.of("०१२३४५६७८९")),
    HINDI_COUNTING(
            "hindiCounting",
            Sequence.of(
                    "एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस"
                            + " बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस"
                            + " अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास"
                            + " इक्यावन बावन तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरेसठ चौंसठ पैंसठ छियासठ"
                            + " सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी अस्सी"
                            + " इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानबे बानबे तिरानबे चौरानबे"
                            + " पंचानबे छियानबे सत्तानबे अट्ठानबे निन्यानबे")),
    THAI_LETTERS("thaiLetters", Alphabet.of("กขค" + range('ง', 'ร') + "ล" + range('ว', 'ฮ'))),
    THAI_NUMBERS("thaiNumbers", Digits.of("๐๑๒๓๔๕๖๗๘๙")),
    THAI_COUNTING(
            "thaiCounting",
            Counting.of("ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า", "สิบ ร้อย พัน หมื่น", Ones.WRITTEN)
                    .contracting("หนึ่งสิบ", "สิบ", "สองสิบ", "ยี่สิบ", "สิบหนึ่ง", "สิบเอ็ด")),
    VIETNAMESE_COUNTING(
            "vietnameseCounting",
            Counting.of("không một hai ba bốn năm sáu bảy tám chín", "mươi trăm nghìn vạn", Ones.WRITTEN)
                    .gap("lẻ")
                    .spaced()
                    .contracting(
                            "mươi một",
                            "mươi mốt",
                            "mươi bốn",
                            "mươi tư",
                            "mươi năm",
                            "mươi lăm",
                            "một mươi",
                            "mười",
                            "mười mốt",
                            "mười một",
                            "mười tư",
                            "mười bốn")
                    .upTo(999)),
    NUMBER_IN_DASH("numberInDash", Digits.padded(1).between("- ", " -")),
    RUSSIAN_LOWER("russianLower", Alphabet.of("абвгдежзиклмнопрстуфхцчшщыэюя")),
    RUSSIAN_UPPER("russianUpper", Alphabet.of("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ")),
    BAHT_TEXT("bahtText", Digits.padded(1)),
    DOLLAR_TEXT("dollarText", Digits.padded(1)),
    /** No number at all. */
    NONE("none", (number, language) -> ""),
    DECIMAL_ZERO_3("001, 002, 003, ...", Digits.padded(3)),
    DECIMAL_ZERO_4("0001, 0002, 0003, ...", Digits.padded(4)),
    DECIMAL_ZERO_5("00001, 00002, 00003, ...", Digits.padded(5)),
    UPPER_GREEK("Α, Β, Γ, ...", Alphabet.of("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ")),
    LOWER_GREEK("α, β, γ, ...", Alphabet.of("αβγδεζηθικλμνξοπρστυφχψω"));

    private static final int LAST = 32_767;
    private static final String CUSTOM = "custom";
    private static final Map<String, NumberFormat> BY_NAME = byName();

    private final String name;

    /** All ways of writing numbers are immutable. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Numerals numerals;

    NumberFormat(String name, Numerals numerals) {
        this.name = name;
        this.numerals = numerals;
    }

    /** The format of a name; decimal for one that the standard does not have. */
    public static NumberFormat of(String name) {
        return BY_NAME.getOrDefault(name, DECIMAL);
    }

    /**
     * The format that a level states.
     *
     * @param name the format's name
     * @param example what a custom format looks like: how 1, 2 and 3 are written, then three dots (MS-DOCX, 2.4)
     * @return the format; null for a custom one that is not known
     */
    public static @Nullable NumberFormat of(String name, @Nullable String example) {
        return name.equals(CUSTOM) ? BY_NAME.get(example == null ? "" : example.replace("…", "...")) : of(name);
    }

    /** Writes a number in a text of some language. */
    public String write(int number, Language language) {
        String written = number < 0 || number > LAST ? null : numerals.write(number, language);
        return written == null ? Integer.toString(number) : written;
    }

    /** Legal numbering makes decimals of everything but what has no number or is decimal with zeros. */
    public NumberFormat legal() {
        return switch (this) {
            case NONE, BULLET, DECIMAL_ZERO -> this;
            default -> DECIMAL;
        };
    }

    /** All formats by their names and, where these are not taken, by how they write 1, 2 and 3. */
    private static Map<String, NumberFormat> byName() {
        Map<String, NumberFormat> names = new HashMap<>();
        for (NumberFormat format : values()) {
            names.put(format.name, format);
            Language english = Language.ENGLISH;
            names.putIfAbsent(
                    format.write(1, english) + ", " + format.write(2, english) + ", " + format.write(3, english)
                            + ", ...",
                    format);
        }
        return Map.copyOf(names);
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static String range(char first, char last) {
        StringBuilder letters = new StringBuilder();
        for (char letter = first; letter <= last; letter++) {
            letters.append(letter);
        }
        return letters.toString();
    }
}
