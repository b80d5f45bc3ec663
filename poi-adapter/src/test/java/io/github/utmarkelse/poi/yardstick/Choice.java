package io.github.utmarkelse.poi.yardstick;

import io.github.utmarkelse.poi.yardstick.Habit.Group;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Which habits a document has: one that it is about, a way of writing, and sometimes one or two more. */
final class Choice {
    private static final List<Habit> ALL = List.of(Habit.values());
    private static final Map<Habit, Set<Habit>> NEVER_WITH = Map.of(
            Habit.RUN_IN,
            EnumSet.of(
                    Habit.NUMBER_AND_TITLE,
                    Habit.AUTOMATIC_NUMBER,
                    Habit.BOLD,
                    Habit.HEADING_STYLE,
                    Habit.TYPING_ERRORS,
                    Habit.MISSING_WORDS,
                    Habit.SWAPPED_WORDS,
                    Habit.CUT,
                    Habit.PARTS_TOGETHER,
                    Habit.TWO_UNDER_ONE_HEADING),
            Habit.LINE_BREAK,
            EnumSet.of(Habit.AUTOMATIC_NUMBER, Habit.BOLD, Habit.HEADING_STYLE),
            Habit.HEADER_ROW,
            EnumSet.of(Habit.PARTS_TOGETHER, Habit.TWO_UNDER_ONE_HEADING),
            Habit.AUTOMATIC_NUMBER,
            EnumSet.of(Habit.PARTS_TOGETHER, Habit.TWO_UNDER_ONE_HEADING));
    private static final Set<Habit> WITHOUT_WORDS =
            EnumSet.of(Habit.NUMBER_ALONE, Habit.NUMBER_AND_TITLE, Habit.WORD_LABEL);

    private Choice() {}

    static Set<Habit> about(Habit habit, Random random) {
        Set<Habit> chosen = EnumSet.of(habit);
        for (int i = random.nextInt(3); i > 0; i--) {
            Habit other = ALL.get(random.nextInt(ALL.size()));
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
        if (chosen.stream().allMatch(other -> canBeTogether(other, habit) && canBeTogether(habit, other))) {
            chosen.add(habit);
        }
    }

    private static boolean canBeTogether(Habit one, Habit other) {
        return one.group != other.group
                && !(one.group == Group.WORDING && WITHOUT_WORDS.contains(other))
                && !NEVER_WITH.getOrDefault(one, Set.of()).contains(other);
    }
}
