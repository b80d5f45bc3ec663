package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.JsonFormat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A change request drawn up from a Word file, with its days, and what the mended file leaves of it. */
class RequestCommandTest {
    private static final String EDITION = "kvalitetsutmarkelsen-2026";
    private static final String FAULTY = "src/samples/bidrag-med-fel.docx";
    private static final String IN_ORDER = "src/samples/bidrag.docx";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-18T10:00:00Z"), ZoneOffset.UTC);

    private record Run(int status, String out, String err) {
        JsonNode json() {
            return JsonFormat.mapper().readTree(out);
        }
    }

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Stream.concat(Stream.of("request", EDITION), Arrays.stream(args))
                .toArray(String[]::new);
        int status = Main.run(all, new PrintWriter(out), new PrintWriter(err, true), CLOCK);
        return new Run(status, out.toString(), err.toString());
    }

    private static List<String> codes(JsonNode items) {
        return items.valueStream()
                .map(item -> item.get("code").asString())
                .distinct()
                .toList();
    }

    @Test
    void itTellsWhatWhereByWhichSentenceAndByWhen() {
        Run run = run(FAULTY, "--json");
        JsonNode request = run.json();

        assertThat(run.status()).isEqualTo(1);
        assertThat(request.get("sent").asString()).isEqualTo("2026-06-18");
        assertThat(request.get("term").get("earliest").asString()).isEqualTo("2026-06-22");
        assertThat(request.get("latest").asString()).isEqualTo("2026-06-24T00:00:00+02:00");
        assertThat(request.get("term")
                        .get("skipped")
                        .get(0)
                        .get("reasons")
                        .get(0)
                        .get("sv")
                        .asString())
                .isEqualTo("midsommarafton");
        assertThat(codes(request.get("items"))).contains("item-unanswered", "ingress-left");
        assertThat(request.get("items").valueStream()).allSatisfy(item -> {
            assertThat(item.get("basis").asString()).isIn("stated", "notStated", "toExamine");
            assertThat(item.get("source").get("quote").asString()).isNotBlank();
        });
        assertThat(request.get("items")
                        .valueStream()
                        .filter(item -> !item.get("places").isEmpty()))
                .isNotEmpty();
        assertThat(request.get("second").isNull()).isTrue();
    }

    @Test
    void theMendedFileLeavesNothingOfWhatWasAskedForButWhatAPersonMustLookAt() {
        JsonNode second = run(FAULTY, "--second", IN_ORDER, "--json").json().get("second");

        assertThat(second.get("items")
                        .valueStream()
                        .map(item -> item.get("state").asString()))
                .contains("mended")
                .doesNotContain("remains");
    }

    @Test
    void theSameFileOnceMoreLeavesEverything() {
        JsonNode second = run(FAULTY, "--second", FAULTY, "--json").json().get("second");

        assertThat(second.get("items")
                        .valueStream()
                        .map(item -> item.get("state").asString()))
                .contains("remains")
                .doesNotContain("mended");
        assertThat(second.get("added")).isEmpty();
    }

    @Test
    void forPeopleItIsAPage() {
        Run run = run(FAULTY, "--sent", "2026-12-23");

        assertThat(run.out())
                .contains("Skickas 23 december 2026.")
                .contains("Åtgärdas senast 28 december 2026 eller, som längst räknat, 29 december 2026.")
                .contains("24 december 2026 (julafton), 25 december 2026 (juldagen)")
                .contains("SKICKAS TILLBAKA")
                .contains("¶\u00A0");
        assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(run(FAULTY, "--lang", "en").out()).contains("To be met by 22 June 2026");
    }

    @Test
    void whereNotAllIsJudgedItSaysSo() {
        StringWriter out = new StringWriter();
        int status = Main.run(
                new String[] {"request", "framsteget-2019", IN_ORDER},
                new PrintWriter(out),
                new PrintWriter(new StringWriter(), true),
                CLOCK);

        assertThat(status).isEqualTo(1);
        assertThat(out.toString())
                .contains("Det finns inget att begära.", "Allt är inte bedömt")
                .doesNotContain("Skickas");
    }

    @Test
    void whatIsNoDayIsWrongUse() {
        assertThat(run(FAULTY, "--sent", "igår").status()).isEqualTo(2);
        assertThat(run(FAULTY, "--sent", "igår").err()).contains("”igår” är ingen dag");
    }
}
