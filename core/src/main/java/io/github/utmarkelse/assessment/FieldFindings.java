package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.FormField;
import io.github.utmarkelse.edition.Need;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the form's fields say of what is filled in. */
final class FieldFindings {
    private final ContributionRules rules;
    private final Application application;
    private final Optional<Contribution> contribution;

    FieldFindings(ContributionRules rules, Application application, Optional<Contribution> contribution) {
        this.rules = rules;
        this.application = application;
        this.contribution = contribution;
    }

    void addTo(List<Finding> findings) {
        for (FormField field : rules.fields()) {
            if (field.need() == Need.REQUIRED || field.need() == Need.WISHED) {
                finding(field).ifPresent(findings::add);
            }
        }
    }

    private Optional<Finding> finding(FormField field) {
        Answer applies = field.appliesWhen()
                .map(condition -> condition.evaluate(application.facts()))
                .orElse(Answer.YES);
        if (applies == Answer.NO) {
            return Optional.empty();
        }
        boolean filled = isFilled(field.id());
        boolean atHand = application.answers().isPresent();
        Answer answer = filled ? Answer.YES : applies == Answer.YES && atHand ? Answer.NO : Answer.UNKNOWN;
        Set<String> missing = new LinkedHashSet<>();
        if (answer == Answer.UNKNOWN && applies == Answer.UNKNOWN) {
            field.appliesWhen().ifPresent(condition -> condition.explain(application.facts(), missing));
        }
        if (answer == Answer.UNKNOWN && !atHand) {
            missing.add(ContributionFindings.ANSWERS);
        }
        boolean wished = field.need() == Need.WISHED;
        return Optional.of(Finding.builder()
                .code("field-" + field.id())
                .ruling(RulingKind.CONTRIBUTION)
                .answer(answer)
                .consequence(wished ? Consequence.ADVICE : field.consequence().orElse(Consequence.NOT_STATED))
                .text(Message.of("field." + field.need().name(), "field", new Argument.Words(field.label())))
                .detail(Message.of(
                        switch (answer) {
                            case YES -> "field.filled";
                            case NO -> "field.blank";
                            case UNKNOWN -> atHand ? "field.perhaps" : "field.unknown";
                        }))
                .citation(field.citation())
                .facts(missing)
                .build());
    }

    private boolean isFilled(String field) {
        Map<String, String> answers = application.answers().orElse(Map.of());
        return !answers.getOrDefault(field, "").isBlank()
                || contribution
                        .filter(text -> !text.fields().getOrDefault(field, "").isBlank())
                        .isPresent();
    }
}
