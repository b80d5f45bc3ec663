package io.github.utmarkelse.round;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.DocumentState;
import io.github.utmarkelse.application.Event;
import io.github.utmarkelse.edition.DocumentRule;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.schedule.Punctuality;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts what is to be told of each step together. */
final class Steps {
    private final Edition edition;
    private final Application application;
    private final Instant asOf;
    private final Progress progress;
    private final StepWords words;

    Steps(Edition edition, Application application, Instant asOf) {
        this.edition = edition;
        this.application = application;
        this.asOf = asOf;
        this.progress = Progress.of(edition, application, asOf);
        this.words = new StepWords(edition, application, asOf, progress);
    }

    Round round() {
        return Round.builder()
                .edition(edition.id())
                .asOf(asOf)
                .steps(edition.milestones().stream().map(this::step).toList())
                .withdrawn(progress.withdrawn())
                .build();
    }

    private Step step(Milestone milestone) {
        Optional<Punctuality> punctuality =
                application.receipt(milestone.id()).flatMap(receipt -> progress.punctuality(milestone, receipt));
        return Step.builder()
                .milestone(milestone.id())
                .kind(milestone.stepKind())
                .state(progress.state(milestone))
                .name(milestone.name())
                .who(milestone.who())
                .deadline(milestone.deadline())
                .due(milestone.deadline().map(deadline -> deadline.last(edition.timeZone())))
                .on(application.event(milestone.id()).map(Event::on).or(milestone::takesPlace))
                .punctuality(punctuality)
                .waitsFor(waitsFor(milestone))
                .documents(milestone.documents().stream().map(this::document).toList())
                .why(words.of(milestone, punctuality))
                .citation(milestone.citation())
                .build();
    }

    private List<String> waitsFor(Milestone milestone) {
        return switch (progress.state(milestone)) {
            case AHEAD, NOT_NEEDED ->
                progress.inTheWay(milestone).stream().map(Milestone::id).toList();
            case DONE, LATE, OPEN, MISSED, UNKNOWN -> List.of();
        };
    }

    private CheckedDocument document(DocumentRule rule) {
        DocumentState state = application.documents().get(rule.id());
        Answer atHand = state == null ? Answer.UNKNOWN : Answer.of(state != DocumentState.MISSING);
        return new CheckedDocument(rule.id(), rule.text(), atHand, rule.citation());
    }
}
