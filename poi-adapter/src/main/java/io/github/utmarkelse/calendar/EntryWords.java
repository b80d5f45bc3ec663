package io.github.utmarkelse.calendar;

import io.github.utmarkelse.edition.Amendment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the entries of an edition say, and when a deadline stands in a calendar. */
final class EntryWords {
    private final Edition edition;
    private final Language language;

    EntryWords(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
    }

    static EntryTime time(Deadline deadline, Edition edition) {
        return deadline.time().isPresent()
                ? new EntryTime.Until(deadline.last(edition.timeZone()), edition.timeZone())
                : new EntryTime.WholeDay(deadline.date());
    }

    String title() {
        return edition.award().name().in(language) + " "
                + edition.year().map(String::valueOf).orElseGet(() -> Words.in(language, "noYear"));
    }

    String summary(Text name, Optional<Deadline> deadline) {
        return title() + ": "
                + deadline.map(last -> Words.in(language, "latest", due(last), name.in(language)))
                        .orElseGet(() -> name.in(language));
    }

    private String due(Deadline deadline) {
        return deadline.time().isPresent()
                ? Format.time(deadline.last(edition.timeZone()), edition.timeZone(), language)
                : Format.day(deadline.date(), language);
    }

    String description(Optional<LocalizedText> who, List<Amendment> amendments, Optional<Citation> citation) {
        List<String> lines = new ArrayList<>();
        who.ifPresent(actor -> lines.add(Words.in(language, "who", actor.in(language))));
        for (Amendment amendment : amendments) {
            lines.add(Words.in(
                    language,
                    "amended",
                    Format.day(amendment.decided(), language),
                    amendment.text().in(language)));
        }
        citation.ifPresent(words -> {
            lines.add(Words.in(language, "source", words.quote(), document(words)));
            words.interpretation()
                    .ifPresent(reading -> lines.add(Words.in(language, "interpretation", reading.in(language))));
        });
        return String.join("\n", lines);
    }

    private String document(Citation citation) {
        return edition.document(citation.document())
                .map(source -> source.rank() == 1
                        ? source.title().in(language)
                        : Words.in(language, "rank", source.title().in(language), source.rank()))
                .orElse(citation.document());
    }
}
