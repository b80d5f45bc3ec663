package io.github.utmarkelse.cli;

import io.github.utmarkelse.aggregation.ApplicationResult;
import io.github.utmarkelse.aggregation.CriterionResult;
import io.github.utmarkelse.aggregation.ExaminerTotal;
import io.github.utmarkelse.aggregation.LeftOut;
import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Evaluation;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.ranking.ApplicationOutcome;
import io.github.utmarkelse.ranking.Place;
import io.github.utmarkelse.ranking.Ranking;
import io.github.utmarkelse.ranking.RankingSentences;
import io.github.utmarkelse.ranking.Remark;
import io.github.utmarkelse.ranking.RemarkKind;
import io.github.utmarkelse.ranking.RoundResult;
import io.github.utmarkelse.ranking.Unplaced;
import io.github.utmarkelse.scoring.Composition;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.TieBreak;
import io.github.utmarkelse.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A ranking for people: the places, how sturdy the first is, the scores as dots, and what remains to be done. */
final class RankPage {
    private static final int PLACE = 7;
    private static final int TOTAL = 10;
    private static final int MARGIN = 10;
    private static final int ANSWER = 10;
    private static final int NAME = 24;
    private static final int PLOT = 44;
    private static final int CRITERION = 60;

    private final Ranked record;
    private final RoundResult result;
    private final Optional<Edition> edition;
    private final Texts texts;
    private final Language language;
    private final Page page;
    private final boolean detailed;
    private final Map<String, ApplicationResult> results = new HashMap<>();
    private final Map<String, ApplicationOutcome> outcomes = new HashMap<>();

    RankPage(Ranked record, Texts texts, Page page, boolean detailed) {
        this.record = record;
        this.result = record.result();
        this.edition = record.edition();
        this.texts = texts;
        this.language = texts.language();
        this.page = page;
        this.detailed = detailed;
        result.aggregation().applications().forEach(one -> results.put(one.application(), one));
        result.outcomes().forEach(one -> outcomes.put(one.application(), one));
    }

    String text() {
        page.title(texts.format(
                "rank.title", edition.map(one -> Labels.title(one, texts)).orElseGet(() -> texts.get("rank.round"))));
        page.words(texts.format("rank.model", record.model().name().in(language)), 0, 2, Look.PLAIN);
        boolean isSilent = edition.filter(
                        one -> one.evaluation().flatMap(Evaluation::scoring).isEmpty())
                .isPresent();
        page.words(texts.get(isSilent ? "rank.chosenForSilent" : "rank.chosen"), 2, 2, Look.QUIET);
        result.rankings().forEach(this::ranking);
        discuss();
        leftOut();
        consensus();
        new AgreementPage(record, texts, page).write();
        if (detailed) {
            page.heading(texts.get("rank.details"));
            result.aggregation().applications().forEach(this::details);
        }
        onRecord();
        remarks();
        page.blank();
        page.words(texts.format("rank.hash", record.modelHash()), 0, 2, Look.QUIET);
        page.words(texts.format("rank.hashScores", record.scoresHash()), 0, 2, Look.QUIET);
        return page.toString();
    }

    private void ranking(Ranking ranking) {
        page.heading(ranking.category().orElseGet(() -> texts.get("rank.ranking")));
        boolean isAsked = !record.settings().mayBeAwarded().isEmpty();
        page.line(page.look(
                Columns.padded(texts.get("rank.place"), PLACE)
                        + Columns.padded(texts.get("rank.total"), TOTAL)
                        + Columns.padded(texts.get("rank.margin"), MARGIN)
                        + (isAsked ? Columns.padded(texts.get("rank.mayBe"), ANSWER) : "")
                        + texts.get("rank.name"),
                Look.QUIET));
        for (Place place : ranking.places()) {
            String line = Columns.padded(
                            place.place() + (place.shared() ? "=" : "") + (place.belowThreshold() ? "↓" : ""), PLACE)
                    + Columns.padded(Numbers.of(place.total(), language), TOTAL)
                    + Columns.padded(Numbers.of(place.margin(), language), MARGIN);
            page.line(line + (isAsked ? answer(place.application()) : "") + cut(name(place.application())));
            result(place.application())
                    .uncentred()
                    .ifPresent(total -> page.words(
                            texts.format("rank.uncentred", Numbers.of(total, language)), PLACE, PLACE, Look.QUIET));
            if (!place.partedBy().isEmpty()) {
                page.words(texts.format("rank.partedBy", ties(place.partedBy())), PLACE, PLACE, Look.QUIET);
            }
        }
        for (Unplaced unplaced : ranking.unplaced()) {
            String total = unplaced.total().isPresent()
                    ? Columns.padded(Numbers.of(unplaced.total(), language), TOTAL + MARGIN)
                    : Columns.padded(texts.get("rank.notDetermined"), TOTAL + MARGIN);
            page.line(Columns.padded("–", PLACE)
                    + total
                    + (isAsked ? answer(unplaced.application()) : "")
                    + cut(name(unplaced.application())));
            page.words(whyUnplaced(unplaced), PLACE, PLACE, Look.QUIET);
        }
        page.blank();
        RankingSentences.of(ranking, record.scores())
                .forEach(sentence -> page.words(sentence.in(language), 2, 4, Look.PLAIN));
        plot(ranking);
    }

