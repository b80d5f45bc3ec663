package io.github.utmarkelse.edition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How contributions are evaluated and who decides (Swedish: bedömning). What no source lays down is empty.
 */
@Value.Immutable
@JsonDeserialize(builder = Evaluation.Builder.class)
public interface Evaluation {
    /**
     * How many examiners there are in a team.
     *
     * @return the size, or empty
     */
    Optional<Team> team();

    /**
     * How contributions are scored.
     *
     * @return the scoring, or empty where no source states one
     */
    Optional<Scoring> scoring();

    /**
     * Who prepares and who decides.
     *
     * @return the provisions
     */
    List<Provision> decision();

    /**
     * What else is laid down about the evaluation.
     *
     * @return the provisions
     */
    List<Provision> provisions();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Evaluation}. */
    final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
