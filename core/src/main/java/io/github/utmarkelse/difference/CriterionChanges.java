package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.Criterion;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Comparison;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the conditions for taking part, for being awarded and for the contribution. */
final class CriterionChanges {
    private static final double LIKE_IN_WORDS = 0.6;

    private final Both both;
    private final Report report;

    CriterionChanges(Both both) {
        this.both = both;
        this.report = both.report();
    }

    void tell() {
        Pairing<Criterion> pairing = Pairing.of(
                both.before().criteria(), both.after().criteria(), Criterion::id, this::likeness, LIKE_IN_WORDS);
        pairing.pairs().forEach(pair -> pair(pair.before(), pair.after()));
        List<Criterion> removed = new ArrayList<>(pairing.removed());
        List<Criterion> added = new ArrayList<>(pairing.added());
        for (String topic : sharedTopics(removed, added)) {
            List<Criterion> ones = take(removed, topic);
            List<Criterion> others = take(added, topic);
            if (ones.size() == 1 && others.size() == 1) {
                pair(ones.get(0), others.get(0));
            } else {
                topic(ones, others);
            }
        }
        removed.forEach(each ->
                report.removed(ChangeSubject.CRITERION, each.id(), what(each), value(each), List.of(each.citation())));
        added.forEach(each ->
                report.added(ChangeSubject.CRITERION, each.id(), what(each), value(each), List.of(each.citation())));
    }

    /** The same requirement is the same criterion, whatever it is called; so are much the same words. */
    private double likeness(Criterion one, Criterion two) {
        boolean same = both.same(one.requires(), two.requires())
                && one.appliesWhen()
                        .map(both.canonBefore()::write)
                        .equals(two.appliesWhen().map(both.canonAfter()::write));
        return same ? 1 : Likeness.of(one.text().sv(), two.text().sv());
    }

    private static Set<String> sharedTopics(List<Criterion> removed, List<Criterion> added) {
        Set<String> topics = new LinkedHashSet<>();
        removed.forEach(each -> each.topic().ifPresent(topics::add));
        topics.retainAll(added.stream().flatMap(each -> each.topic().stream()).collect(Collectors.toSet()));
        return topics;
    }

    private static List<Criterion> take(List<Criterion> criteria, String topic) {
        List<Criterion> taken = criteria.stream()
                .filter(each -> each.topic().filter(topic::equals).isPresent())
                .toList();
        criteria.removeAll(taken);
        return taken;
    }

    private void pair(Criterion one, Criterion two) {
        Rule rule = Rule.of(
                ChangeSubject.CRITERION, one.id(), two.id(), Say.quoted(two.text()), one.citation(), two.citation());
        report.compare(rule, () -> {
            if (one.decides() != two.decides()) {
                report.tell(
                        rule,
                        ChangeKind.MOVED,
                        Aspect.DECIDES,
                        "difference.criterion.moved",
                        Both.ruling(one.decides()),
                        Both.ruling(two.decides()));
            }
            consequence(rule, one, two);
            both.appliesWhen(rule, one.appliesWhen(), two.appliesWhen());
            if (both.same(one.requires(), two.requires())) {
                report.wording(
                        rule, ChangeKind.REWORDED, Aspect.TEXT, Optional.of(one.text()), Optional.of(two.text()));
            } else {
                requires(rule, one, two);
            }
        });
    }

    /** What follows of itself from the ruling is told with the ruling. */
    private void consequence(Rule rule, Criterion one, Criterion two) {
        boolean plain = usual(one) == one.follows() && usual(two) == two.follows();
        if (!plain && one.follows() != two.follows()) {
            report.value(rule, Aspect.CONSEQUENCE, one.follows(), two.follows(), Both::consequence);
        }
    }

    private static Consequence usual(Criterion criterion) {
        return switch (criterion.decides()) {
            case PARTICIPATION -> Consequence.CANNOT_TAKE_PART;
            case AWARD -> Consequence.CANNOT_BE_AWARDED;
            case CONTRIBUTION -> Consequence.NOT_STATED;
        };
    }

