package io.github.utmarkelse.application;

import io.github.utmarkelse.edition.Categories;
import io.github.utmarkelse.edition.Category;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what in a history cannot be, where some editions are at hand. */
final class HistoryCheck {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Collection<Edition> editions;
    private final int last;
    private final List<Problem> problems;

    HistoryCheck(Collection<Edition> editions, Optional<Integer> last, List<Problem> problems) {
        this.editions = editions;
        this.last = last.orElse(LAST_YEAR);
        this.problems = problems;
    }

    void of(Application application) {
        List<Participation> history = application.history().orElse(List.of());
        for (int i = 0; i < history.size(); i++) {
            Participation participation = history.get(i);
            String place = "history[" + i + "]";
            List<Edition> own = editions.stream()
                    .filter(edition -> edition.award().id().equals(participation.award()))
                    .toList();
            if (own.isEmpty()) {
                award(place, participation.award());
            }
            year(place, participation.year());
            if (!own.isEmpty()) {
                outcome(place, participation.outcome(), own);
                participation.category().ifPresent(category -> category(place, category, own));
            }
        }
    }

    private void outcome(String place, String outcome, List<Edition> own) {
        Set<String> outcomes = new HashSet<>(List.of(Outcome.NONE, Outcome.WITHDREW));
        own.forEach(edition -> edition.outcomes().forEach(each -> outcomes.add(each.id())));
        if (!outcomes.contains(outcome)) {
            problems.add(Problem.of(
                    "unknown-outcome",
                    place + ".outcome",
                    Message.of("name.unknown", "name", Names.shown(outcome)),
                    Names.suggest(outcome, outcomes)));
        }
    }

    private void category(String place, String category, List<Edition> own) {
        Set<String> categories = new HashSet<>();
        own.stream()
                .flatMap(edition -> edition.categories().map(Categories::list).stream())
                .forEach(list -> list.stream().map(Category::id).forEach(categories::add));
        if (!categories.contains(category) && categories.stream().anyMatch(known -> Names.alike(known, category))) {
            problems.add(Problem.of(
                    "unknown-category",
                    place + ".category",
                    Message.of("name.unknown", "name", Names.shown(category)),
                    Names.suggest(category, categories)));
        }
    }

    /** Another award's outcomes do not count; a misspelling of a name at hand must not make it another. */
    private void award(String place, String award) {
        if (award.isBlank()) {
            problems.add(Problem.of(
                    "blank-name", place + ".award", Message.of("name.blank"), Message.of("name.blank.remedy")));
            return;
        }
        editions.stream()
                .map(Edition::award)
                .filter(own -> Stream.of(own.id(), own.name().sv(), own.name().en())
                        .anyMatch(name -> Names.alike(award, name)))
                .findFirst()
                .ifPresent(own -> problems.add(Problem.of(
                        "misspelt-award",
                        place + ".award",
                        Message.of("application.misspeltAward", "award", Names.shown(award)),
                        Names.meant(own.id()))));
    }

    private void year(String place, int year) {
        if (year < FIRST_YEAR || year > last) {
            problems.add(Problem.of(
                    "wrong-year",
                    place + ".year",
                    Message.of("application.year", "year", new Argument.Name(Integer.toString(year))),
                    Message.of("edition.year.remedy", "first", new Argument.Name(Integer.toString(FIRST_YEAR)))
                            .with("last", new Argument.Name(Integer.toString(last)))));
        }
    }
}
