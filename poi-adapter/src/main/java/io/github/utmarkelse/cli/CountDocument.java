package io.github.utmarkelse.cli;

import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.text.Language;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The JSON of {@code count}, an object for each file: a contract that scripts rely on. */
final class CountDocument {
    private CountDocument() {}

    static Object of(Path file, WordLedger ledger) {
        return Json.object(
                "file",
                file.toString(),
                "profile",
                Rows.name(ledger.profile()),
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
                        ledger.stored().verdict(),
                        "why",
                        Json.text(ledger.stored().why())));
    }

    static Object of(Path file, Problem problem) {
        return Json.object(
                "file",
                file.toString(),
                "error",
                Json.object(
                        "code",
                        problem.code(),
                        "text",
                        Json.object("sv", problem.line(Language.SWEDISH), "en", problem.line(Language.ENGLISH))));
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
