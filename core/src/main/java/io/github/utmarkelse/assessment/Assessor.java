package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.LimitJudgement;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.Criterion;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the findings of an application together into an assessment. */
final class Assessor {
    private final Edition edition;
    private final Application application;
    private final Instant asOf;
    private final List<Finding> findings = new ArrayList<>();

    Assessor(Edition edition, Application application, Instant asOf) {
        this.edition = edition;
        this.application = application;
        this.asOf = asOf;
    }

    Assessment assess() {
        History history = new History(edition, application);
        for (Criterion criterion : edition.criteria()) {
            findings.add(finding(criterion));
        }
        history.finding().ifPresent(findings::add);
        Receipts receipts = new Receipts(edition, application, asOf);
        receipts.addTo(findings);

        Optional<CharacterLedger> ledger = application
                .contribution()
                .flatMap(contribution ->
                        edition.contribution().limit().map(limit -> CharacterLedger.of(contribution, limit)));
        Optional<LimitJudgement> limit =
                ledger.flatMap(l -> edition.contribution().limit().map(l::judge));
        new ContributionFindings(edition.contribution(), application, limit).addTo(findings);

        Ruling participation = ruling(RulingKind.PARTICIPATION);
        Ruling contribution = ruling(RulingKind.CONTRIBUTION);
        Ruling award = both(participation, ruling(RulingKind.AWARD));
        Assessment.Builder assessment = Assessment.builder()
                .edition(edition.id())
                .asOf(asOf)
                .participation(participation)
                .contribution(contribution)
                .award(award)
                .findings(findings)
                .nextSteps(new NextSteps(edition, application, asOf, history).after(participation, findings))
                .firstYear(history.firstYear())
                .ledger(ledger)
                .limit(limit);
        edition.reparticipation()
                .forEach(rule -> assessment.putReturnAfter(rule.outcome(), edition.year() + rule.yearsUntilReturn()));
        return assessment.build();
    }

    private Finding finding(Criterion criterion) {
        Set<String> facts = new LinkedHashSet<>();
        criterion.rule().explain(application.facts(), facts);
        return Finding.builder()
                .code(criterion.id())
                .ruling(criterion.decides())
                .answer(criterion.rule().evaluate(application.facts()))
                .consequence(
                        criterion.decides() == RulingKind.PARTICIPATION
                                ? Consequence.CANNOT_TAKE_PART
                                : Consequence.CANNOT_BE_AWARDED)
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
        if (answer == Answer.UNKNOWN) {
            keepWhatMatters(names, kind);
        }
        return ruling(answer, names);
    }

    /** Leaves out the facts that cannot change the answer, for all that a comparison with them is undecided. */
    private void keepWhatMatters(Set<String> names, RulingKind kind) {
        List<FactDefinition> shared = edition.sharedFacts(kind);
        if (shared.stream().allMatch(fact -> application.facts().containsKey(fact.id()))) {
            return;
        }
        List<Criterion> undecided = new ArrayList<>();
        for (int i = 0; i < edition.criteria().size(); i++) {
            // The findings about the criteria come first, in their order.
            if (edition.criteria().get(i).decides() == kind && findings.get(i).answer() == Answer.UNKNOWN) {
                undecided.add(edition.criteria().get(i));
            }
        }
        Set<String> missing = new MissingFacts(shared).of(undecided, application.facts());
        names.removeIf(name -> edition.factsById().containsKey(name) && !missing.contains(name));
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
