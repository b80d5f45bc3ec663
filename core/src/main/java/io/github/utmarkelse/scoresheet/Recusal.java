package io.github.utmarkelse.scoresheet;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * That an examiner stands aside because of a conflict of interest (Swedish: jäv). The examiner's scores are left out of everything.
 */
@Value.Immutable
@JsonDeserialize(builder = Recusal.Builder.class)
public interface Recusal {
    /**
     * Who stands aside.
     *
     * @return an examiner's id
     */
    String examiner();

    /**
     * From what.
     *
     * @return an application's id, or empty for all
     */
    Optional<String> application();

    /**
     * Why.
     *
     * @return the kind
     */
    ConflictKind kind();

    /**
     * The day it was declared.
     *
     * @return the day, or empty where it is not known
     */
    Optional<LocalDate> on();

    /**
     * More about it. It is left out of {@code toString}.
     *
     * @return the note, or empty
     */
    @Value.Redacted
    Optional<String> note();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recusal}. */
    final class Builder extends ImmutableRecusal.Builder {
        Builder() {}
    }
}
