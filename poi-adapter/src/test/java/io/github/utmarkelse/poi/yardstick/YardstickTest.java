package io.github.utmarkelse.poi.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Observation;
import io.github.utmarkelse.contribution.PlacedItem;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.poi.WordContributions;
import io.github.utmarkelse.poi.WordLedger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Contributions written by chance in some fifty ways, a dozen for each. For each way a floor stands in {@code
 * floors.tsv}, just below what was measured: a worse recognition breaks the test, a better one may raise the floor.
 */
class YardstickTest {
    private static final Edition EDITION = Editions.bundled().edition("kvalitetsutmarkelsen-2026");
    private static final WordContributions READER = WordContributions.of(EDITION);
    private static final int DOCUMENTS = 12;
    private static final double MOST_WRONG_OF_SURE = 0.002;

    private static final Map<Habit, List<Reading>> READINGS = new EnumMap<>(Habit.class);

    /** A contribution that was written, and what was read. */
    @SuppressWarnings("ArrayRecordComponent") // never compared by value
    private record Reading(Sample sample, byte[] document, Contribution contribution, Score score) {
        static Reading of(Sample sample) {
            byte[] document = sample.sheet().bytes();
            Contribution contribution = READER.read(document, "bidrag.docx");
            return new Reading(sample, document, contribution, Score.of(sample, contribution));
        }

        /** Whether the text of an item that was found is exactly the item's. */
        boolean isRight(PlacedItem placed) {
            return sample.answered().entrySet().stream()
                    .filter(item -> item.getValue().contains(placed.item()))
                    .findFirst()
                    .filter(item -> !score.wrong().contains(item.getKey()))
                    .isPresent();
        }
    }

    @BeforeAll
    static void read() {
        for (Habit habit : Habit.values()) {
            List<Reading> readings = new ArrayList<>();
            for (int seed = 0; seed < DOCUMENTS; seed++) {
                readings.add(Reading.of(Scribe.write(EDITION.contributionRules(), habit, seed)));
            }
            READINGS.put(habit, readings);
        }
    }

    private static List<Reading> readings(Habit habit) {
        return Objects.requireNonNull(READINGS.get(habit));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every character is in one place, in the order of the document, and the places add up to it")
    void nothingIsLost(Habit habit) {
        for (Reading reading : readings(habit)) {
            assertThat(Score.text(reading.contribution))
                    .as(reading.sample.toString())
                    .isEqualTo(reading.sample.sheet().characters());
            CharacterLedger placed = CharacterLedger.of(reading.contribution.passages());
            CharacterLedger counted =
                    WordLedger.read(reading.document, "bidrag.docx").ledger();
            for (Story.Sum sum : Story.Sum.values()) {
                assertThat(placed.total(sum)).isEqualTo(counted.total(sum));
            }
            long rows = placed.rows().stream()
                    .map(row -> row.count())
                    .mapToLong(CharacterCount::withoutBlanks)
                    .sum();
            long document = counted.rows().stream()
                    .map(row -> row.count())
                    .mapToLong(CharacterCount::withoutBlanks)
                    .sum();
            assertThat(rows).isEqualTo(document);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("reading again gives the same")
    void readsTheSameAgain(Habit habit) {
        for (Reading reading : readings(habit)) {
            assertThat(WordContributions.read(reading.document, "bidrag.docx", EDITION))
                    .as(reading.sample.toString())
                    .isEqualTo(reading.contribution);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("as many items and characters are at their place as before")
    void keepsItsFloor(Habit habit) throws IOException {
        double[] floor = Objects.requireNonNull(floors().get(habit), "no floor for " + habit);
        List<Score> scores =
                readings(habit).stream().map(reading -> reading.score).toList();
        double items = scores.stream().mapToInt(Score::items).sum();
        double wrong = scores.stream().mapToInt(score -> score.wrong().size()).sum();
        double characters = scores.stream().mapToLong(Score::characters).sum();
        double right = scores.stream().mapToLong(Score::right).sum();
        assertThat(100 * (items - wrong) / items).isGreaterThanOrEqualTo(floor[0]);
        assertThat(100 * right / characters).isGreaterThanOrEqualTo(floor[1]);
    }

    private static Map<Habit, double[]> floors() throws IOException {
        try (InputStream table = Objects.requireNonNull(YardstickTest.class.getResourceAsStream("floors.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(row -> Habit.valueOf(row[0]), row ->
                            new double[] {Double.parseDouble(row[1]), Double.parseDouble(row[2])}));
        }
    }

    @Test
    @DisplayName("of the placements called sure hardly any is wrong, and of the wrong ones most are not called sure")
    void surenessCanBeTrusted() {
        long sure = 0;
        long sureAndWrong = 0;
        long unsureAndWrong = 0;
        for (Habit habit : Habit.values()) {
            for (Reading reading : readings(habit)) {
                for (PlacedItem placed : reading.contribution.placements()) {
                    if (placed.characters() > 0) {
                        boolean right = reading.isRight(placed);
                        sure += placed.sure() ? 1 : 0;
                        sureAndWrong += placed.sure() && !right ? 1 : 0;
                        unsureAndWrong += !placed.sure() && !right ? 1 : 0;
                    }
                }
            }
        }
        assertThat((double) sureAndWrong / sure).isLessThan(MOST_WRONG_OF_SURE);
        assertThat(unsureAndWrong).isGreaterThan(4 * sureAndWrong);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each placement that is not sure, and no other, is pointed out")
    void pointsOutWhatIsNotSure(Habit habit) {
        for (Reading reading : readings(habit)) {
            assertThat(reading.contribution.observations().stream()
                            .filter(seen -> seen.subject() == Subject.UNSURE_PLACE)
                            .map(Observation::place))
                    .containsExactlyElementsOf(reading.contribution.placements().stream()
                            .filter(placed -> !placed.sure() && placed.characters() > 0)
                            .map(PlacedItem::place)
                            .toList());
        }
    }
}
