package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that is handed in beside the contribution (Swedish: bilaga), or that may not be.
 */
@Value.Immutable
@JsonDeserialize(builder = AttachmentRule.Builder.class)
public interface AttachmentRule {
    /**
     * The attachment's id, as applications name it.
     *
     * @return the id, camelCase
     */
    String id();

    /**
     * What it is.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * Whether it is to be there.
     *
     * @return required, wished, allowed or forbidden
     */
    Need need();

    /**
     * For whom.
     *
     * @return the condition under which the rule applies, or empty if for all
     */
    Optional<Condition> appliesWhen();

    /**
     * How long a film or a recording may be.
     *
     * @return the length, inclusive, written {@code PT2M} for two minutes, or empty
     */
    Optional<Duration> longest();

    /**
     * How many pages it may have.
     *
     * @return the number, inclusive, or empty
     */
    Optional<Integer> mostPages();

    /**
     * In which formats it may come.
     *
     * @return file name extensions, lower case, without a dot; none where nothing is laid down
     */
    List<String> extensions();

    /**
     * Whether it is handed in as a link.
     *
     * @return true if a link is needed; left out, nothing is laid down
     */
    Optional<Boolean> linked();

    /**
     * Whether its password must be told where it is protected by one.
     *
     * @return true if it must; left out, nothing is laid down
     */
    Optional<Boolean> passwordIfProtected();

    /**
     * The headings by which it is recognised inside the contribution's document.
     *
     * @return the headings
     */
    List<String> headings();

    /**
     * The rule in a sentence.
     *
     * @return the text, or empty where the name says it all
     */
    Optional<LocalizedText> text();

    /**
     * The sentence it rests on.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * What follows where it is not kept.
     *
     * @return the consequence; where it is left out, the source does not state it
     */
    Optional<Consequence> consequence();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AttachmentRule}. */
    final class Builder extends ImmutableAttachmentRule.Builder {
        Builder() {}
    }
}
