package io.github.utmarkelse.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.JsonTree;
import io.github.utmarkelse.number.Exact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores are added up exactly, and rounded where the model says and nowhere else; by examples reckoned by hand. */
class CompositionTest {
    private static final String BASIS = "'choice':{'sv':'Vald.','en':'Chosen.'}";

    /** Work, of weight 2, with 1.1 of weight 3 and 1.2 of weight 1; people, of weight 1, with 2.1; nothing is rounded. */
    private static final JsonTree UNROUNDED = JsonTree.beside(CompositionTest.class, "small.json")
            .with("/area/rounding", "absent")
            .with("/total/rounding", "absent")
            .with("/threshold", "absent")
            .with("/areas/0/threshold", "absent");

    private static final JsonTree STRICT = UNROUNDED.with("/missing/criterion", "'notDetermined'");

    private static Composition composition(JsonTree model) {
        return Composition.of(ScoringModel.read(model.stream(), "modell.json"));
    }

    private static JsonTree by(String area, String total) {
        return STRICT.with("/area/by", "'" + area + "'").with("/total/by", "'" + total + "'");
    }

    private static @Nullable Exact[] scores(String written) {
        @Nullable Exact[] scores = new Exact[3];
        String[] words = written.split(" ", -1);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = words[i].equals("-") ? null : Exact.parse(words[i]);
        }
        return scores;
    }

    private static Optional<Exact> exact(String written) {
        return written.equals("-") ? Optional.empty() : Optional.of(Exact.parse(written));
    }

    @ParameterizedTest(name = "areas by {0}, total by {1}: {2} give {3}, {4} and {5}")
    @CsvSource({
        // (3 × 7 + 1 × 5) / 4 = 6.5, and (2 × 6.5 + 1 × 4) / 3 = 17/3
        "mean, mean, 7 5 4, 6.5, 4, 17/3",
        // 3 × 7 + 1 × 5 = 26, and 2 × 26 + 4 = 56
        "sum, sum, 7 5 4, 26, 4, 56",
        // 3 × 7/10 + 1 × 5/10 = 2.6 of 4 and 4/5 of 1; 2 × 2.6/4 + 1 × 0.8/1 = 2.1
        "points, points, 7 5 4, 2.6, 0.8, 2.1",
        "points, sum, 7 5 4, 2.6, 0.8, 6",
        "mean, sum, 7 5 4, 6.5, 4, 17",
        // 2 × 6.5/10 + 1 × 4/5 = 2.1
        "mean, points, 7 5 4, 6.5, 4, 2.1",
        "sum, mean, 7 5 4, 26, 4, 56/3",
        "mean, mean, 0 0 1, 0, 1, 1/3",
        "points, points, 10 10 5, 4, 1, 3",
        "sum, sum, 0.1 0.2 1, 0.5, 1, 2"
    })
    void byHand(String area, String total, String scores, String work, String people, String sum) {
        Composition.Result result = composition(by(area, total)).of(scores(scores));

        assertThat(result.areas()).containsExactly(exact(work), exact(people));
        assertThat(result.total()).isEqualTo(exact(sum));
        assertThat(result.unrounded()).isEqualTo(exact(sum));
    }

    @Test
    void aTenthAndTwoTenthsAreThreeTenths() {
        JsonTree flat = STRICT.with("/areas", "absent")
                .with("/area", "absent")
                .with("/ties", "absent")
                .with(
                        "/criteria",
                        "[{'id':'a','name':{'sv':'A','en':'A'}," + BASIS + "},{'id':'b','name':{'sv':'B','en':'B'},"
                                + BASIS + "}]")
                .with("/total/by", "'sum'");

        assertThat(composition(flat)
                        .of(new Exact[] {Exact.parse("0.1"), Exact.parse("0.2")})
                        .total())
                .contains(Exact.parse("0.3"));
    }

    @Nested
    @DisplayName("a missing score")
    class Missing {
        @ParameterizedTest(name = "{0} give {1}, {2} and {3}")
        @CsvSource({"- 5 4, -, 4, -", "7 - 4, -, 4, -", "7 5 -, 6.5, -, -", "- - -, -, -, -"})
        void determinesNothing(String scores, String work, String people, String total) {
            for (String method : List.of("mean", "sum", "points")) {
                Composition.Result result = composition(by("mean", method)).of(scores(scores));

                assertThat(result.areas()).containsExactly(exact(work), exact(people));
                assertThat(result.total()).isEqualTo(exact(total));
            }
        }

        @ParameterizedTest(name = "{0} give {1}, {2} and {3}")
        @CsvSource({
            "- 5 4, 5, 4, 14/3",
            "7 - 4, 7, 4, 6",
            "7 5 -, 6.5, -, 6.5",
            "- - 4, -, 4, 4",
            "- - -, -, -, -",
            "- 0 4, 0, 4, 4/3"
        })
        void isLeftOutOfAMeanWhereTheModelSaysSo(String scores, String work, String people, String total) {
            Composition.Result result = composition(UNROUNDED).of(scores(scores));

            assertThat(result.areas()).containsExactly(exact(work), exact(people));
            assertThat(result.total()).isEqualTo(exact(total));
        }

        @Test
        void isOfNoMatterWhereNothingIsWeighed() {
            JsonTree weightless = STRICT.with("/areas/0/criteria/1/weight", "0");

            assertThat(composition(weightless).of(scores("7 - 4")).total()).contains(Exact.of(6));
        }
    }

    @Nested
    @DisplayName("rounding")
    class Rounded {
        private static JsonTree rounding(JsonTree model, String place, int decimals, String mode) {
            return model.with(
                    "/" + place + "/rounding", "{'decimals':" + decimals + ",'mode':'" + mode + "'," + BASIS + "}");
        }

        @ParameterizedTest(name = "{1} with {0} decimals: {2} is {3}")
        @CsvSource({
            "2, halfUp, 0.125, 0.13", "2, halfEven, 0.125, 0.12", "2, halfDown, 0.125, 0.12", "2, up, 0.125, 0.13",
            "2, down, 0.125, 0.12", "2, halfUp, 0.135, 0.14", "2, halfEven, 0.135, 0.14", "2, halfDown, 0.135, 0.13",
            "2, halfUp, 0.1249, 0.12", "2, halfDown, 0.1251, 0.13", "2, up, 0.1201, 0.13", "2, down, 0.1299, 0.12",
            "0, halfUp, 2.5, 3", "0, halfEven, 2.5, 2", "0, halfEven, 3.5, 4", "0, halfDown, 2.5, 2",
            "0, halfUp, -2.5, -3", "0, halfEven, -2.5, -2", "0, up, -1.1, -2", "0, down, -1.9, -1",
            "1, halfUp, 1/3, 0.3", "1, up, 1/3, 0.4", "3, halfUp, 2/3, 0.667", "10, down, 2/3, 0.6666666666"
        })
        void byTheModesOfTheModel(int decimals, String mode, String number, String rounded) {
            Rounding rounding = ScoringModel.read(rounding(UNROUNDED, "total", decimals, mode).stream(), "modell.json")
                    .total()
                    .rounding()
                    .orElseThrow();

            assertThat(rounding.round(Exact.parse(number))).isEqualTo(Exact.parse(rounded));
        }

        @Test
        void nowhereIfTheModelDoesNotSay() {
            Composition.Result result = composition(UNROUNDED).of(scores("7.5 7 4"));

            assertThat(result.areas().get(0)).contains(Exact.parse("7.375"));
            assertThat(result.total()).contains(Exact.parse("6.25"));
        }

        @Test
        void atTheTotalOnly() {
            Composition.Result result =
                    composition(rounding(UNROUNDED, "total", 1, "halfEven")).of(scores("7.5 7 4"));

            assertThat(result.areas().get(0)).contains(Exact.parse("7.375"));
            assertThat(result.unrounded()).contains(Exact.parse("6.25"));
            assertThat(result.total()).contains(Exact.parse("6.2"));
        }

        @Test
        void atTheAreasOnly() {
            Composition.Result result =
                    composition(rounding(UNROUNDED, "area", 2, "halfUp")).of(scores("7.5 7 4"));

            // 7.375 becomes 7.38, and (2 × 7.38 + 4) / 3 = 18.76 / 3
            assertThat(result.areas()).containsExactly(exact("7.38"), exact("4"));
            assertThat(result.total()).contains(Exact.of(1876, 300));
        }

        @Test
        void atBothInTheirOrder() {
            Composition.Result result = composition(
                            rounding(rounding(UNROUNDED, "area", 0, "down"), "total", 2, "halfUp"))
                    .of(scores("7.5 7 4"));

            assertThat(result.areas()).containsExactly(exact("7"), exact("4"));
            assertThat(result.unrounded()).contains(Exact.parse("6"));
            assertThat(result.total()).contains(Exact.parse("6"));
        }
    }

    @Nested
    @DisplayName("weighing otherwise")
    class Weighing {
        @Test
        void aCriterion() {
            // (6 × 7 + 1 × 5) / 7 = 47/7, and (2 × 47/7 + 4) / 3 = 122/21
            assertThat(composition(STRICT)
                            .weighing(0, Exact.of(2))
                            .of(scores("7 5 4"))
                            .total())
                    .contains(Exact.of(122, 21));
        }

        @Test
        void anArea() {
            // (1 × 6.5 + 1 × 4) / 2 = 5.25
            assertThat(composition(STRICT)
                            .weighingArea(0, Exact.of(1, 2))
                            .of(scores("7 5 4"))
                            .total())
                    .contains(Exact.parse("5.25"));
        }

        @Test
        void theLastCriterionOfAnAreaTakesTheAreaWithIt() {
            assertThat(composition(STRICT)
                            .weighing(2, Exact.ZERO)
                            .of(scores("7 5 4"))
                            .total())
                    .contains(Exact.parse("6.5"));
        }

        @Test
        void nothingAtAllGivesNoTotal() {
            Composition nothing = composition(STRICT)
                    .weighing(0, Exact.ZERO)
                    .weighing(1, Exact.ZERO)
                    .weighing(2, Exact.ZERO);

            assertThat(nothing.weighsAnything()).isFalse();
            assertThat(nothing.of(scores("7 5 4")).total()).isEmpty();
            assertThat(composition(STRICT).weighsAnything()).isTrue();
        }
    }
}
