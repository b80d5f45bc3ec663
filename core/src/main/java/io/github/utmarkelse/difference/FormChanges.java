package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.FormAnnex;
import io.github.utmarkelse.edition.FormField;
import io.github.utmarkelse.edition.IntroductionField;
import io.github.utmarkelse.edition.IntroductionSection;
import io.github.utmarkelse.edition.Section;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares the form: what the introduction is to tell, the areas and their own words, the fields, the form's annexes. */
final class FormChanges {
    private static final double LIKE_IN_WORDS = 0.6;

    private final Both both;
    private final Report report;
    private final ContributionRules before;
    private final ContributionRules after;

    FormChanges(Both both) {
        this.both = both;
        this.report = both.report();
        this.before = both.before().contributionRules();
        this.after = both.after().contributionRules();
    }

    void tell() {
        new QuestionChanges(both).tell();
        sections();
        introduction();
        fields();
        annexes();
    }

    static List<Citation> words(ContributionRules rules, String words) {
        return rules.document()
                .filter(document -> !words.isBlank())
                .map(document -> List.of(Citation.of(document, words)))
                .orElse(List.of());
    }

    static Pairing<Section> pairing(ContributionRules before, ContributionRules after) {
        return Pairing.of(
                before.sections(),
                after.sections(),
                Section::id,
                (one, two) -> Likeness.of(one.heading(), two.heading()),
                LIKE_IN_WORDS);
    }

    private void sections() {
        Pairing<Section> pairing = pairing(before, after);
        for (Pairing.Pair<Section> pair : pairing.pairs()) {
            Section one = pair.before();
            Section two = pair.after();
            Rule rule = rule(
                    ChangeSubject.SECTION,
                    one.id(),
                    two.id(),
                    Say.text("difference.area", "heading", Say.quoted(two.heading())),
                    one.heading(),
                    two.heading());
            report.compare(rule, () -> {
                report.wording(rule, Aspect.HEADING, Say.name(one.heading()), Say.name(two.heading()));
                paragraphs(rule, Aspect.INGRESS, one.ingress(), two.ingress());
                paragraphs(rule, Aspect.LEAD, one.lead(), two.lead());
            });
        }
        if (!before.sections().isEmpty() && !after.sections().isEmpty()) {
            LocalizedText what = Say.text("difference.what.section");
            pairing.removed()
                    .forEach(each -> report.removed(
                            ChangeSubject.SECTION,
                            each.id(),
                            what,
                            Say.quoted(each.heading()),
                            words(before, each.heading())));
            pairing.added()
                    .forEach(each -> report.added(
                            ChangeSubject.SECTION,
                            each.id(),
                            what,
                            Say.quoted(each.heading()),
                            words(after, each.heading())));
        }
    }

    private Rule rule(
            ChangeSubject subject, String beforeId, String afterId, LocalizedText name, String one, String two) {
        return new Rule(subject, List.of(beforeId), List.of(afterId), name, words(before, one), words(after, two));
    }

    /** Paragraphs that stand on both sides are left out, so that what differs can be seen. */
    private void paragraphs(Rule rule, Aspect aspect, List<String> one, List<String> two) {
        if (one.equals(two)) {
            return;
        }
        List<String> first = new ArrayList<>(one);
        first.removeAll(two);
        List<String> second = new ArrayList<>(two);
        second.removeAll(one);
        if (first.isEmpty() && second.isEmpty()) {
            first = one;
            second = two;
        }
        report.wording(rule, aspect, joined(first), joined(second));
    }

    private static Optional<LocalizedText> joined(List<String> paragraphs) {
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(Say.name(String.join("\n", paragraphs)));
    }

    private void introduction() {
        Pairing<IntroductionSection> pairing = Pairing.of(
                before.introduction(),
                after.introduction(),
                IntroductionSection::id,
                (one, two) -> Likeness.of(one.heading(), two.heading()),
                LIKE_IN_WORDS);
        for (Pairing.Pair<IntroductionSection> pair : pairing.pairs()) {
            IntroductionSection one = pair.before();
            IntroductionSection two = pair.after();
            Rule rule = rule(
                    ChangeSubject.INTRODUCTION,
                    one.id(),
                    two.id(),
                    Say.quoted(two.heading()),
                    one.heading(),
                    two.heading());
            report.compare(rule, () -> {
                report.wording(rule, Aspect.HEADING, Say.name(one.heading()), Say.name(two.heading()));
                paragraphs(rule, Aspect.LEAD, one.lead(), two.lead());
                report.value(rule, Aspect.REQUIRED, one.required(), two.required(), Say::yesNo);
            });
        }
        introductionOfOneSide(
                pairing,
                Say.text("difference.what.introduction"),
                IntroductionSection::id,
                IntroductionSection::heading);
        introductionFields();
    }

