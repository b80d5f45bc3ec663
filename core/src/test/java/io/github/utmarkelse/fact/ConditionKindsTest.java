package io.github.utmarkelse.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** Each kind of condition at its boundary, read from JSON as an edition has it. */
class ConditionKindsTest {
    private static Condition condition(String json) {
        Condition condition = JsonFormat.mapper().readValue(json.replace('\'', '"'), Condition.class);
        String written = JsonFormat.mapper().writeValueAsString(condition);
        assertThat(JsonFormat.mapper().readTree(written))
                .isEqualTo(JsonFormat.mapper().readTree(json.replace('\'', '"')));
        assertThat(JsonFormat.mapper().readValue(written, Condition.class)).isEqualTo(condition);
        return condition;
    }

    private static Map<String, FactValue> facts(String fact, FactValue value) {
        return Map.of(fact, value);
    }

    private static Map<String, FactValue> and(Map<String, FactValue> some, String fact, FactValue value) {
        Map<String, FactValue> more = new LinkedHashMap<>(some);
        more.put(fact, value);
        return more;
    }

    private static Set<String> explain(Condition condition, Map<String, FactValue> facts) {
        Set<String> names = new LinkedHashSet<>();
        condition.explain(facts, names);
        return names;
    }

    private static FactValue day(String day) {
        return FactValue.of(LocalDate.parse(day));
    }

    @Nested
    @DisplayName("a date is not before, after, not after or before a day")
    class Dates {
        @ParameterizedTest(name = "taken into use {1}, {0} 1 January 2025: {2}")
        @CsvSource({
            "notBefore, 2024-12-31, NO",
            "notBefore, 2025-01-01, YES",
            "notBefore, 2025-01-02, YES",
            "after, 2024-12-31, NO",
            "after, 2025-01-01, NO",
            "after, 2025-01-02, YES",
            "notAfter, 2024-12-31, YES",
            "notAfter, 2025-01-01, YES",
            "notAfter, 2025-01-02, NO",
            "before, 2024-12-31, YES",
            "before, 2025-01-01, NO",
            "before, 2025-01-02, NO"
        })
        void atTheDay(String relation, String day, Answer expected) {
            Condition condition = condition("{'fact':'inUseSince','" + relation + "':'2025-01-01'}");
            Map<String, FactValue> facts = facts("inUseSince", day(day));

            assertThat(condition.evaluate(facts)).isEqualTo(expected);
            assertThat(condition.negate().evaluate(facts)).isEqualTo(expected.not());
            assertThat(explain(condition, facts)).containsExactly("inUseSince");
        }

        @Test
        void unknownWhereTheDayIsNotTold() {
            Condition condition = condition("{'fact':'inUseSince','notBefore':'2025-01-01'}");

            assertThat(condition.evaluate(Map.of())).isEqualTo(Answer.UNKNOWN);
            assertThat(explain(condition, Map.of())).containsExactly("inUseSince");
            assertThat(condition.waysTo(true, Map.of())).containsExactly(List.of(condition));
            assertThat(condition.waysTo(false, Map.of()))
                    .containsExactly(List.of(condition("{'fact':'inUseSince','before':'2025-01-01'}")));
        }

