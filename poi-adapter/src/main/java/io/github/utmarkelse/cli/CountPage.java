package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.CharacterRow;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.text.Format;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** A file's ledger for people: a sum, the rows that make it up, the next sum, down to all that is in the file. */
final class CountPage {
    private static final int FIGURE = 11;
    private static final int COLUMN = 2 * FIGURE + 2;
    private static final int VERDICT = 14;
    private static final String NONE = "–";

    private final Texts texts;

    CountPage(Texts texts) {
        this.texts = texts;
    }

    String of(Path file, WordLedger counted, Page page) {
        CharacterLedger ledger = counted.ledger();
        page.title(file.toString());
        if (counted.profile() != CountingProfile.WORD_WITHOUT_BLANKS) {
            page.words(texts.format("count.profile", Rows.name(counted.profile())), 2, 4, Look.QUIET);
        }
        page.line(left(texts.get("count.without"), FIGURE) + left(texts.get("count.with"), FIGURE) + "  "
                + texts.get("count.blanks"));
        sum(page, "count.main", counted.mainStory());
        rows(page, ledger, Story.Sum.MAIN);
        CharacterCount notes = ledger.total(Story.Sum.NOTES_AND_BOXES);
        if (notes.withBlanks() > 0) {
            sum(page, "count.notes", notes);
            rows(page, ledger, Story.Sum.NOTES_AND_BOXES);
        }
        sum(page, "count.mainAndNotes", counted.withNotesAndBoxes());
        CharacterCount rest = ledger.total(Story.Sum.NONE);
        if (rest.withBlanks() > 0) {
            sum(page, "count.rest", rest);
            rows(page, ledger, Story.Sum.NONE);
        }
        sum(page, "count.all", counted.withNotesAndBoxes().plus(rest));
        new SeenList(page, texts).add(counted);
        page.words(
                texts.format(
                        "count.stored", texts.get("verdict." + counted.stored().verdict())),
                2,
                4,
                Look.PLAIN);
        page.words(counted.stored().why().in(texts.language()), 4, 4, Look.QUIET);
        return page.toString();
    }

    private void sum(Page page, String key, CharacterCount count) {
        page.labelled(figures(count), Look.TITLE, 0, COLUMN, texts.get(key));
    }

    private void rows(Page page, CharacterLedger ledger, Story.Sum sum) {
        for (CharacterRow row : ledger.rows()) {
            if (row.story().sum() == sum) {
                page.labelled(
                        figures(row.count()),
                        Look.PLAIN,
                        0,
                        COLUMN + 2,
                        texts.get("story." + row.story().name()) + Rows.kind(row, texts) + " – "
                                + row.reason().in(texts.language()));
            }
        }
    }

    private String figures(CharacterCount count) {
        return left(number(count.withoutBlanks()), FIGURE) + left(number(count.withBlanks()), FIGURE);
    }

    /** What stands above the lines of {@link #line(Path, WordLedger)}. */
    String header() {
        return line(
                texts.get("count.without"),
                texts.get("count.with"),
                texts.get("count.notesToo"),
                texts.get("count.storedFigure"),
                texts.get("count.file"));
    }

    /** A file in one line. */
    String line(Path file, WordLedger counted) {
        return line(
                number(counted.mainStory().withoutBlanks()),
                number(counted.mainStory().withBlanks()),
                number(counted.withNotesAndBoxes().withoutBlanks()),
                texts.get("count.verdict." + counted.stored().verdict()),
                Plain.line(file.toString()));
    }

    /** A file that could not be read, in one line. */
    String line(Path file) {
        return line(NONE, NONE, NONE, NONE, Plain.line(file.toString()));
    }

    private static String line(String withoutBlanks, String withBlanks, String withNotes, String verdict, String file) {
        List<String> figures = List.of(withoutBlanks, withBlanks, withNotes);
        StringBuilder line = new StringBuilder();
        figures.forEach(figure -> line.append(left(figure, FIGURE)));
        return line.append("  ")
                .append(verdict)
                .append(" ".repeat(Math.max(1, VERDICT - verdict.length())))
                .append(file)
                .append('\n')
                .toString();
    }

    private static String left(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private String number(long number) {
        return Format.number(BigDecimal.valueOf(number), texts.language());
    }
}
