package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through the settled lines and gives every stretch of text its place. */
final class Placement {
    private static final String NONE = "";
    private static final int BODY_LEVEL = 9;
    /** A label without the question's words is shorter. */
    private static final int SHORTEST_WORDS = 12;

    private final FormIndex form;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, StringBuilder> fields = new LinkedHashMap<>();
    private final Set<String> attachments = new LinkedHashSet<>();
    private final List<Segment> extraAnnexes = new ArrayList<>();
    private final List<Segment> formAnnex = new ArrayList<>();
    private final List<Segment> ingress = new ArrayList<>();

    private final List<Placed> placed = new ArrayList<>();
    /** The last placement of each item. */
    private final Map<String, Placed> latest = new HashMap<>();

    private final HeaderRows headerRows = new HeaderRows();
    private final boolean anyQuestion;

    private int introductionLevel = BODY_LEVEL;
    private Part part = Part.OTHER;
    private String item = NONE;
    private String field = NONE;
    private Kind annexKind = Kind.TEXT;

    private Placement(FormIndex form, boolean anyQuestion) {
        this.form = form;
        this.anyQuestion = anyQuestion;
    }

    static Placement of(FormIndex form, List<Line> lines) {
        Placement placement = new Placement(form, lines.stream().anyMatch(line -> line.sign.isQuestion()));
        lines.forEach(placement::place);
        placement.joinParts();
        return placement;
    }

    List<Segment> segments() {
        return segments;
    }

    Map<String, StringBuilder> fields() {
        return fields;
    }

    Set<String> attachments() {
        return attachments;
    }

    List<Segment> extraAnnexes() {
        return extraAnnexes;
    }

    List<Segment> formAnnex() {
        return formAnnex;
    }

    List<Segment> ingress() {
        return ingress;
    }

    /** The questions that were found, in reading order. */
    List<Placed> placed() {
        return placed;
    }

    private void place(Line line) {
        Sign sign = line.sign;
        switch (sign.type()) {
            case QUESTION, CONTINUATION -> question(line);
            case SECTION, QUESTIONS -> {
                enter(Part.QUESTIONS);
                add(line, Kind.HEADING);
            }
            case INTRODUCTION -> {
                enter(Part.INTRODUCTION);
                introductionLevel = line.paragraph.outlineLevel();
                add(line, Kind.HEADING);
            }
            case INTRODUCTION_SECTION, FIELD -> field(line);
            case FORM_ANNEX -> {
                enter(Part.ANNEX);
                annexKind = Kind.INSTRUCTION;
                formAnnex.add(add(line, Kind.INSTRUCTION));
            }
            case ATTACHMENT -> {
                enter(Part.ANNEX);
                attachments.add(sign.id());
                annexKind = Kind.ATTACHMENT;
                add(line, Kind.ATTACHMENT);
            }
            case EXTRA_ANNEX -> {
                enter(Part.ANNEX);
                extraAnnexes.add(add(line, Kind.HEADING));
            }
            case CONTENTS ->
                segments.add(new Segment(line.paragraph, line.start, line.end, Part.OTHER, Kind.CONTENTS, NONE));
            case PRINTED -> printed(line, PrintedText.valueOf(sign.id()));
            case TEXT -> text(line, line.start);
        }
    }

    private void enter(Part entered) {
        part = entered;
        item = NONE;
        field = NONE;
        annexKind = Kind.TEXT;
    }

    private Segment add(Line line, Kind kind) {
        Segment segment = new Segment(line.paragraph, line.start, line.end, part, kind, item);
        segments.add(segment);
        return segment;
    }

    private void question(Line line) {
        enter(Part.QUESTIONS);
        item = line.sign.item();
        headerRows.question(line);
        int content = Math.min(line.sign.contentStart(), line.end);
        Segment marker = new Segment(line.paragraph, line.start, content, part, Kind.QUESTION, item);
        segments.add(marker);
        if (line.sign.isQuestion()) {
            Placed begun = new Placed(line, marker);
            placed.add(begun);
            latest.put(item, begun);
        }
        if (content < line.end) {
            text(line, content);
        }
    }

    private void field(Line line) {
        if (part != Part.INTRODUCTION) {
            enter(Part.INTRODUCTION);
            introductionLevel = line.paragraph.outlineLevel();
        }
        field = line.sign.id();
        fields.computeIfAbsent(field, id -> new StringBuilder());
        int content = Math.min(line.sign.contentStart(), line.end);
        Kind kind = line.sign.type() == Sign.Type.FIELD ? Kind.QUESTION : Kind.HEADING;
        segments.add(new Segment(line.paragraph, line.start, content, part, kind, NONE));
        if (content < line.end) {
            text(line, content);
        }
    }

