package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Categories;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What earlier outcomes mean for this edition. Waits are counted to the edition's year. */
final class History {
    /** The name by which answers refer to the history, as they do to facts. */
    static final String FACT = "history";
    /** The name by which answers refer to what is entered. */
    static final String ENTRY = "entry";
    /** The name by which answers refer to what was entered in an earlier participation. */
    static final String EARLIER_ENTRY = "history.entry";
    /** The name by which answers refer to the category of an earlier participation. */
    static final String EARLIER_CATEGORY = "history.category";
    /** The name by which answers refer to the edition's year, where its source does not state it. */
    static final String YEAR = "year";

    private static final String CODE = "reparticipation";
    private static final String AWARD_CODE = "reparticipation-award";

    private final Edition edition;
    private final Application application;
    private final List<Wait> waits = new ArrayList<>();

    History(Edition edition, Application application) {
        this.edition = edition;
        this.application = application;
        for (Participation participation : application.history().orElse(List.of())) {
            if (participation.award().equals(edition.award().id())) {
                for (ReparticipationRule rule : edition.reparticipation()) {
                    if (rule.outcome().equals(participation.outcome())) {
                        waits.add(wait(rule, participation));
                    }
                }
            }
        }
    }

    /**
     * A wait after one participation.
     *
     * @param concerns whether it is about this entry and category
     * @param missing what would tell
     */
    record Wait(ReparticipationRule rule, Participation participation, Answer concerns, Set<String> missing) {
        Optional<Integer> firstYear() {
            return rule.firstYear(participation.year());
        }

        int order() {
            return firstYear().orElse(Integer.MAX_VALUE);
        }

        /** Whether it keeps away from the edition of a year. */
        Answer keepsAway(Optional<Integer> year) {
            if (year.filter(y -> participation.year() >= y).isPresent()) {
                return Answer.NO;
            }
            Answer closed = firstYear()
                    .map(first -> year.map(y -> Answer.of(y < first)).orElse(Answer.UNKNOWN))
                    .orElse(Answer.YES);
            return concerns.and(closed);
        }
    }

    private Wait wait(ReparticipationRule rule, Participation participation) {
        Set<String> missing = new LinkedHashSet<>();
        Answer concerns = Answer.YES;
        if (rule.followsEntry()) {
            concerns = same(participation.entry(), EARLIER_ENTRY, application.entry(), ENTRY, missing);
        }
        if (rule.sameCategory().orElse(false)) {
            String fact = edition.categories().map(Categories::fact).orElseThrow();
            Optional<String> category = application.facts().get(fact) instanceof FactValue.Words words
                    ? Optional.of(words.value())
                    : Optional.empty();
            concerns = concerns.and(same(participation.category(), EARLIER_CATEGORY, category, fact, missing));
        }
        return new Wait(rule, participation, concerns, missing);
    }

