package io.github.utmarkelse.edition;

import io.github.utmarkelse.contribution.CharacterLimit;
import io.github.utmarkelse.contribution.Subject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The rules of the written contribution and the form it answers.
 *
 * The words of the form (questions, headings, ingress, annexes) are their own citation: they stand in {@link
 * #document()}.
 */
@Value.Immutable
@JsonDeserialize(builder = ContributionRules.Builder.class)
public interface ContributionRules {
    /**
     * The document that the form stands in.
     *
     * @return the id of a source document
     */
    String document();

    /**
     * In which formats it may come.
     *
     * @return the rule
     */
    FileFormatRule format();

    /**
     * How long it may be.
     *
     * @return the limit, or empty where the source has none
     */
    Optional<CharacterLimit> limit();

    /**
     * What the introduction is to tell.
     *
     * @return the sections
     */
    List<IntroductionSection> introduction();

    /**
     * The areas with their questions.
     *
     * @return the sections, in the order of the form
     */
    List<Section> sections();

    /**
     * By what words the form is recognised.
     *
     * @return the words
     */
    FormWords form();

    /**
     * What is handed in beside it.
     *
     * @return the attachments
     */
    List<AttachmentRule> attachments();

    /**
     * What the rules say of what can be seen in it.
     *
     * @return the rules, at most one for a subject
     */
    List<ContributionRule> rules();

    /**
     * How soon a change request must be met.
     *
     * @return the rule, or empty where the source has none
     */
    Optional<ChangeRequestRule> changeRequest();

    /**
     * What else is laid down about the contribution.
     *
     * @return the provisions
     */
    List<Provision> provisions();

    /**
     * The items to be answered, in the order of the form.
     *
     * @return the ids, for example {@code 11}, {@code 12a}
     */
    @Value.Lazy
    default List<String> items() {
        return questions().stream()
                .flatMap(question -> question.items().stream())
                .toList();
    }

    /**
     * The questions of all sections, in the order of the form.
     *
     * @return the questions
     */
    @Value.Lazy
    default List<Question> questions() {
        return sections().stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /**
     * What the rules say of a subject.
     *
     * @param subject the subject
     * @return the rule, or empty where the source is silent
     */
    default Optional<ContributionRule> rule(Subject subject) {
        for (ContributionRule rule : rules()) {
            if (rule.subject() == subject) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContributionRules}. */
    final class Builder extends ImmutableContributionRules.Builder {
        Builder() {}
    }
}
