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
 * Settles what lines are by what stands around them: which bare numbers begin a question, and which headings begin an
 * area, the introduction or an annex rather than stand in an answer.
 */
final class Markers {
    private static final int NEAR = 8;
    private static final int MOST_CANDIDATES = 600;
    private static final int LIKELY = 10;
    private static final int UNLIKELY = 3;
    private static final int IN_SUCCESSION = 4;

    private final FormIndex form;
    private final List<Line> lines;

    private Markers(FormIndex form, List<Line> lines) {
        this.form = form;
        this.lines = lines;
    }

    static void settle(FormIndex form, List<Line> lines) {
        Markers markers = new Markers(form, lines);
        markers.numberLetters();
        markers.settleBareNumbers();
        markers.settleShortPrints();
        markers.settleTables();
        markers.settleAreas();
        markers.settleAnnexes();
    }

    /** Gives letters that stand alone the number of the question before them. */
    private void numberLetters() {
        int inText = 0;
        int inTable = 0;
        for (Line line : lines) {
            Sign sign = line.sign;
            if (!sign.isQuestion() || sign.strength() == Strength.FAINT) {
                continue;
            }
            if (sign.number() == 0) {
                int number = line.inTable() && inTable > 0 ? inTable : inText;
                line.sign = form.isPart(number, sign.letter())
                        ? Sign.question(number, sign.letter(), Strength.WEAK, sign.contentStart(), sign.rest())
                        : Sign.NONE;
            } else if (line.inTable() && !sign.isSure()) {
                inTable = sign.number();
            } else {
                inText = sign.number();
                inTable = 0;
            }
        }
    }

