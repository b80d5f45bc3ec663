package io.github.utmarkelse.bench;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.DocumentState;
import io.github.utmarkelse.application.Event;
import io.github.utmarkelse.application.SentRequest;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.round.Progress;
import io.github.utmarkelse.round.Round;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.WorkingDays;
import io.github.utmarkelse.standing.Standing;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Tells where one application in the middle of its round stands, once warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class RoundBenchmark {
    private static final Instant AS_OF = Instant.parse("2026-06-10T10:00:00Z");

    private final WorkingDays days = WorkingDays.sweden();
    private final Edition edition = Editions.bundled().edition("kvalitetsutmarkelsen-2026");
    private final Application application = Application.builder()
            .from(Application.read(
                    new ByteArrayInputStream(AssessBenchmark.APPLICATION.getBytes(StandardCharsets.UTF_8)),
                    "application"))
            .addEvents(new Event("siteVisit", LocalDate.of(2026, 9, 15)))
            .putDocuments("employee-survey", DocumentState.AT_HAND)
            .addChangeRequests(
                    new SentRequest(LocalDate.of(2026, 5, 12), Optional.of(Moment.parse("2026-05-13T09:00:00+02:00"))))
            .build();

    /** The states of the steps alone, as an assessment needs them. */
    @Benchmark
    public Progress progress() {
        return Progress.of(edition, application, AS_OF);
    }

    /** The steps with why each stands as it does. */
    @Benchmark
    public Round round() {
        return Round.of(edition, application, AS_OF);
    }

    /** The round, the assessment, the change requests and what comes next with the time left. */
    @Benchmark
    public Standing standing() {
        return Standing.of(edition, application, AS_OF, days);
    }
}
