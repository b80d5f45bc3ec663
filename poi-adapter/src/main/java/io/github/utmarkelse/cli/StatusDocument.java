package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.round.CheckedDocument;
import io.github.utmarkelse.round.Step;
import io.github.utmarkelse.schedule.ClosedDay;
import io.github.utmarkelse.schedule.Punctuality;
import io.github.utmarkelse.schedule.Reason;
import io.github.utmarkelse.schedule.Term;
import io.github.utmarkelse.schedule.TimeLeft;
import io.github.utmarkelse.standing.RequestState;
import io.github.utmarkelse.standing.Standing;
import io.github.utmarkelse.standing.Upcoming;
import io.github.utmarkelse.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON of {@code status}, an object for each application: a contract that scripts rely on. */
final class StatusDocument {
    private StatusDocument() {}

    static Object of(Path file, Edition edition, Standing standing, Optional<Problem> problem) {
        Map<String, @Nullable Object> document = Json.object(
                "file",
                file.toString(),
                "edition",
                standing.round().edition(),
                "asOf",
                Times.instant(standing.round().asOf(), edition.timeZone()),
                "operation",
                standing.operation().map(StatusDocument::operation).orElse(null),
                "withdrawn",
                standing.round().withdrawn().map(LocalDate::toString).orElse(null),
                "participation",
                CheckDocument.ruling(standing.assessment().participation()),
                "contribution",
                CheckDocument.ruling(standing.assessment().contribution()),
                "award",
                CheckDocument.ruling(standing.assessment().award()));
        problem.ifPresent(each -> document.put("error", CountDocument.error(each)));
        document.put("followUp", followUp(standing));
        document.put(
                "steps",
                standing.round().steps().stream()
                        .map(step -> step(step, edition))
                        .toList());
        document.put(
                "changeRequests",
                standing.changeRequests().stream().map(StatusDocument::request).toList());
        document.put(
                "nextSteps",
                standing.next().stream().map(next -> next(next, edition)).toList());
        return document;
    }

    private static List<Object> followUp(Standing standing) {
        List<FollowUp.Matter> swedish = new FollowUp(new Texts(Language.SWEDISH)).of(standing);
        List<FollowUp.Matter> english = new FollowUp(new Texts(Language.ENGLISH)).of(standing);
        List<Object> matters = new ArrayList<>();
        for (int i = 0; i < swedish.size(); i++) {
            matters.add(Json.object(
                    "code",
                    swedish.get(i).code(),
                    "state",
                    swedish.get(i).state(),
                    "text",
                    Json.object(
                            "sv", swedish.get(i).text(), "en", english.get(i).text())));
        }
        return matters;
    }

    private static Object operation(Operation operation) {
        return Json.object(
                "name",
                operation.name().orElse(null),
                "administration",
                operation.administration().orElse(null));
    }

    private static Object step(Step step, Edition edition) {
        return Json.object(
                "milestone",
                step.milestone(),
                "kind",
                Rows.name(step.kind()),
                "state",
                Rows.name(step.state()),
                "name",
                Json.text(step.name()),
                "who",
                Json.text(step.who()),
                "why",
                Json.text(step.why()),
                "date",
                step.deadline()
                        .map(deadline -> deadline.date())
                        .or(step::on)
                        .map(LocalDate::toString)
                        .orElse(null),
                "time",
                Times.time(step.deadline()),
                "last",
                step.due().map(due -> Times.instant(due, edition.timeZone())).orElse(null),
                "receipt",
                step.punctuality().map(judged -> receipt(judged, edition)).orElse(null),
                "waitsFor",
                step.waitsFor(),
                "documents",
                step.documents().stream()
                        .map(document -> document(document, edition))
                        .toList(),
                "source",
                Json.source(step.citation(), edition));
    }

    private static Object receipt(Punctuality judged, Edition edition) {
        return Json.object(
                "inTime",
                Rows.name(judged.inTime()),
                "clock",
                judged.clock().map(Rows::name).orElse(null),
                "at",
                judged.at().map(at -> Times.instant(at, edition.timeZone())).orElse(null),
                "margin",
                judged.margin().map(Object::toString).orElse(null));
    }

    private static Object document(CheckedDocument document, Edition edition) {
        return Json.object(
                "id",
                document.id(),
                "text",
                Json.text(document.text()),
                "atHand",
                Rows.name(document.atHand()),
                "source",
                Json.source(document.citation(), edition));
    }

    private static Object request(RequestState request) {
        return Json.object(
                "sent",
                request.sent().toString(),
                "state",
                Rows.name(request.state()),
                "why",
                Json.text(request.why()),
                "term",
                request.term().map(StatusDocument::term).orElse(null),
                "source",
                request.citation().map(Json::source).orElse(null));
    }

    static Object term(Term term) {
        return Json.object(
                "from",
                term.from().toString(),
                "fewest",
                term.fewest(),
                "most",
                term.most(),
                "earliest",
                term.earliest().toString(),
                "latest",
                term.latest().toString(),
                "skipped",
                term.skipped().stream().map(StatusDocument::skipped).toList());
    }

    private static Object skipped(ClosedDay day) {
        return Json.object(
                "day",
                day.day().toString(),
                "reasons",
                day.reasons().stream().map(Reason::text).map(Json::text).toList());
    }

    private static Object next(Upcoming next, Edition edition) {
        Map<String, @Nullable Object> step = CheckDocument.step(next.step(), edition);
        step.put("left", next.left().map(StatusDocument::left).orElse(null));
        return step;
    }

    private static Object left(TimeLeft left) {
        return Json.object(
                "exact",
                left.exact().toString(),
                "calendarDays",
                left.calendarDays(),
                "workingDays",
                left.workingDays());
    }
}
