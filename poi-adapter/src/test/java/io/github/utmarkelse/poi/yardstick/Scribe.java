package io.github.utmarkelse.poi.yardstick;

import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.edition.Section;
import io.github.utmarkelse.edition.SubQuestion;
import io.github.utmarkelse.poi.yardstick.Sheet.Look;
import io.github.utmarkelse.poi.yardstick.Sheet.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Writes a contribution to an edition's form with some habits. */
final class Scribe {
    private final ContributionRules rules;
    private final Set<Habit> habits;
    private final Random random;
    private final Sheet sheet = new Sheet();
    private final Prose prose;
    private final Wording wording;
    private final Answer answer;
    private final Surroundings surroundings;
    private final Map<String, List<String>> answered = new LinkedHashMap<>();
    private final Look look;
    private final String closing;
    private final String between;
    private final String word;
    private final boolean lettersOnly;
    private final boolean titlesOfTheForm;

    private Scribe(ContributionRules rules, Set<Habit> habits, Random random) {
        this.rules = rules;
        this.habits = habits;
        this.random = random;
        this.prose = new Prose(random);
        List<String> texts = new ArrayList<>();
        rules.sections()
                .forEach(section -> section.questions().forEach(question -> {
                    texts.addAll(question.text());
                    question.parts().forEach(part -> texts.add(part.text()));
                }));
        this.wording = new Wording(habits, random, texts);
        List<String> titles = new ArrayList<>();
        rules.sections().forEach(section -> titles.add(section.heading()));
        rules.introduction().forEach(section -> section.fields().forEach(field -> titles.addAll(field.recognisedBy())));
        this.answer = new Answer(sheet, prose, habits, random, texts, titles);
        this.surroundings = new Surroundings(rules, habits, random, sheet, prose);
        this.look = habits.contains(Habit.BOLD)
                ? Look.BOLD
                : habits.contains(Habit.HEADING_STYLE) ? Look.HEADING_2 : Look.PLAIN;
        this.closing = prose.any(List.of(".", ".", ")", ":", ""));
        this.between = prose.any(List.of("", "", " "));
        this.word = prose.any(rules.formWords().question().stream()
                .filter(each -> each.length() > 3 && !each.equals("svar") && !each.equals("nummer"))
                .map(each -> Character.toUpperCase(each.charAt(0)) + each.substring(1))
                .toList());
        this.lettersOnly = random.nextInt(3) == 0 && !habits.contains(Habit.HEADER_ROW);
        this.titlesOfTheForm = random.nextInt(3) == 0;
    }

    static Sample write(ContributionRules rules, Habit about, long seed) {
        Random random = new Random(31 * seed + about.name().hashCode());
        Set<Habit> habits = Choice.about(about, random);
        Scribe scribe = new Scribe(rules, habits, random);
        scribe.write();
        return new Sample(about + " " + seed, habits, scribe.sheet, scribe.answered);
    }

    /** Something to be answered under one heading: one item, or several together. */
    private record Task(Question question, List<String> letters, List<Question> more) {
        List<String> items() {
            List<String> items = new ArrayList<>();
            if (letters.isEmpty()) {
                items.add(Integer.toString(question.number()));
                more.forEach(each -> items.add(Integer.toString(each.number())));
            } else {
                letters.forEach(letter -> items.add(question.number() + letter));
            }
            return items;
        }

        List<SubQuestion> parts() {
            return question.parts().stream()
                    .filter(part -> letters.contains(part.letter()))
                    .toList();
        }

        boolean isWholeQuestion() {
            return letters.size() == question.parts().size() && letters.size() > 1;
        }
    }

    private void write() {
        surroundings.before(this::contentsEntry);
        List<Section> sections = new ArrayList<>(rules.sections());
        if (habits.contains(Habit.AREAS_REORDERED)) {
            Collections.shuffle(sections, random);
        }
        for (Section section : sections) {
            surroundings.area(section, look);
            tasks(section);
        }
        surroundings.after();
    }

    private String contentsEntry(Question question) {
        String text = question.text().isEmpty()
                ? question.parts().get(0).text()
                : question.text().get(0);
        return question.number() + ". " + text;
    }

