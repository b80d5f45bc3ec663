package io.github.utmarkelse.ranking;

import static io.github.utmarkelse.SmallRound.recused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.aggregation.ApplicationResult;
import io.github.utmarkelse.aggregation.CriterionResult;
import io.github.utmarkelse.aggregation.ExaminerTotal;
import io.github.utmarkelse.aggregation.GivenScore;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoresheet.Examiner;
import io.github.utmarkelse.scoresheet.Recusal;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.ScoringModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of a round's result whatever was scored, by whatever model. */
class RoundProperties {
    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property
    void theOrderInWhichAnythingIsGivenNeverMatters(@ForAll long seed) {
        RandomScores round = RandomScores.of(seed);
        Random random = round.random();
        Scores scores = round.scores();
        Scores shuffled = Scores.builder()
                .from(scores)
                .examiners(shuffled(scores.examiners(), random))
                .applications(shuffled(scores.applications(), random).stream()
                        .map(application -> ScoredApplication.builder()
                                .from(application)
                                .team(shuffled(application.team(), random))
                                .build())
                        .toList())
                .sheets(shuffled(scores.sheets(), random))
                .recusals(shuffled(scores.recusals(), random))
                .consensus(shuffled(scores.consensus(), random))
                .proposals(shuffled(scores.proposals(), random))
                .decisions(shuffled(scores.decisions(), random))
                .build();

        assertThat(RoundResult.of(round.model(), shuffled, round.settings())).isEqualTo(round.result());
    }

    @Property
    void norDoesTheOrderOfCriteriaThatStandAlone(@ForAll long seed) {
        RandomScores round = RandomScores.of(seed);
        ScoringModel shuffled = ScoringModel.builder()
                .from(round.model())
                .criteria(shuffled(round.model().criteria(), round.random()))
                .build();

        RoundResult one = round.result();
        RoundResult other = RoundResult.of(shuffled, round.scores(), round.settings());

        assertThat(other.agreement()).isEqualTo(one.agreement());
        assertThat(other.outcomes()).isEqualTo(one.outcomes());
        assertThat(new HashSet<>(other.remarks())).isEqualTo(new HashSet<>(one.remarks()));
        for (int i = 0; i < one.rankings().size(); i++) {
            Ranking first = one.rankings().get(i);
            Ranking second = other.rankings().get(i);
            assertThat(second.places()).isEqualTo(first.places());
            assertThat(second.unplaced()).isEqualTo(first.unplaced());
            assertThat(second.sturdiness().examiners())
                    .isEqualTo(first.sturdiness().examiners());
            assertThat(second.sturdiness().weights())
                    .isEqualTo(first.sturdiness().weights());
            assertThat(new HashSet<>(second.sturdiness().criteria().unstable()))
                    .isEqualTo(new HashSet<>(first.sturdiness().criteria().unstable()));
        }
        for (ApplicationResult result : one.aggregation().applications()) {
            ApplicationResult same =
                    other.aggregation().application(result.application()).orElseThrow();
            assertThat(same.total()).isEqualTo(result.total());
            assertThat(same.examiners()).isEqualTo(result.examiners());
            assertThat(same.leftOut()).isEqualTo(result.leftOut());
            assertThat(new HashSet<>(same.criteria())).isEqualTo(new HashSet<>(result.criteria()));
        }
    }

    @Property
    void whoStandsAsideAndIsRestoredLeavesNoTrace(@ForAll long seed) {
        RandomScores round = RandomScores.of(seed);
        List<Recusal> before = round.scores().recusals();
        String examiner = round.scores().examiners().get(0).id();
        Assume.that(before.stream().noneMatch(recusal -> recusal.examiner().equals(examiner)));
        Scores recused = recused(round.scores(), examiner);
        Scores restored = Scores.builder()
                .from(recused)
                .recusals(recused.recusals().stream()
                        .filter(recusal -> !recusal.examiner().equals(examiner))
                        .toList())
                .build();

        RoundResult without = RoundResult.of(round.model(), recused, round.settings());

        assertThat(RoundResult.of(round.model(), restored, round.settings())).isEqualTo(round.result());
        assertThat(without.aggregation().applications()).allSatisfy(result -> {
            assertThat(result.examiners()).extracting(ExaminerTotal::examiner).doesNotContain(examiner);
            assertThat(result.criteria())
                    .allSatisfy(criterion -> assertThat(criterion.given())
                            .extracting(GivenScore::examiner)
                            .doesNotContain(examiner));
        });
    }