    private String whyUnplaced(Unplaced unplaced) {
        ApplicationResult own = result(unplaced.application());
        return own.why()
                .map(why -> texts.get("rank.why." + why.name()) + criteria(own))
                .orElseGet(() -> own.isBelowThreshold()
                        ? texts.get("rank.below") + belowThreshold(own)
                        : texts.get("rank.thresholdUnknown") + criteria(own));
    }

    private String criteria(ApplicationResult own) {
        List<CriterionResult> without =
                own.criteria().stream().filter(one -> one.score().isEmpty()).toList();
        return without.size() == own.criteria().size()
                ? ""
                : " (" + without.stream().map(CriterionResult::criterion).collect(Collectors.joining(", ")) + ")";
    }

    private static String belowThreshold(ApplicationResult own) {
        List<String> parts = own.criteria().stream()
                .filter(one -> one.reached().filter(yes -> !yes).isPresent())
                .map(CriterionResult::criterion)
                .collect(Collectors.toList());
        own.areas().stream()
                .filter(one -> one.reached().filter(yes -> !yes).isPresent())
                .forEach(one -> parts.add(one.area()));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private String answer(String application) {
        return Optional.ofNullable(outcomes.get(application))
                .flatMap(ApplicationOutcome::mayBeAwarded)
                .map(answer -> {
                    String word = texts.get("answer." + answer.name());
                    return page.look(word, Look.of(answer)) + " ".repeat(Math.max(1, ANSWER - word.length()));
                })
                .orElse(Columns.padded("–", ANSWER));
    }

    private String ties(List<TieBreak> ties) {
        return ties.stream()
                .map(tie -> tie.criterion()
                        .or(tie::area)
                        .or(() -> tie.measure().map(measure -> texts.get("rank.tie." + measure.name())))
                        .orElse(""))
                .collect(Collectors.joining(", "));
    }

    private void plot(Ranking ranking) {
        Composition composition = Composition.of(record.model());
        Optional<Exact> least = composition.least();
        Optional<Exact> most = composition.most();
        if (least.isEmpty()
                || most.isEmpty()
                || least.get().equals(most.get())
                || ranking.places().isEmpty()) {
            return;
        }
        page.blank();
        page.words(texts.get("rank.plot"), 2, 2, Look.QUIET);
        String from = Numbers.of(least.get(), language);
        String to = Numbers.of(most.get(), language);
        page.line(" ".repeat(2 + NAME) + from + " ".repeat(Math.max(1, PLOT - from.length() - to.length())) + to);
        DotPlot plot = new DotPlot(least.get(), most.get(), PLOT);
        ranking.places().forEach(place -> plot(plot, place.application()));
        ranking.unplaced().forEach(unplaced -> plot(plot, unplaced.application()));
    }

    private void plot(DotPlot plot, String application) {
        ApplicationResult own = result(application);
        List<Exact> totals = own.examiners().stream()
                .map(ExaminerTotal::total)
                .flatMap(Optional::stream)
                .toList();
        page.line("  " + Columns.padded(Columns.cut(name(application), NAME - 1), NAME) + plot.line(totals, own.total())
                + "  " + Numbers.of(own.total(), language));
    }

    private void discuss() {
        List<ApplicationResult> open = result.aggregation().applications().stream()
                .filter(one -> !one.toDiscuss().isEmpty())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        page.heading(texts.get("rank.discuss"));
        for (ApplicationResult one : open) {
            page.words(name(one.application()), 2, 4, Look.TITLE);
            one.toDiscuss()
                    .forEach(criterion ->
                            page.words("– " + criterionName(criterion) + ": " + given(criterion), 4, 6, Look.PLAIN));
        }
    }

    private String given(CriterionResult criterion) {
        return criterion.given().stream()
                .map(score -> score.examiner() + "\u00A0" + Numbers.of(score.score(), language))
                .collect(Collectors.joining(", "));
    }

    private String criterionName(CriterionResult result) {
        String name = record.model()
                .criterion(result.criterion())
                .map(ScoringCriterion::name)
                .map(text -> text.in(language))
                .orElse("");
        return name.isEmpty() || name.equals(result.criterion())
                ? result.criterion()
                : result.criterion() + " " + Columns.cut(name, CRITERION);
    }

    private void leftOut() {
        List<ApplicationResult> concerned = result.aggregation().applications().stream()
                .filter(one -> !one.leftOut().isEmpty())
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        page.heading(texts.get("rank.leftOut"));
        for (ApplicationResult one : concerned) {
            for (LeftOut left : one.leftOut()) {
                String kind = texts.get("rank.conflict." + left.kind().name());
                page.words(
                        left.sheet()
                                ? texts.format(
                                        "rank.sheetLeftOut",
                                        name(one.application()),
                                        left.examiner(),
                                        kind,
                                        Numbers.of(one.total(), language),
                                        Numbers.of(left.totalWith(), language))
                                : texts.format("rank.standsAside", name(one.application()), left.examiner(), kind),
                        2,
                        4,
                        Look.PLAIN);
            }
        }
    }

    private void consensus() {
        List<ApplicationResult> agreed = result.aggregation().applications().stream()
                .filter(one -> one.criteria().stream()
                        .anyMatch(criterion -> criterion.agreed().isPresent()))
                .toList();
        if (agreed.isEmpty()) {
            return;
        }
        page.heading(texts.get("rank.consensus"));
        for (ApplicationResult one : agreed) {
            page.words(name(one.application()), 2, 4, Look.TITLE);
            one.criteria()
                    .forEach(criterion -> criterion
                            .agreed()
                            .ifPresent(score -> page.words(
                                    "– "
                                            + texts.format(
                                                    score.counts() ? "rank.agreed" : "rank.agreedNotCounted",
                                                    criterionName(criterion),
                                                    Numbers.of(score.score(), language),
                                                    Numbers.of(score.startedFrom(), language))
                                            + score.reason()
                                                    .map(why -> " ”" + why + "”")
                                                    .orElse(""),
                                    4,
                                    6,
                                    Look.PLAIN)));
        }
    }

    private void details(ApplicationResult one) {
        page.words(name(one.application()) + ": " + Numbers.of(one.total(), language), 2, 4, Look.TITLE);
        one.uncentred()
                .ifPresent(total ->
                        page.words(texts.format("rank.uncentred", Numbers.of(total, language)), 4, 6, Look.QUIET));
        one.areas()
                .forEach(area -> page.words(
                        texts.format("rank.area", area.area(), Numbers.of(area.score(), language)), 4, 6, Look.PLAIN));
        for (CriterionResult criterion : one.criteria()) {
            String score = criterion.score().isPresent()
                    ? Numbers.of(criterion.score(), language)
                    : texts.get("rank.notDetermined");
            page.words("– " + criterionName(criterion) + ": " + score, 4, 6, Look.PLAIN);
            page.words(
                    texts.format(
                            "rank.figures",
                            criterion.figures().given(),
                            criterion.figures().missing(),
                            Numbers.of(criterion.figures().mean(), language),
                            Numbers.of(criterion.figures().median(), language),
                            Numbers.of(criterion.figures().lowest(), language),
                            Numbers.of(criterion.figures().highest(), language),
                            given(criterion)),
                    6,
                    6,
                    Look.QUIET);
        }
    }

    private void onRecord() {
        List<ApplicationOutcome> told = result.outcomes().stream()
                .filter(one -> one.proposal().isPresent()
                        || one.preparation().isPresent()
                        || one.decision().isPresent())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        page.heading(texts.get("rank.onRecord"));
        for (ApplicationOutcome one : told) {
            page.words(
                    texts.format(
                            "rank.facts",
                            name(one.application()),
                            outcome(one.proposal()),
                            outcome(one.preparation()),
                            outcome(one.decision())),
                    2,
                    4,
                    Look.PLAIN);
        }
    }

    private String outcome(Optional<String> id) {
        return id.map(one -> edition.flatMap(where -> where.outcomes().stream()
                                .filter(outcome -> outcome.id().equals(one))
                                .findFirst())
                        .map(Outcome::name)
                        .map(name -> name.in(language))
                        .orElse(one))
                .orElse("–");
    }

    private void remarks() {
        List<Remark> remarks = result.remarks().stream()
                .filter(remark -> remark.kind() != RemarkKind.MUST_DISCUSS)
                .toList();
        if (remarks.isEmpty()) {
            return;
        }
        page.heading(texts.get("rank.remarks"));
        remarks.forEach(remark -> page.words(
                (remark.kind().mustBeMended() ? "! " : "– ")
                        + remark.text(record.scores()::nameOf).in(language),
                2,
                4,
                remark.kind().mustBeMended() ? Look.UNSURE : Look.PLAIN));
    }

    private ApplicationResult result(String application) {
        return Objects.requireNonNull(results.get(application));
    }

    private String name(String application) {
        return Plain.line(record.scores().nameOf(application));
    }

    private static String cut(String name) {
        return Columns.cut(name, NAME + PLOT / 2);
    }
}
