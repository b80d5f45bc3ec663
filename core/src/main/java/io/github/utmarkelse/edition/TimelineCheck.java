package io.github.utmarkelse.edition;

import static io.github.utmarkelse.input.ProblemList.each;

import io.github.utmarkelse.input.ProblemList;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds milestones whose days cannot be: in no order, in another year, moved before it was decided. */
final class TimelineCheck {
    /** A round may begin the year before the award's and end the year after. */
    private static final int YEARS_AROUND = 1;

    private final Edition edition;
    private final ProblemList problems;

    TimelineCheck(Edition edition, ProblemList problems) {
        this.edition = edition;
        this.problems = problems;
    }

    void run() {
        each("milestones", edition.milestones(), this::milestone);
        steps();
        order();
    }

    private void milestone(String place, Milestone milestone) {
        problems.cited(place, milestone.citation());
        Provisions.check(place + ".provisions", milestone.provisions(), problems);
        milestone.deadline().ifPresent(deadline -> deadline(place + ".deadline", deadline));
        day(milestone).ifPresent(day -> {
            inYear(place + dayKey(milestone), day);
            opensBefore(place + ".opens", milestone, day);
        });
        if (milestone.decides().isPresent() && !milestone.isDeadline() && !namesNoDay(milestone)) {
            problems.wrong(place + ".decides", "edition.decidesNothing");
        }
        boolean misplaced = milestone
                .consequence()
                .filter(consequence -> milestone
                        .decides()
                        .filter(ruling -> !consequence.follows(ruling))
                        .isPresent())
                .isPresent();
        if (misplaced) {
            problems.wrong(place + ".consequence", "edition.consequence");
        }
        amendments(place, milestone);
    }

    private void opensBefore(String place, Milestone milestone, LocalDate day) {
        if (milestone.opens().filter(day::isBefore).isPresent()) {
            problems.contradiction(
                    place, Message.of("edition.opensAfter", "day", new Argument.Day(day)), "edition.opensAfter.remedy");
        }
    }

    /** What comes before a step stands before it, so that no step waits for itself. */
    private void steps() {
        Set<String> before = new LinkedHashSet<>();
        Set<String> documents = new HashSet<>();
        Set<StepKind> once = EnumSet.noneOf(StepKind.class);
        each("milestones", edition.milestones(), (place, milestone) -> {
            each(place + ".after", milestone.after(), (each, id) -> problems.known(each, id, before));
            problems.unique(place + ".documents", milestone.documents(), DocumentRule::id, documents);
            each(place + ".documents", milestone.documents(), (each, rule) -> problems.cited(each, rule.citation()));
            kind(place + ".kind", milestone, once);
            before.add(milestone.id());
        });
    }

    private void kind(String place, Milestone milestone, Set<StepKind> once) {
        StepKind kind = milestone.stepKind();
        boolean handedIn = isHandedIn(milestone);
        boolean hasLastDay = milestone.isDeadline()
                || milestone.amendments().stream()
                        .anyMatch(amendment -> amendment.deadline().isPresent());
        if (hasLastDay && !handedIn && milestone.kind().isPresent()) {
            problems.wrong(place, "edition.kindOfDeadline");
        } else if (handedIn && milestone.takesPlace().isPresent()) {
            problems.wrong(place, "edition.kindOfDay");
        }
        boolean only = kind == StepKind.WITHDRAWAL || kind == StepKind.DECISION;
        if (only && !once.add(kind)) {
            problems.wrong(place, "edition.kindTwice");
        }
    }

    private void amendments(String place, Milestone milestone) {
        List<Amendment> amendments = milestone.amendments();
        each(place + ".amendments", amendments, (each, amendment) -> {
            problems.cited(each, amendment.citation());
            amendment.deadline().ifPresent(deadline -> deadline(each + ".deadline", deadline));
            boolean needsLastDay = isHandedIn(milestone) || milestone.decides().isPresent();
            if (namesNoDay(milestone)
                    ? needsLastDay && amendment.deadline().isEmpty()
                    : amendment.deadline().isPresent() != milestone.isDeadline()) {
                problems.wrong(each, "edition.amendmentKind");
            }
            LocalDate day = day(amendment);
            inYear(each + dayKey(amendment), day);
            opensBefore(each + dayKey(amendment), milestone, day);
            if (day.isBefore(amendment.decided())) {
                problems.contradiction(
                        each + ".decided",
                        Message.of("edition.amendedAfter", "day", new Argument.Day(day)),
                        "edition.amendedAfter.remedy");
            }
        });
        for (int i = 1; i < amendments.size(); i++) {
            if (amendments.get(i).decided().isBefore(amendments.get(i - 1).decided())) {
                problems.contradiction(
                        place + ".amendments[" + i + "].decided",
                        Message.of("edition.amendmentOrder"),
                        "edition.amendmentOrder.remedy");
            }
        }
    }

