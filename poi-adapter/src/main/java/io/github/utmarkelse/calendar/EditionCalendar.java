package io.github.utmarkelse.calendar;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of an edition, as they are known at a time, as entries of a calendar.
 *
 * <p>A deadline with a clock is the hour that ends with it, on its own day, by the clock of the edition's zone; a day, with
 * something to be done by its end or something that takes place on it, is a whole day. A step without a day, or with one
 * of no year, has no entry. An entry's id is made of those of the step and the edition, and its sequence number counts the
 * decisions that have moved it.
 */
public final class EditionCalendar {
    private final Edition edition;
    private final Instant asOf;

    private EditionCalendar(Edition edition, Instant asOf) {
        this.edition = edition;
        this.asOf = asOf;
    }

    /**
     * The calendar of an edition.
     *
     * @param edition the edition, with all its amendments
     * @param asOf the time of asking
     * @return its steps as they were known at that time
     */
    public static EditionCalendar of(Edition edition, Instant asOf) {
        return new EditionCalendar(edition.knownAt(asOf), asOf);
    }

    /**
     * The steps as a file.
     *
     * @param language the language of its texts
     * @param reminders the reminders of each entry; a convenience, for no source asks for them
     * @return the file, without entries if no step has a day
     */
    public CalendarFile file(Language language, List<Reminder> reminders) {
        return CalendarFile.builder()
                .name(new EntryWords(edition, language).title())
                .language(language)
                .zone(edition.timeZone())
                .asOf(asOf)
                .entries(entries(language, reminders))
                .build();
    }

    /**
     * The steps that have a day.
     *
     * @param language the language of the texts
     * @param reminders the reminders of each entry; a convenience, for no source asks for them
     * @return the entries, in the order of the steps
     */
    public List<CalendarEntry> entries(Language language, List<Reminder> reminders) {
        EntryWords words = new EntryWords(edition, language);
        List<CalendarEntry> entries = new ArrayList<>();
        for (Milestone milestone : edition.milestones()) {
            time(milestone)
                    .ifPresent(time -> entries.add(CalendarEntry.builder()
                            .uid(milestone.id() + "." + edition.id() + "@utmarkelse")
                            .summary(words.summary(milestone.name(), milestone.deadline()))
                            .description(words.description(
                                    Optional.of(milestone.who()),
                                    milestone.amendments(),
                                    Optional.of(milestone.citation())))
                            .time(time)
                            .sequence(milestone.amendments().size())
                            .reminders(reminders)
                            .build()));
        }
        return List.copyOf(entries);
    }

    /**
     * The steps that have no entry, because no day, or no year, is stated for them.
     *
     * @return the steps, in their order
     */
    public List<Milestone> withoutDay() {
        return edition.milestones().stream()
                .filter(milestone -> time(milestone).isEmpty())
                .toList();
    }

    private Optional<EntryTime> time(Milestone milestone) {
        return milestone
                .deadline()
                .map(deadline -> EntryWords.time(deadline, edition))
                .or(() -> milestone.takesPlace().map(EntryTime.WholeDay::new));
    }
}
