package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Categories;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an edition's rules make of a history, all outcomes together. Waits are counted to the edition's year.
 *
 * <p>A wait keeps from taking part or from being awarded; questions name the ruling that they are about.
 */
public final class Waits {
    /** The name by which answers refer to the history, as they do to facts. */
    public static final String HISTORY = "history";
    /** The name by which answers refer to what is entered. */
    public static final String ENTRY = "entry";
    /** The name by which answers refer to what was entered in an earlier participation. */
    public static final String EARLIER_ENTRY = "history.entry";
    /** The name by which answers refer to the category of an earlier participation. */
    public static final String EARLIER_CATEGORY = "history.category";
    /** The name by which answers refer to the edition's year, where its source does not state it. */
    public static final String YEAR = "year";

    private final Edition edition;
    private final Application application;
    private final Optional<Integer> year;
    private final boolean known;
    private final List<Wait> waits = new ArrayList<>();

    private Waits(
            Edition edition, Application application, Optional<List<Participation>> history, Optional<Integer> year) {
        this.edition = edition;
        this.application = application;
        this.year = year;
        this.known = history.isPresent();
        for (Participation participation : history.orElse(List.of())) {
            waits.addAll(after(participation));
        }
    }

    /**
     * The waits of an application for an edition.
     *
     * @param edition the edition
     * @param application its history, what it enters and in which category are used
     * @return the waits, in the order of the history
     */
    public static Waits of(Edition edition, Application application) {
        return new Waits(edition, application, application.history(), edition.year());
    }

    /** The waits after a history, counted to a year by an edition's rules. */
    static Waits of(Edition edition, Application application, List<Participation> history, Optional<Integer> year) {
        return new Waits(edition, application, application.history().map(unsorted -> history), year);
    }

    /** One for each rule about the outcome; none after a participation in another award. */
    List<Wait> after(Participation participation) {
        List<Wait> after = new ArrayList<>(2);
        if (participation.award().equals(edition.award().id())) {
            for (ReparticipationRule rule : edition.reparticipation()) {
                if (rule.outcome().equals(participation.outcome())) {
                    after.add(wait(rule, participation));
                }
            }
        }
        return after;
    }

    private Wait wait(ReparticipationRule rule, Participation participation) {
        List<String> missing = new ArrayList<>(2);
        Answer concerns = Answer.YES;
        if (rule.followsEntry()) {
            concerns = same(participation.entry(), EARLIER_ENTRY, application.entry(), ENTRY, missing);
        }
        if (rule.sameCategory().orElse(false)) {
            String fact = edition.categories().map(Categories::fact).orElseThrow();
            concerns = concerns.and(
                    same(participation.category(), EARLIER_CATEGORY, category(edition, application), fact, missing));
        }
        return new Wait(rule, participation, concerns, missing);
    }

    /** The category entered in; that of another award is none. */
    static Optional<String> category(Edition edition, Application application) {
        Optional<Categories> categories = edition.categories();
        return categories.isPresent()
                        && application.facts().get(categories.get().fact()) instanceof FactValue.Words words
                        && categories.get().list().stream()
                                .anyMatch(category -> category.id().equals(words.value()))
                ? Optional.of(words.value())
                : Optional.empty();
    }

    private static Answer same(
            Optional<String> then, String thenName, Optional<String> now, String nowName, List<String> missing) {
        if (then.isPresent() && now.isPresent()) {
            return Answer.of(EntryName.same(then.get(), now.get()));
        }
        if (then.isEmpty()) {
            missing.add(thenName);
        }
        if (now.isEmpty()) {
            missing.add(nowName);
        }
        return Answer.UNKNOWN;
    }

    /**
     * Whether the history leaves the round open.
     *
     * @param ruling taking part, or being awarded
     * @return yes, no or unknown; empty where the edition has no rule about it
     */
    public Optional<Answer> answer(RulingKind ruling) {
        if (rules(ruling).isEmpty()) {
            return Optional.empty();
        }
        if (!known) {
            return Optional.of(Answer.UNKNOWN);
        }
        Answer open = Answer.YES;
        for (Wait wait : waits) {
            if (wait.rule().ruling() == ruling) {
                open = open.and(wait.keepsAway(year).not());
            }
        }
        return Optional.of(open);
    }

    /**
     * The edition's rules of one kind.
     *
     * @param ruling what they keep from
     * @return the rules, in the order of the edition
     */
    public List<ReparticipationRule> rules(RulingKind ruling) {
        return edition.reparticipation().stream()
                .filter(rule -> rule.ruling() == ruling)
                .toList();
    }

    /**
     * The waits that keep away.
     *
     * @param ruling what they keep from
     * @return the waits, in the order of the history
     */
    public List<Wait> closed(RulingKind ruling) {
        return waits(ruling, Answer.YES);
    }

    /**
     * The waits of which it is not known whether they keep away.
     *
     * @param ruling what they keep from
     * @return the waits, in the order of the history
     */
    public List<Wait> open(RulingKind ruling) {
        return waits(ruling, Answer.UNKNOWN);
    }

    private List<Wait> waits(RulingKind ruling, Answer keepsAway) {
        return waits.stream()
                .filter(wait -> wait.rule().ruling() == ruling)
                .filter(wait -> wait.keepsAway(year) == keepsAway)
                .toList();
    }

    /**
     * The waits that earlier participations brought, over or not.
     *
     * @param ruling what they keep from
     * @return the waits that surely concern what is entered, in the order of the history
     */
    public List<Wait> past(RulingKind ruling) {
        return waits.stream()
                .filter(wait -> wait.rule().ruling() == ruling)
                .filter(wait -> wait.concerns() == Answer.YES)
                .filter(wait ->
                        year.filter(y -> wait.participation().year() < y).isPresent())
                .toList();
    }

    /**
     * The longest wait of all that surely concern what is entered, also those after the round itself or a later one.
     *
     * @param ruling what it keeps from
     * @return the wait; of equal ones the first in the history
     */
    public Optional<Wait> longest(RulingKind ruling) {
        return longest(waits.stream()
                .filter(wait -> wait.concerns() == Answer.YES)
                .filter(wait -> wait.rule().ruling() == ruling)
                .toList());
    }

    /**
     * The longest of some waits.
     *
     * @param waits the waits
     * @return the wait; of equal ones the first
     */
    public static Optional<Wait> longest(List<Wait> waits) {
        Wait longest = null;
        for (Wait wait : waits) {
            if (longest == null || wait.order() > longest.order()) {
                longest = wait;
            }
        }
        return Optional.ofNullable(longest);
    }

    /**
     * What is not known and can still change an unknown answer.
     *
     * @param ruling what the waits keep from
     * @return ids of facts and the names above; none where the answer is decided or not stated
     */
    public Set<String> missing(RulingKind ruling) {
        Set<String> missing = new LinkedHashSet<>();
        if (answer(ruling).filter(Answer.UNKNOWN::equals).isEmpty()) {
            return missing;
        }
        if (!known) {
            missing.add(HISTORY);
        }
        List<Wait> open = open(ruling);
        open.forEach(wait -> missing.addAll(wait.missing()));
        if (open.stream().anyMatch(wait -> wait.concerns() == Answer.YES)) {
            missing.add(YEAR);
        }
        return missing;
    }
}
