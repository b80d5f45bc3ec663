package io.github.utmarkelse.application;

import io.github.utmarkelse.edition.DocumentRule;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.StepKind;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what an application tells of the round that does not fit the edition. */
final class RoundCheck {
    private final Edition edition;
    private final Application application;
    private final List<Problem> problems;

    RoundCheck(Edition edition, Application application, List<Problem> problems) {
        this.edition = edition;
        this.application = application;
        this.problems = problems;
    }

    void run() {
        events();
        if (!application.documents().isEmpty()) {
            documents();
        }
        requests();
        application.decision().ifPresent(this::decision);
    }

    private void events() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < application.events().size(); i++) {
            String id = application.events().get(i).milestone();
            String place = "events[" + i + "].milestone";
            StepKind kind = edition.milestone(id).map(Milestone::stepKind).orElse(null);
            if (kind == null) {
                problems.add(Problem.of(
                        "unknown-milestone",
                        place,
                        Message.of("name.unknown", "name", Names.shown(id)),
                        Names.suggest(id, eventful())));
            } else if (kind != StepKind.EVENT && kind != StepKind.WITHDRAWAL) {
                problems.add(Problem.of(
                        "not-an-event",
                        place,
                        Message.of("application.notAnEvent", "milestone", new Argument.Name(id)),
                        Message.of(
                                kind == StepKind.DECISION
                                        ? "application.notAnEvent.decision"
                                        : "application.notAnEvent.receipt")));
            }
            if (!seen.add(id)) {
                problems.add(Problem.of(
                        "duplicate-name",
                        place,
                        Message.of("name.duplicate", "name", Names.shown(id)),
                        Message.of("name.duplicate.remedy")));
            }
        }
    }

    private List<String> eventful() {
        return edition.milestones().stream()
                .filter(milestone ->
                        milestone.stepKind() == StepKind.EVENT || milestone.stepKind() == StepKind.WITHDRAWAL)
                .map(Milestone::id)
                .toList();
    }

    private void documents() {
        Map<String, DocumentRule> rules = new LinkedHashMap<>();
        edition.milestones().forEach(milestone -> milestone.documents().forEach(rule -> rules.put(rule.id(), rule)));
        application.documents().forEach((id, state) -> {
            DocumentRule rule = rules.get(id);
            if (rule == null) {
                problems.add(Problem.of(
                        "unknown-document",
                        "documents." + id,
                        Message.of("name.unknown", "name", Names.shown(id)),
                        Names.suggest(id, rules.keySet())));
            } else if (state == DocumentState.NONE && !rule.ifAny().orElse(false)) {
                problems.add(Problem.of(
                        "document-required",
                        "documents." + id,
                        Message.of("application.documentRequired", "document", new Argument.Words(rule.text())),
                        Message.of("application.documentRequired.remedy")));
            }
        });
    }

    private void requests() {
        for (int i = 0; i < application.changeRequests().size(); i++) {
            SentRequest request = application.changeRequests().get(i);
            String place = "changeRequests[" + i + "]";
            try {
                Instant sent = request.sent().atStartOfDay(edition.timeZone()).toInstant();
                if (request.mended()
                        .filter(at -> at.instant(edition.timeZone()).isBefore(sent))
                        .isPresent()) {
                    problems.add(Problem.of(
                            "contradictory-times",
                            place + ".mended",
                            Message.of("application.mendedBefore", "day", new Argument.Day(request.sent())),
                            Message.of("application.clocks.remedy")));
                }
            } catch (InvalidInputException e) {
                e.problems().forEach(p -> problems.add(Problem.of(p.code(), place + ".mended", p.what(), p.remedy())));
            }
        }
    }

    private void decision(Decision decision) {
        List<String> outcomes =
                new ArrayList<>(edition.outcomes().stream().map(Outcome::id).toList());
        outcomes.add(Outcome.NONE);
        if (!outcomes.contains(decision.outcome())) {
            problems.add(Problem.of(
                    "unknown-outcome",
                    "decision.outcome",
                    Message.of("name.unknown", "name", Names.shown(decision.outcome())),
                    Names.suggest(decision.outcome(), outcomes)));
        }
    }
}
