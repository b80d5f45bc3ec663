package io.github.utmarkelse.poi.bench;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.poi.WordContributions;
import io.github.utmarkelse.poi.WordLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the cost grows with the text and with the pictures: linearly with the one, not at all with the other. What counts
 * is the ratio between rows of one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SizeBenchmark {
    /** Characters, blanks left out. */
    @Param({"10000", "90000", "300000", "1000000"})
    public int characters;

    /** Megabytes of pictures. */
    @Param({"0", "10", "100"})
    public int pictures;

    private final WordContributions contributions =
            WordContributions.of(Editions.bundled().edition("kvalitetsutmarkelsen-2026"));
    private final XMLInputFactory jdkParser = Readers.jdkParser();
    private final OOXMLParser tika = new OOXMLParser();
    private Path file = Path.of("");

    /** Makes the document. */
    @Setup(Level.Trial)
    public void make() throws IOException {
        file = MadeDocument.write(characters, pictures);
    }

    /** Inflates the main part and walks through it with the parser of the JDK. */
    @Benchmark
    public int walk() throws IOException, XMLStreamException {
        return Readers.walk(jdkParser, file);
    }

    /** Counts as Word does. */
    @Benchmark
    public WordLedger ledger() {
        return WordLedger.read(file);
    }

    /** Counts, and finds every text's place in the form. */
    @Benchmark
    public Contribution contribution() {
        return contributions.read(file);
    }

    /** Takes the text out with Apache POI. */
    @Benchmark
    public String poi() throws IOException {
        return Readers.poi(file);
    }

    /** Takes the text out with docx4j. */
    @Benchmark
    public String docx4j() throws Exception {
        return Readers.docx4j(file);
    }

    /** Takes the text out with Apache Tika. */
    @Benchmark
    public String tika() throws Exception {
        return Readers.tika(tika, file);
    }
}
