package io.github.utmarkelse.table;

import io.github.utmarkelse.scoresheet.ScoreSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sheet while its table is read, and the cells it is made from. */
final class SheetDraft {
    private final SheetKey key;
    private final Place first;
    private final Map<String, BigDecimal> scores = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Map<String, String> unscored = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private @Nullable LocalDate on;

    SheetDraft(SheetKey key, Place first) {
        this.key = key;
        this.first = first;
    }

    Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    void on(LocalDate day) {
        on = day;
    }

    void score(String criterion, BigDecimal score, Place place) {
        scores.put(criterion, score);
        places.put("scores." + criterion, place);
    }

    void reason(String criterion, String reason, Place place) {
        reasons.put(criterion, reason);
        places.put("reasons." + criterion, place);
    }

    void unscored(String criterion, String why, Place place) {
        unscored.put(criterion, why);
        places.put("unscored." + criterion, place);
    }

    /** Where in the table a value of the sheet stands; where it first appears, if the value has no cell. */
    Place place(String path) {
        return places.getOrDefault(path, first);
    }

    ScoreSheet sheet() {
        return ScoreSheet.builder()
                .examiner(key.examiner())
                .application(key.application())
                .on(on())
                .scores(scores)
                .reasons(reasons)
                .unscored(unscored)
                .build();
    }
}