        @ParameterizedTest
        @CsvSource({"notBefore, before", "after, notAfter"})
        void theOppositeIsTheOtherSideOfTheSameDay(String one, String other) {
            Condition condition = condition("{'fact':'d','" + one + "':'2025-01-01'}");
            Condition opposite = condition("{'fact':'d','" + other + "':'2025-01-01'}");

            assertThat(condition.negate()).isEqualTo(opposite);
            assertThat(opposite.negate()).isEqualTo(condition);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-02-29", "2026-2-1", "20260201", "igår", ""})
        void whatIsNoDayLeavesItUnknown(String words) {
            assertThat(condition("{'fact':'d','notAfter':'2026-03-01'}").evaluate(facts("d", FactValue.of(words))))
                    .isEqualTo(Answer.UNKNOWN);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'fact':'d','notBefore':'2025-01-01','before':'2026-01-01'}",
                    "{'fact':'d','after':'2025-02-29'}",
                    "{'fact':'d','after':'2025-2-3'}"
                })
        void twoDaysOrOneThatDoesNotExistAreRefused(String json) {
            assertThatThrownBy(() -> condition(json)).isInstanceOf(JacksonException.class);
        }
    }

    @Nested
    @DisplayName("something is written, or left blank")
    class GivenText {
        @ParameterizedTest(name = "“{0}”: {1}")
        @CsvSource({"'', NO", "' ', NO", "'\t\u2003', NO", "x, YES", "' x ', YES", "-, YES"})
        void blanksAreNothingWritten(String words, Answer expected) {
            Condition given = condition("{'fact':'plan','given':true}");
            Map<String, FactValue> facts = facts("plan", FactValue.of(words));

            assertThat(given.evaluate(facts)).isEqualTo(expected);
            assertThat(given.negate().evaluate(facts)).isEqualTo(expected.not());
            assertThat(given.negate()).isEqualTo(condition("{'fact':'plan','given':false}"));
            assertThat(explain(given, facts)).containsExactly("plan");
        }

        @Test
        void unknownWhereNothingIsTold() {
            Condition given = condition("{'fact':'plan','given':true}");

            assertThat(given.evaluate(Map.of())).isEqualTo(Answer.UNKNOWN);
            assertThat(explain(given, Map.of())).containsExactly("plan");
            assertThat(given.waysTo(true, facts("plan", FactValue.of("")))).containsExactly(List.of(given));
        }
    }

    @Nested
    @DisplayName("two facts stand to each other")
    class Compared {
        @ParameterizedTest(name = "income {1} {0} costs 100: {2}")
        @CsvSource({
            "atLeastFact, 99.99, NO",
            "atLeastFact, 100, YES",
            "atLeastFact, 100.01, YES",
            "moreThanFact, 99.99, NO",
            "moreThanFact, 100.00, NO",
            "moreThanFact, 100.01, YES",
            "atMostFact, 99.99, YES",
            "atMostFact, 100, YES",
            "atMostFact, 100.01, NO",
            "lessThanFact, 99.99, YES",
            "lessThanFact, 100, NO",
            "lessThanFact, 100.01, NO"
        })
        void numbers(String relation, BigDecimal income, Answer expected) {
            Condition condition = condition("{'fact':'income','" + relation + "':'costs'}");
            Map<String, FactValue> facts = and(facts("income", FactValue.of(income)), "costs", FactValue.of(100));

            assertThat(condition.evaluate(facts)).isEqualTo(expected);
            assertThat(condition.negate().evaluate(facts)).isEqualTo(expected.not());
            assertThat(explain(condition, facts)).containsExactly("income", "costs");
        }

        @ParameterizedTest(name = "ended {1} {0} begun 1 March: {2}")
        @CsvSource({
            "atLeastFact, 2026-02-28, NO",
            "atLeastFact, 2026-03-01, YES",
            "moreThanFact, 2026-03-01, NO",
            "moreThanFact, 2026-03-02, YES",
            "atMostFact, 2026-03-01, YES",
            "atMostFact, 2026-03-02, NO",
            "lessThanFact, 2026-02-28, YES",
            "lessThanFact, 2026-03-01, NO"
        })
        void dates(String relation, String ended, Answer expected) {
            Condition condition = condition("{'fact':'ended','" + relation + "':'begun'}");

            assertThat(condition.evaluate(and(facts("ended", day(ended)), "begun", day("2026-03-01"))))
                    .isEqualTo(expected);
        }

        @Test
        void unknownUntilBothAreToldAndThenOnlyTheOtherIsMissing() {
            Condition condition = condition("{'fact':'income','atLeastFact':'costs'}");

            assertThat(condition.evaluate(Map.of())).isEqualTo(Answer.UNKNOWN);
            assertThat(explain(condition, Map.of())).containsExactly("income", "costs");
            Map<String, FactValue> income = facts("income", FactValue.of(1));
            assertThat(condition.evaluate(income)).isEqualTo(Answer.UNKNOWN);
            assertThat(explain(condition, income)).containsExactly("costs");
            Map<String, FactValue> costs = facts("costs", FactValue.of(1));
            assertThat(condition.evaluate(costs)).isEqualTo(Answer.UNKNOWN);
            assertThat(explain(condition, costs)).containsExactly("income");
        }

        @Test
        void theWayToItIsItself() {
            Condition condition = condition("{'fact':'income','atLeastFact':'costs'}");
            Map<String, FactValue> deficit = and(facts("income", FactValue.of(1)), "costs", FactValue.of(2));

            assertThat(condition.waysTo(true, deficit)).containsExactly(List.of(condition));
            assertThat(condition.waysTo(false, deficit)).containsExactly(List.of());
        }
    }

    @Nested
    @DisplayName("at least so many of some conditions hold")
    class Counted {
        private static final String TWO_OF_THREE =
                "{'atLeast':2,'of':[{'fact':'a','is':true},{'fact':'b','is':true},{'fact':'c','is':true}]}";

        private static Map<String, FactValue> known(String answers) {
            Map<String, FactValue> known = new LinkedHashMap<>();
            for (int i = 0; i < answers.length(); i++) {
                if (answers.charAt(i) != '?') {
                    known.put(String.valueOf((char) ('a' + i)), FactValue.of(answers.charAt(i) == '+'));
                }
            }
            return known;
        }

        @ParameterizedTest(name = "two of three {0}: {1}")
        @CsvSource({
            "+++, YES, a b c",
            "++-, YES, a b",
            "++?, YES, a b",
            "+-+, YES, a c",
            "+--, NO, b c",
            "?--, NO, b c",
            "---, NO, a b c",
            "+-?, UNKNOWN, c",
            "+??, UNKNOWN, b c",
            "-??, UNKNOWN, b c",
            "-+?, UNKNOWN, c",
            "???, UNKNOWN, a b c"
        })
        void twoOfThree(String answers, Answer expected, String names) {
            Condition condition = condition(TWO_OF_THREE);
            Map<String, FactValue> known = known(answers);

            assertThat(condition.evaluate(known)).isEqualTo(expected);
            assertThat(condition.negate().evaluate(known)).isEqualTo(expected.not());
            assertThat(explain(condition, known)).containsExactly(names.split(" "));
        }

        @Test
        void waysToTwoOfThreeNameOnlyWhatDoesNotHoldYet() {
            Condition b = condition("{'fact':'b','is':true}");
            Condition c = condition("{'fact':'c','is':true}");

            assertThat(condition(TWO_OF_THREE).waysTo(true, known("+--"))).containsExactly(List.of(b), List.of(c));
            assertThat(condition(TWO_OF_THREE).waysTo(true, known("++-"))).containsExactly(List.of());
            assertThat(condition(TWO_OF_THREE).waysTo(false, known("++-")))
                    .containsExactly(List.of(condition("{'fact':'a','is':false}")), List.of(b.negate()));
        }

        @Test
        void oneOfSomeIsAnyAndAllOfThemIsAll() {
            for (String answers : List.of("+++", "++-", "+--", "---", "+??", "-??", "???", "++?", "--?")) {
                Map<String, FactValue> known = known(answers);
                List<Condition> of = ((CountOf) condition(TWO_OF_THREE)).of();
                assertThat(new CountOf(1, of).evaluate(known)).as(answers).isEqualTo(new Any(of).evaluate(known));
                assertThat(new CountOf(3, of).evaluate(known)).as(answers).isEqualTo(new All(of).evaluate(known));
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 4})
        void aNumberThatCannotBeReachedOrNeedNotBeIsRefused(int atLeast) {
            List<Condition> of = ((CountOf) condition(TWO_OF_THREE)).of();

            InvalidInputException refused =
                    catchThrowableOfType(InvalidInputException.class, () -> new CountOf(atLeast, of));
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("wrong-value");
                assertThat(problem.place()).contains("atLeast");
            });
        }
    }
}
