package io.github.utmarkelse.poi.yardstick;

import io.github.utmarkelse.poi.yardstick.Habit.Group;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Which habits a document has: one that it is about, a way of writing, and sometimes one or two more. */
final class Choice {
    private static final List<Set<Habit>> NEVER_TOGETHER = List.of(
            never(Habit.RUN_IN, Group.WORDING),
            never(Habit.RUN_IN, Group.JOINT),
            never(Habit.HEADER_ROW, Group.JOINT),
            never(Habit.AUTOMATIC_NUMBER, Group.JOINT),
            EnumSet.of(Habit.RUN_IN, Habit.NUMBER_AND_TITLE, Habit.AUTOMATIC_NUMBER, Habit.BOLD, Habit.HEADING_STYLE),
            EnumSet.of(Habit.LINE_BREAK, Habit.AUTOMATIC_NUMBER, Habit.BOLD, Habit.HEADING_STYLE));
    private static final Set<Habit> WITHOUT_WORDS =
            EnumSet.of(Habit.NUMBER_ALONE, Habit.NUMBER_AND_TITLE, Habit.WORD_LABEL);

    private Choice() {}

    private static Set<Habit> never(Habit first, Group others) {
        Set<Habit> never = EnumSet.of(first);
        Arrays.stream(Habit.values()).filter(habit -> habit.group == others).forEach(never::add);
        return never;
    }

    static Set<Habit> about(Habit habit, Random random) {
        Set<Habit> chosen = EnumSet.of(habit);
        for (int i = random.nextInt(3); i > 0; i--) {
            Habit other = Habit.values()[random.nextInt(Habit.values().length)];
            if (!other.in(Group.MARK, Group.LOOK, Group.SETTING)) {
                add(chosen, other);
            }
        }
        for (Group group : List.of(Group.MARK, Group.LOOK, Group.SETTING)) {
            List<Habit> ways = Arrays.stream(Habit.values())
                    .filter(each -> each.group == group)
                    .toList();
            boolean needed = group != Group.SETTING || random.nextInt(3) == 0;
            for (int tries = 0;
                    needed && tries < 20 && chosen.stream().noneMatch(each -> each.group == group);
                    tries++) {
                add(chosen, ways.get(random.nextInt(ways.size())));
            }
        }
        return chosen;
    }

    private static void add(Set<Habit> chosen, Habit habit) {
        if (chosen.stream().allMatch(other -> together(other, habit))) {
            chosen.add(habit);
        }
    }

    private static boolean together(Habit one, Habit other) {
        if (one.group == other.group) {
            return false;
        }
        if ((one.group == Group.WORDING && WITHOUT_WORDS.contains(other))
                || (other.group == Group.WORDING && WITHOUT_WORDS.contains(one))) {
            return false;
        }
        return NEVER_TOGETHER.stream()
                .noneMatch(never ->
                        never.contains(one) && never.contains(other) && (first(never) == one || first(never) == other));
    }

    private static Habit first(Set<Habit> never) {
        return never.contains(Habit.RUN_IN) && never.size() > 2
                ? Habit.RUN_IN
                : never.iterator().next();
    }
}
