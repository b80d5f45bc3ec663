package io.github.utmarkelse.calendar;

import io.github.utmarkelse.assessment.NextStep;
import io.github.utmarkelse.assessment.StepStatus;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.standing.Standing;
import io.github.utmarkelse.standing.Upcoming;
import io.github.utmarkelse.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What comes next for one application, as entries of a calendar: the steps that are still to be done or to take place, a
 * visit that is planned, a change request that is out. What has no day, or is overdue, has no entry.
 *
 * <p>An entry's sequence number grows with the time of asking, so that importing a newer file moves what has been moved.
 */
public final class StandingCalendar {
    private final Edition edition;
    private final Standing standing;
    private final String key;

    private StandingCalendar(Edition edition, Standing standing, String key) {
        this.edition = edition.knownAt(standing.round().asOf());
        this.standing = standing;
        this.key = key;
    }

    /**
     * The calendar of an application.
     *
     * @param edition the edition
     * @param standing where the application stands
     * @param key what the application is known by, the same for it every time and no other's; it becomes part of the
     *     entries' ids
     * @return the calendar
     */
    public static StandingCalendar of(Edition edition, Standing standing, String key) {
        return new StandingCalendar(edition, standing, key);
    }

    /**
     * What comes next as a file.
     *
     * @param language the language of its texts
     * @param reminders the reminders of each entry; a convenience, for no source asks for them
     * @return the file, without entries if nothing that comes next has a day
     */
    public CalendarFile file(Language language, List<Reminder> reminders) {
        String title = new EntryWords(edition, language).title();
        return CalendarFile.builder()
                .name(standing.operation()
                        .flatMap(operation -> operation.name())
                        .map(name -> title + ", " + name)
                        .orElse(title))
                .language(language)
                .zone(edition.timeZone())
                .asOf(standing.round().asOf())
                .entries(entries(language, reminders))
                .build();
    }

    /**
     * What comes next and has a day.
     *
     * @param language the language of the texts
     * @param reminders the reminders of each entry; a convenience, for no source asks for them
     * @return the entries, the most urgent first
     */
    public List<CalendarEntry> entries(Language language, List<Reminder> reminders) {
        EntryWords words = new EntryWords(edition, language);
        int sequence = (int)
                TimeUnit.SECONDS.toMinutes(Math.max(0, standing.round().asOf().getEpochSecond()));
        List<CalendarEntry> entries = new ArrayList<>();
        for (Upcoming next : standing.next()) {
            NextStep step = next.step();
            time(step)
                    .ifPresent(time -> entries.add(CalendarEntry.builder()
                            .uid(step.code() + "." + key + "." + edition.id() + "@utmarkelse")
                            .summary(words.summary(step.text(), step.deadline()))
                            .description(words.description(step.who(), List.of(), step.citation()))
                            .time(time)
                            .sequence(sequence)
                            .reminders(reminders)
                            .build()));
        }
        return List.copyOf(entries);
    }

    private Optional<EntryTime> time(NextStep step) {
        if (step.status() == StepStatus.OVERDUE) {
            return Optional.empty();
        }
        return step.deadline()
                .map(deadline -> EntryWords.time(deadline, edition))
                .or(() -> step.takesPlace().map(EntryTime.WholeDay::new));
    }
}
