package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Extent;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Criterion;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Follows;
import io.github.utmarkelse.edition.LengthLimit;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.edition.SharedFact;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings the findings of an application together into an assessment. */
final class Assessor {
    private final Edition edition;
    private final Application application;
    private final Instant asOf;
    private final List<Finding> findings = new ArrayList<>();

    Assessor(Edition edition, Application application, Instant asOf) {
        this.edition = edition.knownAt(asOf);
        this.application = application;
        this.asOf = asOf;
    }

    Assessment assess() {
        History history = new History(edition, application);
        for (Criterion criterion : edition.criteria()) {
            findings.add(finding(criterion));
        }
        findings.addAll(history.findings());
        Receipts receipts = new Receipts(edition, application, asOf);
        receipts.addTo(findings);

        ContributionRules rules = edition.contributionRules();
        Optional<Contribution> text = HandedIn.of(rules, application);
        Map<LengthLimit, List<LimitJudgement>> limits = new LinkedHashMap<>();
        boolean atHand = HandedIn.isAtHand(edition, application);
        LimitJudge judge = new LimitJudge(rules, application, text, atHand);
        rules.limits().forEach(limit -> limits.put(limit, judge.judge(limit)));
        if (edition.contribution().isPresent()) {
            new ContributionFindings(rules, application, text, atHand).addTo(findings, limits);
        }

        Ruling participation = ruling(RulingKind.PARTICIPATION);
        Ruling contribution = ruling(RulingKind.CONTRIBUTION);
        Ruling award = both(participation, ruling(RulingKind.AWARD));
        Assessment.Builder assessment = Assessment.builder()
                .edition(edition.id())
                .asOf(asOf)
                .participation(participation)
                .contribution(contribution)
                .award(award)
                .ask(ask(participation, contribution, award))
                .findings(findings)
                .nextSteps(new NextSteps(edition, application, asOf, history).after(participation, findings))
                .firstYear(history.firstYear())
                .ledger(text.map(handedIn -> ledger(handedIn, rules)));
        limits.values().forEach(assessment::addAllLimits);
        Map<String, Integer> years = new LinkedHashMap<>();
        for (ReparticipationRule rule : edition.reparticipation()) {
            if (rule.yearsUntilReturn().isEmpty() && rule.ruling() == RulingKind.PARTICIPATION) {
                assessment.putNoReturnAfter(rule.outcome(), rule.follows().orElse(Follows.OPERATION));
            }
            if (!rule.followsEntry() && rule.ruling() == RulingKind.PARTICIPATION) {
                edition.year().flatMap(rule::firstYear).ifPresent(year -> years.merge(rule.outcome(), year, Math::max));
            }
        }
        assessment.putAllReturnAfter(years);
        return assessment.build();
    }

    private List<String> ask(Ruling... rulings) {
        Set<String> ask = new LinkedHashSet<>();
        for (Ruling ruling : rulings) {
            edition.facts().stream()
                    .map(FactDefinition::id)
                    .filter(ruling.missing()::contains)
                    .forEach(ask::add);
        }
        return List.copyOf(ask);
    }

    /** Marked by the limit on the characters of the whole contribution, where there is one. */
    private static CharacterLedger ledger(Contribution contribution, ContributionRules rules) {
        return rules.limitOfAll()
                .map(limit -> new Extent(
                        Set.of(),
                        Set.of(),
                        limit.leavesOut(),
                        limit.allReadings().get(0)))
                .map(extent -> CharacterLedger.of(contribution, extent))
                .orElseGet(() -> CharacterLedger.of(contribution));
    }

    private Finding finding(Criterion criterion) {
        Set<String> facts = new LinkedHashSet<>();
        criterion.rule().explain(application.facts(), facts);
        return Finding.builder()
                .code(criterion.id())
                .ruling(criterion.decides())
                .answer(criterion.rule().evaluate(application.facts()))
                .consequence(criterion.follows())
                .text(criterion.text())
                .detail(CriterionDetail.of(criterion, application.facts()))
                .citation(criterion.citation())
                .facts(facts)
                .ways(criterion.ways(application.facts()))
                .build();
    }

    private Ruling ruling(RulingKind kind) {
        Answer answer = Answer.YES;
        for (Finding finding : findings) {
            if (finding.ruling() == kind && finding.decides()) {
                answer = answer.and(finding.answer());
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.ruling() == kind && finding.decides() && finding.answer() == answer) {
                if (finding.facts().isEmpty() || (kind == RulingKind.CONTRIBUTION && answer != Answer.UNKNOWN)) {
                    names.add(finding.code());
                } else {
                    names.addAll(finding.facts());
                }
            }
        }
        return answer == Answer.UNKNOWN ? undecided(names, kind) : ruling(answer, names);
    }

    /**
     * Criteria that are open one by one may be decided together, by a fact that several ask about. Where they are not,
     * the facts that cannot change the answer are left out.
     */
    private Ruling undecided(Set<String> names, RulingKind kind) {
        List<SharedFact> shared = edition.sharedFacts(kind);
        if (shared.stream().allMatch(fact -> application.facts().containsKey(fact.id()))) {
            return ruling(Answer.UNKNOWN, names);
        }
        List<Criterion> open = new ArrayList<>();
        for (int i = 0; i < edition.criteria().size(); i++) {
            // The findings about the criteria come first, in their order.
            if (edition.criteria().get(i).decides() == kind
                    && findings.get(i).decides()
                    && findings.get(i).answer() == Answer.UNKNOWN) {
                open.add(edition.criteria().get(i));
            }
        }
        Set<String> others = new LinkedHashSet<>();
        findings.stream()
                .skip(edition.criteria().size())
                .filter(finding -> finding.ruling() == kind && finding.decides() && finding.answer() == Answer.UNKNOWN)
                .forEach(finding ->
                        others.addAll(finding.facts().isEmpty() ? List.of(finding.code()) : finding.facts()));
        MissingFacts.Together together = new MissingFacts(shared).of(open, application.facts());
        if (together.answer() == Answer.NO || (together.answer() == Answer.YES && others.isEmpty())) {
            return ruling(together.answer(), known(open));
        }
        names.removeIf(name ->
                edition.factsById().containsKey(name) && !together.missing().contains(name) && !others.contains(name));
        return ruling(Answer.UNKNOWN, names);
    }

    private Set<String> known(List<Criterion> criteria) {
        Set<String> known = new LinkedHashSet<>();
        criteria.forEach(criterion -> criterion
                .rule()
                .comparisons()
                .flatMap(comparison -> comparison.facts().stream())
                .filter(application.facts()::containsKey)
                .forEach(known::add));
        return known;
    }

    private static Ruling both(Ruling first, Ruling second) {
        Answer answer = first.answer().and(second.answer());
        Set<String> names = new LinkedHashSet<>();
        for (Ruling each : List.of(first, second)) {
            if (each.answer() == answer) {
                names.addAll(answer == Answer.UNKNOWN ? each.missing() : each.decidedBy());
            }
        }
        return ruling(answer, names);
    }

    private static Ruling ruling(Answer answer, Set<String> names) {
        Ruling.Builder ruling = Ruling.builder().answer(answer);
        return (answer == Answer.UNKNOWN ? ruling.missing(names) : ruling.decidedBy(names)).build();
    }
}
