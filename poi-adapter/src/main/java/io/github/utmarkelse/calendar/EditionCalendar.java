package io.github.utmarkelse.calendar;

import io.github.utmarkelse.edition.Amendment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Format;
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
                .name(title(language))
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
        List<CalendarEntry> entries = new ArrayList<>();
        for (Milestone milestone : edition.milestones()) {
            time(milestone)
                    .ifPresent(time -> entries.add(CalendarEntry.builder()
                            .uid(milestone.id() + "." + edition.id() + "@utmarkelse")
                            .summary(summary(milestone, language))
                            .description(description(milestone, language))
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
                .map(this::time)
                .or(() -> milestone.takesPlace().map(EntryTime.WholeDay::new));
    }

    private EntryTime time(Deadline deadline) {
        return deadline.time().isPresent()
                ? new EntryTime.Until(deadline.last(edition.timeZone()), edition.timeZone())
                : new EntryTime.WholeDay(deadline.date());
    }

    private String title(Language language) {
        return edition.award().name().in(language) + " "
                + edition.year().map(String::valueOf).orElseGet(() -> Words.in(language, "noYear"));
    }

    private String summary(Milestone milestone, Language language) {
        String name = milestone.name().in(language);
        return title(language) + ": "
                + milestone
                        .deadline()
                        .map(deadline -> Words.in(language, "latest", due(deadline, language), name))
                        .orElse(name);
    }

    private String due(Deadline deadline, Language language) {
        return deadline.time().isPresent()
                ? Format.time(deadline.last(edition.timeZone()), edition.timeZone(), language)
                : Format.day(deadline.date(), language);
    }

    private String description(Milestone milestone, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.in(language, "who", milestone.who().in(language)));
        for (Amendment amendment : milestone.amendments()) {
            lines.add(Words.in(
                    language,
                    "amended",
                    Format.day(amendment.decided(), language),
                    amendment.text().in(language)));
        }
        Citation citation = milestone.citation();
        lines.add(Words.in(language, "source", citation.quote(), document(citation, language)));
        citation.interpretation()
                .ifPresent(reading -> lines.add(Words.in(language, "interpretation", reading.in(language))));
        return String.join("\n", lines);
    }

    private String document(Citation citation, Language language) {
        return edition.document(citation.document())
                .map(source -> source.rank() == 1
                        ? source.title().in(language)
                        : Words.in(language, "rank", source.title().in(language), source.rank()))
                .orElse(citation.document());
    }
}
