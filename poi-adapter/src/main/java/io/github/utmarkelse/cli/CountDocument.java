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
                        Json.text(ledger.stored().why())),
                "pictures",
                ledger.pictures().stream().map(CountDocument::picture).toList(),
                "notExamined",
                ledger.notExamined().stream().map(CountDocument::seen).toList(),
                "findings",
                ledger.findings().stream().map(CountDocument::seen).toList());
    }

    private static Object picture(WordLedger.PictureSeen picture) {
        return Json.object(
                "paragraph",
                picture.paragraph(),
                "kind",
                picture.kind(),
                "widthMm",
                known(picture.widthMm()),
                "heightMm",
                known(picture.heightMm()),
                "widthPixels",
                known(picture.widthPixels()),
                "heightPixels",
                known(picture.heightPixels()),
                "text",
                picture.text(),
                "recognised",
                picture.recognised(),
                "characters",
                picture.characters());
    }

    private static @Nullable Integer known(int number) {
        return number > 0 ? number : null;
    }

    private static Object seen(WordLedger.Seen seen) {
        return Json.object(
                "subject",
                Rows.name(seen.subject()),
                "paragraph",
                seen.paragraph(),
                "detail",
                seen.detail().isEmpty() ? null : seen.detail(),
                "times",
                seen.times(),
                "characters",
                seen.characters());
    }

    static Object of(Path file, Problem problem) {
        return Json.object("file", file.toString(), "error", error(problem));
    }

    static Object error(Problem problem) {
        return Json.object(
                "code",
                problem.code(),
                "text",
                Json.object("sv", problem.line(Language.SWEDISH), "en", problem.line(Language.ENGLISH)));
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
