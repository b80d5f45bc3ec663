package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.ContributionRules;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which of the two is at hand; where one is not, nothing that it should hold is missing from it.
 *
 * @param form the form with its fields
 * @param document the document with its questions, or answers to some of them
 */
record AtHand(boolean form, boolean document) {
    static AtHand of(ContributionRules rules, Application application) {
        if (application.answers().isEmpty()) {
            return new AtHand(false, application.contribution().isPresent());
        }
        Set<String> asked = new LinkedHashSet<>(rules.items());
        rules.questions().forEach(question -> asked.add(Integer.toString(question.number())));
        rules.introduction().forEach(section -> {
            asked.add(section.id());
            section.fields().forEach(field -> asked.add(field.id()));
        });
        boolean answered =
                application.answers().orElse(Map.of()).keySet().stream().anyMatch(asked::contains);
        return new AtHand(
                application.answers().isPresent(), application.contribution().isPresent() || answered);
    }
}
