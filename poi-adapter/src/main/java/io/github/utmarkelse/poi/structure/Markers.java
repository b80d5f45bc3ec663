package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.poi.structure.Phrase.Role;
import io.github.utmarkelse.poi.structure.Sign.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles what lines are by what stands around them: which of several lines begins a question, which bare numbers do, and
 * which headings begin an area, the introduction or an annex rather than stand in an answer.
 */
final class Markers {
    private static final int NEAR = 8;
    private static final String QUOTATION_MARKS = "”“\"»«'’‘";

    private final FormIndex form;
    private final List<Line> lines;

    private Markers(FormIndex form, List<Line> lines) {
        this.form = form;
        this.lines = lines;
    }

    /** Settles the lines; returns the shapes in which the document marks its questions. */
    static Shapes settle(FormIndex form, List<Line> lines) {
        Markers markers = new Markers(form, lines);
        markers.numberLetters();
        HeaderRows.settle(form, lines);
        markers.settleLabels();
        Shapes shapes = new Shapes(form, lines);
        markers.settleRestatements(shapes);
        shapes.promote(lines);
        new Runs(form, lines, shapes).settle();
        markers.settleShortPrints();
        markers.settleTables();
        markers.settleAreas();
        markers.settleAnnexes();
        return shapes;
    }

    /** Gives letters that stand alone the number of the question before them. */
    private void numberLetters() {
        int inText = 0;
        int inTable = 0;
        for (Line line : lines) {
            Sign sign = line.sign;
            boolean passing = sign.strength() == Strength.FAINT || isPassing(line);
            if (!sign.isQuestion() || (passing && sign.number() > 0)) {
                continue;
            }
            if (sign.number() == 0) {
                int number = line.inTable() && inTable > 0 ? inTable : inText;
                line.sign = form.isPart(number, sign.letter()) ? sign.ofNumber(number) : Sign.NONE;
            } else if (line.inTable() && !sign.isSure() && sign.strength() != Strength.HABITUAL) {
                inTable = sign.number();
            } else if (sign.strength() != Strength.HABITUAL) {
                inText = sign.number();
                inTable = 0;
            }
        }
    }

    /** Whether the words of a question stand in running text, with no number in front. */
    private static boolean isPassing(Line line) {
        return line.sign.strength() == Strength.STRONG
                && !line.sign.numbered()
                && !line.heading
                && line.sign.contentStart() < line.end;
    }

