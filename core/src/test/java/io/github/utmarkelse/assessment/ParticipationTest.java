package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.ChoiceIs;
import io.github.utmarkelse.fact.NumberIs;
import io.github.utmarkelse.fact.ShareIs;
import io.github.utmarkelse.fact.TruthIs;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** May the operation take part? One nested class for each sentence of the source. */
class ParticipationTest {
    private static final List<String> ASKED_ABOUT_PLACES =
            List.of("cityBuysSinglePlaces", "placesOccupiedByCity", "placesTotal");
    private static final List<String> ASKED_ABOUT_CHILDREN = List.of("childrenFromCity", "childrenTotal");

    private static Answer participation(Facts facts) {
        return facts.assess().participation().answer();
    }

    private static Answer answer(String word) {
        return Answer.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The finding stands on the sentence, and what follows where it is not kept is that one cannot take part. */
    private static Finding finding(Facts facts, String code, String... sentences) {
        Finding finding = Facts.finding(facts.assess(), code);
        assertThat(finding.ruling()).isEqualTo(RulingKind.PARTICIPATION);
        assertThat(finding.consequence()).isEqualTo(Consequence.CANNOT_TAKE_PART);
        String quote = finding.citation().map(Citation::quote).orElseThrow();
        for (String sentence : sentences) {
            assertThat(quote).contains(sentence);
        }
        return finding;
    }

    @Test
    @DisplayName("whoever fulfils every condition takes part")
    void everyConditionFulfilled() {
        Ruling participation = Facts.municipal().assess().participation();

        assertThat(participation.answer()).isEqualTo(Answer.YES);
        assertThat(participation.missing()).isEmpty();
        assertThat(participation.decidedBy())
                .containsExactlyInAnyOrder(
                        "operationForm",
                        "managerResponsibleForOperation",
                        "managerResponsibleForBudget",
                        "managerResponsibleForStaff",
                        "planHasGoalsAtContributionLevel",
                        "employeesExcludingManager",
                        "history");
    }

    @Test
    @DisplayName("where nothing is known the answer is unknown, and everything that can change it is missing")
    void nothingKnown() {
        Ruling participation = Facts.none().assess().participation();

        assertThat(participation.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(participation.decidedBy()).isEmpty();
        assertThat(participation.missing())
                .containsExactlyInAnyOrder(
                        "operationForm",
                        "financedByCity",
                        "managerResponsibleForOperation",
                        "managerResponsibleForBudget",
                        "managerResponsibleForStaff",
                        "planHasGoalsAtContributionLevel",
                        "employeesExcludingManager",
                        "cityBuysSinglePlaces",
                        "placesOccupiedByCity",
                        "placesTotal",
                        "childrenFromCity",
                        "childrenTotal",
                        "history");
    }

    @Nested
    @DisplayName("Alla verksamheter inom stadens förvaltningar och bolag, samt entreprenader och enskilt drivna "
            + "verksamheter som finansieras av Stockholms stad, kan delta i Kvalitetsutmärkelsen.")
    class WhoMayTakePart {
        private static final String SENTENCE =
                "Alla verksamheter inom stadens förvaltningar och bolag, samt entreprenader och enskilt drivna "
                        + "verksamheter som finansieras av Stockholms stad, kan delta i Kvalitetsutmärkelsen.";

        @ParameterizedTest(name = "{0}, financed: {1}: {2}")
        @CsvSource({
            "cityAdministration, unknown, yes",
            "cityAdministration, no,      yes",
            "cityAdministration, yes,     yes",
            "cityCompany,        unknown, yes",
            "cityCompany,        no,      yes",
            "cityCompany,        yes,     yes",
            "contractor,         unknown, unknown",
            "contractor,         no,      no",
            "contractor,         yes,     yes",
            "independentSchool,  unknown, unknown",
            "independentSchool,  no,      no",
            "independentSchool,  yes,     yes",
            "privatelyRun,       unknown, unknown",
            "privatelyRun,       no,      no",
            "privatelyRun,       yes,     yes",
            "other,              unknown, no",
            "other,              no,      no",
            "other,              yes,     no"
        })
        void byFormAndFinancing(String form, String financed, String expected) {
            Facts facts = Facts.school().with("operationForm", form);
            facts = financed.equals("unknown")
                    ? facts.without("financedByCity")
                    : facts.with("financedByCity", financed.equals("yes"));

            assertThat(finding(facts, "who-may-take-part", SENTENCE).answer()).isEqualTo(answer(expected));
            assertThat(participation(facts)).isEqualTo(answer(expected));
        }

        @Test
        @DisplayName("the reading that financing is required of contractors too is told as an interpretation")
        void financingOfContractorsIsAnInterpretation() {
            Citation citation = finding(Facts.contractor(), "who-may-take-part", SENTENCE)
                    .citation()
                    .orElseThrow();

            assertThat(citation.interpretation()).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"contractor", "privatelyRun"})
        void onlyTheFinancingIsMissing(String form) {
            Ruling participation = Facts.contractor()
                    .with("operationForm", form)
                    .without("financedByCity")
                    .assess()
                    .participation();

            assertThat(participation.missing()).containsExactly("financedByCity");
        }

        @Test
        void anotherFormIsNotAskedForAnythingElse() {
            Ruling participation =
                    Facts.none().with("operationForm", "other").assess().participation();

            assertThat(participation.answer()).isEqualTo(Answer.NO);
            assertThat(participation.decidedBy()).containsExactly("operationForm");
            assertThat(participation.missing()).isEmpty();
        }

        @Test
        void whatWouldTurnItRound() {
            Facts notFinanced = Facts.contractor().with("financedByCity", false);

            assertThat(finding(notFinanced, "who-may-take-part").ways())
                    .containsExactly(
                            List.of(new ChoiceIs("operationForm", List.of("cityAdministration", "cityCompany"))),
                            List.of(new TruthIs("financedByCity", true)));
        }
    }

    @Nested
    @DisplayName("Förutsättningar för deltagande är att verksamheten har "
            + "• en chef med verksamhets-, budget- och personalansvar")
    class Manager {
        private static final String SENTENCE = "• en chef med verksamhets-, budget- och personalansvar";

        @ParameterizedTest
        @ValueSource(
                strings = {"managerResponsibleForOperation", "managerResponsibleForBudget", "managerResponsibleForStaff"
                })
        void eachResponsibilityIsNeeded(String responsibility) {
            Facts without = Facts.municipal().with(responsibility, false);
            Ruling participation = without.assess().participation();

            assertThat(participation.answer()).isEqualTo(Answer.NO);
            assertThat(participation.decidedBy()).containsExactly(responsibility);
            Finding finding =
                    finding(without, "manager-responsibilities", "Förutsättningar för deltagande är", SENTENCE);
            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.facts()).containsExactly(responsibility);
            assertThat(finding.ways()).containsExactly(List.of(new TruthIs(responsibility, true)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"managerResponsibleForOperation", "managerResponsibleForBudget", "managerResponsibleForStaff"
                })
        void unknownIsNotNo(String responsibility) {
            Ruling participation =
                    Facts.municipal().without(responsibility).assess().participation();

            assertThat(participation.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(participation.missing()).containsExactly(responsibility);
        }

        @Test
        void whatTurnsItRoundIsAllThatIsLacking() {
            Facts without = Facts.municipal()
                    .with("managerResponsibleForBudget", false)
                    .with("managerResponsibleForStaff", false);

            assertThat(finding(without, "manager-responsibilities").ways())
                    .containsExactly(List.of(
                            new TruthIs("managerResponsibleForBudget", true),
                            new TruthIs("managerResponsibleForStaff", true)));
        }
    }

    @Nested
    @DisplayName("• en verksamhetsplan med mål för verksamheten på den nivå som bidraget avser")
    class Plan {
        private static final String SENTENCE =
                "en verksamhetsplan med mål för verksamheten på den nivå som bidraget avser";

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"true, yes", "false, no"})
        void aPlanWithGoalsAtThatLevel(boolean plan, String expected) {
            Facts facts = Facts.municipal().with("planHasGoalsAtContributionLevel", plan);

            assertThat(finding(facts, "operational-plan", "Förutsättningar för deltagande är", SENTENCE)
                            .answer())
                    .isEqualTo(answer(expected));
            assertThat(participation(facts)).isEqualTo(answer(expected));
        }

        @Test
        void unknownIsNotNo() {
            assertThat(Facts.municipal()
                            .without("planHasGoalsAtContributionLevel")
                            .assess()
                            .participation()
                            .missing())
                    .containsExactly("planHasGoalsAtContributionLevel");
        }
    }