    /** Where nothing is moved, what the sheet would have made of an application is what it makes of it. */
    @Property
    void whatIsToldOfASheetLeftOutIsTrue(@ForAll long seed) {
        RandomScores round = RandomScores.of(seed);
        Assume.that(round.scores().recusals().isEmpty());
        RoundResult with = round.result();
        for (ScoreSheet sheet : round.scores().sheets()) {
            RoundResult without = RoundResult.of(
                    round.model(), recused(round.scores(), sheet.examiner(), sheet.application()), round.settings());

            assertThat(application(without, sheet.application())
                            .leftOut()
                            .get(0)
                            .totalWith())
                    .isEqualTo(application(with, sheet.application()).total());
        }
    }

    private static ApplicationResult application(RoundResult result, String id) {
        return result.aggregation().application(id).orElseThrow();
    }

    @Property
    void anExaminerMoreWhoGivesTheMeanChangesNoMean(@ForAll long seed) {
        RandomScores round = RandomScores.plain(seed);
        Assume.that(round.model().examiners().by() == PoolingMethod.MEAN);
        Assume.that(round.scores().sheets().stream()
                .noneMatch(sheet -> application(round.result(), sheet.application())
                                .examiners()
                                .size()
                        == 3));
        Scores.Builder more = Scores.builder()
                .from(round.scores())
                .addExaminers(Examiner.builder().id("more").build());
        more.applications(round.scores().applications().stream()
                .map(application -> ScoredApplication.builder()
                        .from(application)
                        .team(List.of())
                        .build())
                .toList());
        for (ApplicationResult result : round.result().aggregation().applications()) {
            ScoreSheet.Builder sheet = ScoreSheet.builder().examiner("more").application(result.application());
            result.criteria()
                    .forEach(criterion -> sheet.putScores(
                            criterion.criterion(),
                            criterion.figures().mean().flatMap(Exact::decimal).orElseThrow()));
            more.addSheets(sheet.build());
        }

        RoundResult after = RoundResult.of(round.model(), more.build(), Settings.plain());

        for (ApplicationResult result : round.result().aggregation().applications()) {
            ApplicationResult same = application(after, result.application());
            assertThat(same.total()).isEqualTo(result.total());
            assertThat(same.criteria().stream().map(CriterionResult::score))
                    .containsExactlyElementsOf(result.criteria().stream()
                            .map(CriterionResult::score)
                            .toList());
        }
    }

    @Property
    void aPooledScoreLiesBetweenTheLowestAndTheHighest(@ForAll long seed) {
        RandomScores round = RandomScores.plain(seed);
        for (ApplicationResult result : round.result().aggregation().applications()) {
            for (CriterionResult criterion : result.criteria()) {
                Exact lowest = criterion.figures().lowest().orElseThrow();
                Exact highest = criterion.figures().highest().orElseThrow();
                assertThat(List.of(
                                criterion.figures().mean().orElseThrow(),
                                criterion.figures().median().orElseThrow(),
                                criterion.score().orElseThrow()))
                        .allMatch(score -> score.compareTo(lowest) >= 0 && score.compareTo(highest) <= 0);
            }
        }
    }

