package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.calendar.EditionCalendar;
import io.github.utmarkelse.calendar.ReadBack;
import io.github.utmarkelse.calendar.Reminder;
import io.github.utmarkelse.text.Language;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar file of the command line. */
class TimelineCalendarTest {
    private static final String EDITION = "kvalitetsutmarkelsen-2026";
    private static final String AMENDED = "../core/docs/example/fyren-2027.json";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T08:00:00Z"), ZoneOffset.UTC);

    private record Run(int status, String out, String err) {}

    private static Run run(Clock clock, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(args, new PrintWriter(out), new PrintWriter(err, true), clock);
        return new Run(status, out.toString(), err.toString());
    }

    private static Run run(String... args) {
        return run(CLOCK, args);
    }

    @Test
    @DisplayName("timeline --ics writes the file of the library, with reminders 7 days and 1 day before")
    void file() {
        Run run = run("timeline", EDITION, "--ics");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(EditionCalendar.of(Editions.bundled().edition(EDITION), CLOCK.instant())
                        .file(Language.SWEDISH, List.of(new Reminder(7), new Reminder(1)))
                        .text());
        assertThat(run("timeline", EDITION, "--ics", "--lang", "en").out())
                .contains("\r\nPRODID:-//utmarkelse//utmarkelse//EN\r\n");
    }

    @Test
    @DisplayName("with the same --as-of the bytes are the same whenever it is asked")
    void sameBytes() {
        Clock later = Clock.fixed(Instant.parse("2029-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertThat(run(later, "timeline", EDITION, "--ics", "--as-of", "2026-06-12")
                        .out())
                .isEqualTo(run("timeline", EDITION, "--ics", "--as-of", "2026-06-12")
                        .out());
    }

    @ParameterizedTest
    @CsvSource({"2027-02-21,0", "2027-02-22,1"})
    @DisplayName("a step is where it was until the day of the decision that moves it")
    void amended(String asOf, int sequence) {
        ReadBack file =
                ReadBack.of(run("timeline", AMENDED, "--ics", "--as-of", asOf).out());
        assertThat(file.events().stream().mapToInt(event -> event.getSequence().getSequenceNo()))
                .contains(sequence);
        assertThat(file.events().stream()
                        .filter(event -> event.getSequence().getSequenceNo() > 0)
                        .map(event -> ReadBack.instant(event.getEndDate())))
                .isEqualTo(sequence == 0 ? List.of() : List.of(Instant.parse("2027-03-05T15:00:00Z")));
    }

    @Test
    @DisplayName("what has no day, or no year, is told on standard error, and there is a calendar all the same")
    void leftOut() {
        Run run = run("timeline", "framsteget-odaterad", "--ics");
        assertThat(run.status()).isZero();
        assertThat(ReadBack.of(run.out()).events()).isEmpty();
        assertThat(run.err())
                .isEqualTo("Inte med i kalendern, för källan anger ingen dag eller inget år: Skicka in er ansökan; "
                        + "Framsteget delas ut, i samband med Kvalitetsutmärkelsen.\n");
        assertThat(run("timeline", "framsteget-odaterad", "--ics", "--lang", "en")
                        .err())
                .startsWith("Not in the calendar, for the source states no day or no year: ");
        assertThat(run("timeline", AMENDED, "--ics", "--as-of", "2027-02-21").err())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"--remind 3|3", "--remind 30,2|30 2", "--remind 30 --remind 2,2|30 2", "--remind=365|365"})
    void reminders(String options, String days) {
        List<Long> minutes = Stream.of(days.split(" ", -1))
                .map(day -> (Long.parseLong(day) * 24 - 9) * 60)
                .toList();
        assertThat(ReadBack.minutesBefore(calendar(options).event("ceremony." + EDITION + "@utmarkelse")))
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"--remind 0", "--remind none", "--remind=0"})
    void noReminders(String options) {
        assertThat(calendar(options).events())
                .allMatch(event -> event.getAlarms().isEmpty());
    }

    private static ReadBack calendar(String options) {
        String[] args = Stream.concat(Stream.of("timeline", EDITION, "--ics"), Stream.of(options.split(" ", -1)))
                .toArray(String[]::new);
        return ReadBack.of(run(args).out());
    }

    @Test
    @DisplayName("the library is loaded for --ics only")
    void loadedWhenAskedFor() throws IOException, InterruptedException {
        assertThat(loadedClasses("timeline", EDITION)).noneMatch(line -> line.contains("biweekly."));
        assertThat(loadedClasses("timeline", EDITION, "--ics")).anyMatch(line -> line.contains("biweekly."));
    }

    private static List<String> loadedClasses(String... args) throws IOException, InterruptedException {
        String path = Stream.of("jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-verbose:class",
                                "-cp",
                                path,
                                Main.class.getName()),
                        Stream.of(args))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
