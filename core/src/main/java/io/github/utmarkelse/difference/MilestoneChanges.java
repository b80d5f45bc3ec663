package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Amendment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.text.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the steps of the round and their days. */
final class MilestoneChanges {
    private static final double LIKE_IN_WORDS = 0.6;

    private final Both both;
    private final Report report;

    MilestoneChanges(Both both) {
        this.both = both;
        this.report = both.report();
    }

    void tell() {
        Pairing<Milestone> pairing = Pairing.of(
                both.before().milestones(),
                both.after().milestones(),
                Milestone::id,
                MilestoneChanges::likeness,
                LIKE_IN_WORDS);
        Map<String, String> called = new HashMap<>();
        pairing.pairs()
                .forEach(pair -> called.put(pair.before().id(), pair.after().id()));
        pairing.pairs().forEach(pair -> pair(pair.before(), pair.after(), called));
        LocalizedText what = Say.text("difference.what.milestone");
        pairing.removed()
                .forEach(each -> report.removed(
                        ChangeSubject.MILESTONE,
                        each.id(),
                        what,
                        value(each, both.before()),
                        List.of(each.citation())));
        pairing.added()
                .forEach(each -> report.added(
                        ChangeSubject.MILESTONE, each.id(), what, value(each, both.after()), List.of(each.citation())));
    }

    /** The steps that decide the same ruling by a hand-in are the same, and those of much the same words. */
    private static double likeness(Milestone one, Milestone two) {
        boolean same = one.decides().isPresent()
                && one.decides().equals(two.decides())
                && one.isDeadline()
                && two.isDeadline();
        return Math.max(
                same ? LIKE_IN_WORDS : 0,
                Likeness.of(one.name().sv(), two.name().sv()));
    }

    private static LocalizedText value(Milestone milestone, Edition edition) {
        LocalizedText step = Say.quoted(milestone.name());
        return DayWords.of(milestone, edition)
                .map(day -> Say.named(step, day.words()))
                .orElseGet(() -> Say.text("difference.milestone.noDay", "step", step));
    }

    private void pair(Milestone one, Milestone two, Map<String, String> called) {
        Rule rule = Rule.of(
                ChangeSubject.MILESTONE, one.id(), two.id(), Say.quoted(two.name()), one.citation(), two.citation());
        report.compare(rule, () -> {
            report.wording(rule, Aspect.NAME, one.name(), two.name());
            day(rule, one, two);
            report.stated(
                    rule,
                    Aspect.OPENS,
                    one.opens().map(day -> DayWords.on(day, both.before())),
                    two.opens().map(day -> DayWords.on(day, both.after())),
                    DayWords::words);
            report.value(rule, Aspect.WHO, one.who(), two.who(), who -> who);
            List<String> asCalledLater =
                    one.after().stream().map(id -> called.getOrDefault(id, id)).toList();
            if (!Set.copyOf(asCalledLater).equals(Set.copyOf(two.after()))) {
                report.stated(rule, Aspect.AFTER, after(one, both.before()), after(two, both.after()), Say::and);
            }
            report.stated(
                    rule,
                    Aspect.DECIDES,
                    one.decides(),
                    two.decides(),
                    kind -> Say.text("difference.question." + kind.name()));
            report.stated(
                    rule,
                    Aspect.CLOCK,
                    one.clock(),
                    two.clock(),
                    clock -> Say.text("difference.clock." + clock.name()));
            both.consequence(rule, one.consequence(), two.consequence());
            amendments(rule, one, two);
        });
    }

    private static Optional<List<LocalizedText>> after(Milestone milestone, Edition edition) {
        List<LocalizedText> names = milestone.after().stream()
                .flatMap(id -> edition.milestone(id).stream())
                .map(each -> Say.quoted(each.name()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private void day(Rule rule, Milestone one, Milestone two) {
        Optional<DayWords> before = DayWords.of(one, both.before());
        Optional<DayWords> after = DayWords.of(two, both.after());
        if (before.isEmpty()
                || after.isEmpty()
                || before.get().isBy() != after.get().isBy()) {
            report.stated(rule, Aspect.DAY, before, after, DayWords::words);
            return;
        }
        DayWords b = before.get();
        DayWords a = after.get();
        if (b.isAt(a)) {
            if (!b.equals(a) && !b.words().equals(a.words())) {
                report.tell(rule, ChangeKind.REWORDED, Aspect.DAY, "difference.day.sameMoment", b.words(a), a.words(b));
            }
            return;
        }
        LocalizedText text = Say.text(
                "difference.day.moved",
                "rule",
                rule.name(),
                "before",
                report.beforeLabel(),
                "after",
                report.afterLabel(),
                "b",
                b.words(a),
                "a",
                a.words(b),
                "shift",
                b.shift(a));
        report.tell(rule, ChangeKind.MOVED, Aspect.DAY, text, Optional.of(b.words(a)), Optional.of(a.words(b)));
    }

    private void amendments(Rule rule, Milestone one, Milestone two) {
        report.stated(rule, Aspect.AMENDMENTS, amendments(one, both.before()), amendments(two, both.after()), Say::and);
    }

    private static Optional<List<LocalizedText>> amendments(Milestone milestone, Edition edition) {
        List<LocalizedText> texts = milestone.amendments().stream()
                .map(each -> amendment(each, edition))
                .toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }

    private static LocalizedText amendment(Amendment amendment, Edition edition) {
        LocalizedText day = amendment
                .deadline()
                .map(deadline -> DayWords.by(deadline, edition))
                .or(() -> amendment.takesPlace().map(each -> DayWords.on(each, edition)))
                .orElseThrow()
                .words();
        return Say.text(
                "difference.amendment",
                "decided",
                DayWords.on(amendment.decided(), edition).words(),
                "day",
                day,
                "text",
                Say.quoted(amendment.text()));
    }
}
