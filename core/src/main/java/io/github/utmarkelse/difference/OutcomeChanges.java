package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Categories;
import io.github.utmarkelse.edition.Category;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Money;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.Prize;
import io.github.utmarkelse.edition.Recipient;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.WinnerCount;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what one can come out with, in which categories, what winners get, and when one may return. */
final class OutcomeChanges {
    private static final double LIKE_IN_WORDS = 0.6;

    private final Both both;
    private final Report report;

    OutcomeChanges(Both both) {
        this.both = both;
        this.report = both.report();
    }

    void tell() {
        Pairing<Outcome> outcomes = Pairing.of(
                both.before().outcomes(),
                both.after().outcomes(),
                Outcome::id,
                (one, two) -> Likeness.of(one.name().sv(), two.name().sv()),
                LIKE_IN_WORDS);
        waits(outcomes);
        categories();
        LocalizedText what = Say.text("difference.what.outcome");
        outcomes.pairs().forEach(pair -> outcome(pair.before(), pair.after()));
        outcomes.removed()
                .forEach(each ->
                        report.removed(ChangeSubject.OUTCOME, each.id(), what, value(each), List.of(each.citation())));
        outcomes.added()
                .forEach(each ->
                        report.added(ChangeSubject.OUTCOME, each.id(), what, value(each), List.of(each.citation())));
    }

    private static LocalizedText value(Outcome outcome) {
        return outcome.text()
                .map(text -> Say.named(Say.quoted(outcome.name()), text))
                .orElseGet(() -> Say.quoted(outcome.name()));
    }

    private void outcome(Outcome one, Outcome two) {
        Rule rule = Rule.of(
                ChangeSubject.OUTCOME, one.id(), two.id(), Say.quoted(two.name()), one.citation(), two.citation());
        report.compare(rule, () -> {
            report.wording(rule, Aspect.NAME, one.name(), two.name());
            report.wording(rule, Aspect.TEXT, one.text(), two.text());
            winners(rule, one.winners(), two.winners());
        });
        prizes(rule, one.prizes(), two.prizes());
        recipients(rule, one.recipients(), two.recipients());
    }

    private void winners(Rule rule, Optional<WinnerCount> one, Optional<WinnerCount> two) {
        report.stated(rule, Aspect.WINNERS, count(one), count(two), words -> words);
    }

    private static Optional<LocalizedText> count(Optional<WinnerCount> winners) {
        return winners.flatMap(each -> range(each.fewest(), each.most()));
    }

    private static Optional<LocalizedText> range(Optional<Integer> fewest, Optional<Integer> most) {
        if (fewest.isPresent() && most.isPresent()) {
            return Optional.of(
                    fewest.equals(most)
                            ? Say.number(most.get())
                            : Say.text("difference.range", "least", fewest.get(), "most", most.get()));
        }
        return most.map(number -> Say.text("difference.condition.atMost", "limit", number))
                .or(() -> fewest.map(number -> Say.text("difference.condition.atLeast", "limit", number)));
    }

    private void prizes(Rule winner, List<Prize> before, List<Prize> after) {
        Pairing<Prize> pairing = Pairing.of(
                before,
                after,
                Prize::id,
                (one, two) -> Likeness.of(one.text().sv(), two.text().sv()),
                LIKE_IN_WORDS);
        for (Pairing.Pair<Prize> pair : pairing.pairs()) {
            Prize one = pair.before();
            Prize two = pair.after();
            Rule rule = Rule.of(
                    ChangeSubject.PRIZE,
                    one.id(),
                    two.id(),
                    Say.text("difference.prizeOf", "winner", winner.name(), "prize", Say.quoted(two.text())),
                    one.citation(),
                    two.citation());
            report.compare(rule, () -> prize(rule, winner, one, two));
        }
        LocalizedText what = Say.text("difference.what.prize", "winner", winner.name());
        pairing.removed()
                .forEach(each ->
                        report.removed(ChangeSubject.PRIZE, each.id(), what, each.text(), List.of(each.citation())));
        pairing.added()
                .forEach(each ->
                        report.added(ChangeSubject.PRIZE, each.id(), what, each.text(), List.of(each.citation())));
    }

