package io.github.utmarkelse.poi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Words are what a regular expression finds, however they are read; and counts side by side are counts. */
class WordsProperties {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "Å",
                        "ö",
                        "é",
                        "e\u0301",
                        "a\u030A",
                        "O\u0308",
                        "Z",
                        "7",
                        "ß",
                        "ж",
                        " ",
                        "\u00A0",
                        ". ",
                        "\u00AD",
                        "–",
                        "\n",
                        "och",
                        "verksamheten",
                        " ett",
                        " år ")
                .list()
                .ofMaxSize(200)
                .map(parts -> String.join("", parts));
    }

    /** The words that a regular expression finds, and where they end. */
    private static List<MatchResult> found(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace("\u00AD", ""), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    @Property
    void wordsAreThoseThatARegularExpressionFinds(@ForAll("texts") String text) {
        List<Integer> expected = new ArrayList<>();
        for (MatchResult word : found(plain(text))) {
            int hash = 7;
            for (char c : word.group().toCharArray()) {
                hash = 31 * hash + c;
            }
            expected.add(hash);
        }

        assertThat(Words.of(text))
                .containsExactly(expected.stream().mapToInt(i -> i).toArray());
    }

    @Property
    void readInTwoStepsTheyAreTheSameAndEndWhereTheyEnd(@ForAll("texts") String text, @ForAll("texts") String before) {
        String both = before + "\t" + text;
        Words words = new Words();
        words.read(both, before.length() + 1, both.length());
        assertThat(words.count()).isLessThanOrEqualTo(Words.FEW);
        if (words.goOn()) {
            words.readOn();
        }

        int[] all = Words.of(text);
        assertThat(words.count()).isEqualTo(Math.min(all.length, Words.MOST));
        for (int i = 0; i < words.count(); i++) {
            assertThat(words.hash(i)).isEqualTo(all[i]);
            String toItsEnd = both.substring(before.length() + 1, words.end(i));
            assertThat(Words.of(toItsEnd)).hasSize(i + 1);
        }
    }

    /** A line of a million letters without a blank is looked at only as far as words go. */
    @Test
    void veryLongLinesAreNotReadToTheirEnd() {
        Words words = new Words();
        words.read("a".repeat(1_000_000), 0, 1_000_000);

        assertThat(words.count()).isEqualTo(1);
        assertThat(words.end(0)).isLessThan(10_000);
    }

    @Property
    void countsSideBySideAreCounts(@ForAll long seed, @ForAll @IntRange(max = 127) int additions) {
        Random random = new Random(seed);
        Tally tally = new Tally();
        int[] counts = new int[Long.SIZE];
        for (int i = 0; i < additions; i++) {
            long bits = random.nextLong();
            tally.add(bits);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                counts[bit] += (int) (bits >>> bit) & 1;
            }
        }
        for (int times = 0; times <= 127; times++) {
            long atLeast = tally.atLeast(times);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                assertThat(((atLeast >>> bit) & 1) == 1).isEqualTo(counts[bit] >= times);
            }
        }
    }

    @Property
    void whatIsToldFastIsNeverLessThanTheLikeness(@ForAll("texts") String question, @ForAll("texts") String text) {
        Similarity similarity = new Similarity(question);

        double atMost = similarity.toAtMost(Trigrams.of(text, 0, text.length()));

        assertThat(similarity.to(Trigrams.of(text, 0, text.length()))).isBetween(0.0, atMost);
        assertThat(similarity.to(Trigrams.of(question, 0, question.length()))).isIn(1.0, 0.0);
    }

    @Property
    void aTableHasWhatWasPutInAndNothingElse(@ForAll List<Long> keys, @ForAll List<Long> others) {
        LongTable table = new LongTable(4);
        keys.forEach(key -> table.or(key, 5));
        keys.forEach(key -> table.or(key, 8));

        assertThat(keys).allSatisfy(key -> assertThat(table.get(key)).isEqualTo(13));
        others.stream()
                .filter(other -> !keys.contains(other))
                .forEach(other -> assertThat(table.get(other)).isZero());
    }
}
