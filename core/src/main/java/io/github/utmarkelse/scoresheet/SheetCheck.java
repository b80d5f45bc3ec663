package io.github.utmarkelse.scoresheet;

import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.ProblemList;
import io.github.utmarkelse.scoring.Completeness;
import io.github.utmarkelse.scoring.ScoreReason;
import io.github.utmarkelse.scoring.ScoreScale;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a sheet. */
final class SheetCheck {
    private static final int MOST_NAMED = 5;

    private final ScoringModel model;
    private final Set<String> examiners;
    private final ProblemList problems;

    SheetCheck(ScoringModel model, Set<String> examiners, ProblemList problems) {
        this.model = model;
        this.examiners = examiners;
        this.problems = problems;
    }

    void check(String place, ScoreSheet sheet) {
        Set<String> criteria = model.criteriaById().keySet();
        permitted(place + ".scores", sheet.scores());
        sheet.reasons().keySet().forEach(id -> problems.known(place + ".reasons." + id, id, criteria));
        sheet.unscored().forEach((id, why) -> {
            problems.known(place + ".unscored." + id, id, criteria);
            if (why.isBlank()) {
                problems.wrong(place + ".unscored." + id, "score.unscoredWithoutReason");
            } else if (sheet.scores().containsKey(id)) {
                problems.wrong(place + ".unscored." + id, "score.scoredAndNot");
            }
        });
        if (model.missing().sheet() == Completeness.COMPLETE) {
            complete(place, sheet);
        }
        reasons(place, sheet);
        revisions(place + ".revisions", sheet);
    }

    /** Finds scores that are of no criterion of the model, or that its scale does not have. */
    void permitted(String place, Map<String, BigDecimal> scores) {
        scores.forEach((id, score) -> {
            problems.known(place + "." + id, id, model.criteriaById().keySet());
            model.criterion(id).ifPresent(criterion -> permitted(place + "." + id, criterion, score));
        });
    }

    private void permitted(String place, ScoringCriterion criterion, BigDecimal score) {
        ScoreScale scale = model.scaleOf(criterion);
        if (!scale.permits(score)) {
            problems.add(
                    "off-scale",
                    place,
                    Message.of("score.offScale", "score", new Argument.Amount(score)),
                    remedy(scale));
        }
    }

    private static Message remedy(ScoreScale scale) {
        return scale.step()
                .map(step -> Message.of("score.offScale.steps", "lowest", new Argument.Amount(scale.lowest()))
                        .with("highest", new Argument.Amount(scale.highest()))
                        .with("step", new Argument.Amount(step)))
                .orElseGet(() -> Message.of(
                        "score.offScale.listed",
                        "scores",
                        new Argument.Name(scale.permitted().stream()
                                .map(BigDecimal::toPlainString)
                                .collect(Collectors.joining("; ")))));
    }

    private void complete(String place, ScoreSheet sheet) {
        List<String> left = model.criteriaById().keySet().stream()
                .filter(id ->
                        !sheet.scores().containsKey(id) && !sheet.unscored().containsKey(id))
                .toList();
        if (!left.isEmpty()) {
            String named = left.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            problems.add(
                    "half-filled-sheet",
                    place + ".scores",
                    Message.of("score.halfFilled", "number", new Argument.Amount(BigDecimal.valueOf(left.size())))
                            .with("criteria", new Argument.Name(left.size() > MOST_NAMED ? named + " …" : named)),
                    Message.of("score.halfFilled.remedy"));
        }
    }

    private void reasons(String place, ScoreSheet sheet) {
        ScoreReason rule = model.reasons().score();
        sheet.scores().forEach((id, score) -> {
            Optional<ScoreScale> scale = model.criterion(id).map(model::scaleOf);
            boolean isAsked = rule == ScoreReason.ALWAYS
                    || (rule == ScoreReason.AT_ENDS
                            && scale.filter(s -> s.isEnd(score)).isPresent());
            if (isAsked && scale.isPresent() && isBlank(sheet.reasons().get(id))) {
                problems.add(
                        "no-reason",
                        place + ".scores." + id,
                        Message.of("score.noReason", "score", new Argument.Amount(score)),
                        Message.of("score.noReason.remedy"));
            }
        });
    }

    private void revisions(String place, ScoreSheet sheet) {
        Map<String, Optional<BigDecimal>> last = new LinkedHashMap<>();
        Map<String, Integer> lastAt = new HashMap<>();
        List<Revision> revisions = sheet.revisions();
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            String at = place + "[" + i + "]";
            revision(at, revision);
            if (last.containsKey(revision.criterion()) && !isSame(last.get(revision.criterion()), revision.before())) {
                problems.wrong(at + ".before", "score.brokenHistory");
            }
            last.put(revision.criterion(), revision.after());
            lastAt.put(revision.criterion(), i);
        }
        days(place, revisions);
        last.forEach((id, score) -> {
            if (!isSame(score, Optional.ofNullable(sheet.scores().get(id)))) {
                problems.wrong(place + "[" + lastAt.get(id) + "].after", "score.lastRevision");
            }
        });
    }

    private void revision(String place, Revision revision) {
        problems.known(
                place + ".criterion", revision.criterion(), model.criteriaById().keySet());
        problems.known(place + ".by", revision.by(), examiners);
        model.criterion(revision.criterion()).ifPresent(criterion -> {
            revision.before().ifPresent(score -> permitted(place + ".before", criterion, score));
            revision.after().ifPresent(score -> permitted(place + ".after", criterion, score));
        });
        if (isSame(revision.before(), revision.after())) {
            problems.wrong(place, "score.noChange");
        }
        if (model.reasons().change() && isBlank(revision.reason().orElse(""))) {
            problems.add(
                    "change-without-reason",
                    place + ".reason",
                    Message.of("score.changeWithoutReason", "criterion", Names.shown(revision.criterion())),
                    Message.of("score.changeWithoutReason.remedy"));
        }
    }

    private void days(String place, List<Revision> revisions) {
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < revisions.size(); i++) {
            LocalDate day = revisions.get(i).on().orElse(latest);
            if (day.isBefore(latest)) {
                problems.wrong(place + "[" + i + "].on", "score.revisionOrder");
            } else {
                latest = day;
            }
        }
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
