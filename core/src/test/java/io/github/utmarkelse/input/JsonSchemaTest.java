package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.FormAnswers;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.schedule.Closure;
import io.github.utmarkelse.schedule.DaysOff;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.ScoringModels;
import io.github.utmarkelse.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schemas, by the judgement of a validator that knows nothing of the library. */
class JsonSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Schema validator(Class<?> type) {
        return REGISTRY.getSchema(JsonSchema.of(type).toString());
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static Stream<String> bundled() {
        return Editions.bundled().ids().stream();
    }

    private static String edition(String id) throws IOException {
        try (InputStream file = Editions.class.getResourceAsStream("edition/" + id + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyBundledEditionIsValid(String id) throws IOException {
        assertThat(errors(validator(Edition.class), edition(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void soIsOneThatIsWrittenBack(String id) {
        String json = JsonFormat.mapper().writeValueAsString(Editions.bundled().edition(id));

        assertThat(errors(validator(Edition.class), json)).isEmpty();
    }

    @Test
    void theDaysOffOfSwedenAreValid() throws IOException {
        try (InputStream file = DaysOff.class.getResourceAsStream("sweden.json")) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(errors(validator(DaysOff.class), json)).isEmpty();
            assertThat(errors(validator(DaysOff.class), json.replace("\"friday\"", "\"fredag\"")))
                    .isNotEmpty();
        }
    }

    static Stream<String> models() {
        return ScoringModels.bundled().ids().stream();
    }

    private static String model(String id) throws IOException {
        try (InputStream file = ScoringModel.class.getResourceAsStream(id + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyBundledScoringModelIsValid(String id) throws IOException {
        assertThat(errors(validator(ScoringModel.class), model(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void soIsAScoringModelThatIsWrittenBack(String id) {
        String json =
                JsonFormat.mapper().writeValueAsString(ScoringModels.bundled().model(id));

        assertThat(errors(validator(ScoringModel.class), json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"step\": 1, | \"step\": \"1\",",
                "\"step\": 1, | \"steps\": 1,",
                "\"level\": \"ordinal\" | \"level\": \"rank\"",
                "\"fewest\": 2 | \"fewest\": 2.5",
                "\"lowest\": 1, | ``",
                "\"measure\": \"smallestSpread\" | \"measure\": \"lots\"",
                "\"change\": true | \"change\": \"yes\""
            })
    void whatIsNoScoringModel(String valid, String wrong) throws IOException {
        String model = model("plain-1-5");

        assertThat(model).contains(valid);
        assertThat(errors(validator(ScoringModel.class), model.replace(valid, wrong)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"sheets\":[{\"examiner\":\"a\",\"application\":\"b\",\"scores\":{\"1.1\":7.5}}]}",
                "{\"recusals\":[{\"examiner\":\"a\",\"kind\":\"kinship\",\"on\":\"2031-02-03\"}]}"
            })
    void scores(String json) {
        assertThat(errors(validator(Scores.class), json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"sheet\":[]}",
                "{\"sheets\":[{\"examiner\":\"a\",\"scores\":{}}]}",
                "{\"sheets\":[{\"examiner\":\"a\",\"application\":\"b\",\"scores\":{\"1.1\":\"7,5\"}}]}",
                "{\"sheets\":[{\"examiner\":\"a\",\"application\":\"b\",\"scores\":{\"1.1\":null}}]}",
                "{\"recusals\":[{\"examiner\":\"a\",\"kind\":\"cousin\"}]}",
                "{\"recusals\":[{\"examiner\":\"a\",\"kind\":\"kinship\",\"on\":\"2031-02-30\"}]}"
            })
    void whatIsNoScores(String json) {
        assertThat(errors(validator(Scores.class), json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"facts\":{\"a\":1,\"b\":true,\"c\":\"x\",\"d\":7.5},\"history\":[]}",
                "{\"receipts\":[{\"milestone\":\"notice\",\"sent\":\"2026-03-01T10:00\"}]}"
            })
    void applications(String json) {
        assertThat(errors(validator(Application.class), json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"fact\":{}}",
                "{\"facts\":[]}",
                "{\"facts\":{\"a\":[1]}}",
                "{\"facts\":{\"a\":null}}",
                "{\"history\":[{}]}",
                "{\"history\":[{\"award\":\"x\",\"year\":\"2024\",\"outcome\":\"x\"}]}",
                "{\"contribution\":{\"passages\":[{\"part\":\"x\"}]}}"
            })
    void whatIsNoApplication(String json) {
        assertThat(errors(validator(Application.class), json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"fact\":\"a\"}",
                "{\"fact\":\"a\",\"is\":true,\"atLeast\":1}",
                "{\"fact\":\"a\",\"atleast\":1}",
                "{\"all\":[{\"fact\":\"a\"}]}",
                "{\"not\":[]}",
                "{\"part\":\"a\",\"atLeastPercent\":1}"
            })
    void whatIsNoCondition(String json) {
        assertThat(errors(validator(Criterion.class), "{\"requires\":" + json + "}"))
                .isNotEmpty();
        assertThat(errors(validator(Criterion.class), "{\"requires\":{\"fact\":\"a\",\"is\":true}}"))
                .isEmpty();
    }

    record Criterion(io.github.utmarkelse.fact.Condition requires) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Edition.class,
                Application.class,
                FormAnswers.class,
                DaysOff.class,
                Closure.class,
                ScoringModel.class,
                Scores.class
            })
    void aSchemaIsASchema(Class<?> type) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(errors(meta, JsonSchema.of(type).toString())).isEmpty();
    }

    @Test
    void aSecretIsOne() {
        JsonNode film = JsonSchema.of(ShapeTest.Film.class);

        assertThat(film.at("/properties/password/format").asString()).isEqualTo("password");
        assertThat(film.get("required").toString()).isEqualTo("[\"title\",\"password\",\"minutes\"]");
        assertThat(film.get("additionalProperties").asBoolean()).isFalse();
        assertThat(film.get("$id").asString()).isEqualTo("urn:utmarkelse:schema:film");
    }

    @Test
    void itSpeaksBothLanguages() {
        assertThat(description(Language.SWEDISH)).isEqualTo("Villkoren, i källans ordning.");
        assertThat(description(Language.ENGLISH)).isEqualTo("The criteria, in the order of the source.");
    }

    private static String description(Language language) {
        return JsonSchema.of(Edition.class, language)
                .at("/properties/criteria/description")
                .asString();
    }

    private static Set<String> described(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = JsonSchema.class.getResourceAsStream("keys_" + language + ".properties")) {
            properties.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    @Test
    void whatIsDescribedIsThereAndInBothLanguages() throws IOException {
        Set<String> there = new TreeSet<>();
        for (Class<?> type : List.of(
                Edition.class,
                Application.class,
                FormAnswers.class,
                DaysOff.class,
                Closure.class,
                ScoringModel.class,
                Scores.class)) {
            there.addAll(names(type));
        }

        assertThat(described("sv")).isEqualTo(described("en"));
        assertThat(new ArrayList<>(described("sv"))).isSubsetOf(there);
    }

    @ParameterizedTest
    @ValueSource(classes = {ScoringModel.class, Scores.class})
    void everythingThatAScorerWritesIsDescribed(Class<?> type) throws IOException {
        assertThat(described("sv")).containsAll(names(type));
    }

    private static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        JsonNode schema = JsonSchema.of(type);
        names(type.getSimpleName(), schema, names);
        schema.get("$defs").properties().forEach(each -> names(each.getKey(), each.getValue(), names));
        return names;
    }

    private static void names(String type, JsonNode schema, Set<String> into) {
        into.add(type);
        if (schema.has("properties")) {
            schema.get("properties").propertyNames().forEach(key -> into.add(type + "." + key));
        }
    }
}
