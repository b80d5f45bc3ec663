package io.github.utmarkelse.changerequest;

import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One thing to mend. */
@Value.Immutable
@JsonDeserialize(builder = ChangeItem.Builder.class)
public interface ChangeItem {
    /**
     * The code of the finding.
     *
     * @return the code
     */
    String code();

    /**
     * Which of the things that the rule asks for it is about.
     *
     * @return the id of an item or an attachment, or empty
     */
    Optional<String> about();

    /**
     * Why it stands in the request.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * The rule, or what was seen.
     *
     * @return the text
     */
    Text text();

    /**
     * What the rule met in this contribution.
     *
     * @return the text, or empty
     */
    Optional<Text> detail();

    /**
     * Where in the document it is.
     *
     * @return the places, in reading order; none where it is nowhere, as what is missing
     */
    List<Place> places();

    /**
     * The sentence it rests on.
     *
     * @return the citation, or empty where no source says anything
     */
    Optional<Citation> citation();

    /**
     * The item that a finding makes.
     *
     * @param finding the finding
     * @return the item, or empty where there is nothing to mend or to look at
     */
    static Optional<ChangeItem> of(Finding finding) {
        return basis(finding)
                .map(basis -> builder()
                        .code(finding.code())
                        .about(finding.about())
                        .basis(basis)
                        .text(finding.text())
                        .detail(finding.detail())
                        .places(finding.places())
                        .citation(finding.citation())
                        .build());
    }

    private static Optional<Basis> basis(Finding finding) {
        boolean ofContribution = finding.ruling() == RulingKind.CONTRIBUTION && !finding.concernsTime();
        if (!ofContribution || !finding.decides() || finding.answer() == Answer.YES) {
            return Optional.empty();
        }
        if (finding.answer() == Answer.UNKNOWN) {
            return finding.facts().isEmpty() ? Optional.of(Basis.TO_EXAMINE) : Optional.empty();
        }
        return Optional.of(finding.consequence() == Consequence.CHANGE_REQUEST ? Basis.STATED : Basis.NOT_STATED);
    }

    /**
     * Whether another item is about the same.
     *
     * @param other the other item
     * @return true if both come from the same rule and are about the same thing that it asks for
     */
    default boolean isAbout(ChangeItem other) {
        return code().equals(other.code()) && about().equals(other.about());
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeItem}. */
    final class Builder extends ImmutableChangeItem.Builder {
        Builder() {}
    }
}
