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
    private final Map<String, Place> rows = new HashMap<>();
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

    void score(String criterion, BigDecimal score) {
        scores.put(criterion, score);
    }

    void reason(String criterion, String reason) {
        reasons.put(criterion, reason);
    }

    void unscored(String criterion, String why) {
        unscored.put(criterion, why);
    }

    /** Notes in which row a criterion stands, if it has one of its own. */
    void in(Place row, @Nullable String criterion) {
        if (criterion != null && row.row() != first.row()) {
            rows.put(criterion, row);
        }
    }

    /** Where the sheet begins. */
    Place first() {
        return first;
    }

    /** The row in which a criterion stands. */
    Place row(String criterion) {
        return rows.getOrDefault(criterion, first);
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