    private static boolean isHandedIn(Milestone milestone) {
        return milestone.stepKind() == StepKind.HAND_IN || milestone.stepKind() == StepKind.ANSWERS;
    }

    private static boolean namesNoDay(Milestone milestone) {
        return !milestone.isDeadline()
                && milestone.takesPlace().isEmpty()
                && milestone.withoutYear().isEmpty();
    }

    private void deadline(String place, Deadline deadline) {
        deadline.refuse(edition.timeZone())
                .ifPresent(problem -> problems.add(
                        problem.code(),
                        place + problem.place().map(inner -> "." + inner).orElse(""),
                        problem.what(),
                        problem.remedy()));
    }

    private void inYear(String place, LocalDate day) {
        if (edition.year()
                .filter(EditionCheck::isPossible)
                .filter(year -> Math.abs(day.getYear() - year) > YEARS_AROUND)
                .isPresent()) {
            problems.contradiction(
                    place,
                    Message.of("edition.otherYear", "day", new Argument.Day(day))
                            .with(
                                    "year",
                                    new Argument.Name(
                                            Integer.toString(edition.year().orElseThrow()))),
                    "edition.otherYear.remedy");
        }
    }

    /** What comes later in the list does not come earlier in the year, whatever is known of amendments. */
    private void order() {
        Set<String> told = new LinkedHashSet<>();
        order(LocalDate.MIN, told);
        edition.milestones().stream()
                .flatMap(milestone -> milestone.amendments().stream())
                .map(Amendment::decided)
                .distinct()
                .sorted()
                .forEach(decided -> order(decided, told));
    }

    private void order(LocalDate known, Set<String> told) {
        LocalDate latest = LocalDate.MIN;
        String name = "";
        for (int i = 0; i < edition.milestones().size(); i++) {
            Milestone milestone = edition.milestones().get(i);
            int last = lastAmendment(milestone, known);
            Optional<LocalDate> day = last < 0
                    ? day(milestone)
                    : Optional.of(day(milestone.amendments().get(last)));
            String place = "milestones[" + i + "]"
                    + (last < 0
                            ? dayKey(milestone)
                            : ".amendments[" + last + "]"
                                    + dayKey(milestone.amendments().get(last)));
            if (day.isPresent() && day.get().isBefore(latest)) {
                if (told.add(place)) {
                    problems.contradiction(
                            place,
                            Message.of("edition.milestoneOrder", "day", new Argument.Day(day.get()))
                                    .with("milestone", new Argument.Name(name))
                                    .with("other", new Argument.Day(latest)),
                            "edition.milestoneOrder.remedy");
                }
            } else if (day.isPresent()) {
                latest = day.get();
                name = milestone.id();
            }
        }
    }

    private static int lastAmendment(Milestone milestone, LocalDate known) {
        int last = -1;
        for (int i = 0; i < milestone.amendments().size(); i++) {
            last = milestone.amendments().get(i).decided().isAfter(known) ? last : i;
        }
        return last;
    }

    private static LocalDate day(Amendment amendment) {
        return amendment
                .deadline()
                .map(Deadline::date)
                .or(amendment::takesPlace)
                .orElseThrow();
    }

    private static Optional<LocalDate> day(Milestone milestone) {
        return milestone.deadline().map(Deadline::date).or(milestone::takesPlace);
    }

    private static String dayKey(Milestone milestone) {
        return milestone.deadline().isPresent() ? ".deadline.date" : ".takesPlace";
    }

    private static String dayKey(Amendment amendment) {
        return amendment.deadline().isPresent() ? ".deadline.date" : ".takesPlace";
    }
}
