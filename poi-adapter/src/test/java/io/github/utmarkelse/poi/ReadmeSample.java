package io.github.utmarkelse.poi;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.assessment.Ruling;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The sample of the README, compiled. */
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
    // spotless:on
}
