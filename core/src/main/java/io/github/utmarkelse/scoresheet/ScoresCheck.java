package io.github.utmarkelse.scoresheet;

import static io.github.utmarkelse.input.ProblemList.each;
import static io.github.utmarkelse.input.ProblemList.ids;

import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.input.Fingerprint;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.ProblemList;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what does not fit together in a round's scores, or not with the model. */
final class ScoresCheck {
    private final Scores scores;
    private final ScoringModel model;
    private final Set<String> examiners;
    private final Map<String, ScoredApplication> applications = new HashMap<>();
    private final ProblemList problems = new ProblemList(Set.of());

    private ScoresCheck(Scores scores, ScoringModel model) {
        this.scores = scores;
        this.model = model;
        this.examiners = ids(scores.examiners(), Examiner::id);
        scores.applications().forEach(application -> applications.putIfAbsent(application.id(), application));
    }

    static void of(Scores scores, ScoringModel model) {
        if (!model.isWhole()) {
            throw new IllegalArgumentException("the model must be joined with its edition: " + model.id());
        }
        ScoresCheck check = new ScoresCheck(scores, model);
        check.run();
        if (!check.problems.all().isEmpty()) {
            throw new InvalidInputException(check.problems.all());
        }
    }

    private void run() {
        rightModel();
        problems.unique("examiners", scores.examiners(), Examiner::id);
        problems.unique("applications", scores.applications(), ScoredApplication::id);
        each("applications", scores.applications(), (place, application) -> team(place + ".team", application.team()));
        SheetCheck sheets = new SheetCheck(model, examiners, problems);
        once("sheets", scores.sheets(), sheet -> List.of(sheet.application(), sheet.examiner()), "score.sheetTwice");
        each("sheets", scores.sheets(), (place, sheet) -> {
            problems.known(place + ".examiner", sheet.examiner(), examiners);
            problems.known(place + ".application", sheet.application(), applications.keySet());
            inTeam(place + ".examiner", sheet.examiner(), sheet.application());
            sheets.check(place, sheet);
        });
        recusals();
        consensus();
        outcomes();
    }

    private void rightModel() {
        scores.model()
                .filter(id -> !id.equals(model.id()))
                .ifPresent(id -> problems.add(
                        "other-model",
                        "model",
                        Message.of("score.otherModel", "model", Names.shown(id))
                                .with("used", new Argument.Name(model.id())),
                        Message.of("score.otherModel.remedy")));
        String hash = Fingerprint.of(model);
        scores.modelHash()
                .filter(pinned -> !pinned.equals(hash))
                .ifPresent(pinned -> problems.add(
                        "model-changed",
                        "modelHash",
                        Message.of("score.modelChanged", "hash", new Argument.Name(hash)),
                        Message.of("score.modelChanged.remedy")));
    }

    private void team(String place, List<String> team) {
        Set<String> seen = new HashSet<>();
        each(place, team, (each, examiner) -> {
            problems.known(each, examiner, examiners);
            problems.once(each, examiner, seen);
        });
    }

    private <T> void once(String place, List<T> values, Function<T, List<String>> key, String message) {
        Map<List<String>, String> seen = new HashMap<>();
        each(place, values, (each, value) -> {
            String first = seen.putIfAbsent(key.apply(value), each);
            if (first != null) {
                problems.add(
                        "duplicate",
                        each,
                        Message.of(message, "first", new Argument.Name(first)),
                        Message.of("score.twice.remedy"));
            }
        });
    }

    private void inTeam(String place, String examiner, String application) {
        ScoredApplication scored = applications.get(application);
        if (scored != null
                && examiners.contains(examiner)
                && !scored.team().isEmpty()
                && !scored.team().contains(examiner)) {
            problems.add(
                    "not-in-team",
                    place,
                    Message.of("score.notInTeam", "examiner", Names.shown(examiner))
                            .with("application", Names.shown(application)),
                    Message.of("score.notInTeam.remedy"));
        }
    }

    private void recusals() {
        once(
                "recusals",
                scores.recusals(),
                recusal -> List.of(recusal.examiner(), recusal.application().orElse("")),
                "score.recusalTwice");
        each("recusals", scores.recusals(), (place, recusal) -> {
            problems.known(place + ".examiner", recusal.examiner(), examiners);
            recusal.application().ifPresent(id -> problems.known(place + ".application", id, applications.keySet()));
        });
    }

    private void consensus() {
        once("consensus", scores.consensus(), agreed -> List.of(agreed.application()), "score.consensusTwice");
        ConsensusCheck check = new ConsensusCheck(scores, model, problems);
        each("consensus", scores.consensus(), (place, agreed) -> {
            problems.known(place + ".application", agreed.application(), applications.keySet());
            team(place + ".agreedBy", agreed.agreedBy());
            each(
                    place + ".agreedBy",
                    agreed.agreedBy(),
                    (each, examiner) -> inTeam(each, examiner, agreed.application()));
            check.check(place, agreed);
        });
    }

    private void outcomes() {
        Map<String, String> expected = new HashMap<>();
        outcomes("proposals", scores.proposals(), "score.proposalTwice");
        scores.proposals().forEach(proposal -> expected.put(proposal.application(), proposal.outcome()));
        outcomes("preparations", scores.preparations(), "score.preparationTwice");
        departures("preparations", scores.preparations(), expected, scores.proposals());
        scores.preparations().forEach(prepared -> expected.put(prepared.application(), prepared.outcome()));
        outcomes("decisions", scores.decisions(), "score.decisionTwice");
        departures("decisions", scores.decisions(), expected, scores.proposedOrPrepared());
    }

    private void outcomes(String place, List<OutcomeOnRecord> records, String twice) {
        once(place, records, record -> List.of(record.application()), twice);
        each(place, records, (each, record) -> {
            problems.known(each + ".application", record.application(), applications.keySet());
            problems.named(each + ".outcome", record.outcome());
        });
    }

    /** Who decides otherwise than was proposed must say why. */
    private void departures(
            String place, List<OutcomeOnRecord> records, Map<String, String> expected, List<OutcomeOnRecord> wanted) {
        each(place, records, (each, record) -> {
            Optional<String> before = Optional.ofNullable(expected.get(record.application()));
            boolean isMotivated =
                    record.motivation().filter(why -> !why.isBlank()).isPresent();
            if (Departures.departs(before, wanted, Optional.of(record.outcome())) && !isMotivated) {
                problems.add(
                        "no-motivation",
                        each + ".motivation",
                        Message.of("score.departure", "outcome", Names.shown(record.outcome()))
                                .with("before", Names.shown(before.orElse(Outcome.NONE))),
                        Message.of("score.departure.remedy"));
            }
        });
    }
}
