package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What two editions say differently.
 *
 * <p>What is compared are the rules. Citations, readings of them, and the words by which a Word file is recognised are
 * not, and neither is the edition's own id and year, which {@link #before()} and {@link #after()} tell.
 */
@Value.Immutable
@JsonDeserialize(builder = EditionDifference.Builder.class)
public interface EditionDifference {
    /**
     * The first edition.
     *
     * @return what it is called and where its rules come from
     */
    ComparedEdition before();

    /**
     * The second edition.
     *
     * @return what it is called and where its rules come from
     */
    ComparedEdition after();

    /**
     * What differs.
     *
     * @return the changes, by subject, in the order of the editions
     */
    List<Change> changes();

    /**
     * What does not differ.
     *
     * @return the rules that both lay down alike, in the same order
     */
    List<SameRule> same();

    /**
     * From what documents, and of what authority, either side comes, and what that means for the comparison.
     *
     * @return a text of one or two sentences
     */
    default LocalizedText sources() {
        LocalizedText one = documents(before());
        LocalizedText two = documents(after());
        LocalizedText documents = one.equals(two)
                ? Say.text("difference.sources.same", "b", one)
                : Say.text(
                        "difference.sources", "before", before().label(), "after", after().label(), "b", one, "a", two);
        if (Stream.concat(before().documents().stream(), after().documents().stream())
                .anyMatch(document -> document.rank() > 1)) {
            documents = Say.row(documents, Say.text("difference.sources.rank"));
        }
        return changes().stream().anyMatch(change -> change.aspect() == Aspect.RULE)
                ? Say.row(documents, Say.text("difference.sources.silence"))
                : documents;
    }

    private static LocalizedText documents(ComparedEdition edition) {
        return Say.and(edition.documents().stream()
                .sorted(Comparator.comparingInt(SourceDocument::rank))
                .map(document -> Say.text(
                        "difference.document",
                        "title",
                        Say.quoted(document.title()),
                        "rank",
                        Say.name(Integer.toString(document.rank()))))
                .toList());
    }

    /**
     * Compares two editions, of one award or of two.
     *
     * @param before the first edition
     * @param after the second edition
     * @return what differs
     */
    static EditionDifference between(Edition before, Edition after) {
        Report report = new Report(Labels.of(before, after, true), Labels.of(after, before, false));
        Both both = new Both(before, after, FactNames.of(before, after), report);
        EditionChanges edition = new EditionChanges(both);
        edition.tell();
        new CriterionChanges(both).tell();
        new MilestoneChanges(both).tell();
        new ContributionChanges(both).tell();
        new FormChanges(both).tell();
        new OutcomeChanges(both).tell();
        edition.evaluation();
        new ProvisionChanges(both).tell();
        new FactChanges(both).tell();
        List<Change> changes = new ArrayList<>(report.changes());
        changes.sort(Comparator.comparing(Change::subject));
        List<SameRule> same = new ArrayList<>(report.same());
        same.sort(Comparator.comparing(SameRule::subject));
        return builder()
                .before(compared(before, report.beforeLabel()))
                .after(compared(after, report.afterLabel()))
                .changes(changes)
                .same(same)
                .build();
    }

    private static ComparedEdition compared(Edition edition, LocalizedText label) {
        return ComparedEdition.builder()
                .id(edition.id())
                .label(label)
                .title(Labels.title(edition))
                .documents(edition.documents())
                .about(edition.about())
                .build();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EditionDifference}. */
    final class Builder extends ImmutableEditionDifference.Builder {
        Builder() {}
    }
}
