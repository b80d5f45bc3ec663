package io.github.utmarkelse.cases;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Criterion;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Need;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which answers the cases bring the rules of an edition to. */
final class Coverage {
    private static final String REPARTICIPATION = "reparticipation";
    private static final String REPARTICIPATION_AWARD = "reparticipation-award";

    private final Edition edition;
    private final Map<String, Set<Answer>> answers = new HashMap<>();

    Coverage(Edition edition) {
        this.edition = edition;
    }

    void add(Application application, Assessment assessment) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        edition.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
        for (Finding finding : assessment.findings()) {
            Criterion criterion = criteria.get(finding.code());
            if (criterion == null || applies(criterion, application)) {
                seen(finding.code(), finding.answer());
            }
            if (finding.code().equals(REPARTICIPATION) || finding.code().equals(REPARTICIPATION_AWARD)) {
                edition.reparticipation().stream()
                        .filter(rule -> isDecidedBy(finding, rule, application))
                        .forEach(rule -> seen(wait(rule), finding.answer()));
            }
        }
    }

    private void seen(String code, Answer answer) {
        answers.computeIfAbsent(code, key -> EnumSet.noneOf(Answer.class)).add(answer);
    }

    /** A criterion that does not concern anyone is kept, but not tried. */
    private static boolean applies(Criterion criterion, Application application) {
        return criterion
                .appliesWhen()
                .filter(condition -> condition.evaluate(application.facts()) == Answer.NO)
                .isEmpty();
    }

    /** The finding tells the rule's words; only where the outcome was had is it the rule that was tried. */
    private boolean isDecidedBy(Finding finding, ReparticipationRule rule, Application application) {
        return finding.text().equals(rule.text())
                && application.history().orElse(List.of()).stream()
                        .filter(before -> before.award().equals(edition.award().id()))
                        .map(Participation::outcome)
                        .anyMatch(rule.outcome()::equals);
    }

    private static String wait(ReparticipationRule rule) {
        String code = rule.ruling() == RulingKind.AWARD ? REPARTICIPATION_AWARD : REPARTICIPATION;
        return code + " " + rule.outcome() + (rule.followsEntry() ? " entry" : "");
    }

    List<Untested> untested() {
        List<Untested> untested = new ArrayList<>();
        edition.criteria().forEach(criterion -> either(untested, criterion.id(), criterion.text()));
        for (ReparticipationRule rule : edition.reparticipation()) {
            if (rule.yearsUntilReturn().isEmpty()) {
                all(untested, wait(rule), rule.text(), Answer.NO);
            } else if (rule.yearsUntilReturn().get() == 1) {
                // The year after an earlier year is never too early.
                all(untested, wait(rule), rule.text(), Answer.YES);
            } else {
                either(untested, wait(rule), rule.text());
            }
        }
        edition.milestones().stream()
                .filter(milestone ->
                        milestone.decides().isPresent() && milestone.deadline().isPresent())
                .forEach(milestone -> either(untested, "received-" + milestone.id(), milestone.name()));
        contribution(untested, edition.contributionRules());
        return untested;
    }

    private void contribution(List<Untested> untested, ContributionRules rules) {
        rules.limits().forEach(limit -> either(untested, limit.id(), limit.text()));
        rules.fields().stream()
                .filter(field -> field.need() == Need.REQUIRED || field.need() == Need.WISHED)
                .forEach(field -> either(untested, "field-" + field.id(), field.label()));
        rules.rules().forEach(rule -> all(untested, rule.id(), rule.text(), Answer.YES, rule.answer()));
    }

    private void either(List<Untested> untested, String code, Text text) {
        all(untested, code, text, Answer.YES, Answer.NO);
    }

    private void all(List<Untested> untested, String code, Text text, Answer... wanted) {
        Set<Answer> never = EnumSet.noneOf(Answer.class);
        never.addAll(List.of(wanted));
        never.removeAll(answers.getOrDefault(code, Set.of()));
        if (!never.isEmpty()) {
            untested.add(new Untested(code, text, List.copyOf(never)));
        }
    }
}