    private void requires(Rule rule, Criterion one, Criterion two) {
        boolean sameWords = Report.alike(Optional.of(one.text()), Optional.of(two.text()));
        LocalizedText words = sameWords
                ? Say.text("difference.criterion.sameWords", "rule", rule.name())
                : report.sentence("difference.criterion.words", Say.quoted(one.text()), Say.quoted(two.text()));
        LocalizedText text = difference(one, two, sameWords)
                .map(more -> Say.row(words, more))
                .orElse(words);
        report.tell(
                rule,
                ChangeKind.CHANGED,
                Aspect.REQUIRES,
                text,
                Optional.of(sameWords ? new ConditionWords(both.before()).words(one.requires()) : one.text()),
                Optional.of(sameWords ? new ConditionWords(both.after()).words(two.requires()) : two.text()));
    }

    /** A limit is told beside the words; all else only where the words do not tell it. */
    private Optional<LocalizedText> difference(Criterion one, Criterion two, boolean sameWords) {
        List<Comparison> removed = without(one, both.canonBefore()::write, two, both.canonAfter()::write);
        List<Comparison> added = without(two, both.canonAfter()::write, one, both.canonBefore()::write);
        ConditionWords before = new ConditionWords(both.before());
        ConditionWords after = new ConditionWords(both.after());
        if (removed.size() == 1 && added.size() == 1 && asksTheSame(removed.get(0), added.get(0))) {
            return Optional.of(report.sentence(
                    "difference.criterion.limit", before.answer(removed.get(0)), after.answer(added.get(0))));
        }
        return sameWords
                ? Optional.of(report.sentence(
                        "difference.criterion.other", before.words(one.requires()), after.words(two.requires())))
                : Optional.empty();
    }

    private boolean asksTheSame(Comparison one, Comparison two) {
        return one.getClass() == two.getClass()
                && one.facts().stream().map(both.facts()::fact).toList().equals(two.facts());
    }

    private static List<Comparison> without(
            Criterion one, Function<Comparison, String> write, Criterion two, Function<Comparison, String> writeTwo) {
        Set<String> others = two.requires().comparisons().map(writeTwo).collect(Collectors.toSet());
        return one.requires()
                .comparisons()
                .filter(each -> !others.contains(write.apply(each)))
                .toList();
    }

    /** Several criteria on one matter on one side, or on both. */
    private void topic(List<Criterion> ones, List<Criterion> others) {
        Rule rule = new Rule(
                ChangeSubject.CRITERION,
                ones.stream().map(Criterion::id).toList(),
                others.stream().map(Criterion::id).toList(),
                Say.quoted(others.get(0).text()),
                citations(ones),
                citations(others));
        LocalizedText before = texts(ones);
        LocalizedText after = texts(others);
        Optional<RulingKind> decided = one(ones);
        Optional<RulingKind> decides = one(others);
        boolean moved = decided.isPresent() && decides.isPresent() && !decided.equals(decides);
        LocalizedText text = moved
                ? Say.row(
                        report.sentence(
                                "difference.topic.moved", Both.ruling(decided.get()), Both.ruling(decides.get())),
                        report.sentence("difference.topic.words", before, after))
                : report.sentence("difference.topic.changed", before, after);
        report.tell(
                rule,
                moved ? ChangeKind.MOVED : ChangeKind.CHANGED,
                moved ? Aspect.DECIDES : Aspect.REQUIRES,
                text,
                Optional.of(before),
                Optional.of(after));
    }

    private static Optional<RulingKind> one(List<Criterion> criteria) {
        Set<RulingKind> kinds = criteria.stream().map(Criterion::decides).collect(Collectors.toSet());
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    private static List<Citation> citations(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::citation).distinct().toList();
    }

    private static LocalizedText texts(List<Criterion> criteria) {
        return Say.and(criteria.stream().map(Criterion::text).map(Say::quoted).toList());
    }

    private static LocalizedText what(Criterion criterion) {
        return Say.text("difference.what.criterion." + criterion.decides().name());
    }

    private static LocalizedText value(Criterion criterion) {
        return criterion.text();
    }
}
