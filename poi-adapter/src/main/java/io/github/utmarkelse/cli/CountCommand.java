package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.contribution.CharacterRow;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.refusal.WordFileException;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Counts Word files, with a ledger of each; a file that cannot be read does not stop the others. */
@Command(name = "count")
final class CountCommand implements Callable<Integer> {
    private static final int COLUMN = 34;

    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
    private List<Path> files;

    @Override
    public Integer call() {
        int status = 0;
        for (Path file : files) {
            try {
                WordLedger ledger = WordLedger.read(file);
                root.print(root.json ? Json.line(document(file, ledger)) : page(file, ledger));
            } catch (WordFileException e) {
                status = refused(file, e.problem());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                status = refused(file, Errors.internal(e).in(file.toString()));
            }
        }
        return status;
    }

    private int refused(Path file, Problem problem) {
        root.err().println(Errors.line(new InvalidInputException(List.of(problem)), root.texts()));
        if (root.json) {
            root.print(Json.line(Json.object(
                    "file",
                    file.toString(),
                    "error",
                    Json.object(
                            "code",
                            problem.code(),
                            "text",
                            Json.object("sv", problem.line(Language.SWEDISH), "en", problem.line(Language.ENGLISH))))));
        }
        return 2;
    }

    private static Object document(Path file, WordLedger ledger) {
        return Json.object(
                "file",
                file.toString(),
                "withoutBlanks",
                ledger.mainStory().withoutBlanks(),
                "withBlanks",
                ledger.mainStory().withBlanks(),
                "withNotesAndBoxes",
                ledger.withNotesAndBoxes().withoutBlanks(),
                "rows",
                ledger.ledger().rows().stream().map(Rows::document).toList(),
                "stored",
                Json.object(
                        "withoutBlanks",
                        number(ledger.stored().withoutBlanks()),
                        "withBlanks",
                        number(ledger.stored().withBlanks()),
                        "verdict",
                        ledger.stored().verdict()));
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private String page(Path file, WordLedger ledger) {
        Texts texts = root.texts();
        Page page = root.page();
        page.title(file.toString());
        sum(page, texts.get("count.withoutBlanks"), ledger.mainStory().withoutBlanks());
        sum(page, texts.get("count.withBlanks"), ledger.mainStory().withBlanks());
        sum(page, texts.get("count.withNotes"), ledger.withNotesAndBoxes().withoutBlanks());
        for (CharacterRow row : ledger.ledger().rows()) {
            String name = texts.get("story." + row.story().name()) + Rows.kind(row, texts);
            page.labelled(
                    name,
                    Look.PLAIN,
                    2,
                    COLUMN,
                    Rows.right(number(row.count().withoutBlanks()), 9) + "  "
                            + row.reason().in(texts.language()));
        }
        String stored = ledger.stored().withoutBlanks().isPresent()
                ? number(ledger.stored().withoutBlanks().getAsLong())
                : "–";
        page.words(
                texts.format(
                        "count.stored",
                        stored,
                        texts.get("verdict." + ledger.stored().verdict())),
                2,
                4,
                Look.QUIET);
        return page.toString();
    }

    private void sum(Page page, String name, long number) {
        page.labelled(name, Look.PLAIN, 2, COLUMN, Rows.right(number(number), 9));
    }

    private String number(long number) {
        return Format.number(BigDecimal.valueOf(number), root.texts().language());
    }
}
