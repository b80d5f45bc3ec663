package io.github.utmarkelse.poi.yardstick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** What applicants do to the words of a question. */
final class Wording {
    private static final String LETTERS = "abdefghiklmnoprstuvyåäö";

    private final Set<Habit> habits;
    private final Random random;
    /** The texts of all questions, by which it is known how many words tell one. */
    private final List<String> texts;

    Wording(Set<Habit> habits, Random random, List<String> texts) {
        this.habits = habits;
        this.random = random;
        this.texts = texts;
    }

    String of(String text) {
        if (habits.contains(Habit.TYPING_ERRORS)) {
            return typed(text);
        }
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        if (habits.contains(Habit.MISSING_WORDS)) {
            for (int i = 1 + random.nextInt(3); i > 0 && words.size() > 6; i--) {
                words.remove(random.nextInt(words.size()));
            }
        } else if (habits.contains(Habit.SWAPPED_WORDS)) {
            for (int i = 1 + random.nextInt(2); i > 0 && words.size() > 3; i--) {
                int at = random.nextInt(words.size() - 1);
                Collections.swap(words, at, at + 1);
            }
        } else if (habits.contains(Habit.CUT)) {
            int fewest = Math.min(words.size(), Math.max(3, fewestThatTell(text)));
            int kept = fewest + random.nextInt(words.size() - fewest + 1);
            String cut = String.join(" ", words.subList(0, kept));
            return kept == words.size()
                    ? cut
                    : cut + List.of("", "…", "?", " ...", ".").get(random.nextInt(5));
        }
        return String.join(" ", words);
    }

    private int fewestThatTell(String text) {
        String[] words = text.split(" ", -1);
        int most = 0;
        for (String other : texts) {
            String[] others = other.split(" ", -1);
            int same = 0;
            while (same < words.length && same < others.length && words[same].equals(others[same])) {
                same++;
            }
            most = other.equals(text) ? most : Math.max(most, same);
        }
        return most + 1;
    }

    private String typed(String text) {
        StringBuilder typed = new StringBuilder(text);
        for (int i = 1 + random.nextInt(Math.max(1, Math.min(4, text.length() / 8))); i > 0; i--) {
            int at = random.nextInt(typed.length() - 1);
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, letter);
                case 2 -> typed.setCharAt(at, letter);
                default -> {
                    char first = typed.charAt(at);
                    typed.setCharAt(at, typed.charAt(at + 1));
                    typed.setCharAt(at + 1, first);
                }
            }
        }
        return typed.toString().strip();
    }

    String look(String marker) {
        return habits.contains(Habit.CAPITALS) ? marker.toUpperCase(Locale.ROOT) : marker;
    }
}
