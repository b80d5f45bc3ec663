package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.assessment.LimitJudgement;
import io.github.utmarkelse.assessment.NextStep;
import io.github.utmarkelse.assessment.Ruling;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.PlacedItem;
import io.github.utmarkelse.edition.Edition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON of {@code check}: a contract that scripts rely on. */
final class CheckDocument {
    private CheckDocument() {}

    static Object of(Edition edition, Application application, Assessment assessment) {
        Map<String, @Nullable Object> document = Json.object(
                "edition",
                assessment.edition(),
                "asOf",
                Times.instant(assessment.asOf(), edition.timeZone()),
                "participation",
                ruling(assessment.participation()),
                "contribution",
                ruling(assessment.contribution()),
                "award",
                ruling(assessment.award()));
        document.put("ask", assessment.ask());
        document.put(
                "findings",
                assessment.findings().stream()
                        .map(finding -> finding(finding, edition))
                        .toList());
        document.put(
                "nextSteps",
                assessment.nextSteps().stream().map(step -> step(step, edition)).toList());
        document.put("firstYear", assessment.firstYear().orElse(null));
        document.put("returnAfter", assessment.returnAfter());
        Map<String, @Nullable Object> never = Json.object();
        assessment.noReturnAfter().forEach((outcome, follows) -> never.put(outcome, Rows.name(follows)));
        document.put("noReturnAfter", never);
        document.put(
                "limits", assessment.limits().stream().map(CheckDocument::limit).toList());
        document.put("characters", characters(assessment, edition));
        document.put(
                "placements",
                application.contribution().map(Contribution::placements).orElse(List.of()).stream()
                        .map(CheckDocument::placement)
                        .toList());
        return document;
    }

    private static Object placement(PlacedItem placed) {
        return Json.object(
                "item",
                placed.item(),
                "together",
                placed.together(),
                "confidence",
                placed.confidence(),
                "sure",
                placed.sure(),
                "evidence",
                placed.evidence().stream()
                        .map(evidence -> Json.object("kind", Rows.name(evidence), "text", Json.text(evidence.text())))
                        .toList(),
                "rival",
                placed.rival().orElse(null),
                "characters",
                placed.characters(),
                "place",
                place(placed.place()));
    }

    static Object ruling(Ruling ruling) {
        return Json.object(
                "answer", Rows.name(ruling.answer()), "decidedBy", ruling.decidedBy(), "missing", ruling.missing());
    }

    static Object finding(Finding finding, Edition edition) {
        return Json.object(
                "code",
                finding.code(),
                "ruling",
                Rows.name(finding.ruling()),
                "answer",
                Rows.name(finding.answer()),
                "consequence",
                Rows.name(finding.consequence()),
                "text",
                Json.text(finding.text()),
                "detail",
                Json.optional(finding.detail()),
                "source",
                finding.citation()
                        .map(citation -> Json.source(citation, edition))
                        .orElse(null),
                "about",
                finding.about().orElse(null),
                "facts",
                finding.facts(),
                "wouldChange",
                finding.ways(),
                "places",
                finding.places().stream().map(CheckDocument::place).toList());
    }

    static Object place(Place place) {
        return Json.object(
                "part",
                Rows.name(place.part()),
                "item",
                place.item().orElse(null),
                "paragraph",
                place.paragraph(),
                "heading",
                place.heading().orElse(null),
                "quote",
                place.quote().orElse(null),
                "detail",
                place.detail().orElse(null));
    }

    static Map<String, @Nullable Object> step(NextStep step, Edition edition) {
        return Json.object(
                "code",
                step.code(),
                "status",
                Rows.name(step.status()),
                "text",
                Json.text(step.text()),
                "who",
                Json.optional(step.who()),
                "date",
                Times.date(step.deadline(), step.takesPlace()),
                "time",
                Times.time(step.deadline()),
                "last",
                step.due().map(due -> Times.instant(due, edition.timeZone())).orElse(null),
                "source",
                step.citation().map(Json::source).orElse(null));
    }

    /** Of the first limit on the characters of all; without one, the rows alone. */
    private static @Nullable Object characters(Assessment assessment, Edition edition) {
        if (assessment.ledger().isEmpty()) {
            return null;
        }
        List<Object> rows =
                assessment.ledger().get().rows().stream().map(Rows::document).toList();
        Optional<LimitJudgement> limit = Labels.charactersOfAll(assessment, edition);
        if (limit.isEmpty()) {
            return Json.object("limit", null, "rows", rows);
        }
        List<LimitJudgement.Sum> sums = Labels.characters(limit.get());
        LimitJudgement.Sum first = sums.get(0);
        return Json.object(
                "limit",
                first.measure().maximum().orElse(null),
                "counted",
                first.length().orElse(null),
                "left",
                first.left().orElse(null),
                "answer",
                Rows.name(limit.get().answer()),
                "readings",
                sums.stream().map(CheckDocument::reading).toList(),
                "rows",
                rows);
    }

    private static Object reading(LimitJudgement.Sum sum) {
        return Json.object(
                "id",
                sum.reading().id(),
                "text",
                Json.text(sum.reading().text()),
                "counted",
                sum.length().orElse(null),
                "left",
                sum.left().orElse(null),
                "answer",
                Rows.name(sum.answer()));
    }

    private static Object limit(LimitJudgement judgement) {
        return Json.object(
                "limit",
                judgement.limit(),
                "item",
                judgement.item().orElse(null),
                "answer",
                Rows.name(judgement.answer()),
                "sums",
                judgement.sums().stream()
                        .map(sum -> Json.object(
                                "reading",
                                sum.reading().id(),
                                "unit",
                                Rows.name(sum.measure().unit()),
                                "minimum",
                                sum.measure().minimum().orElse(null),
                                "maximum",
                                sum.measure().maximum().orElse(null),
                                "length",
                                sum.length().orElse(null),
                                "answer",
                                Rows.name(sum.answer())))
                        .toList());
    }
}
