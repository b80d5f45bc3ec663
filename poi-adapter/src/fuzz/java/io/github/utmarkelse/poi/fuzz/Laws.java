package io.github.utmarkelse.poi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.CharacterRow;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.WordContributions;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.docx.Docx;
import io.github.utmarkelse.poi.refusal.WordFileException;
import io.github.utmarkelse.text.Language;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

/**
 * What must hold of any bytes at all: a ledger or one clear refusal, the same each time, soon; in a ledger the rows are
 * the whole; and the form of an edition takes up every character.
 */
final class Laws {
    /** A second is what is promised; code that is watched by the fuzzer is some times slower. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final String NAME = "bidrag.docx";

    private final WordContributions contributions =
            WordContributions.of(Editions.bundled().edition("kvalitetsutmarkelsen-2026"));

    Laws() {
        hold(Docx.runs(Docx.run("a")).bytes());
    }

    /** Holds a file to the laws, and gives its ledger if it can be read. */
    Optional<WordLedger> hold(byte[] file) {
        Duration start = busy();
        Optional<WordLedger> ledger = read(file);
        assertThat(busy().minus(start)).isLessThan(PATIENCE);
        assertThat(read(file)).isEqualTo(ledger);
        ledger.ifPresent(read -> {
            CharacterCount main = sum(read.ledger(), Story.Sum.MAIN);
            assertThat(read.mainStory()).isEqualTo(main);
            assertThat(read.withNotesAndBoxes()).isEqualTo(main.plus(sum(read.ledger(), Story.Sum.NOTES_AND_BOXES)));
        });
        start = busy();
        Optional<CharacterCount> placed = place(file);
        assertThat(busy().minus(start)).isLessThan(PATIENCE);
        assertThat(placed).isEqualTo(ledger.map(Laws::total));
        return ledger;
    }

    /** How long this thread has been reckoning; whoever only waits is stopped by the fuzzer. */
    private static Duration busy() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private static Optional<WordLedger> read(byte[] file) {
        try {
            return Optional.of(WordLedger.read(file, NAME));
        } catch (WordFileException e) {
            assertThat(e.problem().code()).matches("(word|file|not)-[a-z0-9-]+");
            assertThat(e.problem().line(Language.SWEDISH)).startsWith(NAME + ": ");
            return Optional.empty();
        }
    }

    private Optional<CharacterCount> place(byte[] file) {
        try {
            Contribution contribution = contributions.read(file, NAME);
            return Optional.of(contribution.sums().values().stream().reduce(CharacterCount.ZERO, CharacterCount::plus));
        } catch (WordFileException e) {
            return Optional.empty();
        }
    }

    /** Every character of the file, wherever it stands. */
    static CharacterCount total(WordLedger ledger) {
        return ledger.ledger().rows().stream()
                .map(CharacterRow::count)
                .reduce(CharacterCount.ZERO, CharacterCount::plus);
    }

    private static CharacterCount sum(CharacterLedger ledger, Story.Sum sum) {
        CharacterCount total = CharacterCount.ZERO;
        for (CharacterRow row : ledger.rows()) {
            total = row.story().sum() == sum ? total.plus(row.count()) : total;
        }
        return total;
    }
}
