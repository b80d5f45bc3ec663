package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.RandomRules;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Criterion;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of any edition, what is missing is what can still change the answer and only that, and what need not be asked is not
 * missing; against brute force.
 */
class MissingFactsProperties {
    private static Assessment assess(Edition edition, Map<String, FactValue> known) {
        return Assessment.of(edition, Application.builder().facts(known).build(), Lyktan.IN_JANUARY);
    }

    private static List<Map<String, FactValue>> completions(Map<String, FactValue> known, List<String> unknown) {
        List<Map<String, FactValue>> all = List.of(known);
        for (String fact : unknown) {
            List<Map<String, FactValue>> more = new ArrayList<>();
            for (Map<String, FactValue> partly : all) {
                for (FactValue value : RandomRules.DOMAINS.getOrDefault(fact, List.of())) {
                    Map<String, FactValue> completed = new HashMap<>(partly);
                    completed.put(fact, value);
                    more.add(completed);
                }
            }
            all = more;
        }
        return all;
    }

    private static boolean holds(Edition edition, Map<String, FactValue> complete) {
        return edition.criteria().stream().map(Criterion::rule).allMatch(rule -> rule.evaluate(complete) == Answer.YES);
    }

    private static List<String> unknown(Edition edition, Map<String, FactValue> known) {
        return edition.criteria().stream()
                .flatMap(criterion -> criterion.rule().comparisons())
                .flatMap(comparison -> comparison.facts().stream())
                .filter(fact -> !known.containsKey(fact))
                .distinct()
                .toList();
    }

    private static Set<String> canChangeIt(Edition edition, Map<String, FactValue> known) {
        List<String> unknown = unknown(edition, known);
        Set<String> canChangeIt = new LinkedHashSet<>();
        for (String fact : unknown) {
            List<String> others =
                    unknown.stream().filter(other -> !other.equals(fact)).toList();
            boolean changes = completions(known, others).stream()
                    .anyMatch(rest -> completions(rest, List.of(fact)).stream()
                                    .map(complete -> holds(edition, complete))
                                    .distinct()
                                    .count()
                            > 1);
            if (changes) {
                canChangeIt.add(fact);
            }
        }
        return canChangeIt;
    }

    @Property(tries = 1500)
    void whatIsMissingIsExactlyWhatCanStillChangeTheRuling(@ForAll long rules, @ForAll long knowledge) {
        Optional<Edition> edition = RandomRules.edition(rules);
        Assume.that(edition.isPresent());
        Map<String, FactValue> known = RandomRules.known(knowledge);
        Ruling ruling = assess(edition.get(), known).participation();
        Set<String> canChangeIt = canChangeIt(edition.get(), known);

        // Where several criteria are open, only together with the others can it be told that nothing can change it.
        if (ruling.answer() == Answer.UNKNOWN) {
            assertThat(ruling.missing())
                    .as("%s knowing %s", edition.get().criteria(), known)
                    .containsExactlyInAnyOrderElementsOf(canChangeIt);
        } else {
            assertThat(canChangeIt).isEmpty();
        }
    }

    @Property(tries = 1500)
    void whatNeedNotBeAskedIsNotMissing(@ForAll long rules, @ForAll long knowledge) {
        Optional<Edition> edition = RandomRules.edition(rules);
        Assume.that(edition.isPresent());
        Map<String, FactValue> known = RandomRules.known(knowledge);
        Assessment assessment = assess(edition.get(), known);

        for (String fact : RandomRules.DOMAINS.keySet()) {
            Optional<Condition> askWhen = edition.get().askWhen(fact);
            if (askWhen.isPresent() && askWhen.get().evaluate(before(fact, known)) == Answer.NO) {
                assertThat(assessment.findings())
                        .as("%s asked when %s, knowing %s", fact, askWhen.get(), known)
                        .filteredOn(finding -> finding.answer() == Answer.UNKNOWN)
                        .noneMatch(finding -> finding.facts().contains(fact));
            }
        }
    }

    /** Whether a fact is asked rests on what was asked before it. */
    @Property(tries = 500)
    void whetherAFactIsAskedRestsOnWhatWasAskedBeforeIt(@ForAll long rules) {
        Optional<Edition> edition = RandomRules.edition(rules);
        Assume.that(edition.isPresent());
        List<String> order =
                edition.get().facts().stream().map(fact -> fact.id()).toList();

        for (String fact : RandomRules.DOMAINS.keySet()) {
            edition.get()
                    .askWhen(fact)
                    .ifPresent(condition -> assertThat(condition.comparisons())
                            .allSatisfy(comparison -> assertThat(comparison.facts())
                                    .allSatisfy(asked ->
                                            assertThat(order.indexOf(asked)).isLessThan(order.indexOf(fact)))));
        }
    }

