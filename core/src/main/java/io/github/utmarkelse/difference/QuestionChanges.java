package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.edition.Section;
import io.github.utmarkelse.edition.SubQuestion;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the questions of the form. A question is known by its words, not by its number; questions that have got other
 * numbers because one was put in or taken out are told in one sentence.
 */
final class QuestionChanges {
    private static final double LIKE_IN_WORDS = 0.5;
    /** Questions of the same number and area are the same with fewer words in common. */
    private static final double SAME_PLACE = 0.25;

    private record Asked(Section section, Question question) {
        String number() {
            return Integer.toString(question.number());
        }

        List<String> words() {
            List<String> words = new ArrayList<>(question.text());
            question.parts().forEach(part -> words.add(part.text()));
            return words;
        }
    }

    private record Shift(Asked before, Asked after) {
        int by() {
            return after.question().number() - before.question().number();
        }

        boolean follows(Shift other) {
            return by() == other.by()
                    && before.question().number() == other.before.question().number() + 1;
        }
    }

    private final Report report;
    private final ContributionRules before;
    private final ContributionRules after;

    QuestionChanges(Both both) {
        this.report = both.report();
        this.before = both.before().contributionRules();
        this.after = both.after().contributionRules();
    }

    void tell() {
        List<Asked> one = asked(before);
        List<Asked> two = asked(after);
        if (one.isEmpty() || two.isEmpty()) {
            wholeForm(one, two);
            return;
        }
        Map<String, String> sections = new HashMap<>();
        FormChanges.pairing(before, after)
                .pairs()
                .forEach(pair -> sections.put(pair.before().id(), pair.after().id()));
        Pairing<Asked> pairing = Pairing.of(
                one, two, asked -> "1", asked -> "2", (first, second) -> likeness(first, second, sections), SAME_PLACE);
        List<Shift> shifts = new ArrayList<>();
        for (Pairing.Pair<Asked> pair : pairing.pairs()) {
            if (pair.before().question().number() != pair.after().question().number()) {
                shifts.add(new Shift(pair.before(), pair.after()));
            }
            pair(pair.before(), pair.after(), sections);
        }
        renumbered(shifts);
        LocalizedText what = Say.text("difference.what.question");
        pairing.removed()
                .forEach(each -> report.removed(
                        ChangeSubject.QUESTION,
                        each.number(),
                        what,
                        value(each),
                        FormChanges.words(before, String.join(" ", each.words()))));
        pairing.added()
                .forEach(each -> report.added(
                        ChangeSubject.QUESTION,
                        each.number(),
                        what,
                        value(each),
                        FormChanges.words(after, String.join(" ", each.words()))));
    }

    private static List<Asked> asked(ContributionRules rules) {
        List<Asked> asked = new ArrayList<>();
        rules.sections().forEach(section -> section.questions().forEach(each -> asked.add(new Asked(section, each))));
        return asked;
    }

    /** Among questions of the same words, that of the same number and area first. */
    private static double likeness(Asked one, Asked two, Map<String, String> sections) {
        double words = Likeness.of(one.words(), two.words());
        boolean section = two.section().id().equals(sections.get(one.section().id()));
        boolean number = one.question().number() == two.question().number();
        double place = (section ? 0.001 : 0) + (number ? 0.002 : 0);
        return words >= LIKE_IN_WORDS || (section && number && words >= SAME_PLACE) ? words + place : 0;
    }

    private void wholeForm(List<Asked> one, List<Asked> two) {
        LocalizedText what = Say.text("difference.what.form");
        if (!one.isEmpty()) {
            report.removed(ChangeSubject.QUESTION, "form", what, form(one, before), List.of());
        }
        if (!two.isEmpty()) {
            report.added(ChangeSubject.QUESTION, "form", what, form(two, after), List.of());
        }
    }

    private static LocalizedText form(List<Asked> asked, ContributionRules rules) {
        return Say.text(
                "difference.form",
                "questions",
                asked.size(),
                "items",
                rules.items().size(),
                "sections",
                Say.and(rules.sections().stream()
                        .map(Section::heading)
                        .map(Say::quoted)
                        .toList()));
    }

    private static LocalizedText value(Asked asked) {
        return Say.named(
                Say.text("difference.questionNumber", "number", asked.number()),
                Say.name(String.join(" ", asked.words())));
    }

