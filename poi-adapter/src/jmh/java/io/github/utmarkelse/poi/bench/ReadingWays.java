package io.github.utmarkelse.poi.bench;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.poi.WordContributions;
import io.github.utmarkelse.poi.WordLedger;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The ways of reading one file that are held against each other: bare, ours, and three other libraries. */
@State(Scope.Benchmark)
public abstract class ReadingWays {
    private final WordContributions contributions =
            WordContributions.of(Editions.bundled().edition("kvalitetsutmarkelsen-2026"));
    private final XMLInputFactory jdkParser = Readers.jdkParser();
    private final OOXMLParser tika = new OOXMLParser();

    /** The file, once it is found or made. */
    protected Path file = Path.of("");

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
