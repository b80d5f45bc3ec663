package io.github.utmarkelse.cli;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;

/** Words that several pages use. */
final class Labels {
    private Labels() {}

    static String title(Edition edition, Texts texts) {
        return edition.award().name().in(texts.language()) + " " + edition.year();
    }

    static String due(Milestone milestone, Edition edition, Language language) {
        return milestone
                .deadline()
                .map(deadline -> deadline.time().isPresent()
                        ? Format.time(deadline.last(edition.timeZone()), edition.timeZone(), language)
                        : Format.day(deadline.date(), language))
                .orElseGet(() -> Format.day(milestone.takesPlace().orElseThrow(), language));
    }

    static String quote(Citation citation, Language language) {
        return language == Language.SWEDISH
                ? "\u201D" + citation.quote() + "\u201D"
                : "\u201C" + citation.quote() + "\u201D";
    }
}