    private void settleBareNumbers() {
        Set<Integer> sure = new HashSet<>();
        for (Line line : lines) {
            if (line.sign.isQuestion() && line.sign.isSure()) {
                sure.add(line.sign.order());
            }
        }
        List<Line> gap = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.sign.isQuestion()) {
                continue;
            }
            if (line.sign.isSure()) {
                settleGap(gap, before, line.sign.order());
                gap.clear();
                before = line.sign.order();
            } else if (!labels(line, i)) {
                weigh(line, sure, gap);
            }
        }
        settleGap(gap, before, Integer.MAX_VALUE);
    }

    private static void weigh(Line line, Set<Integer> sure, List<Line> gap) {
        if (line.sign.strength() == Strength.FAINT
                || isData(line)
                || sure.contains(line.sign.order())
                || gap.size() >= MOST_CANDIDATES) {
            line.sign = Sign.NONE;
        } else {
            gap.add(line);
        }
    }

    /** Whether a bare number is the number of the question whose words come next. */
    private boolean labels(Line line, int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            Line next = lines.get(i);
            if (!next.sign.isText() || !next.text().isEmpty()) {
                return next.sign.isQuestion()
                        && next.sign.isSure()
                        && next.sign.number() == line.sign.number()
                        && (line.sign.letter() == Phrase.NO_LETTER
                                || next.sign.letter() == Phrase.NO_LETTER
                                || line.sign.letter() == next.sign.letter());
            }
        }
        return false;
    }

    /** Keeps the weightiest rising run of bare numbers between two sure questions, and drops the rest. */
    private static void settleGap(List<Line> gap, int before, int after) {
        int n = gap.size();
        int[] weight = new int[n];
        int[] previous = new int[n];
        int best = -1;
        for (int i = 0; i < n; i++) {
            Sign sign = gap.get(i).sign;
            previous[i] = -1;
            if (sign.order() <= before || sign.order() >= after) {
                continue;
            }
            int own = likelihood(gap.get(i));
            weight[i] = own + (before >= 0 && follows(sign.order(), before) ? IN_SUCCESSION : 0);
            for (int j = 0; j < i; j++) {
                int order = gap.get(j).sign.order();
                if (weight[j] > 0 && order < sign.order()) {
                    int sum = weight[j] + own + (follows(sign.order(), order) ? IN_SUCCESSION : 0);
                    if (sum > weight[i]) {
                        weight[i] = sum;
                        previous[i] = j;
                    }
                }
            }
            if (weight[i] > 0 && (best < 0 || weight[i] > weight[best])) {
                best = i;
            }
        }
        Set<Line> kept = new HashSet<>();
        for (int i = best; i >= 0; i = previous[i]) {
            kept.add(gap.get(i));
        }
        for (Line line : gap) {
            line.sign = kept.contains(line)
                    ? Sign.question(
                            line.sign.number(),
                            line.sign.letter(),
                            Strength.EXPLICIT,
                            line.sign.contentStart(),
                            line.sign.rest())
                    : Sign.NONE;
        }
    }

    private static int likelihood(Line line) {
        return line.inTable() ? UNLIKELY : LIKELY;
    }

    /** A cell to the right of another, or of a table inside a table, holds a figure rather than a question's number. */
    private static boolean isData(Line line) {
        return line.paragraph
                .cell()
                .filter(cell -> cell.column() > 1 || cell.depth() > 1)
                .isPresent();
    }

    private static boolean follows(int order, int before) {
        return order == before + 1 || (order / 32 == before / 32 + 1 && order % 32 <= 1);
    }

    /** A short paragraph of the form is the form's only between other paragraphs of it. */
    private void settleShortPrints() {
        for (int i = 0; i < lines.size(); i++) {
            Sign sign = lines.get(i).sign;
            if (sign.type() == Sign.Type.PRINTED && !sign.isSure() && !besidePrint(i, -1) && !besidePrint(i, 1)) {
                lines.get(i).sign = Sign.NONE;
            }
        }
    }

    private boolean besidePrint(int index, int step) {
        for (int i = index + step; i >= 0 && i < lines.size(); i += step) {
            Sign sign = lines.get(i).sign;
            if (sign.type() == Sign.Type.PRINTED && (sign.isSure() || step < 0)) {
                return true;
            }
            if (sign.type() != Sign.Type.PRINTED
                    && (!sign.isText() || !lines.get(i).text().isEmpty())) {
                return false;
            }
        }
        return false;
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
        int lastQuestion = 0;
        boolean introduction = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Sign sign = line.sign;
            switch (sign.type()) {
                case QUESTION -> {
                    lastQuestion = sign.number();
                    introduction = false;
                }
                case SECTION -> {
                    if (beginsArea(sign.id(), i, lastQuestion)) {
                        introduction = false;
                    } else {
                        line.sign = lastQuestion == 0 ? asField(line) : Sign.NONE;
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
                    } else {
                        line.sign = Sign.NONE;
                    }
                }
                case FIELD -> {
                    if (!introduction && lastQuestion > 0) {
                        line.sign = Sign.NONE;
                    }
                }
                default -> {}
            }
        }
    }

    private boolean beginsArea(String section, int index, int lastQuestion) {
        for (int i = index + 1; i < lines.size(); i++) {
            Sign sign = lines.get(i).sign;
            if (sign.isQuestion()) {
                return form.sectionOf(sign.number()).equals(section)
                        && !form.sectionOf(lastQuestion).equals(section);
            }
            if (sign.type() == Sign.Type.FIELD || sign.type() == Sign.Type.INTRODUCTION_SECTION) {
                return false;
            }
        }
        return false;
    }

    private Sign asField(Line line) {
        Words words = new Words();
        words.read(line.paragraph.text(), line.start, line.end);
        for (Phrase phrase : form.exactly(words)) {
            if (phrase.role() == Role.FIELD) {
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
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sign.isQuestion()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = first + 1; i < last; i++) {
            Sign.Type type = lines.get(i).sign.type();
            if (type == Sign.Type.FORM_ANNEX || type == Sign.Type.ATTACHMENT || type == Sign.Type.EXTRA_ANNEX) {
                lines.get(i).sign = Sign.NONE;
            }
        }
    }
}
