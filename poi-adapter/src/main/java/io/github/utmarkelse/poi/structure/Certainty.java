package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.contribution.Evidence;
import io.github.utmarkelse.poi.structure.Sign.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure the places of a document's questions are. Points for and against are added up; they were set so that on
 * contributions written by chance hardly any of the placements called sure is wrong.
 */
final class Certainty {
    private static final int WORDS = 70;
    private static final int FIRST_WORDS = 50;
    private static final int LIKE_WORDS = 15;
    private static final int PER_LIKENESS = 50;
    private static final int NOTHING_BUT_NUMBER = 35;
    private static final int LABEL = 35;
    private static final int NUMBER = 25;
    private static final int LOOK = 25;
    private static final int OTHER_LOOK = -10;
    private static final int ORDER = 10;
    private static final int AGAINST_ORDER = -10;
    private static final int TWICE = -40;
    private static final int IN_PASSING = -40;
    private static final int NEAR_RIVAL = -20;
    private static final double NEAR = 0.12;
    private static final int FAINT = -10;
    private static final int NEXT_MISSING = -10;
    private static final int LONG_AND_NEXT_MISSING = -45;

    private static final int DOUBTFUL = 60;
    private static final int DOUBTFUL_NEXT = -25;
    private static final int BELOW_AN_EMPTY_ONE = -45;

    private final FormIndex form;
    private final Shapes shapes;
    private final List<Placed> placed;
    private final Map<Integer, Integer> times = new HashMap<>();
    private final long usualLength;

    Certainty(FormIndex form, Shapes shapes, List<Placed> placed) {
        this.form = form;
        this.shapes = shapes;
        this.placed = placed;
        placed.forEach(each -> times.merge(each.line.sign.order(), 1, Integer::sum));
        long[] lengths = placed.stream()
                .mapToLong(each -> each.characters)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        this.usualLength = lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    }

    /** What is known of one placement. */
    record Verdict(int confidence, List<Evidence> evidence, String rival) {}

    Verdict of(int index) {
        Verdict own = own(index);
        int points = own.confidence;
        String rival = own.rival;
        boolean last = index + 1 == placed.size();
        if (!last && placed.get(index + 1).characters > 0 && own(index + 1).confidence < DOUBTFUL) {
            points += DOUBTFUL_NEXT;
        }
        if (index > 0
                && placed.get(index).characters > 0
                && isHeadingUponHeading(placed.get(index - 1), placed.get(index))) {
            points += BELOW_AN_EMPTY_ONE;
            rival = placed.get(index - 1).marker.item;
        }
        return new Verdict(Math.max(0, points), own.evidence, rival);
    }

    /** Whether the words of a question without an answer stand right above another's. */
    private static boolean isHeadingUponHeading(Placed above, Placed below) {
        boolean stem =
                above.line.sign.letter() == Phrase.NO_LETTER && below.line.sign.number() == above.line.sign.number();
        return above.characters == 0
                && !stem
                && !above.marker.item.equals(below.marker.item)
                && below.line.paragraph.number() <= above.line.paragraph.number() + 1
                && below.line.paragraph.cell().equals(above.line.paragraph.cell());
    }

    private Verdict own(int index) {
        Line line = placed.get(index).line;
        List<Evidence> evidence = new ArrayList<>();
        int points = label(line, evidence) + words(line.match, evidence);
        if (shapes.isHabit(line)) {
            evidence.add(Evidence.LOOK);
            points += LOOK;
        } else if (shapes.any()) {
            points += OTHER_LOOK;
        }
        points += order(index, evidence);
        if (times.getOrDefault(line.sign.order(), 0) > 1) {
            points += TWICE;
        }
        boolean nearRival = !line.match.rival().isEmpty() && line.match.lead() < NEAR;
        if (nearRival && !evidence.contains(Evidence.NUMBER) && !evidence.contains(Evidence.LABEL)) {
            points += NEAR_RIVAL;
        }
        if (line.found == Strength.FAINT || line.found == Strength.HABITUAL) {
            points += FAINT;
        }
        boolean passing = line.sign.contentStart() < line.end && !line.heading && !shapes.isHabit(line);
        if (passing && !line.sign.numbered()) {
            points += IN_PASSING;
        }
        return new Verdict(Math.max(0, Math.min(100, points)), evidence, nearRival ? line.match.rival() : "");
    }

    private static int label(Line line, List<Evidence> evidence) {
        if (!line.sign.numbered()) {
            return 0;
        }
        evidence.add(line.shape.word() ? Evidence.LABEL : Evidence.NUMBER);
        return line.shape.word() ? LABEL : NUMBER;
    }

    private static int words(Match match, List<Evidence> evidence) {
        return switch (match.kind()) {
            case NONE -> NOTHING_BUT_NUMBER;
            case WORDS -> {
                evidence.add(Evidence.WORDS);
                yield WORDS;
            }
            case FIRST_WORDS -> {
                evidence.add(Evidence.FIRST_WORDS);
                yield FIRST_WORDS;
            }
            case LIKE_WORDS -> {
                evidence.add(Evidence.LIKE_WORDS);
                yield LIKE_WORDS + (int) (PER_LIKENESS * match.likeness());
            }
        };
    }

    /** Whether the questions before and after are its neighbours in the form, and whether its answer may hold another's. */
    private int order(int index, List<Evidence> evidence) {
        int order = placed.get(index).line.sign.order();
        int before = index == 0 ? 0 : last(placed.get(index - 1).line.sign);
        int after = index + 1 == placed.size()
                ? form.lastOrder() + 1
                : placed.get(index + 1).line.sign.order();
        boolean afterNext = form.isNext(last(placed.get(index).line.sign), after);
        int points = 0;
        if (form.isNext(before, order) || afterNext) {
            evidence.add(Evidence.ORDER);
            points += ORDER;
        } else if (order < before) {
            points += AGAINST_ORDER;
        }
        if (!afterNext && placed.get(index).characters > 0) {
            boolean longer = 2 * placed.get(index).characters > 3 * usualLength;
            points += longer ? LONG_AND_NEXT_MISSING : NEXT_MISSING;
        }
        return points;
    }

    /** The order of the last of the items that a sign names. */
    private int last(Sign sign) {
        return sign.also().isEmpty()
                ? sign.order()
                : form.orderOf(sign.also().get(sign.also().size() - 1));
    }
}
