package io.github.utmarkelse.poi.numeral;

import java.util.List;

/**
 * The words for numbers in one language.
 *
 * @param units the words for 0 to 19
 * @param tens the words for 0, 10, 20 … 90; the first two are not used
 * @param unitOrdinals first to nineteenth, with one for 0 before them
 * @param tenOrdinals twentieth to ninetieth, with two before them that are not used
 * @param betweenTens what stands between tens and units
 * @param hundred the word for a hundred, with a blank in front if there is one
 * @param thousand the word for a thousand, likewise
 * @param ordinalEnding what makes a hundred or a thousand an ordinal
 * @param afterHundred what stands between hundreds and the rest
 * @param afterThousand what stands between thousands and the rest
 */
record Words(
        List<String> units,
        List<String> tens,
        List<String> unitOrdinals,
        List<String> tenOrdinals,
        String betweenTens,
        String hundred,
        String thousand,
        String ordinalEnding,
        String afterHundred,
        String afterThousand) {
    static final Words ENGLISH = new Words(
            Signs.of("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                    + " sixteen seventeen eighteen nineteen"),
            Signs.of("- - twenty thirty forty fifty sixty seventy eighty ninety"),
            Signs.of("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                    + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"),
            Signs.of("- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"),
            "-",
            " hundred",
            " thousand",
            "th",
            " ",
            " ");
    static final Words SWEDISH = new Words(
            Signs.of("noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton"
                    + " arton nitton"),
            Signs.of("- - tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"),
            Signs.of("nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte"
                    + " trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde"),
            Signs.of("- - tjugonde trettionde fyrtionde femtionde sextionde sjuttionde åttionde nittionde"),
            "",
            "hundra",
            "tusen",
            "de",
            "",
            " ");

    /** Writes 0 to 999 999 in small letters. */
    String write(int number, boolean ordinal) {
        if (number < 20) {
            return (ordinal ? unitOrdinals : units).get(number);
        }
        if (number < 100) {
            String ten = tens.get(number / 10);
            return number % 10 == 0
                    ? (ordinal ? tenOrdinals : tens).get(number / 10)
                    : ten + betweenTens + write(number % 10, ordinal);
        }
        boolean small = number < 1000;
        int size = small ? 100 : 1000;
        String head = joined(write(number / size, false), small ? hundred : thousand);
        return number % size == 0
                ? head + (ordinal ? ordinalEnding : "")
                : joined(head, (small ? afterHundred : afterThousand) + write(number % size, ordinal));
    }

    /** Of three equal letters that would meet, two are written. */
    private static String joined(String first, String second) {
        int end = first.length() - 1;
        boolean three = end > 0
                && first.charAt(end) == second.charAt(0)
                && first.charAt(end - 1) == first.charAt(end)
                && first.charAt(end) != ' ';
        return first + (three ? second.substring(1) : second);
    }
}