    /** Where both the words and the money are others, the words tell both. */
    private void prize(Rule rule, Rule winner, Prize one, Prize two) {
        Optional<Money> first = one.amount().map(OutcomeChanges::plain);
        Optional<Money> second = two.amount().map(OutcomeChanges::plain);
        if (first.equals(second)) {
            report.wording(rule, Aspect.TEXT, one.text(), two.text());
        } else if (one.text().equals(two.text())) {
            report.stated(rule, Aspect.AMOUNT, first, second, OutcomeChanges::money);
        } else {
            report.tell(
                    rule.called(Say.text("difference.prize", "winner", winner.name())),
                    ChangeKind.CHANGED,
                    Aspect.AMOUNT,
                    "difference.plain",
                    Say.quoted(one.text()),
                    Say.quoted(two.text()));
        }
    }

    private static Money plain(Money money) {
        return Money.builder()
                .from(money)
                .amount(new java.math.BigDecimal(
                        money.amount().stripTrailingZeros().toPlainString()))
                .build();
    }

    private static LocalizedText money(Money money) {
        return money.currency().getCurrencyCode().equals("SEK")
                ? Say.text("difference.kronor", "amount", money.amount())
                : Say.row(Say.number(money.amount()), Say.name(money.currency().getCurrencyCode()));
    }

    private void recipients(Rule winner, List<Recipient> before, List<Recipient> after) {
        Pairing<Recipient> pairing = Pairing.of(
                before,
                after,
                Recipient::id,
                (one, two) -> Likeness.of(one.text().sv(), two.text().sv()),
                LIKE_IN_WORDS);
        for (Pairing.Pair<Recipient> pair : pairing.pairs()) {
            Rule rule = Rule.of(
                    ChangeSubject.RECIPIENT,
                    pair.before().id(),
                    pair.after().id(),
                    Say.quoted(pair.after().text()),
                    pair.before().citation(),
                    pair.after().citation());
            report.compare(
                    rule,
                    () -> report.wording(
                            rule,
                            Aspect.TEXT,
                            pair.before().text(),
                            pair.after().text()));
        }
        LocalizedText what = Say.text("difference.what.recipient", "winner", winner.name());
        pairing.removed()
                .forEach(each -> report.removed(
                        ChangeSubject.RECIPIENT, each.id(), what, each.text(), List.of(each.citation())));
        pairing.added()
                .forEach(each ->
                        report.added(ChangeSubject.RECIPIENT, each.id(), what, each.text(), List.of(each.citation())));
    }

    private void waits(Pairing<Outcome> outcomes) {
        Map<String, String> names = new HashMap<>();
        outcomes.pairs()
                .forEach(pair -> names.put(pair.before().id(), pair.after().id()));
        Pairing<ReparticipationRule> pairing = Pairing.of(
                both.before().reparticipation(),
                both.after().reparticipation(),
                rule -> names.getOrDefault(rule.outcome(), rule.outcome()),
                ReparticipationRule::outcome,
                (one, two) -> 0,
                1);
        for (Pairing.Pair<ReparticipationRule> pair : pairing.pairs()) {
            wait(pair.before(), pair.after());
        }
        LocalizedText what = Say.text("difference.what.wait");
        pairing.removed()
                .forEach(each -> report.removed(
                        ChangeSubject.WAIT, each.outcome(), what, each.text(), List.of(each.citation())));
        pairing.added()
                .forEach(each ->
                        report.added(ChangeSubject.WAIT, each.outcome(), what, each.text(), List.of(each.citation())));
    }

