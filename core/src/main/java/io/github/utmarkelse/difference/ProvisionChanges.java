package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.DocumentRule;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Evaluation;
import io.github.utmarkelse.edition.Provision;
import io.github.utmarkelse.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the sentences that the library states but does not compute, wherever in the file they stand: where a sentence
 * stands is the modeller's choice.
 */
final class ProvisionChanges {
    private static final double LIKE_IN_WORDS = 0.55;

    /** A provision and, of a document, whether it must be there. */
    private record Placed(ChangeSubject subject, Provision provision, Optional<Boolean> required) {}

    private final Both both;
    private final Report report;

    ProvisionChanges(Both both) {
        this.both = both;
        this.report = both.report();
    }

    void tell() {
        Pairing<Placed> pairing = Pairing.of(
                provisions(both.before()),
                provisions(both.after()),
                placed -> placed.provision().id(),
                (one, two) -> Likeness.of(
                        one.provision().text().sv(), two.provision().text().sv()),
                LIKE_IN_WORDS);
        LocalizedText what = Say.text("difference.what.provision");
        pairing.pairs().forEach(pair -> pair(pair.before(), pair.after()));
        pairing.removed()
                .forEach(each -> report.removed(
                        each.subject(),
                        each.provision().id(),
                        what,
                        each.provision().text(),
                        List.of(each.provision().citation())));
        pairing.added()
                .forEach(each -> report.added(
                        each.subject(),
                        each.provision().id(),
                        what,
                        each.provision().text(),
                        List.of(each.provision().citation())));
    }

    private void pair(Placed one, Placed two) {
        ChangeSubject subject = one.subject().compareTo(two.subject()) < 0 ? one.subject() : two.subject();
        Rule rule = Rule.of(
                subject,
                one.provision().id(),
                two.provision().id(),
                Say.quoted(two.provision().text()),
                one.provision().citation(),
                two.provision().citation());
        report.compare(rule, () -> {
            report.sentence(
                    rule, Aspect.TEXT, one.provision().text(), two.provision().text());
            report.stated(rule, Aspect.REQUIRED, one.required(), two.required(), Say::yesNo);
        });
    }

    private static List<Placed> provisions(Edition edition) {
        List<Placed> provisions = new ArrayList<>();
        ContributionRules rules = edition.contributionRules();
        add(provisions, ChangeSubject.CONTRIBUTION_RULE, rules.handIn().stream().toList());
        edition.milestones().forEach(milestone -> {
            add(provisions, ChangeSubject.MILESTONE, milestone.provisions());
            milestone.documents().forEach(rule -> provisions.add(document(rule)));
        });
        add(provisions, ChangeSubject.CONTRIBUTION_RULE, rules.provisions());
        edition.evaluation()
                .map(ProvisionChanges::evaluation)
                .ifPresent(all -> add(provisions, ChangeSubject.EVALUATION, all));
        add(provisions, ChangeSubject.PROVISION, edition.provisions());
        return provisions;
    }

    private static Placed document(DocumentRule rule) {
        Provision provision = Provision.builder()
                .id(rule.id())
                .text(rule.text())
                .citation(rule.citation())
                .build();
        return new Placed(
                ChangeSubject.MILESTONE, provision, Optional.of(!rule.ifAny().orElse(false)));
    }

    private static List<Provision> evaluation(Evaluation evaluation) {
        List<Provision> all = new ArrayList<>(evaluation.provisions());
        all.addAll(evaluation.decision());
        return all;
    }

    private static void add(List<Placed> to, ChangeSubject subject, List<Provision> provisions) {
        provisions.forEach(provision -> to.add(new Placed(subject, provision, Optional.empty())));
    }
}
