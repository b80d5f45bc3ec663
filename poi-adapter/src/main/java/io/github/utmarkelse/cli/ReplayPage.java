package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.ranking.Replay;

/** Tells whether a record of a decision comes out the same again. */
final class ReplayPage {
    private static final int MOST = 20;

    private ReplayPage() {}

    static String of(Replay replay, Texts texts, Page page) {
        page.title(texts.get(replay.holds() ? "replay.holds" : "replay.fails"));
        if (!replay.sameModel()) {
            page.words(texts.get("replay.model"), 2, 4, Look.BAD);
        }
        if (!replay.sameScores()) {
            page.words(texts.get("replay.scores"), 2, 4, Look.BAD);
        }
        if (!replay.sameWritten()) {
            page.words(texts.get("replay.written"), 2, 4, Look.BAD);
        }
        if (!replay.differences().isEmpty()) {
            page.words(texts.format("replay.differences", replay.differences().size()), 2, 4, Look.BAD);
            replay.differences().stream().limit(MOST).forEach(place -> page.words("– " + place, 4, 6, Look.PLAIN));
        }
        return page.toString();
    }
}
