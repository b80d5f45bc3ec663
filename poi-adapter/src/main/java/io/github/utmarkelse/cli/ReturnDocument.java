package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.reparticipation.ReturnAfter;
import io.github.utmarkelse.reparticipation.ReturnAnswer;
import io.github.utmarkelse.reparticipation.ReturnCalendar;
import io.github.utmarkelse.reparticipation.ReturnRound;
import io.github.utmarkelse.reparticipation.RoundReturn;
import io.github.utmarkelse.reparticipation.UnitReturn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When units may take part again, as JSON. */
final class ReturnDocument {
    private static final String NOT_STATED = "notStated";

    private final Map<String, Edition> editions;

    private ReturnDocument(Map<String, Edition> editions) {
        this.editions = editions;
    }

    static Object of(ReturnCalendar calendar, UnitFiles files, Map<String, Edition> editions) {
        return new ReturnDocument(editions).document(calendar, files);
    }

    private Object document(ReturnCalendar calendar, UnitFiles files) {
        List<Object> units = new ArrayList<>();
        List<Map.Entry<Path, Application>> read = List.copyOf(files.units().entrySet());
        for (int i = 0; i < read.size(); i++) {
            units.add(unit(
                    read.get(i).getKey(),
                    read.get(i).getValue(),
                    calendar.units().get(i)));
        }
        List<Object> refused = new ArrayList<>();
        files.refused().forEach((file, e) -> refused.add(CountDocument.of(file, Errors.first(e))));
        return Json.object(
                "rounds",
                calendar.rounds().stream().map(ReturnDocument::round).toList(),
                "units",
                units,
                "refused",
                refused);
    }

    private static Map<String, @Nullable Object> round(ReturnRound round) {
        return Json.object(
                "edition",
                round.edition(),
                "award",
                round.award().id(),
                "name",
                Json.text(round.award().name()),
                "year",
                round.year().orElse(null),
                "forecast",
                round.forecast());
    }

    private Object unit(Path file, Application application, UnitReturn unit) {
        return Json.object(
                "file",
                file.toString(),
                "operation",
                unit.operation().flatMap(Operation::name).orElse(null),
                "administration",
                unit.operation().flatMap(Operation::administration).orElse(null),
                "entry",
                unit.entry().orElse(null),
                "historyKnown",
                application.history().isPresent(),
                "rounds",
                unit.rounds().stream().map(this::answers).toList());
    }

    private Object answers(RoundReturn round) {
        Edition edition = edition(round.round());
        return Json.object(
                "edition",
                round.round().edition(),
                "year",
                round.round().year().orElse(null),
                "forecast",
                round.round().forecast(),
                "participation",
                answer(round.participation(), edition),
                "award",
                answer(round.award(), edition),
                "outcomes",
                round.outcomes().stream().map(after -> after(after, edition)).toList());
    }

    private Edition edition(ReturnRound round) {
        return Objects.requireNonNull(editions.get(round.edition()));
    }

    private static Object answer(ReturnAnswer answer, Edition edition) {
        return Json.object(
                "answer",
                name(answer.open()),
                "firstYear",
                answer.firstYear().orElse(null),
                "never",
                answer.never(),
                "decidedBy",
                answer.decidedBy().stream().map(ReturnDocument::participation).toList(),
                "missing",
                answer.missing(),
                "text",
                Json.text(answer.text()),
                "sources",
                answer.rules().stream()
                        .map(rule -> Json.source(rule.citation(), edition))
                        .toList());
    }

    private static Object after(ReturnAfter after, Edition edition) {
        Map<String, @Nullable Object> object = participation(after.participation());
        object.put("notStated", after.notStated().map(Rows::name).orElse(null));
        object.put("ruling", after.rule().map(rule -> Rows.name(rule.ruling())).orElse(null));
        object.put(
                "follows",
                after.rule()
                        .map(rule -> rule.followsEntry() ? "entry" : "operation")
                        .orElse(null));
        object.put(
                "sameCategory",
                after.rule().flatMap(ReparticipationRule::sameCategory).orElse(false));
        object.put("firstYear", after.firstYear().orElse(null));
        object.put("never", after.isForEver());
        object.put("keepsAway", name(after.keepsAway()));
        object.put("missing", after.missing());
        object.put("text", Json.text(after.text()));
        object.put(
                "source",
                after.citation().map(citation -> Json.source(citation, edition)).orElse(null));
        return object;
    }

    private static Map<String, @Nullable Object> participation(Participation participation) {
        return Json.object(
                "award",
                participation.award(),
                "year",
                participation.year(),
                "outcome",
                participation.outcome(),
                "entry",
                participation.entry().orElse(null),
                "category",
                participation.category().orElse(null));
    }

    private static String name(Optional<Answer> answer) {
        return answer.map(Rows::name).orElse(NOT_STATED);
    }
}