    private void pair(Asked one, Asked two, Map<String, String> sections) {
        List<Citation> first = FormChanges.words(before, String.join(" ", one.words()));
        List<Citation> second = FormChanges.words(after, String.join(" ", two.words()));
        LocalizedText name = one.number().equals(two.number())
                ? Say.text("difference.questionNumber", "number", one.number())
                : report.sentence("difference.questionNumbers", Say.name(one.number()), Say.name(two.number()));
        // That the number is another is told for all questions together.
        Rule rule = new Rule(ChangeSubject.QUESTION, List.of(one.number()), List.of(two.number()), name, first, second);
        Rule counted =
                new Rule(ChangeSubject.QUESTION, List.of(two.number()), List.of(two.number()), name, first, second);
        boolean renumbered = !one.number().equals(two.number());
        Runnable told = () -> {
            if (!two.section().id().equals(sections.get(one.section().id()))) {
                report.tell(
                        rule,
                        ChangeKind.MOVED,
                        Aspect.SECTION,
                        "difference.question.moved",
                        Say.quoted(one.section().heading()),
                        Say.quoted(two.section().heading()));
            }
            words(rule, Aspect.TEXT, one.question().text(), two.question().text());
            parts(rule, one.question(), two.question());
        };
        if (renumbered) {
            told.run();
        } else {
            report.compare(counted, told);
        }
    }

    private void words(Rule rule, Aspect aspect, List<String> one, List<String> two) {
        if (!one.equals(two)) {
            report.reworded(rule, aspect, String.join(" ", one), String.join(" ", two));
        }
    }

    private void parts(Rule rule, Question one, Question two) {
        Pairing<SubQuestion> pairing = Pairing.of(
                one.parts(),
                two.parts(),
                part -> "1",
                part -> "2",
                (first, second) -> Likeness.of(first.text(), second.text())
                        + (first.letter().equals(second.letter()) ? 0.001 : 0),
                LIKE_IN_WORDS);
        Pairing<SubQuestion> rest = Pairing.byId(pairing.removed(), pairing.added(), SubQuestion::letter);
        List<Pairing.Pair<SubQuestion>> pairs = new ArrayList<>(pairing.pairs());
        pairs.addAll(rest.pairs());
        pairs.sort(Comparator.comparing(pair -> pair.after().letter()));
        for (Pairing.Pair<SubQuestion> pair : pairs) {
            SubQuestion first = pair.before();
            SubQuestion second = pair.after();
            Rule part = rule.called(
                    Say.text("difference.letteredPart", "question", rule.name(), "letter", second.letter()));
            if (!first.text().equals(second.text())) {
                report.reworded(part, Aspect.PART, first.text(), second.text());
            }
            if (!first.letter().equals(second.letter())) {
                report.tell(
                        part,
                        ChangeKind.MOVED,
                        Aspect.LETTER,
                        "difference.plain",
                        Say.text("difference.letter", "letter", first.letter()),
                        Say.text("difference.letter", "letter", second.letter()));
            }
        }
        rest.removed().forEach(each -> onePart(rule, each, true));
        rest.added().forEach(each -> onePart(rule, each, false));
    }

    private void onePart(Rule rule, SubQuestion part, boolean removed) {
        Rule called =
                rule.called(Say.text("difference.letteredPart", "question", rule.name(), "letter", part.letter()));
        LocalizedText words = Say.quoted(part.text());
        LocalizedText text = Say.text(
                "difference.onlyPart",
                "rule",
                called.name(),
                "side",
                removed ? report.beforeLabel() : report.afterLabel(),
                "words",
                words);
        report.tell(
                called,
                ChangeKind.CHANGED,
                Aspect.PART,
                text,
                removed ? Optional.of(words) : Optional.empty(),
                removed ? Optional.empty() : Optional.of(words));
    }

    private void renumbered(List<Shift> shifts) {
        List<Shift> ordered = new ArrayList<>(shifts);
        ordered.sort(Comparator.comparingInt(shift -> shift.before().question().number()));
        int from = 0;
        for (int i = 1; i <= ordered.size(); i++) {
            if (i == ordered.size() || !ordered.get(i).follows(ordered.get(i - 1))) {
                renumbered(ordered.get(from), ordered.get(i - 1));
                from = i;
            }
        }
    }

    private void renumbered(Shift first, Shift last) {
        String one = range(first.before(), last.before());
        String two = range(first.after(), last.after());
        Rule rule = new Rule(
                ChangeSubject.QUESTION,
                List.of(one),
                List.of(two),
                Say.text("difference.questionNumber", "number", one),
                List.of(),
                List.of());
        report.tell(
                rule,
                ChangeKind.MOVED,
                Aspect.NUMBER,
                first.equals(last) ? "difference.question.renumbered" : "difference.question.renumberedMany",
                Say.name(one),
                Say.name(two));
    }

    private static String range(Asked first, Asked last) {
        return first.equals(last) ? first.number() : first.number() + "–" + last.number();
    }
}
