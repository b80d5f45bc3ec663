package io.github.utmarkelse.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be meant in an edition is refused with its place, one fault each; what only looks like it is accepted. */
class UnsoundEditionTest {
    private static final Lyktan SOUND = Lyktan.asPublished();

    private static Lyktan changed(String pointer, String json) {
        return json.equals("absent") ? SOUND.without(pointer) : SOUND.with(pointer, json);
    }

    private static void refused(Lyktan edition, String code, String place) {
        assertThat(edition.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().orElseThrow()).matches("\\Q" + place + "\\E \\(\\d+:\\d+\\)");
        });
    }

    /** What cannot even be read is told, whatever else then seems not to fit. */
    private static void unreadable(Lyktan edition, String place) {
        assertThat(edition.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("wrong-value");
            assertThat(problem.place().orElseThrow()).matches("\\Q" + place + "\\E \\(\\d+:\\d+\\)");
        });
    }

    @Test
    void theEditionAsPublishedIsSound() {
        assertThat(SOUND.edition().id()).isEqualTo("lyktan-2027");
    }

    @Nested
    @DisplayName("facts and categories")
    class FactsAndCategories {
        @ParameterizedTest(name = "{0} = {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "/facts/10/minimum | 0 | wrong-value | facts[10].minimum",
                    "/facts/4/maximum | 9 | wrong-value | facts[4].maximum",
                    "/facts/14/maximum | 9 | wrong-value | facts[14].maximum",
                    "/facts/1/maximum | -1 | contradiction | facts[1].minimum",
                    "/facts/6/maximum | -0.01 | contradiction | facts[6].minimum",
                    "/facts/9/minimum | 100.01 | contradiction | facts[9].minimum",
                    "/facts/9/maximum | -1 | contradiction | facts[9].maximum",
                    "/facts/8/minimum | 2201 | contradiction | facts[8].minimum",
                    "/facts/8/maximum | 1899 | contradiction | facts[8].maximum",
                    "/facts/0/group | 'wrk' | unknown-name | facts[0].group",
                    "/facts/0/citation | {'document':'stadgar.txt','quote':' '} | empty-quote | facts[0].citation.quote",
                    "/groups/- | {'id':'work','heading':{'sv':'a','en':'b'}} | duplicate-name | groups[1]",
                    "/categories/fact | 'categry' | unknown-name | categories.fact",
                    "/categories/fact | 'better' | wrong-value | categories.fact",
                    "/categories/list/1 | absent | missing-category | categories.list",
                    "/categories/list/- | {'id':'other','name':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}} | unknown-name | categories.list[2].id",
                    "/categories/list/- | {'id':'small','name':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}} | duplicate-name | categories.list[2]",
                    "/categories/list/0/citation/document | 'stadgan.txt' | unknown-name | categories.list[0].citation.document",
                    "/categories/list/0/prizes/0/amount/amount | -1 | wrong-value | categories.list[0].prizes[0].amount.amount",
                    "/categories/list/0/winners/fewest | 2 | contradiction | categories.list[0].winners.fewest"
                })
        void oneFault(String pointer, String json, String code, String place) {
            refused(changed(pointer, json), code, place);
        }

        @ParameterizedTest(name = "{0} = {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "/facts/1/maximum | 100",
                    "/facts/6/maximum | 0",
                    "/facts/9/minimum | 79",
                    "/facts/8/minimum | 2200",
                    "/facts/8/maximum | 1900",
                    "/facts/0/group | 'work'",
                    "/categories/list/0/prizes/0/amount/amount | 0",
                    "/categories/list/0/winners | {'fewest':0,'most':1,'citation':{'document':'stadgar.txt','quote':'a'}}",
                    "/categories/list/0/winners/fewest | absent"
                })
        void looksLikeOneAndIsSound(String pointer, String json) {
            assertThat(changed(pointer, json).edition()).isNotNull();
        }
    }

    @Nested
    @DisplayName("conditions ask for what can be known")
    class Conditions {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    // a fact that is not asked for
                    "{'fact':'employes','atLeast':3} | unknown-name | .fact",
                    "{'part':'usersInTwn','whole':'users','atLeastPercent':1} | unknown-name | .part",
                    "{'part':'usersInTown','whole':'usrs','atLeastPercent':1} | unknown-name | .whole",
                    "{'fact':'savings','atLeastFact':'costs'} | unknown-name | .atLeastFact",
                    "{'fact':'savings','moreThanFact':'costs'} | unknown-name | .moreThanFact",
                    "{'fact':'savings','atMostFact':'costs'} | unknown-name | .atMostFact",
                    "{'fact':'savings','lessThanFact':'costs'} | unknown-name | .lessThanFact",
                    "{'fact':'category','oneOf':['smal']} | unknown-name | .oneOf[0]",
                    "{'all':[{'fact':'better','is':true},{'fact':'bettr','is':true}]} | unknown-name | .all[1].fact",
                    "{'any':[{'fact':'bettr','is':true}]} | unknown-name | .any[0].fact",
                    "{'not':{'fact':'bettr','is':true}} | unknown-name | .not.fact",
                    "{'atLeast':1,'of':[{'fact':'bettr','is':true}]} | unknown-name | .of[0].fact",
                    // a fact of another type
                    "{'fact':'employees','is':true} | wrong-fact-type | .fact",
                    "{'fact':'better','atLeast':3} | wrong-fact-type | .fact",
                    "{'fact':'inUseSince','atLeast':3} | wrong-fact-type | .fact",
                    "{'fact':'founded','notBefore':'2020-01-01'} | wrong-fact-type | .fact",
                    "{'fact':'better','given':true} | wrong-fact-type | .fact",
                    "{'fact':'category','given':true} | wrong-fact-type | .fact",
                    "{'fact':'better','oneOf':['true']} | wrong-fact-type | .fact",
                    "{'fact':'better','atLeastFact':'cost'} | wrong-fact-type | .fact",
                    "{'fact':'inUseSince','atLeastFact':'cost'} | wrong-fact-type | .atLeastFact",
                    "{'fact':'cost','atLeastFact':'inUseSince'} | wrong-fact-type | .atLeastFact",
                    "{'part':'usersInTown','whole':'plan','atLeastPercent':1} | wrong-fact-type | .whole",
                    // compared with itself
                    "{'fact':'cost','atLeastFact':'cost'} | contradiction | .atLeastFact",
                    "{'part':'users','whole':'users','atLeastPercent':1} | contradiction | .whole"
                })
        void oneFault(String condition, String code, String place) {
            refused(SOUND.with("/criteria/8/requires", condition), code, "criteria[8].requires" + place);
            List<Problem> inField =
                    SOUND.with("/contribution/fields/0/appliesWhen", condition).problems();
            List<Problem> inAttachment = SOUND.with("/contribution/attachments/1/appliesWhen", condition)
                    .problems();
            assertThat(inField)
                    .anySatisfy(problem -> assertThat(problem.place().orElseThrow())
                            .startsWith("contribution.fields[0].appliesWhen" + place + " ("));
            assertThat(inAttachment)
                    .anySatisfy(problem -> assertThat(problem.place().orElseThrow())
                            .startsWith("contribution.attachments[1].appliesWhen" + place + " ("));
        }

        @ParameterizedTest
        @CsvSource({"0, cannotBeAwarded", "0, changeRequest", "8, cannotTakePart", "8, changeRequest"})
        void theConsequenceFitsWhatIsDecided(int criterion, String consequence) {
            refused(
                    SOUND.with("/criteria/" + criterion + "/consequence", "'" + consequence + "'"),
                    "wrong-value",
                    "criteria[" + criterion + "].consequence");
        }

        @ParameterizedTest
        @CsvSource({
            "0, cannotTakePart",
            "0, advice",
            "0, notStated",
            "8, cannotBeAwarded",
            "8, advice",
            "8, notStated",
            "6, changeRequest",
            "6, advice",
            "6, notStated"
        })
        void aConsequenceThatFits(int criterion, String consequence) {
            assertThat(SOUND.with("/criteria/" + criterion + "/consequence", "'" + consequence + "'")
                            .edition())
                    .isNotNull();
        }
    }

    @Nested
    @DisplayName("criteria that nobody or everybody fulfils, or that contradict each other")
    class Contradicting {
        private static final String EMPLOYEES = "{'fact':'employees',";

        @ParameterizedTest(name = "never: {0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{'fact':'cost','lessThan':0}",
                    "{'fact':'satisfied','moreThan':100}",
                    "{'fact':'satisfied','lessThan':0}",
                    "{'fact':'founded','lessThan':1900}",
                    "{'fact':'founded','moreThan':2200}",
                    "{'all':[{'fact':'cost','atLeast':5},{'fact':'cost','atMost':4.99}]}",
                    "{'all':[{'fact':'founded','moreThan':2020},{'fact':'founded','lessThan':2021}]}",
                    "{'all':[{'fact':'inUseSince','notBefore':'2026-01-01'},{'fact':'inUseSince','before':'2026-01-01'}]}",
                    "{'all':[{'fact':'inUseSince','after':'2026-01-01'},{'fact':'inUseSince','before':'2026-01-02'}]}",
                    "{'all':[{'fact':'plan','given':true},{'fact':'plan','given':false}]}",
                    "{'all':[{'fact':'category','oneOf':['small']},{'fact':'category','oneOf':['large']}]}",
                    "{'not':{'fact':'category','oneOf':['small','large']}}",
                    "{'all':[{'fact':'better','is':true},{'not':{'fact':'better','is':true}}]}",
                    "{'atLeast':2,'of':[{'fact':'better','is':true},{'fact':'better','is':false}]}",
                    "{'all':[{'fact':'better','is':true},{'any':[{'fact':'better','is':false},{'fact':'cost','lessThan':0}]}]}"
                })
        void whatNobodyFulfils(String condition) {
            refused(SOUND.with("/criteria/8/requires", condition), "contradiction", "criteria[8].requires");
            refused(SOUND.with("/criteria/8/appliesWhen", condition), "contradiction", "criteria[8].appliesWhen");
        }

        @ParameterizedTest(name = "always: {0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{'fact':'cost','atLeast':0}",
                    "{'fact':'cost','moreThan':-1}",
                    "{'fact':'satisfied','atMost':100}",
                    "{'fact':'founded','atLeast':1900}",
                    "{'any':[{'fact':'better','is':true},{'fact':'better','is':false}]}",
                    "{'any':[{'fact':'cost','atLeast':5},{'fact':'cost','lessThan':5}]}",
                    "{'any':[{'fact':'inUseSince','notBefore':'2026-01-01'},{'fact':'inUseSince','before':'2026-01-01'}]}",
                    "{'fact':'category','oneOf':['small','large']}",
                    "{'atLeast':1,'of':[{'fact':'plan','given':true},{'fact':'plan','given':false}]}"
                })
        void whatEverybodyFulfils(String condition) {
            refused(SOUND.with("/criteria/8/requires", condition), "contradiction", "criteria[8].requires");
        }

        @ParameterizedTest(name = "sound: {0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{'fact':'cost','atMost':0}",
                    "{'fact':'cost','moreThan':0}",
                    "{'fact':'satisfied','atLeast':100}",
                    "{'fact':'satisfied','moreThan':0}",
                    "{'fact':'founded','atMost':1900}",
                    "{'all':[{'fact':'cost','atLeast':5},{'fact':'cost','atMost':5}]}",
                    "{'all':[{'fact':'cost','moreThan':4},{'fact':'cost','lessThan':5}]}",
                    "{'all':[{'fact':'founded','moreThan':2019},{'fact':'founded','lessThan':2021}]}",
                    "{'all':[{'fact':'inUseSince','notBefore':'2026-01-01'},{'fact':'inUseSince','notAfter':'2026-01-01'}]}",
                    "{'all':[{'fact':'inUseSince','after':'2026-01-01'},{'fact':'inUseSince','before':'2026-01-03'}]}",
                    "{'any':[{'fact':'cost','moreThan':5},{'fact':'cost','lessThan':5}]}",
                    "{'any':[{'fact':'better','is':true},{'fact':'cheaper','is':false}]}",
                    "{'all':[{'fact':'savings','atLeastFact':'cost'},{'fact':'cost','atLeastFact':'savings'}]}",
                    "{'part':'usersInTown','whole':'users','atMostPercent':100}"
                })
        void whatSomeFulfil(String condition) {
            assertThat(SOUND.with("/criteria/8/requires", condition).edition()).isNotNull();
        }

        @ParameterizedTest(name = "with at least three employees: {0}")
        @CsvSource({"atMost, 2", "lessThan, 3"})
        void whatCannotHoldTogether(String relation, int number) {
            Lyktan edition = SOUND.with("/criteria/3/requires", EMPLOYEES + "'" + relation + "':" + number + "}");

            refused(edition, "contradiction", "criteria[3].requires");
            assertThat(edition.problems().get(0).what().in(Language.SWEDISH)).contains("at-least-three");
        }

        @Test
        void whatHoldsTogetherAtOneNumberIsSound() {
            assertThat(SOUND.with("/criteria/3/requires", EMPLOYEES + "'atMost':3}")
                            .edition())
                    .isNotNull();
        }

        @Test
        void anAdviceAnotherRulingOrAnotherCategoryContradictsNothing() {
            String two = EMPLOYEES + "'atMost':2}";

            assertThat(SOUND.with("/criteria/3/requires", two)
                            .with("/criteria/3/consequence", "'advice'")
                            .edition())
                    .isNotNull();
            assertThat(SOUND.with("/criteria/8/requires", two).edition()).isNotNull();
            assertThat(SOUND.with("/criteria/1/requires", two).edition()).isNotNull();
        }
    }

    @Nested
    @DisplayName("outcomes, waits and evaluation")
    class OutcomesAndWaits {
        @ParameterizedTest(name = "{0} = {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "/replaces | [{'award':{'id':'lyktan','name':{'sv':'a','en':'b'}},'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}}] | wrong-value | replaces[0].award.id",
                    "/replaces | [{'award':{'id':'','name':{'sv':'a','en':'b'}},'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}}] | blank-name | replaces[0].award.id",
                    "/outcomes/- | {'id':'none','name':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}} | wrong-value | outcomes[2].id",
                    "/outcomes/- | {'id':'award','name':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}} | duplicate-name | outcomes[2]",
                    "/outcomes/0/prizes | [{'id':'sum','text':{'sv':'a','en':'b'},'amount':{'amount':-0.01,'currency':'SEK'},'citation':{'document':'stadgar.txt','quote':'a'}}] | wrong-value | outcomes[0].prizes[0].amount.amount",
                    "/outcomes/0/winners/most | 0 | wrong-value | outcomes[0].winners.most",
                    "/outcomes/0/winners/fewest | -1 | wrong-value | outcomes[0].winners.fewest",
                    "/outcomes/0/winners/fewest | 3 | contradiction | outcomes[0].winners.fewest",
                    "/outcomes/0/recipients | [{'id':'a','text':{'sv':'a','en':'b'},'citation':{'document':'x','quote':'a'}}] | unknown-name | outcomes[0].recipients[0].citation.document",
                    "/reparticipation/0/yearsUntilReturn | 0 | wrong-value | reparticipation[0].yearsUntilReturn",
                    "/reparticipation/0/yearsUntilReturn | absent | wrong-value | reparticipation[0]",
                    "/reparticipation/0/never | true | wrong-value | reparticipation[0]",
                    "/reparticipation/1/never | false | wrong-value | reparticipation[1]",
                    "/reparticipation/2/outcome | 'mention' | unknown-name | reparticipation[2].outcome",
                    "/reparticipation/0/decides | 'contribution' | wrong-value | reparticipation[0].decides",
                    "/reparticipation/0/decides | 'award' | ok |",
                    "/reparticipation/1/follows | absent | ok |",
                    "/reparticipation/0/sameCategory | absent | ok |",
                    "/reparticipation/- | {'outcome':'none','yearsUntilReturn':1,'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}} | ok |",
                    "/reparticipation/- | {'outcome':'honourableMention','yearsUntilReturn':2,'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}} | duplicate-name | reparticipation[3].outcome",
                    "/reparticipation/- | {'outcome':'honourableMention','follows':'entry','yearsUntilReturn':2,'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}} | ok |",
                    "/evaluation/team/smallest | 0 | wrong-value | evaluation.team.smallest",
                    "/evaluation/team/smallest | 5 | contradiction | evaluation.team.smallest",
                    "/evaluation/team/smallest | 4 | ok |",
                    "/evaluation/scoring/areas/0/weight | 0 | wrong-value | evaluation.scoring.areas[0].weight",
                    "/evaluation/scoring/areas/1/id | 'benefit' | duplicate-name | evaluation.scoring.areas[1]",
                    "/evaluation/scoring/scale/0/lowest | 2.01 | contradiction | evaluation.scoring.scale[0].lowest",
                    "/evaluation/scoring/scale/1/lowest | 2 | contradiction | evaluation.scoring.scale[1].lowest",
                    "/evaluation/scoring/scale/1/lowest | 2.01 | ok |",
                    "/evaluation/decision | [{'id':'a','text':{'sv':'a','en':'b'},'citation':{'document':'x','quote':'a'}}] | unknown-name | evaluation.decision[0].citation.document"
                })
        void oneFault(String pointer, String json, String code, String place) {
            if (code.equals("ok")) {
                assertThat(changed(pointer, json).edition()).isNotNull();
            } else {
                refused(changed(pointer, json), code, place);
            }
        }

        @Test
        void aWaitForOneCategoryNeedsCategories() {
            refused(SOUND.without("/categories"), "wrong-value", "reparticipation[0].sameCategory");
            assertThat(SOUND.without("/categories")
                            .without("/reparticipation/0/sameCategory")
                            .edition())
                    .isNotNull();
        }
    }

    @Nested
    @DisplayName("the timeline")
    class Timeline {
        private static final String AMENDMENT =
                ",'text':{'sv':'a','en':'b'},'citation':{'document':'beslut.txt','quote':'a'}}";

        @ParameterizedTest(name = "{0} = {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "/milestones/2/takesPlace | '2027-03-18' | contradiction | milestones[2].takesPlace",
                    "/milestones/2/takesPlace | '2027-03-19' | ok |",
                    "/milestones/1/deadline/date | '2027-02-25' | contradiction | milestones[1].deadline.date",
                    "/milestones/1/deadline/date | '2027-02-26' | ok |",
                    "/milestones/2/takesPlace | '2029-01-01' | contradiction | milestones[2].takesPlace",
                    "/milestones/2/takesPlace | '2028-12-31' | ok |",
                    "/milestones/0/opens | '2027-02-27' | contradiction | milestones[0].opens",
                    "/milestones/0/opens | '2027-02-26' | ok |",
                    "/milestones/0/takesPlace | '2027-02-26' | unreadable | milestones[0]",
                    "/milestones/0/withoutYear | {'by':'--02-26'} | unreadable | milestones[0]",
                    "/milestones/2/withoutYear | {'on':'--05-14'} | wrong-value | milestones[2]",
                    "/milestones/2/decides | 'award' | wrong-value | milestones[2].decides",
                    "/milestones/2/takesPlace | absent | ok |",
                    "/milestones/0/deadline | {'date':'2027-02-26','time':'24:00'} | ok |",
                    "/milestones/1/deadline | {'date':'2027-03-28','time':'02:30'} | ambiguous-time | milestones[1].deadline.time",
                    "/milestones/1/deadline | {'date':'2027-03-28','time':'03:00'} | ok |",
                    "/milestones/0/citation/document | 'stadga.txt' | unknown-name | milestones[0].citation.document",
                    "/milestones/- | {'id':'entry','name':{'sv':'a','en':'b'},'who':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}} | duplicate-name | milestones[3]"
                })
        void oneFault(String pointer, String json, String code, String place) {
            if (code.equals("ok")) {
                assertThat(changed(pointer, json).edition()).isNotNull();
            } else if (code.equals("unreadable")) {
                unreadable(changed(pointer, json), place);
            } else {
                refused(changed(pointer, json), code, place);
            }
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{'decided':'2027-02-22','deadline':{'date':'2027-03-05'} | ok |",
                    "{'decided':'2027-03-05','deadline':{'date':'2027-03-05'} | ok |",
                    "{'decided':'2027-03-06','deadline':{'date':'2027-03-05'} | contradiction | milestones[0].amendments[0].decided",
                    "{'decided':'2027-01-05','deadline':{'date':'2027-01-11'} | ok |",
                    "{'decided':'2027-01-05','deadline':{'date':'2027-01-10'} | contradiction | milestones[0].amendments[0].deadline.date",
                    "{'decided':'2027-02-22','takesPlace':'2027-03-05' | wrong-value | milestones[0].amendments[0]",
                    "{'decided':'2027-02-22','takesPlace':'2027-03-05','deadline':{'date':'2027-03-05'} | unreadable | milestones[0].amendments[0]",
                    "{'decided':'2027-02-22' | wrong-value | milestones[0].amendments[0]",
                    "{'decided':'2027-02-22','deadline':{'date':'2027-03-28','time':'02:30'} | ambiguous-time | milestones[0].amendments[0].deadline.time"
                })
        void oneAmendment(String amendment, String code, String place) {
            Lyktan edition =
                    SOUND.without("/milestones/1").with("/milestones/0/amendments", "[" + amendment + AMENDMENT + "]");
            if (code.equals("ok")) {
                assertThat(edition.edition()).isNotNull();
            } else if (code.equals("unreadable")) {
                unreadable(edition, place);
            } else if (code.equals("ambiguous-time")) {
                assertThat(edition.problems()).anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.path()).hasValue(place);
                });
            } else {
                refused(edition, code, place);
            }
        }

        @Test
        void amendmentsStandInTheOrderInWhichTheyWereDecided() {
            String first = "{'decided':'2027-02-10','deadline':{'date':'2027-03-01'}" + AMENDMENT;
            String later = "{'decided':'2027-02-22','deadline':{'date':'2027-03-05'}" + AMENDMENT;
            String sameDay = "{'decided':'2027-02-22','deadline':{'date':'2027-03-04'}" + AMENDMENT;

            assertThat(SOUND.with("/milestones/0/amendments", "[" + first + "," + later + "," + sameDay + "]")
                            .edition())
                    .isNotNull();
            refused(
                    SOUND.with("/milestones/0/amendments", "[" + later + "," + first + "]"),
                    "contradiction",
                    "milestones[0].amendments[1].decided");
        }

        @Test
        void anAmendmentMayGiveADayToAStepThatHadNone() {
            assertThat(SOUND.without("/milestones/2/takesPlace")
                            .with(
                                    "/milestones/2/amendments",
                                    "[{'decided':'2027-04-01','takesPlace':'2027-05-21'" + AMENDMENT + "]")
                            .edition())
                    .isNotNull();
        }

        @ParameterizedTest(name = "{0} moved to {1}")
        @CsvSource({"2028-12-01, 2028-12-31, ok", "2028-12-01, 2029-01-01, contradiction"})
        void anAmendmentKeepsNearTheYearOfTheAward(String decided, String day, String code) {
            Lyktan edition = SOUND.with(
                    "/milestones/2/amendments",
                    "[{'decided':'" + decided + "','takesPlace':'" + day + "'" + AMENDMENT + "]");
            if (code.equals("ok")) {
                assertThat(edition.edition()).isNotNull();
            } else {
                refused(edition, code, "milestones[2].amendments[0].takesPlace");
            }
        }

        @ParameterizedTest(name = "{0} = {1}")
        @CsvSource({"kind, 'handIn'", "kind, 'answers'", "decides, 'participation'"})
        void whatIsHandedInIsGivenALastDayAndNoDayOnWhichItTakesPlace(String key, String value) {
            Lyktan dayless = SOUND.without("/milestones/1/deadline").with("/milestones/1/" + key, "'" + value + "'");
            String decided = "[{'decided':'2027-03-01',";

            assertThat(dayless.with(
                                    "/milestones/1/amendments",
                                    decided + "'deadline':{'date':'2027-03-25'}" + AMENDMENT + "]")
                            .edition())
                    .isNotNull();
            refused(
                    dayless.with("/milestones/1/amendments", decided + "'takesPlace':'2027-03-25'" + AMENDMENT + "]"),
                    "wrong-value",
                    "milestones[1].amendments[0]");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{'by':'--02-26'} | ok |",
                    "{'by':'--02-29'} | ok |",
                    "{} | wrong-value | milestones[0].withoutYear",
                    "{'by':'--02-26','on':'--02-26'} | unreadable | milestones[0].withoutYear",
                    "{'on':'--02-26'} | wrong-value | milestones[0].decides"
                })
        void aDayWithoutAYear(String day, String code, String place) {
            Lyktan edition = SOUND.without("/milestones/0/deadline").with("/milestones/0/withoutYear", day);
            if (code.equals("ok")) {
                assertThat(edition.edition()).isNotNull();
            } else if (code.equals("unreadable")) {
                unreadable(edition, place);
            } else {
                refused(edition, code, place);
            }
        }

        @Test
        void aRoundBeginsTheYearBeforeTheAwardsAtTheEarliest() {
            Lyktan withoutOpening = SOUND.without("/milestones/0/opens");

            assertThat(withoutOpening
                            .with("/milestones/0/deadline/date", "'2026-01-01'")
                            .edition())
                    .isNotNull();
            refused(
                    withoutOpening.with("/milestones/0/deadline/date", "'2025-12-31'"),
                    "contradiction",
                    "milestones[0].deadline.date");
        }

        @Test
        void anEditionWithoutAYearHasDaysOfAnyYear() {
            assertThat(SOUND.without("/year")
                            .with("/milestones/2/takesPlace", "'2035-05-14'")
                            .edition()
                            .year())
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("the contribution")
    class TheContribution {
        private static final String LIMIT =
                "'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}";

        @ParameterizedTest(name = "{0} = {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "/contribution/document | 'stadga.txt' | unknown-name | contribution.document",
                    "/contribution/document | absent | wrong-value | contribution",
                    "/contribution/fields/0/need | 'forbidden' | wrong-value | contribution.fields[0].need",
                    "/contribution/fields/0/group | 'wrk' | unknown-name | contribution.fields[0].group",
                    "/contribution/fields/1/id | 'whatWeDid' | duplicate-name | contribution.fields[1]",
                    "/contribution/fields/1/id | '' | blank-name | contribution.fields[1]",
                    "/contribution/fields/1/citation/quote | '' | empty-quote | contribution.fields[1].citation.quote",
                    "/contribution/sections/1/id | 'need' | duplicate-name | contribution.sections[1]",
                    "/contribution/sections/1/questions/0/number | 1 | duplicate-name | contribution.sections[1].questions[0].number",
                    "/contribution/sections/1/questions/0/number | 0 | wrong-value | contribution.sections[1].questions[0].number",
                    "/contribution/sections/0/questions/1/parts/1/letter | 'a' | duplicate-name | contribution.sections[0].questions[1].parts[1].letter",
                    "/contribution/sections/0/questions/1/parts/1/letter | 'B' | wrong-value | contribution.sections[0].questions[1].parts[1].letter",
                    "/contribution/attachments/1/id | 'certificate' | duplicate-name | contribution.attachments[1]",
                    "/contribution/attachments/1/mostPages | 0 | wrong-value | contribution.attachments[1].mostPages",
                    "/contribution/attachments/1/mostPages | 1 | ok |",
                    "/contribution/attachments/1/longest | 'PT0S' | wrong-value | contribution.attachments[1].longest",
                    "/contribution/attachments/1/longest | '-PT1M' | wrong-value | contribution.attachments[1].longest",
                    "/contribution/attachments/1/longest | 'PT1S' | ok |",
                    "/contribution/changeRequest/fewestWorkingDays | 3 | contradiction | contribution.changeRequest.fewestWorkingDays",
                    "/contribution/changeRequest/fewestWorkingDays | 2 | ok |",
                    "/contribution/changeRequest/fewestWorkingDays | -1 | wrong-value | contribution.changeRequest.fewestWorkingDays",
                    "/contribution/form | {'annexes':[{'id':'a','text':[]},{'id':'a','text':[]}]} | duplicate-name | contribution.form.annexes[1]"
                })
        void oneFault(String pointer, String json, String code, String place) {
            if (code.equals("ok")) {
                assertThat(changed(pointer, json).edition()).isNotNull();
            } else if (code.equals("unreadable")) {
                unreadable(changed(pointer, json), place);
            } else {
                refused(changed(pointer, json), code, place);
            }
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "'anyOf':[] | wrong-value | .anyOf",
                    "'anyOf':[{'unit':'words'}] | wrong-value | .anyOf[0]",
                    "'anyOf':[{'unit':'words','maximum':0}] | wrong-value | .anyOf[0]",
                    "'anyOf':[{'unit':'words','minimum':-1}] | wrong-value | .anyOf[0]",
                    "'anyOf':[{'unit':'words','minimum':6,'maximum':5}] | wrong-value | .anyOf[0]",
                    "'anyOf':[{'unit':'words','minimum':5,'maximum':5}] | ok |",
                    "'anyOf':[{'unit':'words','minimum':0}] | ok |",
                    "'anyOf':[{'unit':'characters','maximum':5}],'profile':'word-without-blanks' | wrong-value | .profile",
                    "'anyOf':[{'unit':'charactersWithoutBlanks','maximum':5}],'profile':'word-with-blanks' | wrong-value | .profile",
                    "'anyOf':[{'unit':'charactersWithoutBlanks','maximum':5},{'unit':'characters','maximum':9}],'profile':'word-with-blanks' | wrong-value | .profile",
                    "'anyOf':[{'unit':'charactersWithoutBlanks','maximum':5},{'unit':'characters','maximum':9}] | ok |",
                    "'anyOf':[{'unit':'charactersWithoutBlanks','maximum':5}],'profile':'word-without-blanks' | ok |",
                    "'anyOf':[{'unit':'characters','maximum':5}],'profile':'word-with-blanks' | ok |",
                    "'anyOf':[{'unit':'characters','maximum':5}],'profile':'plain-text' | ok |",
                    "'anyOf':[{'unit':'charactersWithoutBlanks','maximum':5}],'profile':'plain-text' | ok |",
                    "'anyOf':[{'unit':'characters','maximum':5}],'profile':'graphemes' | ok |",
                    "'anyOf':[{'unit':'charactersWithoutBlanks','maximum':5}],'profile':'graphemes' | ok |",
                    "'anyOf':[{'unit':'words','maximum':5}],'profile':'word-with-blanks' | ok |",
                    "'anyOf':[{'unit':'words','maximum':5}],'of':['whatWedid'] | unknown-name | .of[0]",
                    "'anyOf':[{'unit':'words','maximum':5}],'of':['2','4'] | unknown-name | .of[1]",
                    "'anyOf':[{'unit':'words','maximum':5}],'of':['need','2','2a','3','whatWeDid','form'] | ok |",
                    "'anyOf':[{'unit':'words','maximum':5}],'of':['document'] | ok |",
                    "'anyOf':[{'unit':'words','maximum':5}],'of':['document','2'] | wrong-value | .of",
                    "'anyOf':[{'unit':'words','maximum':5}],'of':['document'],'each':true | wrong-value | .of",
                    "'anyOf':[{'unit':'words','maximum':5}],'leavesOut':['introduction','questions','annex','other'] | wrong-value | .leavesOut",
                    "'anyOf':[{'unit':'words','maximum':5}],'leavesOut':['introduction','annex','other'] | ok |",
                    "'anyOf':[{'unit':'words','maximum':5}],'preprintedText':'leftOut' | ok |",
                    "'anyOf':[{'unit':'words','maximum':5}],'readings':[{'id':'a','text':{'sv':'a','en':'b'},'leavesOut':[],'leavesOutParts':[],'countsNotesAndBoxes':true}] | ok |",
                    "'anyOf':[{'unit':'words','maximum':5}],'preprintedText':'counted','readings':[{'id':'a','text':{'sv':'a','en':'b'},'leavesOut':[],'leavesOutParts':[],'countsNotesAndBoxes':true}] | wrong-value | .readings",
                    "'anyOf':[{'unit':'words','maximum':5}],'notesAndBoxes':'leftOut','readings':[{'id':'a','text':{'sv':'a','en':'b'},'leavesOut':[],'leavesOutParts':[],'countsNotesAndBoxes':true}] | wrong-value | .readings"
                })
        void oneLimit(String limit, String code, String place) {
            Lyktan edition = SOUND.with("/contribution/limits", "[{'id':'l'," + limit + "," + LIMIT + "}]");
            if (code.equals("ok")) {
                assertThat(edition.edition()).isNotNull();
            } else {
                refused(edition, code, "contribution.limits[0]" + place);
            }
        }

        @Test
        void twoLimitsOfOneNameAreRefused() {
            String limit = "{'id':'l','anyOf':[{'unit':'words','maximum':5}]," + LIMIT + "}";

            refused(
                    SOUND.with("/contribution/limits", "[" + limit + "," + limit + "]"),
                    "duplicate-name",
                    "contribution.limits[1]");
        }

        @Test
        void noTwoRulesThatAreFoundOutAreNamedAlike() {
            String limit = "'anyOf':[{'unit':'words','maximum':5}]," + LIMIT + "}";

            refused(
                    SOUND.with("/contribution/limits", "[{'id':'at-least-three'," + limit + "]"),
                    "duplicate-name",
                    "contribution.limits[0].id");
            refused(SOUND.with("/criteria/0/id", "'reparticipation'"), "duplicate-name", "criteria[0].id");
        }

        @ParameterizedTest
        @CsvSource({"document", "form"})
        void theWordsForAllOfItAreKept(String word) {
            refused(SOUND.with("/contribution/fields/2/id", "'" + word + "'"), "kept-name", "contribution");
        }

        @Test
        void anEditionNeedsADocumentToCite() {
            assertThat(SOUND.with("/documents", "[]").problems())
                    .anySatisfy(problem -> {
                        assertThat(problem.code()).isEqualTo("wrong-value");
                        assertThat(problem.place().orElseThrow()).startsWith("documents (");
                    })
                    .anySatisfy(problem -> assertThat(problem.code()).isEqualTo("unknown-name"));
        }
    }
}
