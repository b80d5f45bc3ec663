package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.ShareIs;
import io.github.utmarkelse.text.LocalizedText;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One award in one year (Swedish: årets utmärkelse): all its rules, each with the sentence it rests on.
 *
 * An edition is read from a data file; what no source lays down is absent from it.
 */
@Value.Immutable
@JsonDeserialize(builder = Edition.Builder.class)
public interface Edition {
    /**
     * The edition's id.
     *
     * @return the id, for example the award's id and the year
     */
    String id();

    /**
     * The award.
     *
     * @return the award
     */
    Award award();

    /**
     * The year whose award it is; waits are counted to it.
     *
     * @return the year
     */
    int year();

    /**
     * Who gives the award.
     *
     * @return the organiser
     */
    LocalizedText organiser();

    /**
     * The zone by whose clock deadlines run.
     *
     * @return the zone
     */
    ZoneId timeZone();

    /**
     * Where contributions and questions are sent.
     *
     * @return a mail address
     */
    String contact();

    /**
     * The documents that the rules come from.
     *
     * @return the documents
     */
    List<SourceDocument> documents();

    /**
     * What is asked of an applicant.
     *
     * @return the facts, in the order in which a form asks them
     */
    List<FactDefinition> facts();

    /**
     * The conditions for taking part and for being awarded.
     *
     * @return the criteria, in the order of the source
     */
    List<Criterion> criteria();

    /**
     * When one may return, by outcome.
     *
     * @return the rules; an outcome without a rule keeps nobody away
     */
    List<ReparticipationRule> reparticipation();

    /**
     * The steps with their days.
     *
     * @return the milestones, in the order of the round
     */
    List<Milestone> milestones();

    /**
     * The rules of the written contribution.
     *
     * @return the rules
     */
    ContributionRules contribution();

    /**
     * How contributions are evaluated and who decides.
     *
     * @return the rules
     */
    Evaluation evaluation();

    /**
     * What one can come out with.
     *
     * @return the outcomes
     */
    List<Outcome> outcomes();

    /**
     * What else is laid down.
     *
     * @return the provisions
     */
    List<Provision> provisions();

    /**
     * The criteria that decide a ruling.
     *
     * @param kind the ruling
     * @return its criteria, in the order of the source
     */
    default List<Criterion> criteria(RulingKind kind) {
        return criteria().stream().filter(c -> c.decides() == kind).toList();
    }

    /**
     * A fact that the edition asks for.
     *
     * @param factId the fact's id
     * @return its definition, or empty if the edition does not ask for it
     */
    default Optional<FactDefinition> fact(String factId) {
        return Optional.ofNullable(factsById().get(factId));
    }

    /**
     * The facts by id.
     *
     * @return the definitions
     */
    @Value.Lazy
    default Map<String, FactDefinition> factsById() {
        Map<String, FactDefinition> byId = new LinkedHashMap<>();
        facts().forEach(definition -> byId.put(definition.id(), definition));
        return Collections.unmodifiableMap(byId);
    }

    /**
     * The shares that conditions of the edition compare.
     *
     * @return the shares, in the order of the criteria
     */
    @Value.Lazy
    default List<ShareIs> shares() {
        return criteria().stream()
                .flatMap(criterion -> Stream.concat(criterion.appliesWhen().stream(), Stream.of(criterion.requires())))
                .flatMap(Condition::comparisons)
                .filter(ShareIs.class::isInstance)
                .map(ShareIs.class::cast)
                .toList();
    }

    /**
     * The facts that more than one comparison of a ruling's criteria asks about, and whose values can be listed.
     *
     * @param kind the ruling
     * @return the facts, in the order in which a form asks them
     */
    default List<FactDefinition> sharedFacts(RulingKind kind) {
        return sharedFacts().getOrDefault(kind, List.of());
    }

    /**
     * The facts that tie comparisons together, by ruling.
     *
     * @return the facts
     */
    @Value.Lazy
    default Map<RulingKind, List<FactDefinition>> sharedFacts() {
        Map<RulingKind, List<FactDefinition>> shared = new EnumMap<>(RulingKind.class);
        for (RulingKind kind : RulingKind.values()) {
            List<String> asked = criteria(kind).stream()
                    .flatMap(criterion -> criterion.rule().comparisons())
                    .flatMap(comparison -> comparison.facts().stream())
                    .toList();
            shared.put(
                    kind,
                    facts().stream()
                            .filter(fact -> Collections.frequency(asked, fact.id()) > 1)
                            .filter(fact -> !fact.values().isEmpty())
                            .toList());
        }
        return Collections.unmodifiableMap(shared);
    }

    /**
     * A milestone.
     *
     * @param milestoneId the milestone's id
     * @return the milestone, or empty if the edition has none of that id
     */
    default Optional<Milestone> milestone(String milestoneId) {
        return milestones().stream().filter(m -> m.id().equals(milestoneId)).findFirst();
    }

    /**
     * A source document.
     *
     * @param documentId the document's id
     * @return the document, or empty if the edition does not list it
     */
    default Optional<SourceDocument> document(String documentId) {
        return documents().stream().filter(d -> d.id().equals(documentId)).findFirst();
    }

    /**
     * Checks that the rules fit together.
     *
     * @throws io.github.utmarkelse.input.InvalidInputException with everything that does not
     */
    @Value.Check
    default void check() {
        EditionCheck.of(this);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Edition}. */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
