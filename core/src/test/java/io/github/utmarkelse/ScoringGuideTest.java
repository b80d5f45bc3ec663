package io.github.utmarkelse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.aggregation.ApplicationResult;
import io.github.utmarkelse.aggregation.CriterionResult;
import io.github.utmarkelse.aggregation.NotDetermined;
import io.github.utmarkelse.input.JsonSchema;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.ranking.RoundResult;
import io.github.utmarkelse.ranking.Settings;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the guide to scoring says is so: its examples read, come to what it says, and it leaves out no key. */
class ScoringGuideTest {
    private static final Path GUIDE = Path.of("docs/scoring.md");

    @SuppressWarnings("NullAway.Init")
    private ScoringModel model;

    @SuppressWarnings("NullAway.Init")
    private Scores scores;

    @BeforeEach
    void read() throws IOException {
        model = ScoringModel.read(example(1), "model");
        scores = Scores.read(example(2), "scores", model);
    }

    private static InputStream example(int number) throws IOException {
        String json = Files.readString(GUIDE).split("```json\n", -1)[number].split("```", -1)[0];
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private ApplicationResult result(String application) {
        return RoundResult.of(model, scores, Settings.plain())
                .aggregation()
                .application(application)
                .orElseThrow();
    }

    @Test
    void solenComesToThreePointSix() {
        assertThat(result("solen").unrounded()).contains(Exact.of(32, 9));
        assertThat(result("solen").total()).contains(Exact.of(new BigDecimal("3.6")));
    }

    @Test
    void theTeamHasAgreedOnWhatWasTooFarApart() {
        CriterionResult users = result("solen").criteria().get(0);

        assertThat(users.mustBeDiscussed()).isTrue();
        assertThat(users.agreed().orElseThrow().counts()).isFalse();
        assertThat(result("solen").toDiscuss()).isEmpty();
    }

    @Test
    void bergetIsNotDetermined() {
        ApplicationResult berget = result("berget");

        assertThat(berget.total()).isEmpty();
        assertThat(berget.criteria().get(1).why()).contains(NotDetermined.TOO_FEW_SCORES);
        assertThat(berget.leftOut()).hasSize(1);
        assertThat(berget.leftOut().get(0).totalWith()).contains(Exact.of(new BigDecimal("3.8")));
    }

    @ParameterizedTest
    @ValueSource(classes = {ScoringModel.class, Scores.class})
    void everyKeyIsNamed(Class<?> type) throws IOException {
        String guide = Files.readString(GUIDE);
        Set<String> keys = new TreeSet<>();
        keys(JsonSchema.of(type), keys);

        assertThat(keys)
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(guide).containsAnyOf("`" + key + "`", "\"" + key + "\""));
    }

    private static void keys(JsonNode schema, Set<String> keys) {
        schema.path("properties").propertyNames().forEach(keys::add);
        schema.forEach(part -> keys(part, keys));
    }
}