    private void tasks(Section section) {
        List<Question> questions = new ArrayList<>(section.questions());
        if (habits.contains(Habit.REORDERED)) {
            Collections.shuffle(questions, random);
        }
        if (habits.contains(Habit.MISSING_QUESTIONS) && random.nextInt(2) == 0) {
            questions.remove(random.nextInt(questions.size()));
        }
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            boolean pairs = habits.contains(Habit.TWO_UNDER_ONE_HEADING) && random.nextInt(2) == 0;
            if (question.parts().isEmpty()) {
                boolean next =
                        i + 1 < questions.size() && questions.get(i + 1).parts().isEmpty();
                tasks.add(new Task(question, List.of(), pairs && next ? List.of(questions.get(++i)) : List.of()));
            } else {
                List<String> letters =
                        question.parts().stream().map(SubQuestion::letter).toList();
                if (habits.contains(Habit.PARTS_TOGETHER)) {
                    tasks.add(new Task(question, letters, List.of()));
                } else if (pairs) {
                    tasks.add(new Task(question, letters.subList(0, 2), List.of()));
                    letters.subList(2, letters.size())
                            .forEach(letter -> tasks.add(new Task(question, List.of(letter), List.of())));
                } else {
                    letters.forEach(letter -> tasks.add(new Task(question, List.of(letter), List.of())));
                }
            }
        }
        render(tasks);
    }

    private void render(List<Task> tasks) {
        List<List<Runnable>> rows = new ArrayList<>();
        List<Runnable> header = new ArrayList<>();
        List<Runnable> answers = new ArrayList<>();
        for (Task task : tasks) {
            if (isFirst(task, tasks) && hasStem(task)) {
                if (habits.contains(Habit.TABLE_OF_TWO_COLUMNS)) {
                    rows.add(List.of(() -> stem(task), () -> {}));
                } else if (habits.contains(Habit.TABLE_OF_ROWS)) {
                    rows.add(List.of(() -> stem(task)));
                } else if (!habits.contains(Habit.HEADER_ROW)) {
                    stem(task);
                }
            }
            boolean empty = habits.contains(Habit.EMPTY_ANSWERS) && random.nextInt(8) == 0;
            String place = place(task, empty);
            if (habits.contains(Habit.TABLE_OF_TWO_COLUMNS)) {
                rows.add(List.of(() -> marker(task), () -> text(place, empty)));
            } else if (habits.contains(Habit.TABLE_OF_ROWS)) {
                rows.add(List.of(() -> marker(task)));
                rows.add(List.of(() -> text(place, empty)));
            } else if (habits.contains(Habit.HEADER_ROW)) {
                header.add(() -> marker(task));
                answers.add(() -> text(place, empty));
            } else if (habits.contains(Habit.LINE_BREAK) || habits.contains(Habit.RUN_IN)) {
                runIn(task, place, empty);
            } else {
                marker(task);
                if (habits.contains(Habit.CONTENT_CONTROLS)) {
                    sheet.control(() -> text(place, empty));
                } else {
                    text(place, empty);
                }
            }
        }
        if (!header.isEmpty()) {
            rows.add(header);
            rows.add(answers);
        }
        if (!rows.isEmpty()) {
            sheet.table(rows);
        }
    }

    private static boolean isFirst(Task task, List<Task> tasks) {
        return tasks.stream()
                .filter(each -> each.question().equals(task.question()))
                .findFirst()
                .filter(task::equals)
                .isPresent();
    }

    private boolean hasStem(Task task) {
        return !task.letters().isEmpty() && (withWords() || lettersOnly) && !markedByTitle();
    }

    private boolean withWords() {
        return habits.contains(Habit.NUMBER_AND_TEXT)
                || habits.contains(Habit.WORD_LABEL_AND_TEXT)
                || habits.contains(Habit.TEXT_ALONE)
                || habits.contains(Habit.AUTOMATIC_NUMBER);
    }

    private boolean markedByTitle() {
        return habits.contains(Habit.NUMBER_AND_TITLE);
    }

    private String place(Task task, boolean empty) {
        List<String> items = task.items();
        List<String> places = new ArrayList<>(items);
        if (task.isWholeQuestion()) {
            places.add(Integer.toString(task.question().number()));
        }
        if (!empty) {
            items.forEach(item -> answered.put(item, places));
        }
        return String.join("|", places);
    }

    private void text(String place, boolean empty) {
        if (!empty) {
            answer.whole(place);
        }
    }

    private void stem(Task task) {
        Question question = task.question();
        String words = String.join(" ", question.text());
        String number = Integer.toString(question.number());
        if (habits.contains(Habit.TEXT_ALONE)) {
            if (!words.isEmpty()) {
                mark(wording.of(words));
            }
        } else if (withWords()) {
            if (habits.contains(Habit.AUTOMATIC_NUMBER)) {
                if (!words.isEmpty()) {
                    sheet.listed(number + ".", wording.look(wording.of(words)), Sheet.FORM, look);
                }
            } else {
                mark((label(number) + " " + (words.isEmpty() ? "" : wording.of(words))).strip());
            }
        } else {
            mark(label(number));
        }
    }

    private void mark(String text) {
        sheet.paragraph(wording.look(text), Sheet.FORM, look);
    }

    private String label(String number) {
        boolean worded = habits.contains(Habit.WORD_LABEL) || habits.contains(Habit.WORD_LABEL_AND_TEXT);
        return (worded ? word + " " : "") + number + closing;
    }

    private String label(Task task) {
        String number = Integer.toString(task.question().number());
        if (task.letters().isEmpty()) {
            if (task.more().isEmpty()) {
                return label(number);
            }
            String joining = prose.any(List.of("–", "-", " och ", ", ", " & "));
            return label(number + joining + task.more().get(0).number());
        }
        String first = task.letters().get(0);
        if (task.letters().size() == 1) {
            return lettersOnly && hasStem(task)
                    ? first + (closing.isEmpty() ? ")" : closing)
                    : label(number + between + first);
        }
        String last = task.letters().get(task.letters().size() - 1);
        String joining =
                task.letters().size() == 2 ? prose.any(List.of(" och ", ", ", "–")) : prose.any(List.of("–", "-"));
        return label(number + between + first + joining + last);
    }

    /** The words of what is asked, a string for each item. */
    private List<String> words(Task task) {
        List<String> words = new ArrayList<>();
        if (task.letters().isEmpty()) {
            words.add(wording.of(String.join(" ", task.question().text())));
            task.more().forEach(more -> words.add(wording.of(String.join(" ", more.text()))));
        } else {
            task.parts().forEach(part -> words.add(wording.of(part.text())));
        }
        return words;
    }

    private void marker(Task task) {
        if (!withWords()) {
            mark(bareMarker(task));
            return;
        }
        List<String> words = words(task);
        boolean inOne = words.size() == 1
                || (!task.letters().isEmpty() && task.letters().size() == 2 && random.nextBoolean());
        if (habits.contains(Habit.AUTOMATIC_NUMBER)) {
            String label = task.letters().isEmpty()
                    ? task.question().number() + "."
                    : lettersOnly
                            ? task.letters().get(0) + ")"
                            : task.question().number() + task.letters().get(0) + ".";
            sheet.listed(label, wording.look(words.get(0)), Sheet.FORM, look);
        } else if (habits.contains(Habit.TEXT_ALONE)) {
            for (int i = 0; i < words.size(); i++) {
                boolean lettered = !task.letters().isEmpty() && lettersOnly;
                mark((lettered ? task.letters().get(i) + ") " : "") + words.get(i));
            }
        } else if (inOne || !task.more().isEmpty()) {
            mark(label(task) + " " + String.join(" ", words));
        } else {
            for (int i = 0; i < words.size(); i++) {
                mark(label(new Task(task.question(), List.of(task.letters().get(i)), List.of())) + " " + words.get(i));
            }
        }
    }

    private String bareMarker(Task task) {
        if (!markedByTitle()) {
            return label(task);
        }
        String title = titlesOfTheForm && random.nextInt(3) == 0
                ? prose.any(rules.introduction().stream()
                        .flatMap(section -> section.fields().stream())
                        .flatMap(field -> field.recognisedBy().stream())
                        .toList())
                : prose.title();
        return label(task) + " " + title;
    }

    private void runIn(Task task, String place, boolean empty) {
        String words = withWords() ? String.join(" ", words(task)) : "";
        boolean lettered = task.letters().size() == 1 && lettersOnly;
        String label = habits.contains(Habit.TEXT_ALONE)
                ? lettered ? task.letters().get(0) + ") " : ""
                : (markedByTitle() ? bareMarker(task) : label(task)) + " ";
        String join = habits.contains(Habit.LINE_BREAK) ? "\n" : " ";
        String mark = wording.look((label + words).strip()) + (empty ? "" : join);
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(mark, Sheet.FORM)));
        if (!empty) {
            pieces.add(new Piece(answer.beginning(), place));
        }
        sheet.paragraph(pieces, Look.PLAIN);
        if (!empty) {
            answer.rest(place);
        }
    }
}
