package io.github.utmarkelse.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The models that come with the library: what their sources say, at the numbers. */
class ScoringModelsTest {
    static Stream<ScoringModel> bundled() {
        ScoringModels models = ScoringModels.bundled();
        return models.ids().stream().map(models::model);
    }

    private static ScoringModel model(String id) {
        return ScoringModels.bundled().model(id);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }

    private static Exact total(ScoringModel model, Exact... scores) {
        return Composition.of(model).of(scores).total().orElseThrow();
    }

    private static Exact everywhere(ScoringModel model, long score) {
        Exact[] scores = new Exact[model.allCriteria().size()];
        Arrays.fill(scores, Exact.of(score));
        return total(model, scores);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void eachReadsBackAsItWasWritten(ScoringModel model) {
        String json = JsonFormat.mapper().writeValueAsString(model);

        assertThat(JsonFormat.mapper().readValue(json, ScoringModel.class)).isEqualTo(model);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void eachSaysThatItIsNoCitysAndThatItIsChosen(ScoringModel model) {
        assertThat(model.about().in(Language.SWEDISH))
                .containsIgnoringCase("ingen")
                .contains("stad", "väljer den");
        assertThat(model.about().in(Language.ENGLISH))
                .containsIgnoringCase("no city")
                .contains("chooses it");
        assertThat(model.unstated()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void noneQuotesWhatAnEditionRestsOn(ScoringModel model) {
        Set<String> ofEditions = Editions.bundled().ids().stream()
                .flatMap(id -> Editions.bundled().edition(id).documents().stream())
                .map(SourceDocument::id)
                .collect(Collectors.toSet());

        assertThat(model.documents()).extracting(SourceDocument::id).doesNotContainAnyElementsOf(ofEditions);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyDocumentIsQuoted(ScoringModel model) {
        String written = JsonFormat.mapper().writeValueAsString(model);

        assertThat(model.documents())
                .allSatisfy(
                        document -> assertThat(written).contains("{\"document\":\"" + document.id() + "\",\"quote\":"));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void noneHasAToleranceThatASourceIsSaidToState(ScoringModel model) {
        assertThat(model.tolerance().flatMap(Grounded::citation)).isEmpty();
        assertThat(model.allCriteria())
                .allMatch(criterion -> criterion.tolerance().isEmpty());
    }

    @Test
    void anUnknownModelIsRefusedWithTheNearest() {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> model("european-half-mark"));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-model");
            assertThat(problem.line(Language.SWEDISH)).contains("Menade du ”european-half-marks”?");
        });
    }

    @Nested
    @DisplayName("CAF 2020, classical scoring")
    class Caf {
        private final ScoringModel model = model("caf-2020");

        @Test
        void nineCriteriaWithTwentyEightSubCriteria() {
            assertThat(model.areas())
                    .extracting(area -> area.criteria().size())
                    .containsExactly(4, 4, 3, 6, 3, 2, 2, 2, 2);
            assertThat(model.allCriteria()).hasSize(28);
            assertThat(model.criteriaById()).containsKeys("1.1", "4.6", "9.2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "1", "50", "50.0", "100"})
        void wholeNumbersFromNoughtToAHundred(String score) {
            assertThat(model.scale().permits(number(score))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "50.5", "0.1", "101"})
        void andNothingElse(String score) {
            assertThat(model.scale().permits(number(score))).isFalse();
        }

        @Test
        void whatNoTextNamesIsSaidToBeChosen() {
            assertThat(model.allCriteria().stream()
                            .filter(criterion -> criterion.citation().isEmpty())
                            .map(ScoringCriterion::id))
                    .containsExactly("4.6", "5.1", "6.1", "7.2", "8.1", "9.2");
            assertThat(model.scale().choice()).isPresent();
            assertThat(model.total().choice()).isPresent();
        }

        @Test
        void theMeanOfTheCriteria() {
            Exact[] scores = new Exact[28];
            Arrays.fill(scores, Exact.of(40));
            scores[0] = Exact.of(80);

            // Leadership is (80 + 3 × 40) / 4 = 50, and the total (50 + 8 × 40) / 9 = 41.11…
            assertThat(everywhere(model, 70)).isEqualTo(Exact.of(70));
            assertThat(total(model, scores)).isEqualTo(Exact.parse("41.1"));
        }
    }

    @Nested
    @DisplayName("Baldrige")
    class Baldrige {
        private final ScoringModel model = model("baldrige");

        @ParameterizedTest
        @CsvSource({
            "1.1, 70",
            "1.2, 50",
            "2.1, 45",
            "2.2, 40",
            "3.1, 40",
            "3.2, 45",
            "4.1, 45",
            "4.2, 45",
            "5.1, 40",
            "5.2, 45",
            "6.1, 45",
            "6.2, 40",
            "7.1, 120",
            "7.2, 80",
            "7.3, 80",
            "7.4, 80",
            "7.5, 90"
        })
        void theItemsPointValues(String item, String points) {
            assertThat(model.criterion(item).flatMap(ScoringCriterion::weight)).contains(number(points));
        }

        @Test
        void seventeenItemsOfAThousandPoints() {
            assertThat(model.allCriteria()).hasSize(17);
            assertThat(everywhere(model, 100)).isEqualTo(Exact.of(1000));
            assertThat(everywhere(model, 0)).isEqualTo(Exact.ZERO);
        }

        @Test
        void theCategoriesPointValues() {
            assertThat(Composition.of(model).mostOfAreas())
                    .containsExactlyElementsOf(Stream.of(120, 85, 85, 90, 85, 85, 450)
                            .map(points -> Optional.of(Exact.of(points)))
                            .toList());
        }

        @Test
        void aPerCentOfAnItemIsThatShareOfItsPoints() {
            Exact[] scores = new Exact[17];
            Arrays.fill(scores, Exact.ZERO);
            scores[0] = Exact.of(45);

            assertThat(total(model, scores)).isEqualTo(Exact.parse("31.5"));
        }

        @ParameterizedTest
        @CsvSource({"45, true", "43, false", "0, true", "5, true", "100, true", "105, false", "-5, false", "7.5, false"
        })
        void stepsOfFivePerCent(String score, boolean permitted) {
            assertThat(model.scale().permits(number(score))).isEqualTo(permitted);
        }
    }

    @Nested
    @DisplayName("EFQM 2020")
    class Efqm {
        private final ScoringModel model = model("efqm-2020");

        @Test
        void thePointsByCriterion() {
            assertThat(model.allCriteria())
                    .extracting(criterion -> criterion.weight().orElseThrow().intValueExact())
                    .containsExactly(100, 100, 100, 200, 100, 200, 200);
        }

        @ParameterizedTest
        @CsvSource({"100, 1000", "70, 700", "1, 10", "0, 0"})
        void aShareOfAThousand(long everywhere, long total) {
            assertThat(everywhere(model, everywhere)).isEqualTo(Exact.of(total));
        }

        @ParameterizedTest
        @CsvSource({"0, 100", "1, 100", "2, 100", "3, 200", "4, 100", "5, 200", "6, 200"})
        void oneCriterionAloneGivesItsPoints(int criterion, long points) {
            Exact[] scores = new Exact[7];
            Arrays.fill(scores, Exact.ZERO);
            scores[criterion] = Exact.of(100);

            assertThat(total(model, scores)).isEqualTo(Exact.of(points));
        }
    }

    @Nested
    @DisplayName("the European model with half marks")
    class European {
        private final ScoringModel model = model("european-half-marks");

        @ParameterizedTest
        @CsvSource({
            "0, true",
            "0.5, true",
            "2.5, true",
            "3, true",
            "4.50, true",
            "5, true",
            "3.25, false",
            "5.5, false",
            "-0.5, false",
            "0.1, false"
        })
        void halfMarksFromNoughtToFive(String score, boolean permitted) {
            assertThat(model.scale().permits(number(score))).isEqualTo(permitted);
        }

        @ParameterizedTest
        @CsvSource({"2.5, false", "3, true", "3.5, true"})
        void threeReachesTheThresholdOfACriterion(String score, boolean reached) {
            assertThat(model.allCriteria())
                    .hasSize(3)
                    .allSatisfy(criterion -> assertThat(number(score)
                                            .compareTo(criterion
                                                    .threshold()
                                                    .orElseThrow()
                                                    .atLeast())
                                    >= 0)
                            .isEqualTo(reached));
        }

        @ParameterizedTest
        @CsvSource({"3, 3, 3.5, 9.5, false", "3, 3.5, 3.5, 10, true", "5, 5, 0, 10, true"})
        void tenReachesTheThresholdOfTheSum(String one, String two, String three, String sum, boolean reached) {
            Exact total = total(model, Exact.parse(one), Exact.parse(two), Exact.parse(three));

            assertThat(total).isEqualTo(Exact.parse(sum));
            assertThat(total.compareTo(Exact.of(model.threshold().orElseThrow().atLeast())) >= 0)
                    .isEqualTo(reached);
        }

        @Test
        void equalSumsArePartedByExcellenceAndThenByImpact() {
            assertThat(model.ties())
                    .extracting(tie -> tie.criterion().orElseThrow())
                    .containsExactly("excellence", "impact");
        }

        @Test
        void atLeastThreeExpertsAgree() {
            assertThat(model.examiners().by()).isEqualTo(PoolingMethod.CONSENSUS);
            assertThat(model.examiners().fewest()).isEqualTo(3);
        }
    }

    @Nested
    @DisplayName("the plain scale")
    class Plain {
        private final ScoringModel model = model("plain-1-5");

        @ParameterizedTest
        @CsvSource({"1, true", "2, true", "5, true", "0, false", "6, false", "2.5, false"})
        void wholeNumbersFromOneToFive(String score, boolean permitted) {
            assertThat(model.scale().permits(number(score))).isEqualTo(permitted);
        }

        @Test
        void nothingOfItIsPublished() {
            assertThat(model.documents()).isEmpty();
            assertThat(JsonFormat.mapper().writeValueAsString(model)).doesNotContain("citation");
        }

        @Test
        void anEditionMustBeGiven() {
            assertThat(model.isWhole()).isFalse();
            assertThat(model.allCriteria()).isEmpty();
            assertThat(List.of(model.criteriaFrom())).containsExactly(Optional.of(EditionParts.QUESTIONS));
        }
    }
}
