package io.github.utmarkelse.poi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.ranking.RoundResult;
import io.github.utmarkelse.schedule.WorkingDays;
import io.github.utmarkelse.standing.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the README shows is what compiles and runs. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path SAMPLE =
            Path.of("src", "test", "java", "io", "github", "utmarkelse", "poi", "ReadmeSample.java");

    @Test
    @DisplayName("the samples in the README are those that are compiled")
    void samplesAreTheSame() throws IOException {
        List<String> shown = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(result -> result.group(1))
                .toList();
        List<String> compiled = Pattern.compile("// begin\n(.*?) *// end\n", Pattern.DOTALL)
                .matcher(Files.readString(SAMPLE))
                .results()
                .map(result -> result.group(1)
                        .stripTrailing()
                        .stripIndent()
                        .concat("\n")
                        .replace("Path.of(SAMPLES, \"ansokan.json\")", "Path.of(\"ansokan.json\")")
                        .replace("Path.of(SAMPLES, \"bidrag.docx\")", "Path.of(\"bidrag.docx\")")
                        .replace("Path.of(SAMPLES, \"poang.json\")", "Path.of(\"poang.json\")"))
                .toList();

        assertThat(shown).isNotEmpty().isEqualTo(compiled);
    }

    @Test
    @DisplayName("the sample of the round runs, and says what the README says")
    void roundRuns() {
        Edition edition = Editions.bundled().edition("kvalitetsutmarkelsen-2026");
        Instant asOf = Instant.parse("2026-06-12T08:00:00Z");
        Application application = Application.builder().build();
        Standing standing = ReadmeSample.round(edition, application, asOf, Assessment.of(edition, application, asOf));

        assertThat(standing.round().steps()).hasSameSizeAs(edition.milestones());
        assertThat(WorkingDays.sweden().term(LocalDate.of(2026, 6, 18), 1, 2).latest())
                .isEqualTo(LocalDate.of(2026, 6, 23));
        assertThat(ReadmeSample.calendar(edition, asOf)).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    @DisplayName("the sample of a ranking runs, and knows who is first")
    void rankingRuns() {
        Edition edition = Editions.bundled().edition("kvalitetsutmarkelsen-2026");

        RoundResult result = ReadmeSample.ranking(edition, Map.of("ansokan", Answer.YES));

        assertThat(result.rankings().get(0).first()).containsExactly("ansokan");
        assertThat(result.agreement().overall().orElseThrow().interval()).isPresent();
    }

    @Test
    @DisplayName("the sample runs and counts the sample contribution")
    void sampleRuns() {
        assertThat(ReadmeSample.run(Instant.parse("2026-06-12T08:00:00Z"))).isEqualTo(66_224);
    }

    @Test
    @DisplayName("the files that the README names are there")
    void filesAreThere() throws IOException {
        Matcher paths =
                Pattern.compile("(?:core|poi-adapter)/(?:src|docs)/[\\w/.-]+").matcher(Files.readString(README));
        while (paths.find()) {
            assertThat(Path.of("..", paths.group().replaceAll("\\.$", ""))).exists();
        }
    }
}
