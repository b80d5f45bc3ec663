package io.github.utmarkelse.poi.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmarkelse.contribution.CharacterRow;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The hostile files of the corpus, each with what it must come to and why; old documents are looked at elsewhere. */
class HostileCorpusTest {
    private static final Path FILES =
            Path.of(System.getProperty("utmarkelse.shared", "../../shared"), "corpus", "hostile");

    @Test
    void eachComesToWhatItMust() throws IOException {
        assumeTrue(Files.isDirectory(FILES), () -> "no corpus at " + FILES.toAbsolutePath());
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> outcomes = new LinkedHashMap<>();
        try (InputStream table = HostileCorpusTest.class.getResourceAsStream("hostile-corpus.tsv")) {
            assertThat(table).isNotNull();
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] row = line.split("\t", -1);
                        expected.put(row[0] + " " + row[2], row[1]);
                        outcomes.put(row[0] + " " + row[2], outcome(FILES.resolve(row[0])));
                    });
        }
        assertThat(outcomes).isEqualTo(expected).isNotEmpty();
    }

    private static String outcome(Path file) {
        try {
            WordLedger ledger = WordLedger.read(file);
            return sum(ledger, Story.Sum.MAIN) + "+" + sum(ledger, Story.Sum.NOTES_AND_BOXES);
        } catch (WordFileException e) {
            return e.problem().code();
        }
    }

    private static long sum(WordLedger ledger, Story.Sum sum) {
        return ledger.ledger().rows().stream()
                .filter(row -> row.story().sum() == sum && row.story() != Story.IMPORTED)
                .map(CharacterRow::count)
                .mapToLong(count -> count.withoutBlanks())
                .sum();
    }
}
