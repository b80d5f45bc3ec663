package io.github.utmarkelse.assessment;

import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What one rule says of an application. */
@Value.Immutable
@JsonDeserialize(builder = Finding.Builder.class)
public interface Finding {
    /**
     * A stable code in kebab-case: the id of the rule in the edition, or the library's own.
     *
     * @return the code
     */
    String code();

    /**
     * The ruling that it belongs to.
     *
     * @return the ruling
     */
    RulingKind ruling();

    /**
     * Whether the rule is kept.
     *
     * @return yes, no or unknown
     */
    Answer answer();

    /**
     * What follows where the rule is not kept.
     *
     * @return the consequence; a ruling rests on it unless it is advice
     */
    Consequence consequence();

    /**
     * The rule, or what was seen.
     *
     * @return the text
     */
    Text text();

    /**
     * What the rule met in this application.
     *
     * @return the text, or empty where there is no more to say
     */
    Optional<Text> detail();

    /**
     * The sentence that the finding rests on.
     *
     * @return the citation, or empty where no source says anything and the finding is the library's advice
     */
    Optional<Citation> citation();

    /**
     * Which of the things that the rule asks for it is about, where there is a finding for each.
     *
     * @return the id of an item or an attachment, or empty where one finding tells all
     */
    Optional<String> about();

    /**
     * The facts that decided it, or that are missing and can still change it.
     *
     * @return fact ids, or {@code history}, {@code attachments} and the like
     */
    List<String> facts();

    /**
     * What would turn the answer round.
     *
     * @return the ways, each a list of comparisons that would all have to hold; empty where facts do not decide it
     */
    List<List<Condition>> ways();

    /**
     * Where in the document it was seen.
     *
     * @return the first hundred places, in reading order
     */
    List<Place> places();

    /**
     * Whether a ruling rests on the finding.
     *
     * @return false for advice
     */
    default boolean decides() {
        return consequence() != Consequence.ADVICE;
    }

    /**
     * Whether it is about when something was handed in, and not about what.
     *
     * @return true for the findings about receipts
     */
    default boolean concernsTime() {
        return code().startsWith(Receipts.CODE);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
