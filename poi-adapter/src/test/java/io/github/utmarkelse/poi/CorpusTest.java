package io.github.utmarkelse.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real documents, where they are at hand: the property {@code utmarkelse.shared} names the folder of the corpus' folder. */
class CorpusTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("utmarkelse.shared", "../../shared")).resolve("corpus");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @BeforeEach
    void needsTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), () -> "no corpus at " + CORPUS.toAbsolutePath());
    }

    private static List<String[]> table(String name) throws IOException {
        try (Stream<String> lines = Files.lines(CORPUS.resolve(name))) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }

    private static CharacterCount count(String file) {
        return WordLedger.read(CORPUS.resolve(file)).mainStory();
    }

    @Test
    void countsAsWordDidWhereWordCounted() throws IOException {
        List<String> differing = new ArrayList<>();
        int withBlanks = 0;
        List<String[]> rows = table("exact.tsv");
        for (String[] row : rows) {
            CharacterCount ours = count(row[0]);
            if (ours.withoutBlanks() != Long.parseLong(row[1])) {
                differing.add(row[0] + " ours " + ours.withoutBlanks() + " Word " + row[1]);
            }
            withBlanks += ours.withBlanks() == Long.parseLong(row[2]) ? 1 : 0;
        }
        System.out.println("exact: " + (rows.size() - differing.size()) + " of " + rows.size() + " without blanks, "
                + withBlanks + " with");
        assertThat(differing).isEmpty();
        assertThat(withBlanks).isGreaterThanOrEqualTo(23);
    }

    /** The table says of each file whether its figure was told to be a count; the one that was not is an estimate. */
    @Test
    void tellsCountsFromEstimates() throws IOException {
        for (String[] row : table("exact.tsv")) {
            boolean told = row[3].equals("1") || row[4].equals("1");
            WordLedger ledger = WordLedger.read(CORPUS.resolve(row[0]));
            assertThat(ledger.stored().verdict()).as(row[0]).isEqualTo(told ? "counted" : "estimate");
        }
        Map<String, Integer> verdicts = new TreeMap<>();
        for (String[] row : table("various.tsv")) {
            verdicts.merge(WordLedger.read(CORPUS.resolve(row[0])).stored().verdict(), 1, Integer::sum);
        }
        System.out.println("various, stored: " + verdicts);
        assertThat(verdicts).doesNotContainKey("counted");
        assertThat(verdicts.get("estimate")).isGreaterThanOrEqualTo(110);
    }

    /**
     * Six differ. Four have heading styles that state a level and inherit their list, which the second opinion does not
     * follow; {@link #labelsAreThoseOfTheTablesOfContents} tells who is right. In 081b6711 numbers have a custom format,
     * 00001, which the second opinion writes without the zeros. In a3df751f it is two characters of 199 757, one of them
     * the bullet of a list with a single level, of which a paragraph names a deeper one.
     */
    @Test
    void agreesWithTheSecondOpinion() throws IOException {
        List<String> differing = new ArrayList<>();
        List<String[]> rows = table("various.tsv");
        for (String[] row : rows) {
            CharacterLedger ledger = WordLedger.read(CORPUS.resolve(row[0])).ledger();
            long ours = ledger.total(Story.Sum.MAIN).withoutBlanks() - imported(ledger);
            if (ours != Long.parseLong(row[1])) {
                differing.add(row[0] + " " + (ours - Long.parseLong(row[1])));
            }
        }
        System.out.println(
                "various: " + (rows.size() - differing.size()) + " of " + rows.size() + "; differing: " + differing);
        assertThat(rows.size() - differing.size()).isGreaterThanOrEqualTo(115);
    }

    /** Documents that Word takes in are not followed by the second opinion. */
    private static long imported(CharacterLedger ledger) {
        return ledger.rows().stream()
                .filter(row -> row.story() == Story.IMPORTED)
                .mapToLong(row -> row.count().withoutBlanks())
                .sum();
    }

    /** Word wrote the labels of headings into its tables of contents; what it wrote is what is reckoned here. */
    @Test
    void labelsAreThoseOfTheTablesOfContents() throws IOException {
        int same = 0;
        int different = 0;
        List<String[]> rows = new ArrayList<>(table("exact.tsv"));
        rows.addAll(table("various.tsv"));
        for (String[] row : rows) {
            List<Paragraph> paragraphs = WordFiles.read(CORPUS.resolve(row[0])).paragraphs();
            Map<String, Set<String>> headings = new HashMap<>();
            for (Paragraph paragraph : paragraphs) {
                if (!paragraph.contents() && !paragraph.text().isBlank()) {
                    headings.computeIfAbsent(paragraph.text().strip(), text -> new HashSet<>())
                            .add(paragraph.label());
                }
            }
            for (Paragraph paragraph : paragraphs) {
                String[] entry = paragraph.text().split("\t", -1);
                Set<String> labels = paragraph.contents() && entry.length == 3 ? headings.get(entry[1].strip()) : null;
                if (labels != null) {
                    boolean known = labels.contains(entry[0].strip());
                    same += known ? 1 : 0;
                    different += known ? 0 : 1;
                }
            }
        }
        System.out.println("labels in tables of contents: " + same + " the same, " + different + " different");
        // The seven are in a520f170, whose table of contents is older than its headings.
        assertThat(different).isLessThanOrEqualTo(7);
        assertThat(same).isGreaterThan(200);
    }

    @Test
    void hostileFilesGiveAResultOrARefusal() throws IOException {
        for (String[] row : table("hostile.tsv")) {
            Assertions.assertTimeout(PATIENCE, () -> resultOrRefusal(CORPUS.resolve(row[0])), row[0]);
        }
    }

    /** The others have no figure that Word counted. */
    @Test
    void countsOldDocumentsAsWordDidWhereWordCounted() throws IOException {
        List<String> differing = new ArrayList<>();
        int exact = 0;
        for (String[] row : table("doc.tsv")) {
            if (row[1].equals("yes")) {
                exact++;
                long ours = count(row[0]).withoutBlanks();
                if (ours != Long.parseLong(row[2])) {
                    differing.add(row[0] + " ours " + ours + " Word " + row[2]);
                }
            }
        }
        assertThat(exact).isEqualTo(4);
        assertThat(differing).isEmpty();
    }

    /** Two are older than Word 97, and one was made by a machine to be damaged. */
    @Test
    void oldDocumentsAreReadUnlessTheyAreOlderOrDamaged() throws IOException {
        Map<String, Integer> refusals = new HashMap<>();
        for (String[] row : table("doc.tsv")) {
            String result = resultOrRefusal(CORPUS.resolve(row[0]));
            refusals.merge(result.replaceAll("\\d+ paragraphs", "read"), 1, Integer::sum);
        }
        assertThat(refusals).isEqualTo(Map.of("read", 24, "word-95-not-read", 2, "word-damaged", 1));
    }

    private static String resultOrRefusal(Path file) {
        try {
            return WordFiles.read(file).paragraphs().size() + " paragraphs";
        } catch (WordFileException e) {
            return e.problem().code();
        }
    }
}
