package io.github.utmarkelse.difference;

import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Ruling;
import io.github.utmarkelse.edition.RulingKind;
import java.util.List;

/**
 * What one of two editions says of an application.
 *
 * @param assessment the assessment
 * @param leftOut what of the application was left out of it
 * @param asksAlso the facts that a ruling lacks and that the other edition does not ask for, by id
 */
public record AssessedBy(Assessment assessment, List<LeftOut> leftOut, List<String> asksAlso) {
    /**
     * Copies the lists.
     *
     * @param assessment the assessment
     * @param leftOut what of the application was left out of it
     * @param asksAlso the facts that a ruling lacks and that the other edition does not ask for, by id
     */
    public AssessedBy {
        leftOut = List.copyOf(leftOut);
        asksAlso = List.copyOf(asksAlso);
    }

    /**
     * A ruling.
     *
     * @param kind which
     * @return the ruling
     */
    public Ruling ruling(RulingKind kind) {
        return switch (kind) {
            case PARTICIPATION -> assessment.participation();
            case CONTRIBUTION -> assessment.contribution();
            case AWARD -> assessment.award();
        };
    }
}