    private void printed(Line line, PrintedText printed) {
        switch (printed) {
            case INGRESS -> {
                Segment segment =
                        new Segment(line.paragraph, line.start, line.end, Part.QUESTIONS, printed.kind(), NONE);
                segments.add(segment);
                ingress.add(segment);
            }
            case LEAD ->
                segments.add(new Segment(line.paragraph, line.start, line.end, Part.QUESTIONS, printed.kind(), NONE));
            case INSTRUCTION ->
                segments.add(new Segment(line.paragraph, line.start, line.end, Part.OTHER, printed.kind(), NONE));
            case FORM_ANNEX -> {
                Segment segment = new Segment(line.paragraph, line.start, line.end, Part.ANNEX, printed.kind(), NONE);
                segments.add(segment);
                formAnnex.add(segment);
            }
            case INTRODUCTION_LEAD -> {
                if (part == Part.INTRODUCTION) {
                    add(line, printed.kind());
                } else {
                    text(line, line.start);
                }
            }
        }
    }

    private void text(Line line, int from) {
        Sign above = headerRows.above(line);
        if (above.isQuestion()) {
            enter(Part.QUESTIONS);
            item = above.item();
        }
        if (part == Part.INTRODUCTION && leavesIntroduction(line)) {
            enter(Part.QUESTIONS);
        }
        Kind kind = switch (part) {
            case INTRODUCTION -> Kind.ANSWER;
            case ANNEX -> annexKind;
            case OTHER -> Kind.TEXT;
            case QUESTIONS -> !item.isEmpty() ? Kind.ANSWER : line.heading || line.inTable() ? Kind.HEADING : Kind.TEXT;
        };
        Segment segment = new Segment(line.paragraph, from, line.end, part, kind, item);
        segments.add(segment);
        Placed answered = kind == Kind.ANSWER && part == Part.QUESTIONS ? latest.get(item) : null;
        if (answered != null) {
            answered.answer.add(segment);
        }
        if (part == Part.INTRODUCTION && !field.isEmpty()) {
            StringBuilder value = fields.computeIfAbsent(field, id -> new StringBuilder());
            value.append(value.isEmpty() ? "" : "\n").append(segment.text().strip());
        } else if (annexKind == Kind.INSTRUCTION) {
            formAnnex.add(segment);
        }
    }

    /**
     * A heading of the introduction's own level ends it, whatever comes after. Where the document has no question at all,
     * only what stands in a field is the introduction: the rest may be answers.
     */
    private boolean leavesIntroduction(Line line) {
        boolean heading = line.paragraph.outlineLevel() <= introductionLevel
                && line.paragraph.outlineLevel() < BODY_LEVEL
                && !line.isBlank();
        boolean outsideFields = !anyQuestion
                && !line.isBlank()
                && !line.inTable()
                && (field.isEmpty()
                        || !fields.getOrDefault(field, new StringBuilder()).isEmpty());
        return heading || outsideFields;
    }

    /**
     * Where all parts of a question are printed in a row, paragraph upon paragraph, and one answer follows the last, it
     * answers the whole question. Parts with room between them, or with a heading or a cell each, were to be answered one
     * by one.
     */
    private void joinParts() {
        Map<String, Integer> answers = new HashMap<>();
        for (Segment segment : segments) {
            if (segment.kind == Kind.ANSWER && !segment.blank()) {
                answers.merge(segment.item, 1, Integer::sum);
            }
        }
        for (int i = 0; i < segments.size(); i++) {
            Segment first = segments.get(i);
            if (first.kind == Kind.QUESTION && first.item.endsWith("a") && !first.blank()) {
                joinParts(i, number(first.item), answers);
            }
        }
    }

    private void joinParts(int from, int number, Map<String, Integer> answers) {
        int part = 0;
        int i = from;
        Segment before = segments.get(from);
        while (i < segments.size() && segments.get(i).kind == Kind.QUESTION && follows(segments.get(i), before)) {
            before = segments.get(i);
            String expected = number + Character.toString('a' + part);
            String next = number + Character.toString('a' + part + 1);
            if (before.item.equals(next)) {
                part++;
            } else if (!before.item.equals(expected)) {
                return;
            }
            i++;
        }
        String last = before.item;
        String whole = Integer.toString(number);
        boolean others = answers.getOrDefault(whole, 0) > 0;
        for (int letter = 0; letter < part; letter++) {
            others |= answers.getOrDefault(number + Character.toString('a' + letter), 0) > 0;
        }
        if (part + 1 != form.partCount(number) || others) {
            return;
        }
        for (; i < segments.size() && segments.get(i).item.equals(last); i++) {
            Segment segment = segments.get(i);
            if (segment.kind == Kind.ANSWER && !segment.blank()) {
                answers.merge(last, -1, Integer::sum);
                answers.merge(whole, 1, Integer::sum);
            }
            segment.item = whole;
        }
    }

    private static boolean follows(Segment segment, Segment before) {
        return segment.paragraph.number() <= before.paragraph.number() + 1
                && segment.paragraph.cell().equals(before.paragraph.cell())
                && (segment == before || segment.paragraph.outlineLevel() >= BODY_LEVEL)
                && segment.text().length() > SHORTEST_WORDS;
    }

    private static int number(String item) {
        int end = item.length();
        while (end > 0 && !Character.isDigit(item.charAt(end - 1))) {
            end--;
        }
        return Integer.parseInt(item.substring(0, end));
    }
}
