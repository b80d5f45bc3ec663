package io.github.utmarkelse.poi;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.agreement.Bootstrap;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.assessment.Ruling;
import io.github.utmarkelse.calendar.EditionCalendar;
import io.github.utmarkelse.calendar.Reminder;
import io.github.utmarkelse.changerequest.ChangeRequest;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.ranking.Place;
import io.github.utmarkelse.ranking.RankingSentences;
import io.github.utmarkelse.ranking.RoundResult;
import io.github.utmarkelse.ranking.Settings;
import io.github.utmarkelse.round.Step;
import io.github.utmarkelse.round.StepState;
import io.github.utmarkelse.schedule.Term;
import io.github.utmarkelse.schedule.TimeLeft;
import io.github.utmarkelse.schedule.WorkingDays;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.ScoringModels;
import io.github.utmarkelse.standing.Standing;
import io.github.utmarkelse.standing.Upcoming;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The samples of the README, compiled. */
@SuppressWarnings("UnusedVariable") // what a reader of the README would go on with
final class ReadmeSample {
    private static final String SAMPLES = "src/samples";

    private ReadmeSample() {}

    // spotless:off
    static long run(Instant asOf) {
        // begin
        Edition edition = Editions.bundled().edition("kvalitetsutmarkelsen-2026");
        Application application = Application.read(Path.of(SAMPLES, "ansokan.json"), edition);
        Contribution contribution = WordContributions.read(Path.of(SAMPLES, "bidrag.docx"), edition);
        Assessment assessment = Assessment.of(edition, application.with(contribution), asOf);

        Ruling participation = assessment.participation(); // YES, NO or UNKNOWN, and what decided it or is missing
        for (Finding finding : assessment.findings()) {
            String text = finding.text().in(Language.SWEDISH);
            Optional<String> source = finding.citation().map(Citation::quote);
        }
        long counted = assessment.limits().get(0).sums().get(0).length().orElseThrow();
        // end
        return counted;
    }

    static Standing round(Edition edition, Application application, Instant asOf, Assessment assessment) {
        // begin
        WorkingDays days = WorkingDays.sweden(); // .closing(…) the days on which the office is closed
        Standing standing = Standing.of(edition, application, asOf, days);
        for (Step step : standing.round().steps()) {
            StepState state = step.state(); // DONE, LATE, OPEN, AHEAD, MISSED, NOT_NEEDED or UNKNOWN
            String why = step.why().in(Language.SWEDISH); // by which clock, and by what margin
        }
        for (Upcoming next : standing.next()) { // the most urgent first
            Optional<Integer> workingDays = next.left().map(TimeLeft::workingDays);
        }
        ChangeRequest request = ChangeRequest.of(edition, assessment, LocalDate.of(2026, 6, 18), days);
        Optional<LocalDate> latest = request.term().map(Term::latest); // 23 June: midsummer lies between
        // end
        return standing;
    }

    static RoundResult ranking(Edition edition, Map<String, Answer> mayBeAwarded) {
        // begin
        ScoringModel model = ScoringModels.bundled().model("plain-1-5").with(edition); // or ScoringModel.read(…) of one's own
        Scores scores = Scores.read(Path.of(SAMPLES, "poang.json"), model);
        Settings settings = new Settings(Optional.of(new Bootstrap(1, 1000, new BigDecimal("0.95"))), mayBeAwarded);
        RoundResult result = RoundResult.of(model, scores, settings);
        for (Place place : result.rankings().get(0).places()) {
            Exact total = place.total(); // a third stays a third until the model rounds it
        }
        for (Text sentence : RankingSentences.of(result.rankings().get(0), scores)) {
            String plain = sentence.in(Language.SWEDISH); // who is first, by how much, and what would change that
        }
        // end
        return result;
    }

    static String calendar(Edition edition, Instant asOf) {
        // begin
        String file = EditionCalendar.of(edition, asOf).file(Language.SWEDISH, List.of(new Reminder(7))).text();
        // end
        return file;
    }
    // spotless:on
}
