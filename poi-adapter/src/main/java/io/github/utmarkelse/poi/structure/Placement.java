package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through the settled lines and gives every stretch of text its place. */
final class Placement {
    private static final String NONE = "";

    private final FormIndex form;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, StringBuilder> fields = new LinkedHashMap<>();
    private final Set<String> attachments = new LinkedHashSet<>();
    private final List<Segment> extraAnnexes = new ArrayList<>();
    private final List<Segment> formAnnex = new ArrayList<>();
    private final List<Segment> ingress = new ArrayList<>();

    private Part part = Part.OTHER;
    private String item = NONE;
    private String field = NONE;
    private Kind annexKind = Kind.TEXT;

    private Placement(FormIndex form) {
        this.form = form;
    }

    static Placement of(FormIndex form, List<Line> lines) {
        Placement placement = new Placement(form);
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
                add(line, Kind.HEADING);
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
        int content = Math.min(line.sign.contentStart(), line.end);
        segments.add(new Segment(line.paragraph, line.start, content, part, Kind.QUESTION, item));
        if (content < line.end) {
            text(line, content);
        }
    }

    private void field(Line line) {
        if (part != Part.INTRODUCTION) {
            enter(Part.INTRODUCTION);
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
        Kind kind = switch (part) {
            case INTRODUCTION -> Kind.ANSWER;
            case ANNEX -> annexKind;
            case OTHER -> Kind.TEXT;
            case QUESTIONS -> !item.isEmpty() ? Kind.ANSWER : line.heading || line.inTable() ? Kind.HEADING : Kind.TEXT;
        };
        Segment segment = new Segment(line.paragraph, from, line.end, part, kind, item);
        segments.add(segment);
        if (part == Part.INTRODUCTION && !field.isEmpty()) {
            StringBuilder value = fields.computeIfAbsent(field, id -> new StringBuilder());
            value.append(value.isEmpty() ? "" : "\n").append(segment.text().strip());
        } else if (annexKind == Kind.INSTRUCTION) {
            formAnnex.add(segment);
        }
    }

    /** Where all parts of a question are printed and one answer follows the last, it answers the whole question. */
    private void joinParts() {
        Map<Integer, Set<String>> printed = new LinkedHashMap<>();
        Map<Integer, Set<String>> answered = new LinkedHashMap<>();
        Map<Integer, String> last = new LinkedHashMap<>();
        for (Segment segment : segments) {
            if (segment.item.isEmpty()) {
                continue;
            }
            int number = number(segment.item);
            if (form.partCount(number) == 0) {
                continue;
            }
            if (segment.kind == Kind.QUESTION && !segment.item.equals(Integer.toString(number))) {
                printed.computeIfAbsent(number, k -> new LinkedHashSet<>()).add(segment.item);
                last.put(number, segment.item);
            } else if (segment.kind == Kind.ANSWER && !segment.blank()) {
                answered.computeIfAbsent(number, k -> new LinkedHashSet<>()).add(segment.item);
            }
        }
        last.forEach((number, lastPart) -> {
            boolean allPrinted = printed.getOrDefault(number, Set.of()).size() == form.partCount(number);
            if (allPrinted && answered.getOrDefault(number, Set.of()).equals(Set.of(lastPart))) {
                String together = Integer.toString(number);
                for (Segment segment : segments) {
                    if (segment.kind == Kind.ANSWER && lastPart.equals(segment.item)) {
                        segment.item = together;
                    }
                }
            }
        });
    }

    private static int number(String item) {
        int end = item.length();
        while (end > 0 && !Character.isDigit(item.charAt(end - 1))) {
            end--;
        }
        return Integer.parseInt(item.substring(0, end));
    }
}
