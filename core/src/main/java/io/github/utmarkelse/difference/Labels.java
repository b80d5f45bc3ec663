package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.text.LocalizedText;

/** What two editions are called beside each other: by what tells them apart. */
final class Labels {
    private Labels() {}

    static LocalizedText of(Edition edition, Edition other, boolean first) {
        boolean sameAward = edition.award().id().equals(other.award().id());
        if (sameAward && !edition.year().equals(other.year())) {
            return edition.year()
                    .map(year -> Say.name(Integer.toString(year)))
                    .orElseGet(() -> Say.text("difference.withoutYear"));
        }
        if (!title(edition).equals(title(other))) {
            LocalizedText title = title(edition);
            return new LocalizedText(withoutRemark(title.sv()), withoutRemark(title.en()));
        }
        return edition.id().equals(other.id())
                ? Say.text(first ? "difference.theFirst" : "difference.theSecond")
                : Say.name(edition.id());
    }

    /** What a name explains within brackets is left to the title. */
    private static String withoutRemark(String title) {
        return title.replaceAll(" \\([^)]*\\)", "");
    }

    static LocalizedText title(Edition edition) {
        return edition.year()
                .map(year -> Say.row(edition.award().name(), Say.name(Integer.toString(year))))
                .orElseGet(() -> edition.award().name());
    }
}
