package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.input.JsonFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The characters on the page of check. */
class CheckPageTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T08:00:00Z"), ZoneOffset.UTC);
    private static final String EDITION = "kvalitetsutmarkelsen-2026";
    private static final String FILE = "src/samples/bidrag-med-fel.docx";
    private static final int FIGURE = 11;

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        Main.run(args, new PrintWriter(out), new PrintWriter(new StringWriter()), CLOCK);
        return out.toString();
    }

    private static long figure(String line, int column) {
        return Long.parseLong(
                line.substring(column * FIGURE, (column + 1) * FIGURE).replaceAll("\\D", ""));
    }

    private static String lineOf(String page, String words) {
        return page.lines().filter(line -> line.endsWith(words)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"sv, blanksteg, Allt i filen", "en, blanks, All that is in the file"})
    @DisplayName("the rows have both figures and add up to all that is in the file, as count has it")
    void rowsAddUp(String language, String header, String all) {
        String page = run("check", EDITION, "--contribution", FILE, "--lang", language, "--color=never");
        String counted = lineOf(run("count", FILE, "--lang", language, "--color=never"), all);
        List<String> rows = page.lines()
                .dropWhile(line -> !line.strip().endsWith("  " + header))
                .skip(1)
                .takeWhile(line -> !line.endsWith(all))
                .filter(line -> line.charAt(FIGURE - 1) != ' ')
                .toList();
        assertThat(rows).hasSizeGreaterThan(5);
        for (int column = 0; column < 2; column++) {
            int which = column;
            assertThat(rows.stream().mapToLong(row -> figure(row, which)).sum())
                    .isEqualTo(figure(lineOf(page, all), which))
                    .isEqualTo(figure(counted, which));
        }
    }

    @Test
    @DisplayName("where the limit counts blanks, so do the answers that are held against it")
    void limitWithBlanks(@TempDir Path folder) throws IOException {
        String edition =
                JsonFormat.mapper().writeValueAsString(Editions.bundled().edition(EDITION));
        Path other = Files.writeString(
                folder.resolve("andra.json"),
                edition.replace("\"charactersWithoutBlanks\"", "\"characters\"")
                        .replaceAll(",\"profile\":\"[a-z-]+\"", ""));
        JsonNode rows = JsonFormat.mapper()
                .readTree(run("check", EDITION, "--contribution", FILE, "--json"))
                .get("characters")
                .get("rows");
        for (String figure : List.of("withoutBlanks", "withBlanks")) {
            long expected = 0;
            for (JsonNode row : rows) {
                boolean answer = "1".equals(row.get("item").asString(""))
                        && "answer".equals(row.get("kind").asString());
                expected += answer ? row.get(figure).asLong() : 0;
            }
            String name = figure.equals("withBlanks") ? other.toString() : EDITION;
            String line = run("check", name, "--contribution", FILE, "--color=never")
                    .lines()
                    .filter(each -> each.startsWith("  1    "))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.substring(9, 16).replaceAll("\\D", "")).isEqualTo(Long.toString(expected));
        }
    }
}