    @Nested
    @DisplayName("• minst fem medarbetare, exklusive chef.")
    class FiveEmployees {
        private static final String SENTENCE = "minst fem medarbetare, exklusive chef.";

        @ParameterizedTest(name = "{0} employees: {1}")
        @CsvSource({"0, no", "4, no", "5, yes", "6, yes"})
        void atLeastFive(long employees, String expected) {
            Facts facts = Facts.municipal().with("employeesExcludingManager", employees);

            assertThat(finding(facts, "five-employees", "Förutsättningar för deltagande är", SENTENCE)
                            .answer())
                    .isEqualTo(answer(expected));
            assertThat(participation(facts)).isEqualTo(answer(expected));
        }

        @Test
        @DisplayName("four employees decide it alone, whatever else is not known")
        void fourEmployeesDecideItAlone() {
            Ruling participation =
                    Facts.none().with("employeesExcludingManager", 4).assess().participation();

            assertThat(participation.answer()).isEqualTo(Answer.NO);
            assertThat(participation.decidedBy()).containsExactly("employeesExcludingManager");
            assertThat(participation.missing()).isEmpty();
        }

        @Test
        void whatWouldTurnItRound() {
            Facts four = Facts.municipal().with("employeesExcludingManager", 4);
            Facts five = Facts.municipal();

            assertThat(finding(four, "five-employees").ways())
                    .containsExactly(List.of(NumberIs.atLeast("employeesExcludingManager", 5)));
            assertThat(finding(five, "five-employees").ways())
                    .containsExactly(List.of(
                            NumberIs.atLeast("employeesExcludingManager", 5).negate()));
        }
    }

