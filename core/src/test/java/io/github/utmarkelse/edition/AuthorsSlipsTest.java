package io.github.utmarkelse.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips that authors made in modelling awards of their own. */
class AuthorsSlipsTest {
    private static final Path EXAMPLE = Path.of("docs/example/fyren-2027.json");

    private static List<Problem> problems(String json) {
        return Assertions.catchThrowableOfType(
                        InvalidInputException.class,
                        () -> Editions.read(
                                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                                "e",
                                id -> Optional.empty()))
                .problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rank\": 1 | \"rank\": 4 | documents[0].rank",
                "\"longest\": \"PT1M30S\" | \"extensions\": [\"JPG\"] | contribution.attachments[2].extensions[0]",
                "\"consequence\": \"cannotTakePart\" | \"consequence\": \"cannotBeAwarded\" | milestones[0].consequence"
            })
    void isToldWithItsPlace(String written, String slip, String path) throws IOException {
        String edition = Files.readString(EXAMPLE);
        assertThat(edition).contains(written);

        assertThat(problems(edition.replaceFirst(java.util.regex.Pattern.quote(written), slip)))
                .anySatisfy(problem -> assertThat(problem.path()).hasValue(path));
    }

    @Test
    void anImpossibleCriterionIsToldBesideAnUnknownFactElsewhere() throws IOException {
        String edition = Files.readString(EXAMPLE)
                .replace(
                        "{\"fact\": \"inUseSince\", \"notAfter\": \"2026-12-31\"}",
                        "{\"fact\": \"inUseSince\", \"notAfter\": \"2024-12-31\"}")
                .replace("{\"fact\": \"cost\", \"atMost\"", "{\"fact\": \"kost\", \"atMost\"");

        assertThat(problems(edition))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("contradiction", "unknown-name");
    }

    @Test
    void withoutADocumentOnlyThatIsTold() throws IOException {
        String edition =
                Files.readString(EXAMPLE).replaceFirst("(?s)\"documents\": \\[.*?\\n  \\]", "\"documents\": []");

        assertThat(problems(edition))
                .extracting(problem -> problem.path().orElse(""))
                .containsExactly("documents");
    }

    @Test
    void noAmendmentIsKnownBeforeItWasMade() {
        Edition edition = Editions.read(EXAMPLE);
        assertThat(edition.knownAt(Instant.parse("2027-02-21T22:59:59Z"))
                        .milestones()
                        .get(0)
                        .amendments())
                .isEmpty();
        assertThat(edition.knownAt(Instant.parse("2027-02-21T23:00:00Z"))
                        .milestones()
                        .get(0)
                        .amendments())
                .hasSize(1);
    }
}
