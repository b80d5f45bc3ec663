package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.round.StepState;
import io.github.utmarkelse.standing.Standing;
import io.github.utmarkelse.text.Format;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Many applications at a glance: a line each, a column for each ruling and each step, a sign for how it stands. */
final class StatusTable {
    private static final int ANSWER = 8;
    private static final int STEP = 3;
    private static final int SHORTEST_NAME = 16;

    private final Edition edition;
    private final Texts texts;

    StatusTable(Edition edition, Texts texts) {
        this.edition = edition;
        this.texts = texts;
    }

    /** What the columns and signs are, and the heads of the columns. */
    String header(Page page, Instant asOf) {
        page.title(texts.format(
                "status.title",
                Labels.title(edition, texts),
                Format.moment(asOf, edition.timeZone(), texts.language())));
        page.blank();
        List<Milestone> steps = edition.milestones();
        for (int i = 0; i < steps.size(); i++) {
            page.labelled(
                    Integer.toString(i + 1),
                    Look.PLAIN,
                    2,
                    6,
                    steps.get(i).name().in(texts.language()) + " (" + Labels.when(steps.get(i), edition, texts) + ")");
        }
        page.blank();
        StringBuilder signs = new StringBuilder();
        for (StepState state : StepState.values()) {
            signs.append(signs.isEmpty() ? "" : ", ")
                    .append(sign(state))
                    .append('\u00A0')
                    .append(texts.get("state." + state.name()).replace(' ', '\u00A0'));
        }
        page.words(signs.toString(), 2, 2, Look.QUIET);
        page.blank();
        StringBuilder head = new StringBuilder();
        for (String key : List.of("status.participation", "status.contribution", "status.award")) {
            head.append(Columns.padded(texts.get(key), ANSWER));
        }
        for (int i = 0; i < steps.size(); i++) {
            head.append(Columns.padded(Integer.toString(i + 1), STEP));
        }
        return page.line(head + texts.get("status.operation")).toString();
    }

    String row(Page page, String name, Standing standing) {
        StringBuilder row = new StringBuilder();
        answer(page, row, standing.assessment().participation().answer());
        answer(page, row, standing.assessment().contribution().answer());
        answer(page, row, standing.assessment().award().answer());
        standing.round()
                .steps()
                .forEach(step -> row.append(page.look(sign(step.state()), look(step.state())))
                        .append(" ".repeat(STEP - 1)));
        int left = Page.WIDTH - 3 * ANSWER - STEP * edition.milestones().size();
        return row.append(Columns.cut(Plain.line(name), Math.max(left, SHORTEST_NAME)))
                        .toString()
                        .stripTrailing() + "\n";
    }

    private void answer(Page page, StringBuilder row, Answer answer) {
        String word = texts.get("test." + answer.name().toLowerCase(Locale.ROOT));
        row.append(page.look(word, Look.of(answer))).append(" ".repeat(ANSWER - word.length()));
    }

    static String sign(StepState state) {
        return switch (state) {
            case DONE -> "✓";
            case LATE -> "!";
            case OPEN -> "○";
            case AHEAD -> "·";
            case MISSED -> "×";
            case NOT_NEEDED -> "–";
            case UNKNOWN -> "?";
        };
    }

    static Look look(StepState state) {
        return switch (state) {
            case DONE -> Look.GOOD;
            case LATE, MISSED -> Look.BAD;
            case UNKNOWN -> Look.UNSURE;
            case AHEAD, NOT_NEEDED -> Look.QUIET;
            case OPEN -> Look.PLAIN;
        };
    }
}