    @Nested
    @DisplayName("I de verksamheter där Stockholms stad köper enstaka platser gäller att minst 51 procent av "
            + "verksamhetens platser ska vara belagda av staden.")
    class Places {
        private static final String SENTENCE =
                "I de verksamheter där Stockholms stad köper enstaka platser gäller att minst 51 procent av "
                        + "verksamhetens platser ska vara belagda av staden.";

        private static Facts selling(long occupiedByCity, long total) {
            return Facts.contractor()
                    .with("cityBuysSinglePlaces", true)
                    .with("placesOccupiedByCity", occupiedByCity)
                    .with("placesTotal", total);
        }

        @ParameterizedTest(name = "{0} of {1} places: {2}")
        @CsvSource({
            "25, 51,   no",
            "26, 51,   no", // 50.98 percent
            "27, 51,   yes",
            "50, 100,  no",
            "51, 100,  yes",
            "52, 100,  yes",
            "509, 1000, no",
            "510, 1000, yes",
            "0, 1,     no",
            "1, 1,     yes"
        })
        void atLeast51Percent(long occupiedByCity, long total, String expected) {
            Facts facts = selling(occupiedByCity, total);

            assertThat(finding(facts, "places-occupied-by-city", SENTENCE).answer())
                    .isEqualTo(answer(expected));
            assertThat(participation(facts)).isEqualTo(answer(expected));
        }

        @Test
        void theShareIsToldCutOffSoThatItNeverLooksLikeEnough() {
            Finding finding = finding(selling(26, 51), "places-occupied-by-city");

            assertThat(finding.detail().orElseThrow().in(Language.SWEDISH)).startsWith("26 av 51 är 50,98 procent");
            assertThat(finding(selling(50_999, 100_000), "places-occupied-by-city")
                            .detail()
                            .orElseThrow()
                            .in(Language.ENGLISH))
                    .startsWith("50,999 of 100,000 is 50.99 percent");
        }