    private static Map<String, FactValue> before(String fact, Map<String, FactValue> known) {
        Map<String, FactValue> before = new HashMap<>();
        for (String each : RandomRules.DOMAINS.keySet()) {
            if (each.equals(fact)) {
                break;
            }
            Optional.ofNullable(known.get(each)).ifPresent(value -> before.put(each, value));
        }
        return before;
    }

    @Test
    void bothOrNeitherLacksBoth() {
        Lyktan bothOrNeither = Lyktan.asPublished()
                .with(
                        "/criteria",
                        "[{'id':'both-or-neither','decides':'participation','requires':{'any':["
                                + "{'all':[{'fact':'better','is':true},{'fact':'cheaper','is':true}]},"
                                + "{'all':[{'fact':'better','is':false},{'fact':'cheaper','is':false}]}]},"
                                + "'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}}]");

        assertThat(bothOrNeither.assess("{'history':[]}").participation().missing())
                .containsExactlyInAnyOrder("better", "cheaper");
    }

    @Test
    void twoOfThreeLacksAlsoTheFactThatAnotherCriterionHasSettled() {
        Lyktan edition = Lyktan.asPublished()
                .with(
                        "/criteria",
                        "[{'id':'two-of-three','decides':'participation','requires':{'atLeast':2,'of':["
                                + "{'fact':'better','is':true},{'fact':'cheaper','is':true},{'fact':'greener','is':true}]},"
                                + "'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}},"
                                + "{'id':'either','decides':'participation','requires':{'any':["
                                + "{'fact':'better','is':true},{'fact':'partnered','is':true}]},"
                                + "'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}}]");

        assertThat(edition.assess("{'history':[],'facts':{'partnered':true}}")
                        .participation()
                        .missing())
                .containsExactlyInAnyOrder("better", "cheaper", "greener");
    }

    /** With few employees all hangs on one fact, with many on another: the number itself is needed. */
    @Test
    void whereANumberTellsWhichFactMattersItIsMissingToo() {
        Lyktan edition = Lyktan.asPublished()
                .with(
                        "/criteria",
                        "[{'id':'one-way-or-the-other','decides':'participation','requires':{'any':["
                                + "{'all':[{'fact':'employees','lessThan':21},{'fact':'cheaper','is':true}]},"
                                + "{'all':[{'fact':'employees','atLeast':21},{'fact':'partnered','is':true}]},"
                                + "{'all':[{'fact':'cheaper','is':true},{'fact':'partnered','is':true}]}]},"
                                + "'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}}]");

        assertThat(edition.assess("{'history':[]}").participation().missing())
                .containsExactlyInAnyOrder("employees", "cheaper", "partnered");
    }

    @Test
    void howManyPlacesThereAreIsAskedOnlyOfThoseOutsideWhoSayThatTheCityBuysSinglePlaces() {
        Condition askWhen = Facts.EDITION.askWhen("placesTotal").orElseThrow();

        assertThat(askWhen.evaluate(Facts.municipal().values())).isEqualTo(Answer.NO);
        assertThat(askWhen.evaluate(Facts.contractor().values())).isEqualTo(Answer.NO);
        assertThat(askWhen.evaluate(
                        Facts.contractor().with("cityBuysSinglePlaces", true).values()))
                .isEqualTo(Answer.YES);
        assertThat(askWhen.evaluate(
                        Facts.contractor().without("cityBuysSinglePlaces").values()))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(Facts.EDITION.askWhen("placesOccupiedByCity")).contains(askWhen);
    }

    @Test
    void childrenAreAskedForOnlyOfIndependentSchools() {
        Condition askWhen = Facts.EDITION.askWhen("childrenTotal").orElseThrow();

        assertThat(askWhen.evaluate(Facts.school().values())).isEqualTo(Answer.YES);
        assertThat(askWhen.evaluate(Facts.contractor().values())).isEqualTo(Answer.NO);
        assertThat(askWhen.evaluate(Map.of())).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fields/0", "attachments/0", "limits/0"})
    void aFactIsAskedAlsoWhereOnlyAFieldAnAttachmentOrALimitIsForSome(String place) {
        Lyktan greenOnlyForLarge = Lyktan.asPublished()
                .with(
                        "/contribution/limits",
                        "[{'id':'length','anyOf':[{'unit':'words','maximum':9}],'text':{'sv':'a','en':'b'},"
                                + "'citation':{'document':'stadgar.txt','quote':'a'}}]")
                .with("/criteria/5/appliesWhen", "{'fact':'category','oneOf':['large']}");

        assertThat(greenOnlyForLarge.edition().askWhen("greener")).isPresent();
        assertThat(greenOnlyForLarge
                        .with("/contribution/" + place + "/appliesWhen", "{'fact':'greener','is':true}")
                        .edition()
                        .askWhen("greener"))
                .isEmpty();
    }

    @Test
    void whatIsAskedOfEverybodyHasNoCondition() {
        assertThat(Facts.EDITION.askWhen("operationForm")).isEmpty();
        assertThat(Facts.EDITION.askWhen("employeesExcludingManager")).isEmpty();
    }
}
