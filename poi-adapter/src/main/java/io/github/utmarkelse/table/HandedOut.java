package io.github.utmarkelse.table;

import io.github.utmarkelse.scoresheet.Examiner;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheets that examiners are to fill in, with what they have filled in already. */
final class HandedOut {
    private HandedOut() {}

    static List<ScoreSheet> sheets(Scores scores) {
        Map<SheetKey, ScoreSheet> given = new HashMap<>();
        scores.sheets().forEach(sheet -> given.putIfAbsent(key(sheet), sheet));
        Map<SheetKey, ScoreSheet> handedOut = new LinkedHashMap<>();
        List<String> everybody = scores.examiners().stream().map(Examiner::id).toList();
        for (ScoredApplication application : scores.applications()) {
            List<String> team = application.team().isEmpty() ? everybody : application.team();
            for (String examiner : team) {
                SheetKey key = new SheetKey(application.id(), examiner);
                ScoreSheet sheet = given.get(key);
                if (sheet != null) {
                    handedOut.put(key, sheet);
                } else if (!standsAside(scores, key)) {
                    handedOut.put(
                            key,
                            ScoreSheet.builder()
                                    .examiner(examiner)
                                    .application(application.id())
                                    .build());
                }
            }
            scores.sheets().stream()
                    .filter(sheet -> sheet.application().equals(application.id()))
                    .forEach(sheet -> handedOut.putIfAbsent(key(sheet), sheet));
        }
        scores.sheets().forEach(sheet -> handedOut.putIfAbsent(key(sheet), sheet));
        return List.copyOf(handedOut.values());
    }

    private static SheetKey key(ScoreSheet sheet) {
        return new SheetKey(sheet.application(), sheet.examiner());
    }

    private static boolean standsAside(Scores scores, SheetKey key) {
        return scores.recusals().stream()
                .anyMatch(recusal -> recusal.examiner().equals(key.examiner())
                        && recusal.application().map(key.application()::equals).orElse(true));
    }
}