    private void introductionFields() {
        Pairing<IntroductionField> pairing = Pairing.of(
                fields(before),
                fields(after),
                IntroductionField::id,
                (one, two) -> Likeness.of(one.label(), two.label()),
                LIKE_IN_WORDS);
        for (Pairing.Pair<IntroductionField> pair : pairing.pairs()) {
            IntroductionField one = pair.before();
            IntroductionField two = pair.after();
            Rule rule = rule(
                    ChangeSubject.INTRODUCTION, one.id(), two.id(), Say.quoted(two.label()), one.label(), two.label());
            report.compare(rule, () -> {
                report.wording(rule, Aspect.LABEL, Say.name(one.label()), Say.name(two.label()));
                report.value(rule, Aspect.REQUIRED, one.required(), two.required(), Say::yesNo);
            });
        }
        introductionOfOneSide(
                pairing,
                Say.text("difference.what.introductionField"),
                IntroductionField::id,
                IntroductionField::label);
    }

    private <T> void introductionOfOneSide(
            Pairing<T> pairing, LocalizedText what, Function<T, String> id, Function<T, String> words) {
        ChangeSubject subject = ChangeSubject.INTRODUCTION;
        pairing.removed()
                .forEach(each -> report.removed(
                        subject,
                        id.apply(each),
                        what,
                        Say.quoted(words.apply(each)),
                        words(before, words.apply(each))));
        pairing.added()
                .forEach(each -> report.added(
                        subject, id.apply(each), what, Say.quoted(words.apply(each)), words(after, words.apply(each))));
    }

    private static List<IntroductionField> fields(ContributionRules rules) {
        return rules.introduction().stream()
                .flatMap(section -> section.fields().stream())
                .toList();
    }

    private void fields() {
        Pairing<FormField> pairing = Pairing.of(
                before.fields(),
                after.fields(),
                FormField::id,
                (one, two) -> Likeness.of(one.label().sv(), two.label().sv()),
                LIKE_IN_WORDS);
        for (Pairing.Pair<FormField> pair : pairing.pairs()) {
            FormField one = pair.before();
            FormField two = pair.after();
            Rule rule = Rule.of(
                    ChangeSubject.FIELD, one.id(), two.id(), Say.quoted(two.label()), one.citation(), two.citation());
            report.compare(rule, () -> {
                report.wording(rule, Aspect.LABEL, one.label(), two.label());
                report.wording(rule, Aspect.HELP, one.help(), two.help());
                both.group(rule, one.group(), two.group());
                ContributionChanges.need(report, rule, one.need(), two.need());
                both.appliesWhen(rule, one.appliesWhen(), two.appliesWhen());
                both.consequence(rule, one.consequence(), two.consequence());
            });
        }
        LocalizedText what = Say.text("difference.what.field");
        pairing.removed()
                .forEach(each -> report.removed(
                        ChangeSubject.FIELD, each.id(), what, Say.quoted(each.label()), List.of(each.citation())));
        pairing.added()
                .forEach(each -> report.added(
                        ChangeSubject.FIELD, each.id(), what, Say.quoted(each.label()), List.of(each.citation())));
    }

    private void annexes() {
        Pairing<FormAnnex> pairing = Pairing.of(
                before.formWords().annexes(),
                after.formWords().annexes(),
                FormAnnex::id,
                (one, two) -> Likeness.of(one.text(), two.text()),
                LIKE_IN_WORDS);
        for (Pairing.Pair<FormAnnex> pair : pairing.pairs()) {
            FormAnnex one = pair.before();
            FormAnnex two = pair.after();
            Rule rule = rule(ChangeSubject.FORM_ANNEX, one.id(), two.id(), name(two), "", "");
            report.compare(rule, () -> paragraphs(rule, Aspect.TEXT, one.text(), two.text()));
        }
        LocalizedText what = Say.text("difference.what.formAnnex");
        pairing.removed()
                .forEach(each -> report.removed(ChangeSubject.FORM_ANNEX, each.id(), what, name(each), List.of()));
        pairing.added().forEach(each -> report.added(ChangeSubject.FORM_ANNEX, each.id(), what, name(each), List.of()));
    }

    private static LocalizedText name(FormAnnex annex) {
        return annex.headings().isEmpty() ? Say.quoted(annex.id()) : Say.quoted(String.join(": ", annex.headings()));
    }
}
