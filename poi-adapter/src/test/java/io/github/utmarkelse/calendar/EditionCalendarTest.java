package io.github.utmarkelse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.edition.Amendment;
import io.github.utmarkelse.edition.Award;
import io.github.utmarkelse.edition.DayWithoutYear;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditionCalendarTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant AS_OF = Instant.parse("2026-03-01T08:00:00Z");
    private static final List<Reminder> WEEK_AND_DAY = List.of(new Reminder(7), new Reminder(1));

    static Stream<Edition> editions() {
        return Stream.concat(
                Editions.bundled().ids().stream().map(Editions.bundled()::edition), Stream.of(lighthouse()));
    }

    private static Edition lighthouse() {
        return Editions.read(Path.of("../core/docs/example/fyren-2027.json"));
    }

    private static Edition award() {
        return Editions.bundled().edition("kvalitetsutmarkelsen-2026");
    }

    private static ReadBack read(Edition edition, Instant asOf, Language language) {
        return ReadBack.of(
                EditionCalendar.of(edition, asOf).file(language, WEEK_AND_DAY).text());
    }

    private static Edition edition(Milestone milestone) {
        return Edition.builder()
                .id("provet-2026")
                .award(Award.builder()
                        .id("provet")
                        .name(new LocalizedText("Provet", "The Trial"))
                        .build())
                .organiser(new LocalizedText("Staden", "The City"))
                .timeZone(STOCKHOLM)
                .addDocuments(SourceDocument.builder()
                        .id("stadgar.txt")
                        .title(new LocalizedText("Stadgar", "Statutes"))
                        .rank(2)
                        .build())
                .addMilestones(milestone)
                .build();
    }

    private static Milestone.Builder step() {
        return Milestone.builder()
                .id("handIn")
                .name(new LocalizedText("Lämna in", "Hand in"))
                .who(new LocalizedText("skolan", "the school"))
                .citation(Citation.of("stadgar.txt", "Lämnas in."));
    }

    private static VEvent only(Milestone milestone) {
        return read(edition(milestone), AS_OF, Language.SWEDISH).event("handIn.provet-2026@utmarkelse");
    }

    @Test
    @DisplayName("7 May 24.00 is the last hour of 7 May and ends as 8 May begins, in summer time")
    void endOfDay() {
        VEvent event =
                read(award(), AS_OF, Language.SWEDISH).event("contribution.kvalitetsutmarkelsen-2026@utmarkelse");
        assertThat(event.getStartDate().getValue()).isEqualTo("20260507T230000");
        assertThat(event.getStartDate().getTimeZone().getID()).isEqualTo("Europe/Stockholm");
        assertThat(ReadBack.instant(event.getStartDate())).isEqualTo("2026-05-07T21:00:00Z");
        assertThat(ReadBack.instant(event.getEndDate())).isEqualTo("2026-05-07T22:00:00Z");
        assertThat(event.getSummary().getValue())
                .isEqualTo("Kvalitetsutmärkelsen 2026: senast 7 maj 2026 kl.\u00A024.00 – Skicka in ert bidrag");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Vem: verksamheten\n”Det skriftliga bidraget skickas in senast den 7 maj kl. 24.00 till: "
                        + "kvalitetsutmarkelsen@stockholm.se” (Anvisningar för Kvalitetsutmärkelsen 2026)");
        assertThat(event.getTransparency().getValue()).isEqualTo("TRANSPARENT");
    }

    @ParameterizedTest
    @CsvSource({"notice, 2026-03-25", "minutes, 2026-06-10", "basicControl, 2026-06-18", "ceremony, 2026-11-24"})
    @DisplayName("a day without a clock is a whole day")
    void wholeDays(String milestone, LocalDate day) {
        VEvent event =
                read(award(), AS_OF, Language.ENGLISH).event(milestone + ".kvalitetsutmarkelsen-2026@utmarkelse");
        assertThat(ReadBack.day(event.getStartDate())).isEqualTo(day);
        assertThat(ReadBack.day(event.getEndDate())).isEqualTo(day.plusDays(1));
    }

    @Test
    void nineInTheMorningAWeekAndADayBefore() {
        ReadBack file = read(award(), AS_OF, Language.SWEDISH);
        assertThat(ReadBack.minutesBefore(file.event("ceremony.kvalitetsutmarkelsen-2026@utmarkelse")))
                .containsExactly((7 * 24 - 9) * 60L, (24 - 9) * 60L);
        assertThat(ReadBack.minutesBefore(file.event("contribution.kvalitetsutmarkelsen-2026@utmarkelse")))
                .as("counted from 23.00")
                .containsExactly((7 * 24 + 14) * 60L, (24 + 14) * 60L);
        assertThat(file.events().get(0).getAlarms().get(0).getDescription().getValue())
                .isEqualTo(file.events().get(0).getSummary().getValue());
    }

    @ParameterizedTest
    @MethodSource("editions")
    @DisplayName("every step with a day is in the file, in its order, and no other")
    void everyStep(Edition edition) {
        for (Language language : Language.values()) {
            ReadBack file = read(edition, Instant.parse("2030-01-01T00:00:00Z"), language);
            Edition known = edition.knownAt(Instant.parse("2030-01-01T00:00:00Z"));
            assertThat(file.events().stream().map(event -> event.getUid().getValue()))
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(known.milestones().stream()
                            .filter(step -> step.deadline().isPresent()
                                    || step.takesPlace().isPresent())
                            .map(step -> step.id() + "." + edition.id() + "@utmarkelse")
                            .toList());
            for (VEvent event : file.events()) {
                Milestone step = known.milestone(event.getUid().getValue().split("\\.", -1)[0])
                        .orElseThrow();
                assertThat(event.getSummary().getValue())
                        .contains(step.name().in(language))
                        .startsWith(file.value("X-WR-CALNAME"));
                assertThat(event.getDescription().getValue())
                        .contains(step.who().in(language))
                        .contains(step.citation().quote());
                if (ReadBack.isWholeDay(event.getStartDate())) {
                    assertThat(ReadBack.day(event.getStartDate()))
                            .isEqualTo(step.deadline()
                                    .map(Deadline::date)
                                    .or(step::takesPlace)
                                    .orElseThrow());
                } else {
                    assertThat(ReadBack.instant(event.getEndDate()))
                            .isEqualTo(step.deadline().orElseThrow().last(edition.timeZone()));
                }
            }
            assertThat(EditionCalendar.of(edition, Instant.parse("2030-01-01T00:00:00Z"))
                            .withoutDay())
                    .hasSize(known.milestones().size() - file.events().size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 24:00, 2026-03-28T22:00:00Z, 2026-03-28T23:00:00Z",
        "2026-03-29, 01:30, 2026-03-28T23:30:00Z, 2026-03-29T00:30:00Z",
        "2026-03-29, 03:00, 2026-03-29T00:00:00Z, 2026-03-29T01:00:00Z",
        "2026-03-29, 03:30, 2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z",
        "2026-03-29, 12:00, 2026-03-29T09:00:00Z, 2026-03-29T10:00:00Z",
        "2026-03-29, 24:00, 2026-03-29T21:00:00Z, 2026-03-29T22:00:00Z",
        "2026-10-24, 24:00, 2026-10-24T21:00:00Z, 2026-10-24T22:00:00Z",
        "2026-10-25, 01:59, 2026-10-24T22:59:00Z, 2026-10-24T23:59:00Z",
        "2026-10-25, 03:00, 2026-10-25T01:00:00Z, 2026-10-25T02:00:00Z",
        "2026-10-25, 03:30, 2026-10-25T01:30:00Z, 2026-10-25T02:30:00Z",
        "2026-10-25, 24:00, 2026-10-25T22:00:00Z, 2026-10-25T23:00:00Z",
        "2026-10-26, 23:59:59, 2026-10-26T21:59:59Z, 2026-10-26T22:59:59Z",
        "2026-05-08, 00:00, 2026-05-07T21:00:00Z, 2026-05-07T22:00:00Z",
        "2026-05-08, 00:20, 2026-05-07T22:00:00Z, 2026-05-07T22:20:00Z"
    })
    @DisplayName("a clock is right on both sides of both clock changes, and the hour before it does not leave its day")
    void clockChanges(LocalDate day, String clock, Instant begin, Instant end) {
        VEvent event =
                only(step().deadline(new Deadline(day, Optional.of(clock))).build());
        assertThat(ReadBack.instant(event.getStartDate())).isEqualTo(begin);
        assertThat(ReadBack.instant(event.getEndDate())).isEqualTo(end);
    }

    @Test
    @DisplayName(
            "a step moved by a later decision has its first day before that day and the new one from it on, and one more in sequence")
    void amended() {
        Edition edition = edition(step().deadline(new Deadline(LocalDate.of(2026, 3, 29), Optional.of("24:00")))
                .addAmendments(Amendment.builder()
                        .decided(LocalDate.of(2026, 3, 20))
                        .deadline(new Deadline(LocalDate.of(2026, 4, 2), Optional.of("12:00")))
                        .text(new LocalizedText("Tiden förlängs.", "The time is extended."))
                        .citation(Citation.of("stadgar.txt", "Till den 2 april."))
                        .build())
                .addAmendments(Amendment.builder()
                        .decided(LocalDate.of(2026, 3, 27))
                        .deadline(new Deadline(LocalDate.of(2026, 4, 9), Optional.empty()))
                        .text(new LocalizedText("Hela dagen.", "All day."))
                        .citation(Citation.of("stadgar.txt", "Den 9 april."))
                        .build())
                .build());
        VEvent before = moved(edition, "2026-03-19T22:59:59Z");
        VEvent first = moved(edition, "2026-03-19T23:00:00Z");
        VEvent second = moved(edition, "2026-03-27T08:00:00Z");
        assertThat(ReadBack.instant(before.getEndDate())).isEqualTo("2026-03-29T22:00:00Z");
        assertThat(ReadBack.instant(first.getEndDate())).isEqualTo("2026-04-02T10:00:00Z");
        assertThat(ReadBack.day(second.getStartDate())).isEqualTo("2026-04-09");
        assertThat(Stream.of(before, first, second)
                        .map(event -> event.getSequence().getSequenceNo()))
                .containsExactly(0, 1, 2);
        assertThat(Stream.of(before, first, second).map(event -> event.getUid().getValue()))
                .containsOnly("handIn.provet-2026@utmarkelse");
        assertThat(Stream.of(before, first, second)
                        .map(event -> event.getLastModified().getValue()))
                .containsExactly("20260319T225959Z", "20260319T230000Z", "20260327T080000Z");
        assertThat(second.getDescription().getValue())
                .isEqualTo("Vem: skolan\nÄndrat 20 mars 2026: Tiden förlängs.\nÄndrat 27 mars 2026: Hela dagen.\n"
                        + "”Den 9 april.” (Stadgar, rang 2)");
    }

    private static VEvent moved(Edition edition, String asOf) {
        return read(edition, Instant.parse(asOf), Language.SWEDISH).events().get(0);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("no day, or a day of no year, is no entry; the file is a calendar all the same")
    void withoutDay(Language language) {
        DayWithoutYear day = new DayWithoutYear(Optional.of(MonthDay.of(9, 21)), Optional.empty());
        for (Milestone milestone :
                List.of(step().build(), step().withoutYear(day).build())) {
            EditionCalendar calendar = EditionCalendar.of(edition(milestone), AS_OF);
            ReadBack file = ReadBack.of(calendar.file(language, WEEK_AND_DAY).text());
            assertThat(file.events()).isEmpty();
            assertThat(file.zones()).hasSize(1);
            assertThat(calendar.withoutDay()).containsExactly(milestone);
        }
    }

    @Test
    @DisplayName("a step that only a later decision gave a day has an entry from then on")
    void dayOnlyLater() {
        Edition edition = edition(step().addAmendments(Amendment.builder()
                        .decided(LocalDate.of(2026, 3, 20))
                        .takesPlace(LocalDate.of(2026, 4, 2))
                        .text(new LocalizedText("Dagen är bestämd.", "The day is set."))
                        .citation(Citation.of("stadgar.txt", "Den 2 april."))
                        .build())
                .build());
        assertThat(EditionCalendar.of(edition, AS_OF).entries(Language.SWEDISH, List.of()))
                .isEmpty();
        assertThat(EditionCalendar.of(edition, Instant.parse("2026-03-21T00:00:00Z"))
                        .entries(Language.SWEDISH, List.of()))
                .extracting(CalendarEntry::time, CalendarEntry::sequence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new EntryTime.WholeDay(LocalDate.of(2026, 4, 2)), 1));
    }

    @Test
    @DisplayName("what was read into a source is told as an interpretation")
    void interpretation() {
        VEvent event = only(step().takesPlace(LocalDate.of(2026, 4, 2))
                .citation(Citation.builder()
                        .document("stadgar.txt")
                        .quote("Skärtorsdagen.")
                        .interpretation(new LocalizedText("I år.", "This year."))
                        .build())
                .build());
        assertThat(event.getDescription().getValue()).endsWith("(Stadgar, rang 2)\nTolkning: I år.");
        assertThat(event.getSummary().getValue()).isEqualTo("Provet (årtalet anges inte): Lämna in");
    }

    @Test
    void namesAndLanguages() {
        ReadBack swedish = read(award(), AS_OF, Language.SWEDISH);
        ReadBack english = read(award(), AS_OF, Language.ENGLISH);
        assertThat(swedish.value("METHOD")).isEqualTo("PUBLISH");
        assertThat(swedish.value("X-WR-TIMEZONE")).isEqualTo("Europe/Stockholm");
        assertThat(swedish.value("NAME")).isEqualTo("Kvalitetsutmärkelsen 2026");
        assertThat(swedish.value("X-WR-CALNAME")).isEqualTo("Kvalitetsutmärkelsen 2026");
        assertThat(swedish.value("PRODID")).endsWith("//SV");
        assertThat(english.value("PRODID")).endsWith("//EN");
        assertThat(english.value("NAME")).isEqualTo("The Quality Award 2026");
        assertThat(english.events().stream().map(event -> event.getUid().getValue()))
                .containsExactlyElementsOf(swedish.events().stream()
                        .map(event -> event.getUid().getValue())
                        .toList());
    }

    @Test
    @DisplayName("the same edition and time give the same bytes")
    void sameBytes() {
        for (Edition edition : editions().toList()) {
            String text = EditionCalendar.of(edition, AS_OF)
                    .file(Language.SWEDISH, WEEK_AND_DAY)
                    .text();
            assertThat(EditionCalendar.of(edition, AS_OF)
                            .file(Language.SWEDISH, WEEK_AND_DAY)
                            .text())
                    .isEqualTo(text);
        }
    }
}
