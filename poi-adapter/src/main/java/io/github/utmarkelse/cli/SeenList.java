package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.text.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is in a document besides text, for people: pictures, and what was not examined. */
final class SeenList {
    private static final int MOST = 12;
    private static final int INDENT = 4;

    private final Page page;
    private final Texts texts;

    SeenList(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void add(WordLedger ledger) {
        add("count.pictures", ledger.pictures(), this::picture);
        add("count.notExamined", ledger.notExamined(), this::notExamined);
    }

    private <T> void add(String heading, List<T> all, Function<T, String> line) {
        if (all.isEmpty()) {
            return;
        }
        page.words(texts.format(heading, all.size()), 2, INDENT, Look.PLAIN);
        all.stream().limit(MOST).forEach(one -> page.words(line.apply(one), INDENT, INDENT + 2, Look.QUIET));
        if (all.size() > MOST) {
            page.words(texts.format("check.morePlaces", all.size() - MOST), INDENT, INDENT + 2, Look.QUIET);
        }
    }

    private String picture(WordLedger.PictureSeen picture) {
        StringBuilder words = new StringBuilder(texts.format("check.paragraph", picture.paragraph()));
        Optional.of(picture.kind())
                .filter(kind -> !kind.isEmpty())
                .ifPresent(kind -> words.append(": ").append(kind));
        if (picture.widthMm() > 0) {
            words.append(", ")
                    .append(picture.widthMm())
                    .append(" × ")
                    .append(picture.heightMm())
                    .append(" mm");
        }
        if (picture.widthPixels() > 0) {
            words.append(", ").append(picture.widthPixels()).append(" × ").append(picture.heightPixels());
            words.append(" ").append(texts.get("count.pixels"));
        }
        String key = "count.picture." + picture.text() + (picture.recognised() ? ".recognised" : "");
        return words.append(" – ")
                .append(texts.format(key, number(picture.characters())))
                .toString();
    }

    private String notExamined(WordLedger.Seen seen) {
        String where = texts.format("check.paragraph", seen.paragraph());
        return seen.detail().isEmpty() ? where : where + ": " + seen.detail();
    }

    private String number(long number) {
        return Format.number(BigDecimal.valueOf(number), texts.language());
    }
}