    @Property
    void aRaisedScoreNeverLowersATotalOrAPlace(@ForAll long seed) {
        RandomScores round = RandomScores.plain(seed);
        RoundResult before = round.result();
        int raised = round.random().nextInt(round.scores().sheets().size());
        ScoreSheet sheet = round.scores().sheets().get(raised);
        List<String> criteria = sheet.scores().keySet().stream().sorted().toList();
        String criterion = criteria.get(round.random().nextInt(criteria.size()));
        BigDecimal score = Objects.requireNonNull(sheet.scores().get(criterion));
        Assume.that(score.compareTo(round.model().scale().highest()) < 0);
        List<ScoreSheet> sheets = new ArrayList<>(round.scores().sheets());
        sheets.set(
                raised,
                ScoreSheet.builder()
                        .from(sheet)
                        .putScores(criterion, score.add(BigDecimal.ONE))
                        .build());

        RoundResult after = RoundResult.of(
                round.model(),
                Scores.builder().from(round.scores()).sheets(sheets).build(),
                round.settings());

        String id = sheet.application();
        assertThat(application(after, id).total().orElseThrow())
                .isGreaterThanOrEqualTo(application(before, id).total().orElseThrow());
        assertThat(place(after, id)).isLessThanOrEqualTo(place(before, id));
    }

    private static int place(RoundResult result, String application) {
        return result.rankings().stream()
                .flatMap(ranking -> ranking.places().stream())
                .filter(place -> place.application().equals(application))
                .findFirst()
                .orElseThrow()
                .place();
    }

    @Property
    void whereNothingIsRoundedTheTotalByMeansIsTheMeanOfTheExaminersOwn(@ForAll long seed) {
        RandomScores round = RandomScores.plain(seed);
        Assume.that(round.model().examiners().by() == PoolingMethod.MEAN);
        for (ApplicationResult result : round.result().aggregation().applications()) {
            Exact sum = result.examiners().stream()
                    .map(examiner -> examiner.total().orElseThrow())
                    .reduce(Exact.ZERO, Exact::plus);

            assertThat(result.total())
                    .contains(sum.dividedBy(Exact.of(result.examiners().size())));
        }
    }

    @Property
    void placesFollowTotalsAndAreCountedWithGaps(@ForAll long seed) {
        RandomScores round = RandomScores.of(seed);
        RoundResult result = round.result();
        int applications = 0;
        for (Ranking ranking : result.rankings()) {
            List<Place> places = ranking.places();
            Map<Integer, Integer> sharing = new TreeMap<>();
            places.forEach(place -> sharing.merge(place.place(), 1, Integer::sum));
            int next = 1;
            for (Map.Entry<Integer, Integer> each : sharing.entrySet()) {
                assertThat(each.getKey()).isEqualTo(next);
                next += each.getValue();
            }
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                assertThat(place.shared()).isEqualTo(Objects.requireNonNull(sharing.get(place.place())) > 1);
                assertThat(result.aggregation().application(place.application()).flatMap(ApplicationResult::total))
                        .contains(place.total());
                if (i > 0) {
                    Place before = places.get(i - 1);
                    assertThat(place.place()).isGreaterThanOrEqualTo(before.place());
                    assertThat(place.total()).isLessThanOrEqualTo(before.total());
                    Optional<Exact> margin = before.margin();
                    if (place.place() > before.place()) {
                        assertThat(margin).contains(before.total().minus(place.total()));
                    }
                }
            }
            applications += places.size() + ranking.unplaced().size();
            assertThat(ranking.unplaced())
                    .allSatisfy(unplaced -> assertThat(
                                    application(result, unplaced.application()).ranked())
                            .isFalse());
        }
        assertThat(applications).isEqualTo(round.scores().applications().size());
    }

    @Property(tries = 300)
    void aRecordIsReadBackAsItWasWrittenAndComesOutTheSame(@ForAll long seed) {
        RandomScores round = RandomScores.of(seed);
        DecisionRecord made =
                DecisionRecord.of(round.model(), round.scores(), round.settings(), Optional.empty(), "test");

        DecisionRecord read =
                JsonFormat.mapper().readValue(JsonFormat.mapper().writeValueAsString(made), DecisionRecord.class);

        assertThat(read).isEqualTo(made);
        assertThat(read.replay().holds()).isTrue();
    }
}
