package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactGroup;
import io.github.utmarkelse.fact.ShareIs;
import io.github.utmarkelse.text.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @return the year, or empty where the source does not state it
     */
    Optional<Integer> year();

    /**
     * What one should know of the edition before one relies on it.
     *
     * @return the text, for example which year is not stated, or empty
     */
    Optional<LocalizedText> about();

    /**
     * The awards that this one takes the place of.
     *
     * @return the older awards; none where the source names none
     */
    List<Replacement> replaces();

    /**
     * Who gives the award.
     *
     * @return the organiser
     */
    LocalizedText organiser();

    /**
     * What takes part, as sentences call it.
     *
     * @return for example {@code the school} or {@code the nominee}; left out, the operation
     */
    Optional<LocalizedText> applicant();

    /**
     * The zone by whose clock deadlines run.
     *
     * @return the zone
     */
    ZoneId timeZone();

    /**
     * Where contributions and questions are sent.
     *
     * @return a mail address, or empty where the source gives none
     */
    Optional<String> contact();

    /**
     * The documents that the rules come from.
     *
     * @return the documents
     */
    List<SourceDocument> documents();

    /**
     * The headings under which a form asks facts and fields together.
     *
     * @return the groups, in the order of the form
     */
    List<FactGroup> groups();

    /**
     * What is asked of an applicant.
     *
     * @return the facts, in the order in which a form asks them
     */
    List<FactDefinition> facts();

    /**
     * The categories that one can enter in.
     *
     * @return the categories, or empty where there are none
     */
    Optional<Categories> categories();

    /**
     * The conditions for taking part, for being awarded and for the contribution.
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
     * @return the rules, or empty where nothing is handed in, or nothing is laid down about it
     */
    Optional<ContributionRules> contribution();

    /**
     * How contributions are evaluated and who decides.
     *
     * @return the rules, or empty where the source has none
     */
    Optional<Evaluation> evaluation();

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
     * The forms that somebody else than the applicant answers.
     *
     * @return the ids of their milestones, in the order of the round
     */
    default List<String> forms() {
        return milestones().stream()
                .filter(milestone -> milestone.stepKind() == StepKind.ANSWERS)
                .map(Milestone::id)
                .toList();
    }

    /**
     * What a form asks that somebody else than the applicant answers.
     *
     * @param milestoneId the id of the form's milestone
     * @return the facts, in the order in which the form asks them
     */
    default List<FactDefinition> factsOfForm(String milestoneId) {
        return factsByForm().getOrDefault(milestoneId, List.of());
    }

    /**
     * What the forms ask that somebody else than the applicant answers.
     *
     * @return the facts by the id of the form's milestone
     */
    @Value.Lazy
    default Map<String, List<FactDefinition>> factsByForm() {
        Map<String, List<FactDefinition>> byForm = new LinkedHashMap<>();
        facts().forEach(fact -> fact.form()
                .ifPresent(form ->
                        byForm.computeIfAbsent(form, none -> new ArrayList<>()).add(fact)));
        byForm.replaceAll((form, facts) -> List.copyOf(facts));
        return Collections.unmodifiableMap(byForm);
    }

    /**
     * The steps that come after a step, directly or by way of others.
     *
     * @param milestoneId the milestone's id
     * @return the steps, in the order of the round
     */
    default List<Milestone> stepsAfter(String milestoneId) {
        return followers().getOrDefault(milestoneId, List.of());
    }

    /**
     * The steps that come after another, directly or by way of others.
     *
     * @return the steps in the order of the round, by the id of what they come after
     */
    @Value.Lazy
    default Map<String, List<Milestone>> followers() {
        Map<String, Set<String>> before = new HashMap<>();
        Map<String, List<Milestone>> followers = new LinkedHashMap<>();
        for (Milestone milestone : milestones()) {
            Set<String> all = new LinkedHashSet<>();
            for (String id : milestone.after()) {
                all.add(id);
                all.addAll(before.getOrDefault(id, Set.of()));
            }
            before.put(milestone.id(), all);
            all.forEach(id ->
                    followers.computeIfAbsent(id, none -> new ArrayList<>()).add(milestone));
        }
        followers.replaceAll((id, steps) -> List.copyOf(steps));
        return Collections.unmodifiableMap(followers);
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
     * The rules of the written contribution.
     *
     * @return the rules; empty ones where nothing is laid down
     */
    default ContributionRules contributionRules() {
        return contribution().orElseGet(ContributionRules::none);
    }

    /**
     * The facts that more than one comparison of a ruling's criteria asks about, with the values that tell them apart.
     *
     * @param kind the ruling
     * @return the facts, in the order in which a form asks them
     */
    default List<SharedFact> sharedFacts(RulingKind kind) {
        return sharedFacts().getOrDefault(kind, List.of());
    }

    /**
     * The facts that tie comparisons together, by ruling.
     *
     * @return the facts
     */
    @Value.Lazy
    default Map<RulingKind, List<SharedFact>> sharedFacts() {
        Map<RulingKind, List<SharedFact>> shared = new EnumMap<>(RulingKind.class);
        for (RulingKind kind : RulingKind.values()) {
            shared.put(kind, SharedFact.of(facts(), criteria(kind)));
        }
        return Collections.unmodifiableMap(shared);
    }

    /**
     * When a form need not ask a fact: never, unless the rules that ask for it apply to only some.
     *
     * @param factId the fact's id
     * @return the condition under which the fact matters, by facts that the form asks before it; empty if it always may
     */
    default Optional<Condition> askWhen(String factId) {
        return Relevance.of(this, factId);
    }

    /**
     * The edition as it was known at a time: with the amendments made by then.
     *
     * @param asOf the time of asking
     * @return the edition with the days that were known; this one if nothing was ever moved
     */
    default Edition knownAt(Instant asOf) {
        if (milestones().stream().allMatch(milestone -> milestone.amendments().isEmpty())) {
            return this;
        }
        return ((ImmutableEdition) this)
                .withMilestones(milestones().stream()
                        .map(milestone -> milestone.knownAt(asOf, timeZone()))
                        .toList());
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
