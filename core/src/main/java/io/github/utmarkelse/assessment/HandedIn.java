package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.IntroductionField;
import io.github.utmarkelse.edition.RulingKind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** All that an applicant has written, in a document and in a form. */
final class HandedIn {
    private HandedIn() {}

    /**
     * Whether something was handed in. Where the rules ask for fields or questions it is their text; else any sign of
     * it will do: pages, attachments, a receipt for what decides the contribution.
     */
    static boolean isAtHand(Edition edition, Application application) {
        if (application.contribution().isPresent() || application.answers().isPresent()) {
            return true;
        }
        ContributionRules rules = edition.contributionRules();
        return rules.fields().isEmpty()
                && rules.sections().isEmpty()
                && (application.pages().isPresent()
                        || application
                                .attachments()
                                .filter(attachments -> !attachments.isEmpty())
                                .isPresent()
                        || edition.milestones().stream()
                                .filter(milestone -> milestone.decides().equals(Optional.of(RulingKind.CONTRIBUTION)))
                                .anyMatch(milestone ->
                                        application.receipt(milestone.id()).isPresent()));
    }

    static Optional<Contribution> of(ContributionRules rules, Application application) {
        if (application.answers().isEmpty()) {
            return application.contribution();
        }
        CountingProfile profile =
                application.contribution().map(Contribution::countingProfile).orElseGet(rules::countingProfile);
        Set<String> introduction = new LinkedHashSet<>();
        rules.introduction().forEach(section -> {
            introduction.add(section.id());
            section.fields().stream().map(IntroductionField::id).forEach(introduction::add);
        });
        Contribution form = Contribution.of(application.answers().get(), introduction, profile);
        return Optional.of(application
                .contribution()
                .map(document -> Contribution.builder()
                        .from(document)
                        .addAllPassages(form.passages())
                        .putAllFields(form.fields())
                        .build())
                .orElse(form));
    }
}
