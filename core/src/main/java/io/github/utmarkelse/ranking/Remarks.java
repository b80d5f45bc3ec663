package io.github.utmarkelse.ranking;

import io.github.utmarkelse.aggregation.Aggregation;
import io.github.utmarkelse.aggregation.AgreedScore;
import io.github.utmarkelse.aggregation.ApplicationResult;
import io.github.utmarkelse.aggregation.LeftOut;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.scoresheet.Consensus;
import io.github.utmarkelse.scoresheet.Departures;
import io.github.utmarkelse.scoresheet.Revision;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoresheet.StandingAside;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what one should know of a result. */
final class Remarks {
    private static final Comparator<ScoreSheet> BY_SHEET =
            Comparator.comparing(ScoreSheet::application).thenComparing(ScoreSheet::examiner);

    private final Scores scores;
    private final Aggregation aggregation;
    private final List<Ranking> rankings;
    private final List<ApplicationOutcome> outcomes;
    private final Map<String, ApplicationOutcome> outcomesById = new HashMap<>();
    private final StandingAside aside;
    private final List<Remark> remarks = new ArrayList<>();

    Remarks(Scores scores, Aggregation aggregation, List<Ranking> rankings, List<ApplicationOutcome> outcomes) {
        this.scores = scores;
        this.aside = StandingAside.of(scores);
        this.aggregation = aggregation;
        this.rankings = rankings;
        this.outcomes = outcomes;
        outcomes.forEach(outcome -> outcomesById.put(outcome.application(), outcome));
    }

    List<Remark> all() {
        rankings.forEach(this::first);
        outcomes.forEach(this::outcome);
        aggregation.applications().forEach(this::application);
        scores.sheets().stream().sorted(BY_SHEET).forEach(this::changedByRecused);
        scores.modelFixed().ifPresent(this::fixedLate);
        if (scores.applications().isEmpty()) {
            remarks.add(new Remark(RemarkKind.NO_APPLICATIONS, Optional.empty(), Optional.empty()));
        }
        return List.copyOf(remarks);
    }

    private void changedByRecused(ScoreSheet sheet) {
        sheet.revisions().stream()
                .map(Revision::by)
                .filter(by -> !by.equals(sheet.examiner())
                        && aside.recusal(by, sheet.application()).isPresent())
                .distinct()
                .forEach(by -> add(RemarkKind.CHANGED_BY_RECUSED, sheet.application(), by));
    }

    private void fixedLate(LocalDate day) {
        scores.sheets().stream()
                .filter(sheet -> sheet.on().filter(day::isAfter).isPresent()
                        || sheet.revisions().stream()
                                .anyMatch(change ->
                                        change.on().filter(day::isAfter).isPresent()))
                .sorted(BY_SHEET)
                .forEach(sheet -> add(RemarkKind.MODEL_FIXED_LATE, sheet.application(), sheet.examiner()));
        scores.consensus().stream()
                .filter(agreed -> agreed.on().filter(day::isAfter).isPresent())
                .map(Consensus::application)
                .sorted()
                .forEach(application -> add(RemarkKind.CONSENSUS_BEFORE_MODEL, application));
    }

    private void add(RemarkKind kind, String application) {
        remarks.add(new Remark(kind, Optional.of(application), Optional.empty()));
    }

    private void add(RemarkKind kind, String application, String subject) {
        remarks.add(new Remark(kind, Optional.of(application), Optional.of(subject)));
    }

    private void first(Ranking ranking) {
        List<String> first = ranking.first();
        boolean isAsked =
                outcomes.stream().anyMatch(outcome -> outcome.mayBeAwarded().isPresent());
        if (first.size() > 1) {
            remarks.add(new Remark(RemarkKind.SHARED_FIRST, Optional.empty(), Optional.of(String.join(", ", first))));
        }
        for (String application : first) {
            Optional<Answer> answer =
                    Optional.ofNullable(outcomesById.get(application)).flatMap(ApplicationOutcome::mayBeAwarded);
            if (answer.filter(Answer.NO::equals).isPresent()) {
                add(RemarkKind.FIRST_MAY_NOT_BE_AWARDED, application);
            } else if (isAsked && answer.filter(Answer.YES::equals).isEmpty()) {
                add(RemarkKind.FIRST_UNKNOWN, application);
            }
        }
    }

    private void outcome(ApplicationOutcome outcome) {
        Set<String> given = new LinkedHashSet<>();
        Stream.of(outcome.proposal(), outcome.preparation(), outcome.decision())
                .flatMap(Optional::stream)
                .filter(id -> !id.equals(Outcome.NONE) && !id.equals(Outcome.WITHDREW))
                .forEach(given::add);
        for (String id : given) {
            if (outcome.mayBeAwarded().filter(Answer.NO::equals).isPresent()) {
                add(RemarkKind.AGAINST_RULES, outcome.application(), id);
            } else if (outcome.mayBeAwarded().filter(Answer.UNKNOWN::equals).isPresent()) {
                add(RemarkKind.RULES_UNKNOWN, outcome.application(), id);
            }
        }
        if (Departures.departs(outcome.proposal(), scores.proposals(), outcome.preparation())) {
            add(
                    RemarkKind.PREPARED_OTHERWISE,
                    outcome.application(),
                    outcome.preparation().orElseThrow());
        }
        if (Departures.departs(
                outcome.preparation().or(outcome::proposal), scores.proposedOrPrepared(), outcome.decision())) {
            add(
                    RemarkKind.DECIDED_OTHERWISE,
                    outcome.application(),
                    outcome.decision().orElseThrow());
        }
    }

    private void application(ApplicationResult result) {
        String id = result.application();
        if (result.total().isEmpty()) {
            add(RemarkKind.NOT_DETERMINED, id);
        }
        boolean isAgreedWithRecused = result.criteria().stream()
                .anyMatch(criterion ->
                        criterion.agreed().filter(AgreedScore::withRecused).isPresent());
        if (isAgreedWithRecused) {
            add(RemarkKind.CONSENSUS_WITH_RECUSED, id);
        }
        if (result.isBelowThreshold()) {
            add(RemarkKind.BELOW_THRESHOLD, id);
        }
        result.toDiscuss().forEach(criterion -> add(RemarkKind.MUST_DISCUSS, id, criterion.criterion()));
        result.withoutSheet().forEach(examiner -> add(RemarkKind.WITHOUT_SHEET, id, examiner));
        result.leftOut().stream()
                .filter(LeftOut::sheet)
                .forEach(left -> add(RemarkKind.SHEET_LEFT_OUT, id, left.examiner()));
    }
}
