package io.github.utmarkelse.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.input.JsonFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models that come with the library, tried as data. */
class ScoringModelsTest {
    static Stream<ScoringModel> bundled() {
        ScoringModels models = ScoringModels.bundled();
        return models.ids().stream().map(models::model);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void eachReadsBackAsItWasWritten(ScoringModel model) {
        String json = JsonFormat.mapper().writeValueAsString(model);

        assertThat(JsonFormat.mapper().readValue(json, ScoringModel.class)).isEqualTo(model);
    }

    @Test
    void anEditionsQuestionsServeAsCriteria() {
        ScoringModel model = ScoringModels.bundled()
                .model("plain-1-5")
                .with(Editions.bundled().edition("kvalitetsutmarkelsen-2026"));

        assertThat(model.isWhole()).isTrue();
        assertThat(model.areas()).extracting(ScoringArea::id).contains("targetGroup");
        assertThat(model.criteriaById()).containsKey("12a");
    }
}