    /**
     * Labels such as "Fråga 3" also stand in answers ("Fråga 3: 82 procent"). They are labels of the form where most
     * questions have one, or where the question is found in no other way.
     */
    private void settleLabels() {
        Set<Integer> labelled = new HashSet<>();
        Set<Integer> worded = new HashSet<>();
        Map<Integer, Integer> times = new HashMap<>();
        for (Line line : lines) {
            if (line.sign.isQuestion() && line.shape.word()) {
                labelled.add(line.sign.number());
            }
            if (line.sign.isQuestion() && line.sign.strength() == Strength.EXPLICIT) {
                times.merge(line.sign.order(), 1, Integer::sum);
            } else if (line.sign.isQuestion() && line.sign.strength() == Strength.STRONG) {
                worded.add(line.sign.number());
            }
        }
        boolean habit = 2 * labelled.size() >= form.questionCount();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Sign sign = line.sign;
            if (sign.isQuestion() && sign.strength() == Strength.EXPLICIT && !labelsNext(i)) {
                if (i > 0 && isLabelOf(lines.get(i - 1), sign)) {
                    line.sign = sign.continuing();
                } else if (!habit && worded.contains(sign.number())) {
                    line.sign = Sign.NONE;
                } else if (times.getOrDefault(sign.order(), 0) > 1 && sign.contentStart() == line.end) {
                    line.sign = sign.as(Strength.WEAK);
                }
            }
        }
    }

    private static boolean isLabelOf(Line line, Sign sign) {
        return line.sign.isQuestion() && line.sign.order() == sign.order() && line.sign.contentStart() == line.end;
    }

    /** Whether the words of the same question come next. */
    private boolean labelsNext(int index) {
        int next = nextWritten(index);
        return next < lines.size()
                && lines.get(next).sign.isQuestion()
                && lines.get(next).sign.isSure()
                && lines.get(next).sign.number() == lines.get(index).sign.number();
    }

    private int nextWritten(int index) {
        int next = index + 1;
        while (next < lines.size()
                && lines.get(next).sign.isText()
                && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    /**
     * An answer may say the words of a question again, its own or another's. Other words for a question are the question
     * right below its label if they look like one; elsewhere only where the question is not found for sure.
     */
    private void settleRestatements(Shapes shapes) {
        Set<Integer> sure = new HashSet<>();
        Set<Integer> apart = new HashSet<>();
        for (Line line : lines) {
            if (line.sign.isQuestion() && line.sign.isSure()) {
                sure.add(line.sign.order());
                if (!isPassing(line)) {
                    apart.add(line.sign.order());
                }
            } else if (line.sign.isQuestion() && line.sign.numbered() && shapes.isHabit(line)) {
                apart.add(line.sign.order());
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Sign sign = line.sign;
            if (!sign.isQuestion()) {
                continue;
            }
            if (sign.strength() == Strength.REWORDED) {
                if (belowLabel(i)) {
                    line.sign = looksLikeAQuestion(line) ? sign.continuing() : Sign.NONE;
                } else if (sure.contains(sign.order())) {
                    line.sign = Sign.NONE;
                }
            } else if (isPassing(line) && (isQuotation(line) || apart.contains(sign.order()))) {
                line.sign = Sign.NONE;
            }
        }
    }

    private static boolean isQuotation(Line line) {
        String text = line.text();
        return !text.isEmpty() && QUOTATION_MARKS.indexOf(text.charAt(0)) >= 0;
    }

    private boolean belowLabel(int index) {
        int before = index - 1;
        while (before >= 0
                && lines.get(before).sign.isText()
                && lines.get(before).isBlank()) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        Sign label = lines.get(before).sign;
        return label.isQuestion()
                && label.strength() != Strength.REWORDED
                && label.contentStart() == lines.get(before).end
                && label.number() == lines.get(index).sign.number();
    }

    private boolean looksLikeAQuestion(Line line) {
        String text = line.text();
        return line.heading
                || line.paragraph.italic()
                || text.endsWith("?")
                || form.beginsAQuestion(text.substring(0, Math.max(0, text.indexOf(' '))));
    }

    /** A short paragraph of the form is the form's only between other paragraphs of it. */
    private void settleShortPrints() {
        boolean[] above = new boolean[lines.size()];
        boolean[] below = new boolean[lines.size()];
        for (int i = 1; i < lines.size(); i++) {
            above[i] = reaches(lines.get(i - 1), above[i - 1]);
            below[lines.size() - 1 - i] = reaches(lines.get(lines.size() - i), below[lines.size() - i]);
        }
        for (int i = 0; i < lines.size(); i++) {
            Sign sign = lines.get(i).sign;
            if (sign.type() == Sign.Type.PRINTED && !sign.isSure() && !above[i] && !below[i]) {
                lines.get(i).sign = Sign.NONE;
            }
        }
    }

    /** Whether a sure paragraph of the form is reached over this line, with none of the applicant's between. */
    private static boolean reaches(Line line, boolean beyond) {
        return line.sign.type() == Sign.Type.PRINTED
                ? line.sign.isSure() || beyond
                : beyond && line.sign.isText() && line.isBlank();
    }

    /** A table that holds questions begins the questions; what stands above the first is its heading. */
    private void settleTables() {
        Map<Integer, Integer> questions = new HashMap<>();
        Set<Integer> fields = new HashSet<>();
        for (Line line : lines) {
            line.paragraph.cell().ifPresent(cell -> {
                if (line.sign.isQuestion()) {
                    questions.merge(cell.table(), 1, Integer::sum);
                } else if (line.sign.type() == Sign.Type.FIELD) {
                    fields.add(cell.table());
                }
            });
        }
        for (Line line : lines) {
            if (line.inTable() && line.sign.isText()) {
                int table = line.paragraph.cell().get().table();
                if (questions.getOrDefault(table, 0) > 1 && !fields.contains(table)) {
                    line.sign = Sign.of(Sign.Type.QUESTIONS, "", line.end);
                    questions.remove(table);
                }
            } else if (line.inTable() && line.sign.isQuestion()) {
                questions.remove(line.paragraph.cell().get().table());
            }
        }
    }

    private void settleAreas() {
        Set<Integer> areas = areas();
        int lastQuestion = 0;
        boolean introduction = false;
        boolean introduced = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Sign sign = line.sign;
            switch (sign.type()) {
                case QUESTION -> {
                    lastQuestion = sign.number();
                    introduction = false;
                }
                case SECTION -> {
                    if (areas.contains(i) && !form.sectionOf(lastQuestion).equals(sign.id())) {
                        introduction = false;
                    } else {
                        line.sign = lastQuestion == 0 && introduced ? asField(line) : Sign.NONE;
                    }
                }
                case QUESTIONS -> {
                    if (lastQuestion > 0) {
                        line.sign = Sign.NONE;
                    }
                    introduction = false;
                }
                case INTRODUCTION, INTRODUCTION_SECTION -> {
                    if (introduction || lastQuestion == 0 || fieldsFollow(i)) {
                        introduction = true;
                        introduced = true;
                    } else {
                        line.sign = Sign.NONE;
                    }
                }
                case FIELD -> {
                    if (!introduction && lastQuestion > 0) {
                        line.sign = Sign.NONE;
                    } else {
                        introduced = true;
                    }
                }
                case CONTENTS -> {
                    if (lastQuestion > 0 && !line.paragraph.contents()) {
                        line.sign = Sign.NONE;
                    }
                }
                default -> {}
            }
        }
    }

    /** The headings of areas: the last before a question of the area, with no field of the introduction between. */
    private Set<Integer> areas() {
        Set<Integer> areas = new HashSet<>();
        String next = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            Sign sign = lines.get(i).sign;
            switch (sign.type()) {
                case QUESTION -> next = form.sectionOf(sign.number());
                case FIELD, INTRODUCTION_SECTION -> next = "";
                case SECTION -> {
                    if (sign.id().equals(next)) {
                        areas.add(i);
                        next = "";
                    }
                }
                default -> {}
            }
        }
        return areas;
    }

    private Sign asField(Line line) {
        Words words = new Words();
        words.read(line.paragraph.text(), line.start, line.end);
        for (Phrase phrase : form.beginningLike(words)) {
            if (phrase.role() == Role.FIELD && words.are(phrase.words())) {
                return Sign.of(Sign.Type.FIELD, phrase.id(), line.end);
            }
        }
        return Sign.NONE;
    }

    private boolean fieldsFollow(int index) {
        int fields = 0;
        for (int i = index + 1; i < Math.min(lines.size(), index + NEAR); i++) {
            if (lines.get(i).sign.type() == Sign.Type.FIELD) {
                fields++;
            }
        }
        return fields > 1;
    }

    /** An annex stands before the first question or after the last; elsewhere its heading is part of an answer. */
    private void settleAnnexes() {
        List<Integer> questions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sign.isQuestion()) {
                questions.add(i);
            }
        }
        if (questions.isEmpty()) {
            return;
        }
        for (int i = questions.get(0) + 1; i < questions.get(questions.size() - 1); i++) {
            Sign.Type type = lines.get(i).sign.type();
            if (type == Sign.Type.FORM_ANNEX || type == Sign.Type.ATTACHMENT || type == Sign.Type.EXTRA_ANNEX) {
                lines.get(i).sign = Sign.NONE;
            }
        }
    }
}
