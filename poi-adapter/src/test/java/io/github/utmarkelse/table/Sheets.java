package io.github.utmarkelse.table;

import io.github.utmarkelse.agreement.MeasurementLevel;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoring.ScoreScale;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.ScoringModels;
import io.github.utmarkelse.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A model, and tables that are read by it. */
final class Sheets {
    static final ScoringModel MODEL = model("nytta", "grepp", "spridning");

    private Sheets() {}

    /** Scores from 0 to 5 in halves. */
    static ScoringModel model(String... criteria) {
        LocalizedText chosen = new LocalizedText("Vald för testet.", "Chosen for the test.");
        return ScoringModel.builder()
                .from(ScoringModels.bundled().model("plain-1-5"))
                .criteriaFrom(Optional.empty())
                .area(Optional.empty())
                .criteria(Arrays.stream(criteria)
                        .map(id -> ScoringCriterion.builder()
                                .id(id)
                                .name(new LocalizedText("sv " + id, "en " + id))
                                .choice(chosen)
                                .build())
                        .toList())
                .scale(ScoreScale.builder()
                        .lowest(BigDecimal.ZERO)
                        .highest(BigDecimal.valueOf(5))
                        .step(new BigDecimal("0.5"))
                        .level(MeasurementLevel.INTERVAL)
                        .choice(chosen)
                        .build())
                .build();
    }

    static ByteArrayInputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    static List<ScoreSheet> read(String table, TableFormat format) {
        return ScoreTables.read(stream(table), "poäng.csv", format, MODEL);
    }

    /** What is wrong with a table; nothing if it is read. */
    static List<Problem> problems(String table, TableFormat format) {
        try {
            read(table, format);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }
}
