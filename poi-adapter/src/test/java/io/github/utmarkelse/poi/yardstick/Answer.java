package io.github.utmarkelse.poi.yardstick;

import io.github.utmarkelse.poi.yardstick.Sheet.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Writes answers, as plain or as odd as the habits are. */
final class Answer {
    private final Sheet sheet;
    private final Prose prose;
    private final Set<Habit> habits;
    private final Random random;
    private final List<String> questions;
    private final List<String> formWords;

    Answer(Sheet sheet, Prose prose, Set<Habit> habits, Random random, List<String> questions, List<String> formWords) {
        this.sheet = sheet;
        this.prose = prose;
        this.habits = habits;
        this.random = random;
        this.questions = questions;
        this.formWords = formWords;
    }

    /** The words an answer begins with. */
    String beginning() {
        return prose.paragraph();
    }

    /** A whole answer. */
    void whole(String item) {
        if (habits.contains(Habit.ANSWER_BEGINS_IN_BOLD) && random.nextInt(2) == 0) {
            sheet.paragraph(random.nextBoolean() ? prose.sentence() : prose.title(), item, Look.BOLD);
        }
        sheet.paragraph(prose.paragraph(), item, Look.PLAIN);
        rest(item);
    }

    /** What comes after the first paragraph. */
    void rest(String item) {
        int more = random.nextInt(3);
        int odd = random.nextInt(3);
        for (int i = 0; i <= more; i++) {
            if (i == odd) {
                oddities(item);
            }
            if (random.nextInt(6) == 0) {
                sheet.empty();
            }
            sheet.paragraph(prose.paragraph(), item, Look.PLAIN);
        }
    }

    private void oddities(String item) {
        for (Habit habit : habits) {
            if (random.nextInt(2) == 0) {
                switch (habit) {
                    case ANSWER_QUOTES_A_QUESTION -> quote(item);
                    case ANSWER_HAS_A_TYPED_LIST -> typedList(item);
                    case ANSWER_HAS_AN_AUTOMATIC_LIST -> automaticList(item);
                    case ANSWER_HAS_SUBHEADINGS -> subheading("", item);
                    case ANSWER_HAS_NUMBERED_SUBHEADINGS -> {
                        for (int i = 1; i < 4; i++) {
                            subheading(i + ". ", item);
                            sheet.paragraph(prose.sentence(), item, Look.PLAIN);
                        }
                    }
                    case ANSWER_HAS_A_TABLE -> table(item);
                    case ANSWER_MENTIONS_QUESTIONS -> mention(item);
                    case ANSWER_HAS_WORDS_OF_THE_FORM ->
                        sheet.paragraph(prose.any(formWords), item, random.nextBoolean() ? Look.BOLD : Look.PLAIN);
                    default -> {}
                }
            }
        }
    }

    private void quote(String item) {
        String question = prose.any(questions);
        String bare = question.replaceAll("[.?:]$", "");
        String text = switch (random.nextInt(4)) {
            case 0 -> "När det gäller frågan ”" + question + "” har vi " + prose.clause() + ".";
            case 1 -> "”" + bare + "” är något som vi ofta talar om. " + prose.sentence();
            case 2 -> "Frågan var: " + question + " " + prose.sentence();
            default -> prose.sentence() + " " + question + " " + prose.sentence();
        };
        sheet.paragraph(text, item, Look.PLAIN);
    }

    private void typedList(String item) {
        boolean letters = random.nextInt(3) == 0;
        String mark = random.nextBoolean() ? ". " : ") ";
        boolean brief = random.nextInt(3) == 0;
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            String label = letters ? Character.toString('a' + i) : Integer.toString(i + 1);
            sheet.paragraph(label + mark + (brief ? prose.title() : prose.sentence()), item, Look.PLAIN);
        }
    }

    private void automaticList(String item) {
        boolean letters = random.nextInt(3) == 0;
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            String label = letters ? Character.toString('a' + i) + ")" : (i + 1) + ".";
            sheet.listed(label, prose.sentence(), item, Look.PLAIN);
        }
    }

    private void subheading(String number, String item) {
        sheet.paragraph(
                number + prose.title(), item, habits.contains(Habit.HEADING_STYLE) ? Look.HEADING_3 : Look.BOLD);
    }

    private void table(String item) {
        List<List<Runnable>> rows = new ArrayList<>();
        rows.add(List.of(cell("Mått", item), cell("2024", item), cell("2025", item)));
        for (int i = 1; i < 4; i++) {
            String name = random.nextBoolean() ? Integer.toString(i) : prose.title();
            rows.add(List.of(
                    cell(name, item),
                    cell(Integer.toString(random.nextInt(20)), item),
                    cell(Integer.toString(60 + random.nextInt(40)) + " %", item)));
        }
        sheet.table(rows);
    }

    private Runnable cell(String text, String item) {
        return () -> sheet.paragraph(text, item, Look.PLAIN);
    }

    private void mention(String item) {
        int number = 1 + random.nextInt(19);
        String text = switch (random.nextInt(4)) {
            case 0 -> "Som framgår av svaret på fråga " + number + " vill vi mer. " + prose.sentence();
            case 1 -> "Fråga " + number + " i medarbetarenkäten visar att 82 procent är nöjda. " + prose.sentence();
            case 2 -> "Se fråga " + number + ".";
            default -> number + " av våra grupper deltog. " + prose.sentence();
        };
        sheet.paragraph(text, item, Look.PLAIN);
    }
}
