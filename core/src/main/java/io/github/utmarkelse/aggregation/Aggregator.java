package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoresheet.Consensus;
import io.github.utmarkelse.scoresheet.Recusal;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoresheet.StandingAside;
import io.github.utmarkelse.scoring.Composition;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.ScoringArea;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.Tolerance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds the scores of a round up. */
final class Aggregator {
    private final ScoringModel model;
    private final Scores scores;
    private final List<ScoringCriterion> criteria;
    private final Composition composition;
    private final Thresholds thresholds;
    private final StandingAside aside;
    private final Map<String, Consensus> consensus = new HashMap<>();
    private final Map<String, ScoredApplication> applications = new HashMap<>();
    private final Map<String, List<ScoreSheet>> sheets = new HashMap<>();

    Aggregator(ScoringModel model, Scores scores) {
        this.model = model;
        this.scores = scores;
        this.criteria = model.allCriteria();
        this.composition = Composition.of(model);
        this.thresholds = new Thresholds(model);
        this.aside = StandingAside.of(scores);
        scores.consensus().forEach(agreed -> consensus.put(agreed.application(), agreed));
        scores.applications().forEach(application -> applications.put(application.id(), application));
        for (ScoreSheet sheet : scores.sheets()) {
            sheets.computeIfAbsent(sheet.application(), none -> new ArrayList<>())
                    .add(sheet);
        }
    }

    Aggregation aggregation() {
        Map<String, List<LeftOut>> leftOut = leftOut();
        return new Aggregation(Teams.of(model, scores).stream()
                .map(team -> result(team, leftOut.getOrDefault(team.application(), List.of())))
                .toList());
    }

    private ApplicationResult result(TeamScores team, List<LeftOut> leftOut) {
        @Nullable Exact[] pooled = team.scores();
        Composition.Result sum = composition.of(pooled);
        List<String> withoutSheet = withoutSheet(team);
        List<CriterionResult> results = new ArrayList<>(criteria.size());
        for (int i = 0; i < criteria.size(); i++) {
            results.add(criterion(team, i, pooled[i], withoutSheet.size()));
        }
        return new ApplicationResult(
                team.application(),
                team.category(),
                List.copyOf(results),
                areas(sum),
                sum.total(),
                sum.unrounded(),
                model.examiners().isCentred()
                        ? composition.of(team.unmovedScores()).total()
                        : Optional.empty(),
                sum.total().isPresent() ? Optional.empty() : Optional.of(why(results)),
                Thresholds.reached(model.threshold(), sum.total()),
                thresholds.allowPlace(pooled, sum),
                team.examiners().stream()
                        .map(examiner -> new ExaminerTotal(
                                examiner, composition.of(team.of(examiner)).total()))
                        .toList(),
                leftOut,
                withoutSheet);
    }

    /** What is the same everywhere, or that parts are missing. */
    private static NotDetermined why(List<CriterionResult> results) {
        Set<Optional<NotDetermined>> reasons = new HashSet<>();
        results.forEach(result -> reasons.add(result.why()));
        return reasons.size() == 1
                ? reasons.iterator().next().orElse(NotDetermined.PART_NOT_DETERMINED)
                : NotDetermined.PART_NOT_DETERMINED;
    }

    private CriterionResult criterion(TeamScores team, int index, @Nullable Exact score, int absent) {
        ScoringCriterion criterion = criteria.get(index);
        List<Exact> plain = team.plain(index);
        Figures figures = Figures.of(plain, team.examiners().size() - plain.size() + absent);
        Optional<Tolerance> tolerance = model.toleranceOf(criterion);
        return new CriterionResult(
                criterion.id(),
                team.given(index),
                figures,
                team.agreed(index).map(agreed -> agreed(team.application(), criterion.id(), agreed, figures)),
                Optional.ofNullable(score),
                model.examiners().isCentred() ? Optional.ofNullable(team.unmovedScores()[index]) : Optional.empty(),
                team.why(index),
                figures.spread()
                        .filter(spread -> tolerance
                                .filter(within -> spread.compareTo(Exact.of(within.within())) > 0)
                                .isPresent())
                        .isPresent(),
                Thresholds.reached(criterion.threshold(), Optional.ofNullable(score)));
    }

    private AgreedScore agreed(String application, String criterion, Exact score, Figures figures) {
        return new AgreedScore(
                score,
                figures.mean(),
                Optional.ofNullable(consensus.get(application))
                        .map(agreed -> agreed.reasons().get(criterion)),
                model.examiners().by() == PoolingMethod.CONSENSUS);
    }

    private List<AreaResult> areas(Composition.Result sum) {
        List<AreaResult> areas = new ArrayList<>(model.areas().size());
        for (int i = 0; i < model.areas().size(); i++) {
            ScoringArea area = model.areas().get(i);
            Optional<Exact> score = sum.areas().get(i);
            areas.add(new AreaResult(
                    area.id(),
                    score,
                    score.isPresent() ? Optional.empty() : Optional.of(NotDetermined.PART_NOT_DETERMINED),
                    Thresholds.reached(area.threshold(), score)));
        }
        return List.copyOf(areas);
    }

    private List<String> withoutSheet(TeamScores team) {
        String id = team.application();
        return applications.get(id) == null
                ? List.of()
                : new TreeSet<>(applications.get(id).team())
                        .stream()
                                .filter(examiner -> !team.examiners().contains(examiner)
                                        && aside.recusal(examiner, id).isEmpty())
                                .toList();
    }

    /** Who stand aside from each application, and what their sheets would have made of it. */
    private Map<String, List<LeftOut>> leftOut() {
        Map<String, List<LeftOut>> leftOut = new HashMap<>();
        for (ScoredApplication application : scores.applications()) {
            String id = application.id();
            Set<String> concerned = new TreeSet<>(application.team());
            sheets.getOrDefault(id, List.of()).forEach(sheet -> concerned.add(sheet.examiner()));
            scores.recusals().stream()
                    .filter(recusal -> recusal.application().filter(id::equals).isPresent())
                    .forEach(recusal -> concerned.add(recusal.examiner()));
            List<LeftOut> own = new ArrayList<>();
            for (String examiner : concerned) {
                aside.recusal(examiner, id).ifPresent(recusal -> own.add(leftOut(id, examiner, recusal)));
            }
            leftOut.put(id, List.copyOf(own));
        }
        return leftOut;
    }

    private LeftOut leftOut(String application, String examiner, Recusal recusal) {
        boolean sheet = sheets.getOrDefault(application, List.of()).stream()
                .anyMatch(one -> one.examiner().equals(examiner));
        return new LeftOut(examiner, recusal.kind(), sheet, sheet ? with(application, examiner) : Optional.empty());
    }

    /** The total had the examiner not stood aside. */
    private Optional<Exact> with(String application, String examiner) {
        Scores.Builder others = Scores.builder();
        others.from(scores)
                .recusals(scores.recusals().stream()
                        .filter(recusal -> !recusal.examiner().equals(examiner))
                        .toList());
        if (!model.examiners().isCentred()) {
            others.applications(List.of(Objects.requireNonNull(applications.get(application))))
                    .sheets(sheets.getOrDefault(application, List.of()));
        }
        return Teams.of(model, others.build()).stream()
                .filter(team -> team.application().equals(application))
                .findFirst()
                .flatMap(team -> composition.of(team.scores()).total());
    }
}
