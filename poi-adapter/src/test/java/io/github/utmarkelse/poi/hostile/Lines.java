package io.github.utmarkelse.poi.hostile;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static io.github.utmarkelse.poi.hostile.Crowds.many;

import io.github.utmarkelse.poi.docx.Docx;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lines that make whoever looks for questions and headings among them work hard. */
final class Lines {
    private static final String QUESTION =
            "Beskriv hur verksamheten arbetar systematiskt med att utveckla sin kvalitet.";

    private Lines() {}

    static Stream<Hostile> all() {
        return Stream.of(
                docx("a line of 500 000 dots", () -> runs(run(".".repeat(500_000)))),
                docx(
                        "a question and 300 000 dots",
                        () -> body(line(QUESTION)
                                + line(QUESTION + " " + ".".repeat(300_000))
                                + line("Fråga 1 a" + ".".repeat(300_000)))),
                docx("a line of 500 000 brackets", () -> runs(run("( ".repeat(250_000) + "1"))),
                docx("a line of 500 000 digits", () -> runs(run("1".repeat(500_000)))),
                docx("a line of 500 000 numbers", () -> runs(run("1.".repeat(250_000)))),
                docx("a line of 300 000 letters in brackets", () -> runs(run("a) ".repeat(150_000)))),
                docx("a line of 500 000 letters", () -> runs(run("bilagan".repeat(70_000)))),
                docx("a line of 100 000 words", () -> runs(run("bilaga fråga ".repeat(50_000)))),
                docx("a line of 100 000 other words", () -> runs(run(many(100_000, i -> "o" + i + " ")))),
                docx("a line of 500 000 accents", () -> runs(run("e" + "\u0301".repeat(500_000)))),
                docx("a line of 500 000 blanks", () -> runs(run("\u00A0".repeat(500_000) + "1"))),
                docx(
                        "50 000 dotted lines",
                        () -> body(line("1 ......... ......... ......... ......... 3")
                                .repeat(50_000))),
                docx("50 000 numbers", () -> body(many(50_000, i -> line(i + "." + "abc".charAt(i % 3) + ")")))),
                docx("50 000 questions", () -> body(many(50_000, i -> line(QUESTION)))),
                docx("50 000 numbered questions", () -> body(many(50_000, i -> line((i % 20) + ". " + QUESTION)))),
                docx("50 000 annexes", () -> body(many(50_000, i -> line("Bilaga " + i % 9)))),
                docx(
                        "50 000 headings",
                        () -> body(many(
                                50_000,
                                i -> "<w:p><w:pPr><w:outlineLvl w:val=\"" + i % 9 + "\"/></w:pPr>" + run("Rubrik " + i)
                                        + "</w:p>"))),
                docx(
                        "50 000 lines of two letters in one cell",
                        () -> body("<w:tbl><w:tr><w:tc>" + many(50_000, i -> line("a)")) + "</w:tc></w:tr></w:tbl>")),
                docx(
                        "50 000 rows of one question",
                        () -> body("<w:tbl>"
                                + ("<w:tr><w:tc>" + line("1 a") + "</w:tc><w:tc>" + line(QUESTION) + "</w:tc></w:tr>")
                                        .repeat(50_000)
                                + "</w:tbl>")),
                docx(
                        "50 000 tables of one cell",
                        () -> body(("<w:tbl><w:tr><w:tc>" + line("2") + "</w:tc></w:tr></w:tbl>").repeat(50_000))),
                docx(
                        "boxes with 50 000 lines",
                        () -> runs("<w:r><w:txbxContent>" + line(QUESTION).repeat(50_000) + "</w:txbxContent></w:r>")));
    }

    private static String line(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static Hostile docx(String name, Supplier<Docx> docx) {
        return Hostile.of(name, "", () -> docx.get().bytes());
    }
}
