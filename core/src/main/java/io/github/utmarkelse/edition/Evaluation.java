package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How contributions are evaluated and who decides (Swedish: bedömning). */
@Value.Immutable
@JsonDeserialize(builder = Evaluation.Builder.class)
public interface Evaluation {
    /**
     * The fewest examiners in a team.
     *
     * @return the number
     */
    int smallestTeam();

    /**
     * The most examiners in a team.
     *
     * @return the number, at least the fewest
     */
    int largestTeam();

    /**
     * The sentence that lays down the team's size.
     *
     * @return the citation
     */
    Citation teamCitation();

    /**
     * What must be at hand before the site visit.
     *
     * @return the documents
     */
    List<Provision> siteVisitDocuments();

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
