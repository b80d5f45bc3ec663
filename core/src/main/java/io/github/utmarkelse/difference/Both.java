package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactGroup;
import io.github.utmarkelse.text.LocalizedText;
import java.util.Optional;

/**
 * The two editions that are compared, and what every part of the comparison needs.
 *
 * @param before the first edition
 * @param after the second edition
 * @param facts which of their facts are the same
 * @param report where changes are gathered
 */
record Both(Edition before, Edition after, FactNames facts, Report report) {
    Canon canonBefore() {
        return Canon.before(before, facts);
    }

    Canon canonAfter() {
        return Canon.after(after);
    }

    boolean same(Condition one, Condition two) {
        return canonBefore().write(one).equals(canonAfter().write(two));
    }

    Pairing<FactGroup> groups() {
        return Pairing.of(
                before.groups(),
                after.groups(),
                FactGroup::id,
                (one, two) -> Likeness.of(one.heading().sv(), two.heading().sv()),
                1);
    }

    /** Under which heading of the form a fact or field stands. */
    void group(Rule rule, Optional<String> one, Optional<String> two) {
        Optional<String> translated = one.map(id -> groups().pairs().stream()
                .filter(pair -> pair.before().id().equals(id))
                .map(pair -> pair.after().id())
                .findFirst()
                .orElse("1:" + id));
        if (!translated.equals(two)) {
            report.stated(
                    rule,
                    Aspect.GROUP,
                    one.flatMap(id -> heading(id, before)),
                    two.flatMap(id -> heading(id, after)),
                    Say::quoted);
        }
    }

    private static Optional<LocalizedText> heading(String id, Edition edition) {
        return edition.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(FactGroup::heading);
    }

    /** To whom a rule applies. */
    void appliesWhen(Rule rule, Optional<Condition> one, Optional<Condition> two) {
        if (!one.map(canonBefore()::write).equals(two.map(canonAfter()::write))) {
            report.value(rule, Aspect.APPLIES_WHEN, whom(one, before), whom(two, after), words -> words);
        }
    }

    private static LocalizedText whom(Optional<Condition> condition, Edition edition) {
        return condition
                .map(new ConditionWords(edition)::words)
                .map(words -> Say.text("difference.onlyWhen", "condition", words))
                .orElseGet(() -> Say.text("difference.all"));
    }

    void consequence(Rule rule, Optional<Consequence> one, Optional<Consequence> two) {
        report.stated(rule, Aspect.CONSEQUENCE, stated(one), stated(two), Both::consequence);
    }

    /** That the source does not state what follows is the same whether the file says so or is silent. */
    private static Optional<Consequence> stated(Optional<Consequence> consequence) {
        return consequence.filter(each -> each != Consequence.NOT_STATED);
    }

    static LocalizedText consequence(Consequence consequence) {
        return Say.text("difference.consequence." + consequence.name());
    }

    static LocalizedText ruling(RulingKind kind) {
        return Say.text("difference.ruling." + kind.name());
    }
}
