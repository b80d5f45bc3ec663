package io.github.utmarkelse.table;

import static io.github.utmarkelse.table.Sheets.MODEL;
import static io.github.utmarkelse.table.Sheets.problems;
import static io.github.utmarkelse.table.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.scoresheet.ConflictKind;
import io.github.utmarkelse.scoresheet.Examiner;
import io.github.utmarkelse.scoresheet.Recusal;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModels;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTablesTest {
    private static final TableFormat SWEDISH = TableFormat.swedish();
    private static final TableFormat PLAIN = TableFormat.plain();
    private static final ScoreSheet SHEET = ScoreSheet.builder()
            .application("förskolan")
            .examiner("åsa")
            .on(LocalDate.of(2026, 5, 7))
            .putScores("nytta", new BigDecimal("3.5"))
            .putScores("grepp", new BigDecimal("4"))
            .putReasons("nytta", "Säger ”ja”; men\näven \"nej\"")
            .putUnscored("spridning", "Frågan är inte besvarad")
            .build();
    private static final String LONG = """
            Ansökan;Examinator;Kriterium;Poäng;Motivering;Dag;Utan poäng
            förskolan;åsa;nytta;3,5;"Säger ”ja”; men
            även ""nej""\";2026-05-07;
            förskolan;åsa;grepp;4;;;
            förskolan;åsa;spridning;;;2026-05-07;Frågan är inte besvarad
            """;
    private static final String WIDE = """
            spridning: utan poäng;bidrag;nytta;nytta: motivering;grepp;examinator;datum
            Frågan är inte besvarad;förskolan;3,5;"Säger ”ja”; men
            även ""nej""\";4;åsa;2026-05-07
            """;

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Nested
    class Reading {
        @Test
        void aRowForEachScore() {
            assertThat(read(LONG, SWEDISH)).containsExactly(SHEET);
        }

        @Test
        void aRowForEachSheet() {
            assertThat(read(WIDE, SWEDISH)).containsExactly(SHEET);
        }

        @Test
        void englishNamesInAnyCaseAndOrder() {
            assertThat(read("SCORE,Criterion,Examiner,application\n3.5,nytta,åsa,förskolan\n", PLAIN))
                    .containsExactly(ScoreSheet.builder()
                            .application("förskolan")
                            .examiner("åsa")
                            .putScores("nytta", new BigDecimal("3.5"))
                            .build());
        }

        @Test
        void letterAndRingApartAreTheSameLetter() {
            assertThat(read("anso\u0308kan;examinator;nytta\na;b;1\n", SWEDISH)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void anyLineEndAndBlankLines(String lineEnd) {
            String table = String.join(lineEnd, "", "application,examiner,nytta", "", "a,b,1", " ", ",,", "a,c,2");

            assertThat(read(table, PLAIN)).extracting(ScoreSheet::examiner).containsExactly("b", "c");
        }

        @Test
        void aByteOrderMarkIsNoPartOfTheTable() {
            assertThat(read("\uFEFF" + WIDE, SWEDISH)).containsExactly(SHEET);
        }

        @Test
        void blanksAroundValuesAreNoPartOfThem() {
            assertThat(read("application ,\u00A0examiner, nytta\n\u202Fa b ,\"b\u00A0\" ,\u00A03.5 \n", PLAIN))
                    .containsExactly(ScoreSheet.builder()
                            .application("a b")
                            .examiner("b")
                            .putScores("nytta", new BigDecimal("3.5"))
                            .build());
        }

        @Test
        void aBlankScoreIsNoScoreAndNeverNought() {
            List<ScoreSheet> sheets = read("application,examiner,nytta,grepp\na,b,,0\n", PLAIN);

            assertThat(sheets.get(0).scores()).isEqualTo(Map.of("grepp", new BigDecimal("0")));
        }

        @Test
        void aRowAsItWasHandedOutMakesNoSheet() {
            assertThat(read("application,examiner,on,nytta\na,b,,\na,c,2026-05-07,\n", PLAIN))
                    .extracting(ScoreSheet::examiner)
                    .containsExactly("c");
        }

        @Test
        void commaBetweenCellsAndInNumbersIfTheyAreQuoted() {
            TableFormat commas = new TableFormat(Separator.COMMA, DecimalSign.COMMA);

            assertThat(read("ansökan,examinator,nytta\na,b,\"3,5\"\n", commas)
                            .get(0)
                            .scores())
                    .isEqualTo(Map.of("nytta", new BigDecimal("3.5")));
            assertThat(only(problems("ansökan,examinator,nytta\na,b,3,5\n", commas))
                            .code())
                    .isEqualTo("wrong-number-of-cells");
        }

        @Test
        void tabs() {
            assertThat(read(
                            "ansökan\texaminator\tnytta\ngrepp\t\"b\tc\"\t3,5",
                            new TableFormat(Separator.TAB, DecimalSign.COMMA)))
                    .extracting(ScoreSheet::examiner)
                    .containsExactly("b\tc");
        }

        @Test
        void aReasonMayBeginWithASignButForTheEqualsSign() {
            String table = "ansökan;examinator;nytta;nytta: motivering\na;b;3;- bra grepp\na;c;3;+ och -\n";

            assertThat(read(table, SWEDISH))
                    .extracting(sheet -> sheet.reasons().get("nytta"))
                    .containsExactly("- bra grepp", "+ och -");
        }

        @Test
        void aTableWithoutSheetsIsNone() {
            assertThat(read("application,examiner,nytta\n", PLAIN)).isEmpty();
        }

        @Test
        void aModelNeedsCriteria() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ScoreTables.read(
                            Sheets.stream(""),
                            "x",
                            PLAIN,
                            ScoringModels.bundled().model("plain-1-5")));
        }
    }

    @Nested
    class Problems {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                3.5                | other-decimal-sign
                1.000              | other-decimal-sign
                -3.5               | other-decimal-sign
                1 000              | not-a-score
                1.000,5            | not-a-score
                \u22123            | not-a-score
                ,5                 | not-a-score
                3,                 | not-a-score
                +3                 | formula
                =B2                | formula
                =1+2               | formula
                -A1                | formula
                @SUMMA(A1)         | formula
                '#N/A' | spreadsheet-error
                '#VÄRDEFEL!' | spreadsheet-error
                '#NAMN?' | spreadsheet-error
                '#DIVISION/0!' | spreadsheet-error
                '#######' | spreadsheet-error
                Fel:508            | spreadsheet-error
                tre                | not-a-score
                \u0663             | not-a-score
                1E2                | not-a-score
                5,5                | off-scale
                3,4                | off-scale
                -1                 | off-scale
                """)
        void whatIsNoScore(String cell, String code) {
            Problem problem = only(problems("ansökan;examinator;grepp;nytta\na;b;3;" + cell + "\n", SWEDISH));

            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.path()).contains("row 2: nytta");
            assertThat(problem.position()).contains(new Position(2, 7));
            assertThat(problem.source()).contains("poäng.csv");
        }

        @Test
        void theOtherDecimalSignSaysWhichWasDeclared() {
            String table = "application,examiner,nytta\na,b,\"3,5\"\n";

            assertThat(only(problems(table, PLAIN)).line(Language.ENGLISH))
                    .isEqualTo(
                            "poäng.csv: row 2: nytta (2:5): “3,5” is written with a decimal comma, but a decimal point "
                                    + "was declared. Write it with a decimal point, or declare a decimal comma.");
            assertThat(only(problems(table, PLAIN)).line(Language.SWEDISH))
                    .endsWith(
                            "”3,5” är skrivet med decimalkomma, men decimalpunkt är angivet. Skriv det med decimalpunkt, "
                                    + "eller ange decimalkomma.");
        }

        @Test
        void theOtherSeparatorIsNamed() {
            Problem problem = only(problems(WIDE, PLAIN));

            assertThat(problem.code()).isEqualTo("other-separator");
            assertThat(problem.what().in(Language.ENGLISH))
                    .isEqualTo(
                            "Everything stands in one column: the cells seem to be separated by a semicolon, but a comma "
                                    + "was declared.");
            assertThat(only(problems(WIDE.replace(';', '\t'), SWEDISH)).what().in(Language.SWEDISH))
                    .isEqualTo(
                            "Allt står i en kolumn: cellerna tycks vara skilda åt med tabb, men semikolon är angivet.");
        }

        @Test
        void anUnknownColumnSuggestsTheNearest() {
            Problem problem = only(problems("ansökan;examinator;nytta;greppp\na;b;3;4\n", SWEDISH));

            assertThat(problem.line(Language.ENGLISH))
                    .isEqualTo(
                            "poäng.csv: row 1: greppp (1:26): The name “greppp” is not known. Did you mean “grepp”?");
        }

        @Test
        void anUnknownCriterionSuggestsTheNearest() {
            assertThat(only(problems("ansökan;examinator;kriterium;poäng\na;b;nyta;3\n", SWEDISH))
                            .line(Language.ENGLISH))
                    .isEqualTo(
                            "poäng.csv: row 2: kriterium (2:5): The name “nyta” is not known. Did you mean “nytta”?");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                application,examiner,nytta,nytta           | duplicate-column       | row 1: nytta      | 1:28
                application,examiner,examinator,nytta      | duplicate-column       | row 1: examinator | 1:22
                application,nytta                          | missing-column         | row 1             | 1:1
                application,examiner                       | missing-column         | row 1             | 1:1
                application,examiner,criterion             | missing-column         | row 1             | 1:1
                application,examiner,nytta~a,b             | wrong-number-of-cells  | row 2             | 2:1
                application,examiner,nytta~a,b,1,          | wrong-number-of-cells  | row 2             | 2:1
                application,examiner,nytta,~a,b,1,2        | cell-without-column    | row 2:            | 2:7
                application,examiner,nytta~,b,1            | blank-cell             | row 2: application | 2:1
                application,examiner,nytta~a, ,1           | blank-cell             | row 2: examiner   | 2:4
                application,examiner,nytta~a,#NAMN?,1      | spreadsheet-error      | row 2: examiner   | 2:3
                application,examiner,nytta~=A1,b,1         | formula                | row 2: application | 2:1
                application,examiner,nytta,on~a,b,1,7/5/26 | not-a-day              | row 2: on         | 2:7
                application,examiner,nytta,on~a,b,1,2026-02-29 | not-a-day          | row 2: on         | 2:7
                application,examiner,nytta~a,b,1~~a,b,2    | duplicate              | row 4             | 4:1
                application,examiner,criterion,score~a,b,nytta,1~a,b,nytta,1     | duplicate | row 3 | 3:1
                application,examiner,criterion,score,on~a,b,nytta,1,2026-05-07~a,b,grepp,1,2026-05-08 | other-day | row 3: on | 3:13
                application,examiner,nytta,nytta: unscored~a,b,1,no answer       | wrong-value | row 2: nytta: unscored | 2:7
                application,examiner,nytta,nytta: reason~a,b,1,=A1               | formula | row 2: nytta: reason | 2:7
                application,examiner,nytta,nytta: reason~a,b,1,#NAME?            | spreadsheet-error | row 2: nytta: reason | 2:7
                application,examiner,nytta~a,b,"1          | broken-quotes          | row 2: nytta      | 2:5
                application,examiner,nytta~a,b,1~a,"b"c,1  | broken-quotes          | row 3: examiner   | 3:3
                """)
        void eachHasItsPlace(String table, String code, String path, String position) {
            Problem problem = only(problems(table.replace("~", "\n"), PLAIN));

            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.path().map(String::strip)).contains(path);
            assertThat(problem.position()).map(Position::toString).contains(position);
        }

        @Test
        void aPlaceCountsLinesOfTheFileAndRowsOfTheTable() {
            Problem problem = only(problems(
                    "application,examiner,nytta,nytta: reason\r\na,b,1,\"two\nlines\"\r\n\r\na,c,x,\r\n", PLAIN));

            assertThat(problem.path()).contains("row 4: nytta");
            assertThat(problem.position()).contains(new Position(5, 5));
        }

        @Test
        void allAreToldAtOnceInOneOrder() {
            String table = "ansökan;examinator;nytta;grepp;greppp\na;b;x;9;1\n;b;#N/A;2;1\na;b\n";

            assertThat(problems(table, SWEDISH))
                    .extracting(Problem::code)
                    .containsExactly(
                            "unknown-column",
                            "not-a-score",
                            "blank-cell",
                            "spreadsheet-error",
                            "wrong-number-of-cells",
                            "off-scale");
        }

        @Test
        void ofVeryManyTheFirstAreToldAndHowManyMore() {
            List<Problem> problems = problems("ansökan;examinator;nytta\n" + "a;b\n".repeat(1500), SWEDISH);

            assertThat(problems).hasSize(1001);
            assertThat(problems.get(1000).line(Language.ENGLISH))
                    .isEqualTo("poäng.csv: More is wrong: 500 other things. Mend those told first, and read again.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n \n", "\uFEFF"})
        void anEmptyTable(String table) {
            assertThat(only(problems(table, PLAIN)).code()).isEqualTo("empty-table");
        }

        @Test
        void anOldEncodingIsNamed() {
            byte[] old = WIDE.replace('”', '\'').getBytes(Charset.forName("windows-1252"));

            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> ScoreTables.read(new ByteArrayInputStream(old), "gammal.csv", SWEDISH, MODEL))
                    .satisfies(e -> assertThat(only(e.problems()).code()).isEqualTo("not-utf-8"))
                    .withMessageContainingAll("gammal.csv", "Windows-1252", "UTF-8");
        }

        @Test
        void utf16AndSpreadsheetsAreNamed() {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> ScoreTables.read(
                            new ByteArrayInputStream(WIDE.getBytes(StandardCharsets.UTF_16)), "x", SWEDISH, MODEL))
                    .withMessageContaining("UTF-16");
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> ScoreTables.read(Sheets.stream("PK\3\4…"), "x.xlsx", SWEDISH, MODEL))
                    .withMessageContaining("Save it as CSV");
        }

        @Test
        void tooMuch() {
            assertThat(only(problems("a".repeat(ScoreTables.MOST_BYTES + 1), PLAIN))
                            .code())
                    .isEqualTo("file-too-large");
            assertThat(only(problems("application,examiner,nytta\n" + "\n".repeat(ScoreTables.MOST_ROWS), PLAIN))
                            .code())
                    .isEqualTo("too-many-rows");
            assertThat(only(problems("application,examiner,nytta\n" + ",,".repeat(1_000_000), PLAIN))
                            .code())
                    .isEqualTo("too-many-rows");
            assertThat(only(problems("x,".repeat(Header.MOST_COLUMNS), PLAIN)).code())
                    .isEqualTo("too-many-columns");
            assertThat(only(problems("application,examiner,nytta\na,b," + "9".repeat(5_000_000), PLAIN))
                            .code())
                    .isEqualTo("not-a-score");
        }

        @Test
        void aFileThatIsNotThere(@TempDir Path folder) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> ScoreTables.read(folder.resolve("ingen.csv"), PLAIN, MODEL))
                    .satisfies(e -> assertThat(only(e.problems()).code()).isEqualTo("file-missing"));
        }
    }

    @Nested
    class WithWhatElseIsOnRecord {
        private final Scores known = Scores.builder()
                .addExaminers(Examiner.builder().id("åsa").build())
                .addApplications(ScoredApplication.builder().id("förskolan").build())
                .build();

        @Test
        void theSheetsAreAddedAndChecked(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("blad.csv"), WIDE);

            assertThat(ScoreTables.read(file, SWEDISH, MODEL, known).sheets()).containsExactly(SHEET);
        }

        @Test
        void whatDoesNotFitHasItsPlaceInTheTable() {
            String table = "application,examiner,nytta,grepp,spridning\nförskolan,åsa,1,2,\nförskolan,bo,1,2,3\n";

            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> ScoreTables.read(Sheets.stream(table), "blad.csv", PLAIN, MODEL, known))
                    .satisfies(e -> assertThat(e.problems())
                            .extracting(problem ->
                                    problem.code() + " " + problem.place().orElse(""))
                            .containsExactly("half-filled-sheet row 2 (2:1)", "unknown-name row 3 (3:1)"));
        }

        @Test
        void aSheetOnRecordAlreadyIsThereTwice() {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> ScoreTables.read(
                            Sheets.stream(WIDE), "blad.csv", SWEDISH, MODEL, known.with(List.of(SHEET))))
                    .satisfies(e -> assertThat(only(e.problems()).line(Language.ENGLISH))
                            .startsWith("blad.csv: row 2 (2:1): The sheet is already there at sheets[0]"));
        }

        @Test
        void anUnreadableScoreIsNoMissingOne() {
            String table = "application,examiner,nytta,grepp,spridning\nförskolan,åsa,1,2,x\n";

            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> ScoreTables.read(Sheets.stream(table), "blad.csv", PLAIN, MODEL, known))
                    .satisfies(e -> assertThat(only(e.problems()).code()).isEqualTo("not-a-score"));
        }
    }

    @Nested
    class Writing {
        private final Scores scores = Scores.builder()
                .addExaminers(
                        Examiner.builder().id("åsa").build(),
                        Examiner.builder().id("bo").build(),
                        Examiner.builder().id("=siv").build())
                .addApplications(
                        ScoredApplication.builder()
                                .id("förskolan")
                                .addTeam("bo", "åsa")
                                .build(),
                        ScoredApplication.builder().id("badet").build())
                .addSheets(SHEET)
                .addRecusals(Recusal.builder()
                        .examiner("bo")
                        .application("badet")
                        .kind(ConflictKind.KINSHIP)
                        .build())
                .build();

        @Test
        void aTableToHandOut() {
            assertThat(ScoreTables.write(scores, MODEL, SWEDISH, Language.SWEDISH)
                            .split("\r\n"))
                    .containsExactly(
                            "\uFEFFansökan;examinator;dag;nytta;nytta: motivering;grepp;grepp: motivering;spridning;"
                                    + "spridning: motivering;spridning: utan poäng",
                            "förskolan;bo;;;;;;;;",
                            "förskolan;åsa;2026-05-07;3,5;\"Säger ”ja”; men\näven \"\"nej\"\"\";4;;;;"
                                    + "Frågan är inte besvarad",
                            "badet;åsa;;;;;;;;",
                            "badet;'=siv;;;;;;;;");
        }

        @Test
        void inEnglishWithPointsThereIsNoByteOrderMark() {
            assertThat(ScoreTables.write(scores, MODEL, PLAIN, Language.ENGLISH))
                    .startsWith("application,examiner,on,nytta,nytta: reason,grepp,grepp: reason,")
                    .contains("förskolan,åsa,2026-05-07,3.5,");
        }

        @Test
        void whatWasHandedOutReadsBack() {
            assertThat(read(ScoreTables.write(scores, MODEL, SWEDISH, Language.SWEDISH), SWEDISH))
                    .containsExactly(SHEET);
        }

        @Test
        void aCriterionThatIsCalledAsAColumnIsRefused() {
            for (String id : List.of("dag", "poäng", "Examiner")) {
                assertThatExceptionOfType(InvalidInputException.class)
                        .isThrownBy(() ->
                                ScoreTables.write(List.of(), Sheets.model("nytta", id), SWEDISH, Language.SWEDISH))
                        .withMessageContaining("would be taken for another");
            }
        }

        @Test
        void aScoreOfNoCriterionIsNotDropped() {
            ScoreSheet other = ScoreSheet.builder()
                    .application("a")
                    .examiner("b")
                    .putScores("annat", BigDecimal.ONE)
                    .build();

            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> ScoreTables.write(List.of(other), MODEL, SWEDISH, Language.SWEDISH))
                    .satisfies(e -> assertThat(e.problems().get(0).path()).isEqualTo(Optional.of("sheets[0]")));
        }
    }
}
