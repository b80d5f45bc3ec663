package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.ranking.ResultChange;
import io.github.utmarkelse.ranking.ResultChanges;
import io.github.utmarkelse.ranking.ResultChanges.StandsAside;
import io.github.utmarkelse.scoresheet.Scores;
import java.util.List;
import java.util.Optional;

/** What became otherwise since an earlier record of the same round. */
final class ChangesPage {
    private final ResultChanges changes;
    private final Scores scores;
    private final Texts texts;
    private final Page page;

    ChangesPage(ResultChanges changes, Scores scores, Texts texts, Page page) {
        this.changes = changes;
        this.scores = scores;
        this.texts = texts;
        this.page = page;
    }

    String text() {
        page.heading(texts.get("changes.title"));
        if (changes.isEmpty()) {
            page.words(texts.get("changes.none"), 2, 2, Look.PLAIN);
        }
        examiners(changes.leftOut(), "changes.leftOut");
        examiners(changes.restored(), "changes.restored");
        changes.applications().forEach(this::application);
        return page.toString();
    }

    private void examiners(List<StandsAside> examiners, String key) {
        examiners.forEach(each -> page.words(
                texts.format(key, Plain.line(scores.nameOf(each.application())), each.examiner()), 2, 4, Look.PLAIN));
    }

    private void application(ResultChange change) {
        page.words(
                texts.format(
                        "changes.application",
                        Plain.line(scores.nameOf(change.application())),
                        Numbers.of(change.totalBefore(), texts.language()),
                        Numbers.of(change.totalAfter(), texts.language()),
                        place(change.placeBefore()),
                        place(change.placeAfter())),
                2,
                4,
                Look.PLAIN);
    }

    private static String place(Optional<Integer> place) {
        return place.map(String::valueOf).orElse("–");
    }
}
