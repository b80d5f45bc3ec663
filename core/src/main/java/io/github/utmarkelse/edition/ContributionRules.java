package io.github.utmarkelse.edition;

import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The rules of the written contribution and the form it answers. What no source lays down is empty.
 *
 * <p>The words of the form (questions, headings, ingress, annexes) are their own citation: they stand in {@link
 * #document()}.
 */
@Value.Immutable
@JsonDeserialize(builder = ContributionRules.Builder.class)
public interface ContributionRules {
    /**
     * The document that the form stands in.
     *
     * @return the id of a source document; needed where the form's words are given
     */
    Optional<String> document();

    /**
     * That something is to be handed in, and how.
     *
     * @return the provision, or empty
     */
    Optional<Provision> handIn();

    /**
     * In which formats it may come.
     *
     * @return the rule, or empty where the source has none
     */
    Optional<FileFormatRule> format();

    /**
     * How long it, or an answer, may be.
     *
     * @return the limits, all of which must be kept; none where the source has none
     */
    List<LengthLimit> limits();

    /**
     * The fields of the form in which one applies.
     *
     * @return the fields, in the order of the form
     */
    List<FormField> fields();

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
     * The limit on all that is handed in, or on its document, by which the ledger is marked.
     *
     * @return the first such limit, or empty
     */
    default Optional<LengthLimit> limitOfAll() {
        return limits().stream()
                .filter(limit -> (limit.of().isEmpty() || limit.isOfDocument()) && !limit.isForEach())
                .findFirst();
    }

    /**
     * How the characters of a contribution are counted where no single limit is asked about.
     *
     * @return the profile of the limit on all, else of the first limit, else Word's
     */
    default CountingProfile countingProfile() {
        return limitOfAll()
                .or(() -> limits().stream().findFirst())
                .map(LengthLimit::countingProfile)
                .orElse(CountingProfile.WORD_WITHOUT_BLANKS);
    }

    /**
     * By what words the form is recognised in a document.
     *
     * @return the words, or empty where it is not recognised by more than its questions
     */
    Optional<FormWords> form();

    /**
     * What is handed in beside it, or may not be.
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
     * @return the ids of the questions' items, for example {@code 11}, {@code 12a}
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
     * The items and form fields that a name in a limit stands for.
     *
     * @param name the id of a section, a question, an item or a form field, or {@code form} for all fields
     * @return the ids of items and fields; none if there is nothing of that name
     */
    default List<String> itemsNamed(String name) {
        List<String> items = new ArrayList<>();
        for (Section section : sections()) {
            for (Question question : section.questions()) {
                if (section.id().equals(name)
                        || Integer.toString(question.number()).equals(name)) {
                    items.addAll(question.items());
                } else if (question.items().contains(name)) {
                    items.add(name);
                }
            }
        }
        fields().stream()
                .map(FormField::id)
                .filter(id -> id.equals(name) || name.equals(LengthLimit.FORM))
                .forEach(items::add);
        return items;
    }

    /**
     * By what words the form is recognised in a document.
     *
     * @return the words; none where nothing is laid down
     */
    default FormWords formWords() {
        return form().orElseGet(FormWords::none);
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
     * Rules that lay nothing down.
     *
     * @return empty rules
     */
    static ContributionRules none() {
        return builder().build();
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
