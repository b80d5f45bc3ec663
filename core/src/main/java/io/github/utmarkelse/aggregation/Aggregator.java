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
import java.util.stream.Stream;
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
    private final Map<String, List<Recusal>> recusals = new HashMap<>();
    private final Map<List<Recusal>, List<TeamScores>> restored = new HashMap<>();

    Aggregator(ScoringModel model, Scores scores) {
        this.model = model;
        this.scores = scores;
        this.criteria = model.allCriteria();
        this.composition = Composition.of(model);
        this.thresholds = new Thresholds(model);
        this.aside = StandingAside.of(scores);
        scores.consensus().forEach(agreed -> consensus.put(agreed.application(), agreed));
        scores.applications().forEach(application -> applications.put(application.id(), application));
        scores.recusals()
                .forEach(recusal -> recusal.application()
                        .ifPresent(id -> recusals.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(recusal)));
        for (ScoreSheet sheet : scores.sheets()) {
            sheets.computeIfAbsent(sheet.application(), none -> new ArrayList<>())
                    .add(sheet);
        }
    }

    Aggregation aggregation(List<TeamScores> teams) {
        return new Aggregation(teams.stream().map(this::result).toList());
    }

    private ApplicationResult result(TeamScores team) {
        @Nullable Exact[] pooled = team.scores();
        @Nullable Exact[] unmoved = team.unmovedScores();
        Composition.Result sum = composition.of(pooled);
        List<String> withoutSheet = withoutSheet(team);
        List<CriterionResult> results = new ArrayList<>(criteria.size());
        for (int i = 0; i < criteria.size(); i++) {
            results.add(criterion(team, i, pooled[i], unmoved[i], withoutSheet.size()));
        }
        return new ApplicationResult(
                team.application(),
                team.category(),
                results,
                areas(sum),
                sum.total(),
                sum.unrounded(),
                model.examiners().isCentred() ? composition.of(unmoved).total() : Optional.empty(),
                sum.total().isPresent() ? Optional.empty() : Optional.of(why(results)),
                Thresholds.reached(model.threshold(), sum.total()),
                thresholds.allowPlace(pooled, sum),
                team.examiners().stream()
                        .map(examiner -> new ExaminerTotal(
                                examiner, composition.of(team.of(examiner)).total()))
                        .toList(),
                leftOut(team.application()),
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

    private CriterionResult criterion(
            TeamScores team, int index, @Nullable Exact score, @Nullable Exact unmoved, int absent) {
        ScoringCriterion criterion = criteria.get(index);
        List<Exact> plain = team.plain(index);
        Figures figures = Figures.of(plain, team.examiners().size() - plain.size() + absent);
        Optional<Tolerance> tolerance = model.toleranceOf(criterion);
        return new CriterionResult(
                criterion.id(),
                team.given(index),
                figures,
                team.agreed(index).map(agreed -> agreed(team, criterion.id(), agreed, figures)),
                Optional.ofNullable(score),
                model.examiners().isCentred() ? Optional.ofNullable(unmoved) : Optional.empty(),
                team.why(index),
                figures.spread()
                        .filter(spread -> tolerance
                                .filter(within -> spread.compareTo(Exact.of(within.within())) > 0)
                                .isPresent())
                        .isPresent(),
                Thresholds.reached(criterion.threshold(), Optional.ofNullable(score)));
    }

    private AgreedScore agreed(TeamScores team, String criterion, Exact score, Figures figures) {
        return new AgreedScore(
                score,
                figures.mean(),
                Optional.ofNullable(consensus.get(team.application()))
                        .map(agreed -> agreed.reasons().get(criterion)),
                team.isAgreedWithRecused(),
                model.examiners().by() == PoolingMethod.CONSENSUS && !team.isAgreedWithRecused());
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
        return areas;
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

    /** Who stand aside from an application, and what their sheets would have made of it. */
    private List<LeftOut> leftOut(String application) {
        Set<String> concerned = new TreeSet<>();
        Optional.ofNullable(applications.get(application)).ifPresent(known -> concerned.addAll(known.team()));
        Set<String> handedIn = new HashSet<>();
        sheets.getOrDefault(application, List.of()).forEach(sheet -> handedIn.add(sheet.examiner()));
        concerned.addAll(handedIn);
        recusals.getOrDefault(application, List.of()).forEach(recusal -> concerned.add(recusal.examiner()));
        List<LeftOut> leftOut = new ArrayList<>();
        for (String examiner : concerned) {
            aside.recusal(examiner, application)
                    .ifPresent(recusal -> leftOut.add(new LeftOut(
                            examiner,
                            recusal.kind(),
                            handedIn.contains(examiner),
                            handedIn.contains(examiner) ? with(application, examiner) : Optional.empty())));
        }
        return leftOut;
    }

    /** The total had the examiner not stood aside from the application. */
    private Optional<Exact> with(String application, String examiner) {
        List<TeamScores> teams = model.examiners().isCentred()
                ? restored.computeIfAbsent(
                        othersThan(application, examiner),
                        others -> Teams.of(
                                model,
                                Scores.builder().from(scores).recusals(others).build()))
                : Teams.of(model, alone(application, examiner));
        return teams.stream()
                .filter(team -> team.application().equals(application))
                .findFirst()
                .flatMap(team -> composition.of(team.scores()).total());
    }

    /** All recusals but those that keep the examiner from the application. */
    private List<Recusal> othersThan(String application, String examiner) {
        return scores.recusals().stream()
                .filter(recusal -> !recusal.examiner().equals(examiner)
                        || recusal.application()
                                .filter(id -> !id.equals(application))
                                .isPresent())
                .toList();
    }

    /** What is on record of one application, from which the examiner does not stand aside. */
    private Scores alone(String application, String examiner) {
        List<ScoreSheet> own = sheets.getOrDefault(application, List.of());
        Optional<Consensus> agreed = Optional.ofNullable(consensus.get(application));
        return Scores.builder()
                .addApplications(Objects.requireNonNull(applications.get(application)))
                .sheets(own)
                .consensus(agreed.stream().toList())
                .recusals(Stream.concat(
                                own.stream().map(ScoreSheet::examiner),
                                agreed.stream().flatMap(team -> team.agreedBy().stream()))
                        .distinct()
                        .filter(other -> !other.equals(examiner))
                        .flatMap(other -> aside.recusal(other, application).stream())
                        .toList())
                .build();
    }
}
