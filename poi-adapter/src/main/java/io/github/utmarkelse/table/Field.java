package io.github.utmarkelse.table;

import io.github.utmarkelse.text.Language;
import java.util.Optional;

/**
 * What the cells of a column hold.
 *
 * @param column what is told
 * @param criterion of which criterion, where the column has one of its own
 */
record Field(Column column, Optional<String> criterion) {
    static Field of(Column column) {
        return new Field(column, Optional.empty());
    }

    static Field of(Column column, String criterion) {
        return new Field(column, Optional.of(criterion));
    }

    /** What the header calls it. */
    String head(Language language) {
        return criterion
                .map(id -> column == Column.SCORE ? id : id + ": " + column.name(language))
                .orElseGet(() -> column.name(language));
    }
}