    private static Answer same(
            Optional<String> then, String thenName, Optional<String> now, String nowName, Set<String> missing) {
        if (then.isPresent() && now.isPresent()) {
            return Answer.of(folded(then.get()).equals(folded(now.get())));
        }
        if (then.isEmpty()) {
            missing.add(thenName);
        }
        if (now.isEmpty()) {
            missing.add(nowName);
        }
        return Answer.UNKNOWN;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The first year open for the operation, where an outcome of the same award, this edition's included, makes it wait. */
    Optional<Integer> firstYear() {
        return longest(waits.stream()
                        .filter(wait -> wait.concerns() == Answer.YES)
                        .filter(wait -> wait.rule().ruling() == RulingKind.PARTICIPATION)
                        .toList())
                .flatMap(Wait::firstYear);
    }

    /** The waits that keep from taking part. */
    List<Wait> closed() {
        return waits(RulingKind.PARTICIPATION, Answer.YES);
    }

    private List<Wait> waits(RulingKind ruling, Answer keepsAway) {
        return waits.stream()
                .filter(wait -> wait.rule().ruling() == ruling)
                .filter(wait -> wait.keepsAway(edition.year()) == keepsAway)
                .toList();
    }

    private static Optional<Wait> longest(List<Wait> waits) {
        Wait longest = null;
        for (Wait wait : waits) {
            if (longest == null || wait.order() > longest.order()) {
                longest = wait;
            }
        }
        return Optional.ofNullable(longest);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (RulingKind ruling : List.of(RulingKind.PARTICIPATION, RulingKind.AWARD)) {
            List<ReparticipationRule> rules = edition.reparticipation().stream()
                    .filter(rule -> rule.ruling() == ruling)
                    .toList();
            if (!rules.isEmpty()) {
                findings.addAll(findings(ruling, rules.get(0)));
            }
        }
        return findings;
    }

    private List<Finding> findings(RulingKind ruling, ReparticipationRule first) {
        if (application.history().isEmpty()) {
            return List.of(finding(
                    Answer.UNKNOWN,
                    ruling,
                    first.text(),
                    Message.of("history.unknown"),
                    first.citation(),
                    Set.of(FACT)));
        }
        List<Wait> closed = waits(ruling, Answer.YES);
        if (!closed.isEmpty()) {
            return closed.stream()
                    .map(wait -> finding(Answer.NO, wait, Set.of(FACT)))
                    .distinct()
                    .toList();
        }
        List<Wait> open = waits(ruling, Answer.UNKNOWN);
        if (!open.isEmpty()) {
            Set<String> missing = new LinkedHashSet<>();
            open.forEach(wait -> missing.addAll(wait.missing()));
            if (open.stream().anyMatch(wait -> wait.concerns() == Answer.YES)) {
                missing.add(YEAR);
            }
            return List.of(finding(Answer.UNKNOWN, longest(open).orElseThrow(), missing));
        }
        List<Wait> past = waits.stream()
                .filter(wait -> wait.rule().ruling() == ruling)
                .filter(wait -> wait.concerns() == Answer.YES)
                .filter(wait -> edition.year()
                        .filter(year -> wait.participation().year() < year)
                        .isPresent())
                .toList();
        return List.of(longest(past)
                .map(wait -> finding(Answer.YES, wait, Set.of(FACT)))
                .orElseGet(() -> finding(
                        Answer.YES, ruling, first.text(), Message.of("history.free"), first.citation(), Set.of(FACT))));
    }

    private Finding finding(Answer answer, Wait wait, Set<String> facts) {
        Message detail = Message.of(
                        key(wait),
                        "outcome",
                        new Argument.Words(outcomeName(wait.rule().outcome())))
                .with("year", year(wait.participation().year()));
        return finding(
                answer,
                wait.rule().ruling(),
                wait.rule().text(),
                wait.firstYear().map(first -> detail.with("first", year(first))).orElse(detail),
                wait.rule().citation(),
                facts);
    }

    private static String key(Wait wait) {
        if (wait.rule().ruling() == RulingKind.AWARD) {
            return wait.firstYear().isPresent() ? "history.waitForAward" : "history.neverAwarded";
        }
        return wait.firstYear().isPresent() ? "history.wait" : "history.never";
    }

    private Text outcomeName(String outcome) {
        return edition.outcomes().stream()
                .filter(o -> o.id().equals(outcome))
                .findFirst()
                .<Text>map(Outcome::name)
                .orElseGet(() -> Message.of("history.noOutcome"));
    }

    static Argument year(int year) {
        return new Argument.Name(Integer.toString(year));
    }

    private static Finding finding(
            Answer answer, RulingKind ruling, Text text, Message detail, Citation citation, Set<String> facts) {
        return Finding.builder()
                .code(ruling == RulingKind.PARTICIPATION ? CODE : AWARD_CODE)
                .ruling(ruling)
                .answer(answer)
                .consequence(
                        ruling == RulingKind.PARTICIPATION
                                ? Consequence.CANNOT_TAKE_PART
                                : Consequence.CANNOT_BE_AWARDED)
                .text(text)
                .detail(detail)
                .citation(citation)
                .facts(facts)
                .build();
    }
}
