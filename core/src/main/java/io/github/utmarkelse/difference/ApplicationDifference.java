package io.github.utmarkelse.difference;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

/** What two editions answer one application. */
@Value.Immutable
@JsonDeserialize(builder = ApplicationDifference.Builder.class)
public interface ApplicationDifference {
    /**
     * What the first edition says.
     *
     * @return the assessment and what was left out of it
     */
    AssessedBy before();

    /**
     * What the second edition says.
     *
     * @return the assessment and what was left out of it
     */
    AssessedBy after();

    /**
     * The rulings whose answers differ.
     *
     * @return the rulings, in their own order
     */
    List<RulingKind> rulings();

    /**
     * Why they differ: what the rules of those rulings say on either side, where that is not the same.
     *
     * @return the findings, in the order of the editions
     */
    List<FindingChange> findings();

    /**
     * Whether both editions give the same three answers.
     *
     * @return true if they do
     */
    default boolean givesTheSame() {
        return rulings().isEmpty();
    }

    /**
     * The time at which one asks of an edition where no other is told: when the time for the contribution runs out, or,
     * where no step decides that, the time of the last step that has a day.
     *
     * @param edition the edition
     * @return the time, or empty where no step has a dated day
     */
    static Optional<Instant> usualTime(Edition edition) {
        Optional<Instant> contribution = edition.milestones().stream()
                .filter(milestone -> milestone.decides().isPresent())
                .flatMap(milestone -> last(milestone, edition).stream())
                .max(Comparator.naturalOrder());
        return contribution.or(() -> edition.milestones().stream()
                .flatMap(milestone -> last(milestone, edition).stream())
                .max(Comparator.naturalOrder()));
    }

    private static Optional<Instant> last(Milestone milestone, Edition edition) {
        return milestone
                .deadline()
                .map(deadline -> deadline.last(edition.timeZone()))
                .or(() -> milestone
                        .takesPlace()
                        .map(day ->
                                day.plusDays(1).atStartOfDay(edition.timeZone()).toInstant()))
                .or(() -> milestone
                        .withoutYear()
                        .flatMap(day -> edition.year().map(year -> day.day().atYear(year)))
                        .map(day ->
                                day.plusDays(1).atStartOfDay(edition.timeZone()).toInstant()));
    }

    /**
     * Assesses an application by two editions. What only one of them asks about is left out for the other and named; so
     * are receipts of another year.
     *
     * @param before the first edition
     * @param after the second edition
     * @param application what is known; it may name either edition, or none
     * @param asOfBefore the time of asking by the first edition
     * @param asOfAfter the time of asking by the second edition
     * @return what they answer
     * @throws InvalidInputException if something in the application fits neither edition
     */
    static ApplicationDifference of(
            Edition before, Edition after, Application application, Instant asOfBefore, Instant asOfAfter) {
        FactNames names = FactNames.of(before, after);
        Map<String, String> back = new HashMap<>();
        names.facts().forEach((one, two) -> back.put(two, one));
        Fitting one = Fitting.of(before, after, asOfBefore, application, back);
        Fitting two = Fitting.of(after, before, asOfAfter, application, names.facts());
        List<Problem> first = one.problems();
        List<Problem> second = two.problems();
        List<Problem> ofBoth = first.stream()
                .filter(problem -> second.stream().anyMatch(other -> sameProblem(problem, other)))
                .toList();
        if (!ofBoth.isEmpty()) {
            throw new InvalidInputException(ofBoth);
        }
        Fitting left = one.without(first);
        Fitting right = two.without(second);
        Assessment assessed = left.assess();
        Assessment assessedAfter = right.assess();
        AssessedBy by = new AssessedBy(
                assessed, left.leftOut(), asksAlso(assessed, names.pairing().removed()));
        AssessedBy byAfter = new AssessedBy(
                assessedAfter,
                right.leftOut(),
                asksAlso(assessedAfter, names.pairing().added()));
        List<RulingKind> rulings = Stream.of(RulingKind.values())
                .filter(kind -> by.ruling(kind).answer() != byAfter.ruling(kind).answer())
                .toList();
        return builder()
                .before(by)
                .after(byAfter)
                .rulings(rulings)
                .findings(findings(assessed, assessedAfter, rulings, EditionDifference.between(before, after)))
                .build();
    }

    private static boolean sameProblem(Problem one, Problem two) {
        return one.code().equals(two.code()) && one.place().equals(two.place());
    }

    private static List<String> asksAlso(Assessment assessment, List<FactDefinition> own) {
        Set<String> missing = new LinkedHashSet<>(assessment.participation().missing());
        missing.addAll(assessment.contribution().missing());
        missing.addAll(assessment.award().missing());
        return own.stream().map(FactDefinition::id).filter(missing::contains).toList();
    }

    private static List<FindingChange> findings(
            Assessment one, Assessment two, List<RulingKind> rulings, EditionDifference difference) {
        Set<RulingKind> kinds = new LinkedHashSet<>(rulings);
        if (kinds.contains(RulingKind.AWARD)) {
            kinds.add(RulingKind.PARTICIPATION);
        }
        Map<String, Finding> before = byCode(one);
        Map<String, Finding> after = byCode(two);
        Map<String, String> codes = codes(difference);
        List<FindingChange> changes = new ArrayList<>();
        before.forEach((code, finding) -> {
            Optional<Finding> other = Optional.ofNullable(after.remove(codes.getOrDefault(code, code)));
            change(Optional.of(finding), other, kinds).ifPresent(changes::add);
        });
        after.values()
                .forEach(finding ->
                        change(Optional.empty(), Optional.of(finding), kinds).ifPresent(changes::add));
        return changes;
    }

    private static Map<String, Finding> byCode(Assessment assessment) {
        Map<String, Finding> byCode = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            String code = finding.code();
            for (int i = 2; byCode.containsKey(code); i++) {
                code = finding.code() + " " + i;
            }
            byCode.put(code, finding);
        }
        return byCode;
    }

    /** Which criterion of the first edition is which of the second. */
    private static Map<String, String> codes(EditionDifference difference) {
        Map<String, String> codes = new HashMap<>();
        difference.changes().stream()
                .filter(change -> change.subject() == ChangeSubject.CRITERION)
                .filter(change ->
                        change.beforeIds().size() == 1 && change.afterIds().size() == 1)
                .forEach(change ->
                        codes.put(change.beforeIds().get(0), change.afterIds().get(0)));
        return codes;
    }

    /** A rule that is kept explains no difference where only one side has it. */
    private static Optional<FindingChange> change(
            Optional<Finding> before, Optional<Finding> after, Set<RulingKind> kinds) {
        List<Finding> both = Stream.concat(before.stream(), after.stream()).toList();
        boolean explains = both.stream().anyMatch(each -> each.decides() && kinds.contains(each.ruling()))
                && (both.size() == 1
                        ? both.get(0).answer() != Answer.YES
                        : both.get(0).answer() != both.get(1).answer()
                                || (both.get(0).ruling() != both.get(1).ruling()
                                        && both.get(0).answer() != Answer.YES));
        return explains
                ? Optional.of(new FindingChange(both.get(both.size() - 1).ruling(), before, after))
                : Optional.empty();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationDifference}. */
    final class Builder extends ImmutableApplicationDifference.Builder {
        Builder() {}
    }
}
