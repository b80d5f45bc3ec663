package io.github.utmarkelse.scoresheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds sheets that tell of no examiners and applications but by naming them. */
final class MoreSheets {
    private MoreSheets() {}

    static Scores added(Scores scores, List<ScoreSheet> more) {
        Map<String, Examiner> examiners = new LinkedHashMap<>();
        Map<String, ScoredApplication> applications = new LinkedHashMap<>();
        for (ScoreSheet sheet : more) {
            examiners.computeIfAbsent(
                    sheet.examiner(), id -> Examiner.builder().id(id).build());
            applications.computeIfAbsent(
                    sheet.application(),
                    id -> ScoredApplication.builder().id(id).build());
        }
        Scores.Builder all = Scores.builder();
        all.from(scores).addAllSheets(more);
        if (scores.examiners().isEmpty()) {
            all.examiners(examiners.values());
        }
        if (scores.applications().isEmpty()) {
            all.applications(applications.values());
        }
        return all.build();
    }
}
