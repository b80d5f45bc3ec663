package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.ocr.PictureText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said when text in pictures is asked for. */
class RecognitionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T08:00:00Z"), ZoneOffset.UTC);
    private static final String FILE = "src/samples/bidrag.docx";

    private static String errors(Recognition recognition, String call) {
        StringWriter err = new StringWriter();
        Main.run(
                call.split(" ", -1),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                new RootCommand(CLOCK, Terminal.NONE, WordLedger::read, recognition));
        return err.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "count --json --ocr FILE FILE # Programmet Tesseract hittades inte.",
                "count --brief --ocr FILE --lang en # The program Tesseract was not found.",
                "check kvalitetsutmarkelsen-2026 --contribution FILE --ocr # Programmet Tesseract hittades inte."
            })
    @DisplayName("that the program is not there is said once, beside the answer")
    void missing(String call, String told) {
        Recognition none = new Recognition(Optional::empty);
        assertThat(errors(none, call.replace("FILE", FILE)).lines())
                .filteredOn(line -> line.contains("Tesseract"))
                .singleElement()
                .asString()
                .startsWith(told);
        Recognition any = new Recognition(() -> Optional.of(PictureText.NONE));
        assertThat(errors(any, call.replace("FILE", FILE))).doesNotContain("Tesseract");
        assertThat(errors(none, call.replace("FILE", FILE).replace(" --ocr", "")))
                .doesNotContain("Tesseract");
    }
}
