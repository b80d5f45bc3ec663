package io.github.utmarkelse.difference;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An application as far as it can be held against one of two editions, and what was left out for that. */
final class Fitting {
    private static final Pattern NAMED = Pattern.compile("(facts|answers)\\.([^ ]+)(?: .*)?");
    private static final Pattern NUMBERED = Pattern.compile("(history|receipts|attachments)\\[(\\d+)\\].*");
    private static final Duration HALF_A_YEAR = Duration.ofDays(183);

    private final Edition edition;
    private final Instant asOf;
    private final Application application;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Fitting(Edition edition, Instant asOf, Application application) {
        this.edition = edition;
        this.asOf = asOf;
        this.application = application;
    }

    /** An application that may be another edition's, written for this one. */
    static Fitting of(
            Edition edition, Edition other, Instant asOf, Application application, Map<String, String> names) {
        Application.Builder own = Application.builder().from(application);
        application.edition().filter(other.id()::equals).ifPresent(id -> own.edition(Optional.empty()));
        own.facts(translated(application, edition, names));
        Fitting fitting = new Fitting(edition, asOf, own.build());
        return edition.year().equals(other.year()) ? fitting : fitting.withoutReceiptsOfOtherYears();
    }

    /** A fact that the other edition asks for under another id is the same fact. */
    private static Map<String, FactValue> translated(
            Application application, Edition edition, Map<String, String> names) {
        Map<String, FactValue> facts = new HashMap<>();
        application.facts().forEach((id, value) -> {
            String own = names.getOrDefault(id, id);
            boolean free = edition.fact(id).isEmpty() && !application.facts().containsKey(own);
            facts.put(free ? own : id, value);
        });
        return facts;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** What does not fit. */
    List<Problem> problems() {
        try {
            Assessment.of(edition, application, asOf);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }

    Assessment assess() {
        return Assessment.of(edition, application, asOf);
    }

    private Fitting withoutReceiptsOfOtherYears() {
        Set<String> others = new HashSet<>();
        for (int i = 0; i < application.receipts().size(); i++) {
            Receipt receipt = application.receipts().get(i);
            Optional<Instant> last = edition.milestone(receipt.milestone())
                    .flatMap(Milestone::deadline)
                    .map((Deadline deadline) -> deadline.last(edition.timeZone()));
            if (last.isPresent() && isFarFrom(receipt, last.get())) {
                others.add("receipts[" + i + "]");
            }
        }
        return without(others, Say.text("difference.leftOut.receipt"));
    }

    private boolean isFarFrom(Receipt receipt, Instant last) {
        try {
            List<Instant> known = Stream.of(receipt.reachedNetwork(), receipt.registered(), receipt.sent())
                    .flatMap(Optional::stream)
                    .map((Moment moment) -> moment.instant(edition.timeZone()))
                    .toList();
            return !known.isEmpty()
                    && known.stream()
                            .allMatch(each -> Duration.between(each, last).abs().compareTo(HALF_A_YEAR) > 0);
        } catch (InvalidInputException e) {
            return false;
        }
    }

    /** The same without what does not fit. */
    Fitting without(List<Problem> problems) {
        Fitting fitting = this;
        // From the end, so that the numbers of those before stay what they are.
        List<Problem> ordered = new ArrayList<>(problems);
        ordered.sort((one, two) -> Integer.compare(number(two), number(one)));
        for (Problem problem : ordered) {
            String place = problem.place().orElse("");
            fitting = fitting.without(Set.of(place), reason(problem));
        }
        fitting.leftOut.sort((one, two) -> one.place().compareTo(two.place()));
        return fitting;
    }

    private static int number(Problem problem) {
        Matcher numbered = NUMBERED.matcher(problem.place().orElse(""));
        return numbered.matches() ? Integer.parseInt(numbered.group(2)) : -1;
    }

    private static LocalizedText reason(Problem problem) {
        return switch (problem.code()) {
            case "unknown-fact", "unknown-field" -> Say.text("difference.leftOut.notAsked");
            case "unknown-milestone", "milestone-without-deadline" -> Say.text("difference.leftOut.noStep");
            case "unknown-outcome" -> Say.text("difference.leftOut.noOutcome");
            case "unknown-category" -> Say.text("difference.leftOut.noCategory");
            case "wrong-year" -> Say.text("difference.leftOut.later");
            default -> Say.both(language -> problem.what().in(language));
        };
    }

    private Fitting without(Set<String> places, LocalizedText reason) {
        Application.Builder kept = Application.builder().from(application);
        List<LeftOut> left = new ArrayList<>(leftOut);
        Map<String, FactValue> facts = new HashMap<>(application.facts());
        Optional<Map<String, String>> answers = application.answers().map(HashMap::new);
        for (String place : places) {
            Matcher named = NAMED.matcher(place);
            boolean gone = named.matches()
                    && (named.group(1).equals("facts")
                            ? facts.remove(named.group(2)) != null
                            : answers.isPresent() && answers.get().remove(named.group(2)) != null);
            if (gone || NUMBERED.matcher(place).matches()) {
                left.add(new LeftOut(named(place), reason));
            }
        }
        kept.facts(facts).answers(answers);
        kept.receipts(kept(application.receipts(), "receipts", places));
        kept.history(application.history().map((List<Participation> all) -> kept(all, "history", places)));
        kept.attachments(application.attachments().map((List<Attachment> all) -> kept(all, "attachments", places)));
        Fitting fitting = new Fitting(edition, asOf, kept.build());
        fitting.leftOut.addAll(left);
        return fitting;
    }

    /** Things of a list are told by what they are, not by their number. */
    private String named(String place) {
        Matcher numbered = NUMBERED.matcher(place);
        if (!numbered.matches()) {
            return place;
        }
        int i = Integer.parseInt(numbered.group(2));
        String list = numbered.group(1);
        String name = switch (list) {
            case "receipts" -> application.receipts().get(i).milestone();
            case "attachments" -> application.attachments().orElseThrow().get(i).id();
            default -> {
                Participation earlier = application.history().orElseThrow().get(i);
                yield earlier.award() + "-" + earlier.year();
            }
        };
        return list + "." + name;
    }

    private static <T> List<T> kept(List<T> all, String list, Set<String> places) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String place = list + "[" + i + "]";
            if (places.stream().noneMatch(each -> each.startsWith(place))) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }
}