        @Test
        void whereItDoesNotApplyThatIsSaid() {
            assertThat(finding(Facts.municipal(), "places-occupied-by-city")
                            .detail()
                            .orElseThrow()
                            .in(Language.SWEDISH))
                    .isEqualTo("Gäller inte här.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"contractor", "privatelyRun", "independentSchool"})
        void askedWhereTheCityBuysSinglePlaces(String form) {
            Facts facts = Facts.school().with("operationForm", form).with("cityBuysSinglePlaces", true);

            assertThat(facts.assess().participation().missing())
                    .containsExactlyInAnyOrder("placesOccupiedByCity", "placesTotal");
        }

        @ParameterizedTest
        @ValueSource(strings = {"contractor", "privatelyRun", "independentSchool"})
        void notAskedWhereItBuysNone(String form) {
            Facts facts = Facts.school().with("operationForm", form);

            assertThat(participation(facts)).isEqualTo(Answer.YES);
            assertThat(participation(facts.with("placesOccupiedByCity", 0).with("placesTotal", 100)))
                    .isEqualTo(Answer.YES);
        }

        @Test
        void whetherItBuysThemIsAskedFirst() {
            assertThat(Facts.contractor()
                            .without("cityBuysSinglePlaces")
                            .assess()
                            .participation()
                            .missing())
                    .containsExactlyInAnyOrderElementsOf(ASKED_ABOUT_PLACES);
        }

        @Test
        @DisplayName("whether it buys them is not asked where the share is enough anyway")
        void notAskedWhereTheShareIsEnough() {
            Facts facts = selling(51, 100).without("cityBuysSinglePlaces");

            assertThat(participation(facts)).isEqualTo(Answer.YES);
        }

        @Test
        @DisplayName("no place occupied by the city is too few, however many there are")
        void noneOfThemIsTooFewOfAny() {
            Facts facts = selling(0, 100).without("placesTotal");
            Ruling participation = facts.assess().participation();

            assertThat(participation.answer()).isEqualTo(Answer.NO);
            assertThat(participation.decidedBy()).doesNotContain("placesTotal").contains("placesOccupiedByCity");
        }

        @ParameterizedTest(name = "without {0}")
        @CsvSource({"placesOccupiedByCity", "placesTotal"})
        void oneNumberOfTheTwoIsNotEnough(String unknown) {
            assertThat(selling(51, 100)
                            .without(unknown)
                            .assess()
                            .participation()
                            .missing())
                    .containsExactly(unknown);
        }

        @Test
        void whatWouldTurnItRound() {
            assertThat(finding(selling(50, 100), "places-occupied-by-city").ways())
                    .containsExactly(List.of(ShareIs.atLeast("placesOccupiedByCity", "placesTotal", 51)));
        }

        @Test
        @DisplayName("the reading that the city does not buy places of itself is told as an interpretation")
        void notWithinTheCityIsAnInterpretation() {
            assertThat(finding(selling(51, 100), "places-occupied-by-city")
                            .citation()
                            .orElseThrow()
                            .interpretation())
                    .isPresent();
        }

        @Test
        @DisplayName("places and children are never asked of the city's own units, whatever else is known")
        void neverAskedOfTheCitysOwnUnits() {
            for (String form : List.of("cityAdministration", "cityCompany")) {
                Facts own = Facts.none().with("operationForm", form);
                for (Facts facts : statesOfTheOtherFacts(own)) {
                    Ruling participation = facts.assess().participation();
                    Ruling award = facts.assess().award();
                    assertThat(participation.missing())
                            .as("%s", facts)
                            .doesNotContainAnyElementsOf(ASKED_ABOUT_PLACES)
                            .doesNotContainAnyElementsOf(ASKED_ABOUT_CHILDREN)
                            .doesNotContain("financedByCity");
                    assertThat(award.missing())
                            .as("%s", facts)
                            .doesNotContainAnyElementsOf(ASKED_ABOUT_PLACES)
                            .doesNotContainAnyElementsOf(ASKED_ABOUT_CHILDREN);
                }
            }
        }

        private static List<Facts> statesOfTheOtherFacts(Facts start) {
            List<Facts> states = List.of(start, start.withHistory(), start.withHistory(Facts.came(2025, "award")));
            for (String fact : List.of(
                    "financedByCity",
                    "managerResponsibleForOperation",
                    "managerResponsibleForBudget",
                    "managerResponsibleForStaff",
                    "planHasGoalsAtContributionLevel",
                    "cityBuysSinglePlaces")) {
                states = states.stream()
                        .flatMap(state -> List.of(state, state.with(fact, true), state.with(fact, false)).stream())
                        .toList();
            }
            return states.stream()
                    .flatMap(state -> List.of(
                            state.with("employeesExcludingManager", 4),
                            state.with("employeesExcludingManager", 5).with("placesTotal", 100),
                            state.with("placesOccupiedByCity", 50).with("placesTotal", 100),
                            state.with("childrenFromCity", 50).with("childrenTotal", 100))
                            .stream())
                    .toList();
        }
    }

    @Nested
    @DisplayName("Fristående förskolor och skolor ska ha minst 51 procent av barnen eller eleverna från "
            + "Stockholms stad.")
    class Children {
        private static final String SENTENCE =
                "Fristående förskolor och skolor ska ha minst 51 procent av barnen eller eleverna från Stockholms stad.";

        @ParameterizedTest(name = "{0} of {1} children: {2}")
        @CsvSource({
            "25, 51,   no",
            "26, 51,   no", // 50.98 percent
            "27, 51,   yes",
            "50, 100,  no",
            "51, 100,  yes",
            "52, 100,  yes",
            "0, 1,     no",
            "1, 1,     yes"
        })
        void atLeast51Percent(long fromCity, long total, String expected) {
            Facts facts = Facts.school().with("childrenFromCity", fromCity).with("childrenTotal", total);

            assertThat(finding(facts, "children-from-city", SENTENCE).answer()).isEqualTo(answer(expected));
            assertThat(participation(facts)).isEqualTo(answer(expected));
        }

        @ParameterizedTest
        @ValueSource(strings = {"contractor", "privatelyRun"})
        void askedOfIndependentSchoolsOnly(String form) {
            Facts facts = Facts.contractor().with("operationForm", form);

            assertThat(participation(facts)).isEqualTo(Answer.YES);
            assertThat(Facts.contractor()
                            .with("operationForm", "independentSchool")
                            .assess()
                            .participation()
                            .missing())
                    .containsExactlyInAnyOrderElementsOf(ASKED_ABOUT_CHILDREN);
        }

        @Test
        void whatWouldTurnItRound() {
            Facts half = Facts.school().with("childrenFromCity", 50);

            assertThat(finding(half, "children-from-city").ways())
                    .containsExactly(List.of(ShareIs.atLeast("childrenFromCity", "childrenTotal", 51)));
        }
    }
}
