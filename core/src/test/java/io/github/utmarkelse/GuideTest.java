package io.github.utmarkelse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.FormAnswers;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.cases.Casebook;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.JsonSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the guide to modelling an award says is so: its example works, and it leaves out no key and invents none. */
class GuideTest {
    private static final Path GUIDE = Path.of("docs/model-your-own-award.md");
    private static final Path EXAMPLE = Path.of("docs/example/fyren-2027.json");

    /** What stands in the guide's JSON besides keys of the format: ids of its example's facts and fields. */
    private static final Set<String> NAMES_OF_THE_EXAMPLE =
            Set.of("runBy", "employeesIncludingManager", "whatWeDid", "categories", "inDebt");

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }

    @Test
    void theExampleQuotesItsSourcesAndItsCasesComeOutAsExpected() {
        Edition edition = Editions.read(EXAMPLE);

        assertThat(Casebook.read(Path.of("docs/example/fyren-2027.cases.txt"))
                        .run(edition)
                        .results())
                .hasSizeGreaterThan(25)
                .allSatisfy(result ->
                        assertThat(result.differences()).as(result.name()).isEmpty());
    }

    @Test
    void theExampleApplicationIsInOrder() {
        Edition edition = Editions.read(EXAMPLE);
        Application application = Application.read(Path.of("docs/example/ansokan.json"), edition);

        Assessment assessment = Assessment.of(edition, application, Instant.parse("2027-03-02T08:00:00Z"));

        assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.contribution().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.award().answer()).isEqualTo(Answer.YES);
    }

    @Test
    void theFrameIsACompleteEdition() throws IOException {
        String frame = guide().split("```json\n", -1)[1].split("```", -1)[0];

        Edition edition = Editions.read(
                new ByteArrayInputStream(frame.getBytes(StandardCharsets.UTF_8)), "frame", id -> Optional.empty());

        assertThat(edition.criteria()).isEmpty();
        assertThat(Assessment.of(edition, Application.builder().build(), Instant.EPOCH)
                        .participation()
                        .answer())
                .isEqualTo(Answer.YES);
    }

    static Stream<Class<?>> roots() {
        return Stream.of(Edition.class, Application.class, FormAnswers.class);
    }

    @ParameterizedTest
    @MethodSource("roots")
    void everyKeyOfTheFormatIsInTheGuide(Class<?> root) throws IOException {
        String guide = guide();
        Set<String> missing = new TreeSet<>();
        for (String key : keys(root)) {
            if (!guide.contains("`" + key + "`") && !guide.contains("\"" + key + "\"")) {
                missing.add(key);
            }
        }
        // A contribution is read from a Word file and not written by hand.
        missing.removeAll(keysOfAContribution());

        assertThat(missing).isEmpty();
    }

    private static Set<String> keysOfAContribution() {
        return keys(io.github.utmarkelse.contribution.Contribution.class);
    }

    @Test
    void everyKeyInTheGuidesJsonIsOneOfTheFormat() throws IOException {
        Set<String> known = new TreeSet<>(NAMES_OF_THE_EXAMPLE);
        roots().forEach(root -> known.addAll(keys(root)));
        for (String block : guide().split("```json\n", -1)) {
            Pattern.compile("\"([A-Za-z]+)\":")
                    .matcher(block.split("```", -1)[0])
                    .results()
                    .forEach(result -> assertThat(known).contains(result.group(1)));
        }
    }

    private static Set<String> keys(Class<?> root) {
        Set<String> keys = new TreeSet<>();
        collect(JsonFormat.mapper().valueToTree(JsonSchema.of(root)), keys);
        return keys;
    }

    private static void collect(JsonNode schema, Set<String> into) {
        if (schema.path("properties").isObject()) {
            into.addAll(schema.get("properties").propertyNames());
        }
        schema.forEach(child -> collect(child, into));
    }

    @Test
    void aQuotationThatDoesNotStandInTheSourceIsToldWithItsPlace() throws IOException {
        String edition =
                Files.readString(EXAMPLE).replace("minst tre medarbetare, chefen", "minst fyra medarbetare, chefen");
        String statutes = Files.readString(Path.of("docs/example/fyren-stadgar.txt"));

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                InvalidInputException.class,
                                () -> Editions.read(
                                        new ByteArrayInputStream(edition.getBytes(StandardCharsets.UTF_8)),
                                        "fyren",
                                        id -> id.equals("fyren-stadgar.txt")
                                                ? Optional.of(statutes)
                                                : Optional.empty()))
                        .problems())
                .hasSize(1)
                .first()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("not-in-source");
                    assertThat(problem.place().orElseThrow()).startsWith("criteria[1].citation.quote (");
                });
    }
}
