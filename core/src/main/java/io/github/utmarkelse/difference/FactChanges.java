package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactGroup;
import io.github.utmarkelse.fact.FactOption;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Compares what is asked of an applicant. */
final class FactChanges {
    private final Both both;
    private final Report report;

    FactChanges(Both both) {
        this.both = both;
        this.report = both.report();
    }

    void tell() {
        both.facts().pairing().pairs().forEach(pair -> pair(pair.before(), pair.after()));
        LocalizedText what = Say.text("difference.what.fact");
        both.facts()
                .pairing()
                .removed()
                .forEach(fact -> report.removed(
                        ChangeSubject.FACT, fact.id(), what, Say.quoted(fact.question()), citations(fact)));
        both.facts()
                .pairing()
                .added()
                .forEach(fact -> report.added(
                        ChangeSubject.FACT, fact.id(), what, Say.quoted(fact.question()), citations(fact)));
        groups();
    }

    private void pair(FactDefinition one, FactDefinition two) {
        Rule rule = new Rule(
                ChangeSubject.FACT,
                List.of(one.id()),
                List.of(two.id()),
                Say.quoted(two.question()),
                citations(one),
                citations(two));
        report.compare(rule, () -> {
            report.wording(rule, Aspect.QUESTION, one.question(), two.question());
            report.value(rule, Aspect.TYPE, one.type(), two.type(), type -> Say.text("difference.type." + type.name()));
            report.stated(rule, Aspect.UNIT, one.unit(), two.unit(), unit -> unit);
            report.stated(
                    rule,
                    Aspect.CURRENCY,
                    one.currency(),
                    two.currency(),
                    currency -> Say.name(currency.getCurrencyCode()));
            report.stated(rule, Aspect.MINIMUM, plain(one.minimum()), plain(two.minimum()), Say::number);
            report.stated(rule, Aspect.MAXIMUM, plain(one.maximum()), plain(two.maximum()), Say::number);
            report.wording(rule, Aspect.HELP, one.help(), two.help());
            both.group(rule, one.group(), two.group());
            report.stated(rule, Aspect.FORM, whoAnswers(one, both.before()), whoAnswers(two, both.after()), who -> who);
            options(rule, one, two);
        });
    }

    private static Optional<LocalizedText> whoAnswers(FactDefinition fact, Edition edition) {
        return fact.form().flatMap(edition::milestone).map(Milestone::who);
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
        return number.map(each -> each.signum() == 0 ? BigDecimal.ZERO : each.stripTrailingZeros());
    }

    private void options(Rule rule, FactDefinition one, FactDefinition two) {
        Pairing<FactOption> pairing = FactNames.options(one, two);
        if (!pairing.removed().isEmpty() || !pairing.added().isEmpty()) {
            report.value(rule, Aspect.OPTIONS, one.options(), two.options(), FactChanges::texts);
            return;
        }
        for (Pairing.Pair<FactOption> pair : pairing.pairs()) {
            report.wording(
                    rule, Aspect.OPTIONS, pair.before().text(), pair.after().text());
            if (!pair.before().id().equals(pair.after().id())) {
                report.tell(
                        rule.called(Say.quoted(pair.after().text())),
                        ChangeKind.RENAMED,
                        Aspect.OPTIONS,
                        "difference.renamed",
                        Say.name(pair.before().id()),
                        Say.name(pair.after().id()));
            }
        }
    }

    private static LocalizedText texts(List<FactOption> options) {
        return Say.and(options.stream().map(FactOption::text).map(Say::quoted).toList());
    }

    /** The headings themselves; which facts and fields stand under them is told with those. */
    private void groups() {
        for (Pairing.Pair<FactGroup> pair : both.groups().pairs()) {
            Rule rule = new Rule(
                    ChangeSubject.FACT,
                    List.of(pair.before().id()),
                    List.of(pair.after().id()),
                    Say.quoted(pair.after().heading()),
                    List.of(),
                    List.of());
            report.compare(rule, () -> {
                report.wording(
                        rule,
                        Aspect.HEADING,
                        pair.before().heading(),
                        pair.after().heading());
                report.wording(
                        rule, Aspect.HELP, pair.before().help(), pair.after().help());
            });
        }
    }

    private static List<Citation> citations(FactDefinition fact) {
        return fact.citation().map(List::of).orElse(List.of());
    }
}