    private void wait(ReparticipationRule one, ReparticipationRule two) {
        LocalizedText name = Say.text("difference.waitAfter", "outcome", outcome(two.outcome(), both.after()));
        // That the outcome has another id is told with the outcome.
        Rule rule = Rule.of(ChangeSubject.WAIT, two.outcome(), two.outcome(), name, one.citation(), two.citation());
        report.compare(rule, () -> {
            boolean same = one.yearsUntilReturn().equals(two.yearsUntilReturn());
            if (!same) {
                report.tell(rule, ChangeKind.CHANGED, Aspect.WAIT, "difference.plain", years(one), years(two));
            }
            report.stated(
                    rule,
                    Aspect.FOLLOWS,
                    one.follows(),
                    two.follows(),
                    follows -> Say.text("difference.follows." + follows.name()));
            report.value(
                    rule,
                    Aspect.DECIDES,
                    one.ruling(),
                    two.ruling(),
                    kind -> Say.text("difference.question." + kind.name()));
            report.stated(rule, Aspect.SAME_CATEGORY, one.sameCategory(), two.sameCategory(), Say::yesNo);
            if (same) {
                report.wording(rule, Aspect.TEXT, one.text(), two.text());
            }
        });
    }

    private static LocalizedText outcome(String id, Edition edition) {
        return edition.outcomes().stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .map(outcome -> Say.quoted(outcome.name()))
                .orElseGet(() -> Say.text("difference.noOutcome"));
    }

    private static LocalizedText years(ReparticipationRule rule) {
        return rule.yearsUntilReturn()
                .map(years -> years == 1
                        ? Say.text("difference.wait.nextYear")
                        : Say.text("difference.wait.years", "years", years))
                .orElseGet(() -> Say.text("difference.wait.never"));
    }

    private void categories() {
        Optional<Categories> one = both.before().categories();
        Optional<Categories> two = both.after().categories();
        if (one.isPresent()
                && two.isPresent()
                && !both.facts().fact(one.get().fact()).equals(two.get().fact())) {
            Rule rule = new Rule(
                    ChangeSubject.CATEGORY,
                    List.of(one.get().fact()),
                    List.of(two.get().fact()),
                    Say.text("difference.categories"),
                    List.of(),
                    List.of());
            report.tell(
                    rule,
                    ChangeKind.RENAMED,
                    Aspect.FACT,
                    "difference.renamed",
                    Say.name(one.get().fact()),
                    Say.name(two.get().fact()));
        }
        Pairing<Category> pairing = Pairing.of(
                one.map(Categories::list).orElse(List.of()),
                two.map(Categories::list).orElse(List.of()),
                Category::id,
                (first, second) -> Likeness.of(first.name().sv(), second.name().sv()),
                LIKE_IN_WORDS);
        pairing.pairs().forEach(pair -> category(pair.before(), pair.after()));
        LocalizedText what = Say.text("difference.what.category");
        pairing.removed()
                .forEach(each -> report.removed(ChangeSubject.CATEGORY, each.id(), what, value(each), citations(each)));
        pairing.added()
                .forEach(each -> report.added(ChangeSubject.CATEGORY, each.id(), what, value(each), citations(each)));
    }

    private static List<Citation> citations(Category category) {
        return List.of(category.citation());
    }

    private static LocalizedText value(Category category) {
        return category.text()
                .map(text -> Say.named(Say.quoted(category.name()), text))
                .orElseGet(() -> Say.quoted(category.name()));
    }

    private void category(Category one, Category two) {
        Rule rule = Rule.of(
                ChangeSubject.CATEGORY, one.id(), two.id(), Say.quoted(two.name()), one.citation(), two.citation());
        report.compare(rule, () -> {
            report.wording(rule, Aspect.NAME, one.name(), two.name());
            report.wording(rule, Aspect.TEXT, one.text(), two.text());
            winners(rule, one.winners(), two.winners());
        });
        prizes(rule, one.prizes(), two.prizes());
    }
}
