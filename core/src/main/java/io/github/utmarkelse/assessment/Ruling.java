package io.github.utmarkelse.assessment;

import io.github.utmarkelse.fact.Answer;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The answer to one of the three questions, with what it rests on. */
@Value.Immutable
@JsonDeserialize(builder = Ruling.Builder.class)
public interface Ruling {
    /**
     * The answer.
     *
     * @return yes, no or unknown
     */
    Answer answer();

    /**
     * What decided a yes or a no: fact ids, {@code history}, or codes of findings about the contribution.
     *
     * @return the names; none where the answer is unknown
     */
    List<String> decidedBy();

    /**
     * What is not known and can still change an unknown answer, and only that.
     *
     * @return the names; none where the answer is decided
     */
    List<String> missing();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ruling}. */
    final class Builder extends ImmutableRuling.Builder {
        Builder() {}
    }
}
