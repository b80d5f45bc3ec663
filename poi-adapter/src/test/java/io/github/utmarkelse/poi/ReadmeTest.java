package io.github.utmarkelse.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
    @DisplayName("the sample in the README is the sample that is compiled")
    void sampleIsTheSame() throws IOException {
        Matcher shown = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        assertThat(shown.find()).isTrue();
        Matcher compiled =
                Pattern.compile("// begin\n(.*?) *// end\n", Pattern.DOTALL).matcher(Files.readString(SAMPLE));
        assertThat(compiled.find()).isTrue();
        assertThat(compiled.group(1)
                        .stripTrailing()
                        .stripIndent()
                        .concat("\n")
                        .replace("Path.of(SAMPLES, \"ansokan.json\")", "Path.of(\"ansokan.json\")")
                        .replace("Path.of(SAMPLES, \"bidrag.docx\")", "Path.of(\"bidrag.docx\")"))
                .isEqualTo(shown.group(1));
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
