package io.github.utmarkelse.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

class ScoreTableProperties {
    private static final List<String> CRITERIA = List.of("nytta", "grepp", "spridning");

    @Provide
    Arbitrary<TableFormat> formats() {
        return Combinators.combine(Arbitraries.of(Separator.class), Arbitraries.of(DecimalSign.class))
                .as(TableFormat::new);
    }

    /** Whole characters that do not stand in blanks, for those around a value are no part of it. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(30),
                        Arbitraries.strings()
                                .withChars("=+-@'\"#;,:\t\n\r .3aö\u00A0\u200E\u2028\uFEFF\u0000\u001B".toCharArray())
                                .ofMaxLength(12),
                        Arbitraries.of(
                                "#N/A", "'#N/A", "''=x", "' =x", "-12", "'-12", "Err:502", "=SUM(A1)", "'", "'å"))
                .map(text -> Values.stripped(text.replaceAll("\\p{Cs}", "?")))
                .filter(text -> !text.isEmpty());
    }

    private Arbitrary<Map<String, String>> byCriterion() {
        return Arbitraries.maps(Arbitraries.of(CRITERIA), texts()).ofMaxSize(3);
    }

    private Arbitrary<ScoreSheet> sheet() {
        Arbitrary<Map<String, BigDecimal>> scores = Arbitraries.maps(
                        Arbitraries.of(CRITERIA),
                        Arbitraries.integers().between(0, 10).map(halves -> BigDecimal.valueOf(halves * 5L, 1)))
                .ofMaxSize(3);
        Arbitrary<Optional<LocalDate>> days = Dates.dates().optional();
        return Combinators.combine(texts(), texts(), days, scores, byCriterion(), byCriterion())
                .as((application, examiner, on, given, reasons, unscored) -> {
                    Map<String, String> without = new HashMap<>(unscored);
                    without.keySet().removeAll(given.keySet());
                    return ScoreSheet.builder()
                            .application(application)
                            .examiner(examiner)
                            .on(on)
                            .scores(given)
                            .reasons(reasons)
                            .unscored(without)
                            .build();
                });
    }

    @Provide
    Arbitrary<List<ScoreSheet>> sheets() {
        return sheet().list()
                .uniqueElements(sheet -> Tuple.of(sheet.application(), sheet.examiner()))
                .ofMaxSize(6);
    }

    private static boolean tellsSomething(ScoreSheet sheet) {
        return sheet.on().isPresent()
                || !sheet.scores().isEmpty()
                || !sheet.reasons().isEmpty()
                || !sheet.unscored().isEmpty();
    }

    @Property
    @Label("sheets read back as they were written, whatever their texts; a sheet that tells nothing is none")
    void sheetsReadBack(
            @ForAll("sheets") List<ScoreSheet> sheets,
            @ForAll("formats") TableFormat format,
            @ForAll Language language) {
        String table = ScoreTables.write(sheets, Sheets.MODEL, format, language);

        assertThat(Sheets.read(table, format))
                .isEqualTo(sheets.stream()
                        .filter(ScoreTableProperties::tellsSomething)
                        .toList());
    }

    @Property
    @Label("no cell of a table that is written begins a formula")
    void noCellBeginsAFormula(@ForAll("texts") String text, @ForAll("formats") TableFormat format) {
        ScoreSheet sheet = ScoreSheet.builder()
                .application(text)
                .examiner(text)
                .putReasons("nytta", text)
                .build();
        List<Row> rows = new ArrayList<>();
        String table = ScoreTables.write(List.of(sheet), Sheets.MODEL, format, Language.SWEDISH);

        assertThat(new Grid(table, format.separator()).forEach(2, 100, rows::add))
                .isNull();
        assertThat(rows.get(1).cells()).allMatch(cell -> !cell.matches("(?s)[=+@].*|-\\D.*"));
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cells = Arbitraries.oneOf(
                Arbitraries.of(
                        "application",
                        "examinator",
                        "nytta",
                        "kriterium",
                        "poäng",
                        "nytta: reason",
                        "dag",
                        "3,5",
                        "3.5",
                        "",
                        "\"a\"",
                        "2026-05-07",
                        "=A1"),
                Arbitraries.strings().withChars("\"',;.3a\n\r ".toCharArray()).ofMaxLength(6));
        Arbitrary<String> soup = Combinators.combine(cells, Arbitraries.of(";", ";", ";", ",", "\n", "\r\n", "\t"))
                .as((cell, end) -> cell + end)
                .list()
                .ofMaxSize(40)
                .map(all -> String.join("", all));
        return Arbitraries.oneOf(
                soup,
                soup.map(rows -> "ansökan;examinator;nytta;nytta: motivering\n" + rows),
                Arbitraries.strings().all().ofMaxLength(80));
    }

    @Property
    @Label("any text gives sheets or says what is wrong, in both languages, with places that are there")
    void anyTextIsReadOrRefused(@ForAll("tables") String table, @ForAll("formats") TableFormat format) {
        int lines = table.split("\r\n|\r|\n", -1).length;
        try {
            assertThat(Sheets.read(table, format)).doesNotContainNull();
        } catch (InvalidInputException e) {
            assertThat(e.problems()).allSatisfy(problem -> {
                assertThat(problem.line(Language.SWEDISH)).isNotBlank();
                assertThat(problem.line(Language.ENGLISH)).isNotBlank();
                problem.position()
                        .ifPresent(position -> assertThat(position.line()).isBetween(1, lines));
            });
        }
    }

    @Property
    @Label("any bytes give sheets or say what is wrong")
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll("formats") TableFormat format) {
        try {
            assertThat(ScoreTables.read(new ByteArrayInputStream(bytes), "x", format, Sheets.MODEL))
                    .isEmpty();
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }
}
