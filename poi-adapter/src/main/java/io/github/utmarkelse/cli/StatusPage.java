package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.round.CheckedDocument;
import io.github.utmarkelse.round.Step;
import io.github.utmarkelse.schedule.TimeLeft;
import io.github.utmarkelse.standing.RequestState;
import io.github.utmarkelse.standing.Standing;
import io.github.utmarkelse.standing.Upcoming;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;

/** Where one application stands: what comes next with the time left, and every step with why and its sentence. */
final class StatusPage {
    private static final int COLUMN = 16;

    private final Edition edition;
    private final Texts texts;
    private final Language language;

    StatusPage(Edition edition, Texts texts) {
        this.edition = edition;
        this.texts = texts;
        this.language = texts.language();
    }

    String of(Page page, String file, Standing standing) {
        page.title(texts.format(
                "status.title",
                Labels.title(edition, texts),
                Format.moment(standing.round().asOf(), edition.timeZone(), language)));
        page.words(standing.operation().flatMap(Operation::name).orElse(file), 0, 0, Look.PLAIN);
        page.blank();
        ruling(
                page,
                "check.participation",
                standing.assessment().participation().answer());
        ruling(page, "check.contribution", standing.assessment().contribution().answer());
        ruling(page, "check.award", standing.assessment().award().answer());
        page.heading(texts.get("check.nextSteps"));
        if (standing.next().isEmpty()) {
            page.words(texts.get("check.noSteps"), 2, 2, Look.PLAIN);
        }
        standing.next().forEach(next -> next(page, next));
        standing.changeRequests().forEach(request -> request(page, request));
        page.heading(texts.get("status.steps"));
        standing.round().steps().forEach(step -> step(page, step));
        return page.toString();
    }

    private void ruling(Page page, String key, Answer answer) {
        page.labelled(
                texts.get("answer." + answer.name()),
                Look.of(answer),
                2,
                10,
                texts.format(key, Labels.applicant(edition, texts)));
    }

    private void next(Page page, Upcoming next) {
        String who =
                next.step().who().map(each -> " (" + each.in(language) + ")").orElse("");
        page.words("– " + next.step().text().in(language) + who, 2, 4, Look.PLAIN);
        next.left().ifPresent(left -> page.words(left(left), 4, 4, left.exact().isNegative() ? Look.BAD : Look.QUIET));
    }

    private String left(TimeLeft left) {
        boolean past = left.exact().isNegative();
        String span = Format.span(left.exact().abs(), language);
        if (left.calendarDays() == 0) {
            return texts.format(past ? "status.pastToday" : "status.lastDay", span);
        }
        return texts.format(
                past ? "status.past" : "status.left",
                span,
                texts.format("status.days", Math.abs(left.calendarDays())),
                texts.format("status.working", Math.abs(left.workingDays())));
    }

    private void request(Page page, RequestState request) {
        page.heading(texts.get("status.changeRequest"));
        page.words(request.why().in(language), 2, 2, Look.PLAIN);
        request.term().ifPresent(term -> {
            if (!term.skipped().isEmpty()) {
                page.words(texts.format("status.skipped", RequestPage.skipped(term, language)), 2, 4, Look.QUIET);
            }
        });
        request.citation().ifPresent(citation -> page.words(Labels.source(citation, edition, texts), 2, 4, Look.QUIET));
    }

    private void step(Page page, Step step) {
        page.labelled(
                StatusTable.sign(step.state()) + " "
                        + texts.get("state." + step.state().name()),
                StatusTable.look(step.state()),
                2,
                2 + COLUMN,
                step.name().in(language) + " (" + step.who().in(language) + ")");
        page.words(step.why().in(language), 2 + COLUMN, 2 + COLUMN, Look.PLAIN);
        for (CheckedDocument document : step.documents()) {
            String box = switch (document.atHand()) {
                case YES -> "[x] ";
                case NO -> "[ ] ";
                case UNKNOWN -> "[?] ";
            };
            page.words(box + document.text().in(language), 2 + COLUMN, 6 + COLUMN, Look.PLAIN);
        }
        page.words(Labels.source(step.citation(), edition, texts), 2 + COLUMN, 2 + COLUMN, Look.QUIET);
        step.citation()
                .interpretation()
                .ifPresent(reading -> page.words(
                        texts.format("check.interpretation", reading.in(language)),
                        2 + COLUMN,
                        2 + COLUMN,
                        Look.QUIET));
    }
}
