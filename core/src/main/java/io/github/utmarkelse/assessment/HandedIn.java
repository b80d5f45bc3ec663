package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.IntroductionField;
import io.github.utmarkelse.edition.LengthLimit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** All that an applicant has written, in a document and in a form. */
final class HandedIn {
    private HandedIn() {}

    static Optional<Contribution> of(ContributionRules rules, Application application) {
        if (application.answers().isEmpty()) {
            return application.contribution();
        }
        CountingProfile profile = rules.limits().stream()
                .map(LengthLimit::countingProfile)
                .findFirst()
                .orElse(CountingProfile.WORD_WITHOUT_BLANKS);
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
