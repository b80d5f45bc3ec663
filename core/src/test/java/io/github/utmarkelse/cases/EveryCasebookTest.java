package io.github.utmarkelse.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The editions that come with the library, and the worked example, come out of their casebooks as expected. */
class EveryCasebookTest {
    static Stream<String> ids() {
        return Editions.bundled().ids().stream();
    }

    private static void passes(CaseReport report) {
        assertThat(report.results())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.differences())
                        .as("line %s: %s", result.line(), result.name())
                        .isEmpty());
        assertThat(report.untested().stream().map(Untested::code)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyCaseComesOutAsExpectedAndEveryRuleIsTried(String id) {
        passes(Editions.bundled()
                .casebook(id)
                .orElseThrow()
                .run(Editions.bundled().edition(id)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyCaseQuotesTheSentenceThatItTries(String id) {
        assertThat(Editions.bundled()
                        .casebook(id)
                        .orElseThrow()
                        .cases(Editions.bundled().edition(id)))
                .allSatisfy(each -> assertThat(each.sources()).as(each.name()).isNotEmpty());
    }

    @Test
    void whereThereIsNoEditionThereIsNoCasebook() {
        assertThat(Editions.bundled().casebook("none")).isEmpty();
    }

    @Test
    void theExampleComesOutAsExpectedAndEveryRuleIsTried() {
        Casebook casebook = Casebook.read(Casebook.beside(Books.EXAMPLE));
        passes(casebook.run(Books.FYREN, document -> {
            try {
                return Optional.of(Files.readString(Books.EXAMPLE.resolveSibling(document)));
            } catch (IOException e) {
                return Optional.empty();
            }
        }));
    }

    /** What the cases are for: a slip in the edition is found, at the case that tries it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"atLeast\": 5}|\"atLeast\": 4}|Fyra medarbetare räcker inte",
                "\"atLeast\": 5}|\"moreThan\": 5}|Fem medarbetare räcker",
                "\"childrenTotal\", \"atLeastPercent\": 51|\"childrenTotal\", \"moreThanPercent\": 51"
                        + "|En fristående skola med 51 procent från staden",
                "\"placesTotal\", \"atLeastPercent\": 51|\"placesTotal\", \"atLeastPercent\": 50.9"
                        + "|Staden har 26 av 51 platser, 50,98 procent",
                "\"yearsUntilReturn\": 3|\"yearsUntilReturn\": 2|Fick utmärkelsen 2024",
                "\"2026-05-07\", \"time\": \"24:00\"|\"2026-05-07\", \"time\": \"23:59\"|Bidraget kom klockan 24.00",
                "\"maximum\": 90000|\"maximum\": 90001|Ett tecken för mycket",
                "\"leavesOut\": [\"introduction\"]|\"leavesOut\": [\"annex\"]|Inledningen räknas inte",
                "{\"fact\": \"deficitLastYear\", \"is\": false}|{\"fact\": \"deficitLastYear\", \"is\": true}"
                        + "|Underskott förra året"
            })
    void aSlipInTheEditionIsFound(String right, String wrong, String caught) throws IOException {
        String id = "kvalitetsutmarkelsen-2026";
        try (InputStream file = Editions.class.getResourceAsStream("edition/" + id + ".json")) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(json).contains(right);
            Edition edition = Editions.read(
                    new ByteArrayInputStream(json.replace(right, wrong).getBytes(StandardCharsets.UTF_8)), "slip");

            CaseReport report = Editions.bundled().casebook(id).orElseThrow().run(edition);

            assertThat(report.results().stream()
                            .filter(result -> !result.passed())
                            .map(CaseResult::name))
                    .contains(caught);
        }
    }

    @Test
    void aCasebookLiesBesideItsEdition() {
        assertThat(Casebook.beside(Path.of("a/my-award.json"))).isEqualTo(Path.of("a/my-award.cases.txt"));
        assertThat(Casebook.beside(Path.of("award"))).isEqualTo(Path.of("award.cases.txt"));
    }

    @Test
    void aFileThatCannotBeReadIsRefused(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Casebook.read(folder.resolve("none.cases.txt")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems().get(0).code()).isEqualTo("file-missing"));
        assertThatThrownBy(() -> Casebook.read(folder))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems().get(0).code()).isEqualTo("file-unreadable"));
        Path latin = Files.write(folder.resolve("latin.txt"), "Fall: å".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Casebook.read(latin))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems().get(0).code()).isEqualTo("not-utf-8"));
    }

    @Test
    void aByteOrderMarkAndTheLineEndsOfAnySystemAreOfNoMatter() {
        String text = "\uFEFFFall: a\r\n  väntat:\r\n    delta = okänt\r\n";

        assertThat(Books.run(text).failed()).isZero();
    }

    @Test
    void whatDiffersIsToldWithItsLineAndItsSentence() {
        CaseReport report = Books.run("""
                Fall: Två medarbetare
                  givet:
                    employeesIncludingManager = 2
                  väntat:
                    delta = ja
                    three-employees = ja
                Fall: Inget är känt
                  väntat:
                    delta = okänt
                """);

        assertThat(report.passed()).isOne();
        assertThat(report.failed()).isOne();
        CaseResult failed = report.results().get(0);
        assertThat(failed.name()).isEqualTo("Två medarbetare");
        assertThat(failed.line()).isOne();
        assertThat(failed.differences()).hasSize(2).allSatisfy(difference -> {
            assertThat(difference.expected().in(Language.SWEDISH)).isEqualTo("ja");
            assertThat(difference.actual().in(Language.SWEDISH)).isEqualTo("nej");
            assertThat(difference.citation().orElseThrow().quote())
                    .isEqualTo("Verksamheten ska ha minst tre medarbetare, chefen inräknad.");
        });
        assertThat(failed.differences().stream().map(Difference::line)).containsExactly(5, 6);
        assertThat(failed.differences().stream().map(Difference::what)).containsExactly("delta", "three-employees");
    }

    @Test
    void whatNoCaseTriesIsTold() {
        List<Untested> untested = Books.run("""
                        Fall: Två medarbetare
                          givet:
                            employeesIncludingManager = 2
                            category = large
                            tidigare: award 2025, kategori large, förslag "Annat"
                            förslag: "Kaffe"
                          väntat:
                            delta = nej
                        """).untested();

        assertThat(untested.stream()
                        .map(each -> each.code() + " "
                                + each.never().stream()
                                        .map(answer -> JsonFormat.mapper().convertValue(answer, String.class))
                                        .toList()))
                .contains(
                        "three-employees [yes]",
                        "small-operation [yes, no]", // it does not concern a large operation, and so is not tried
                        "large-operation [yes]",
                        "reparticipation award [yes]",
                        "reparticipation award entry [no]",
                        "reparticipation honourableMention [yes]",
                        "received-application [yes, no]",
                        "words-per-answer [yes, no]",
                        "field-whatWeDid [yes, no]")
                .doesNotContain("field-webAddress [yes, no]");
    }
}
