package io.github.utmarkelse;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.FactValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of an operation, for the tests of the bundled edition: facts, and a history where it is told. */
public record Facts(Map<String, FactValue> values, boolean historyKnown, List<Participation> history) {
    public static final Edition EDITION = Editions.bundled().edition("kvalitetsutmarkelsen-2026");

    /** A day before every deadline of the edition. */
    public static final Instant IN_JANUARY = Instant.parse("2026-01-15T11:00:00Z");

    public Facts {
        values = new LinkedHashMap<>(values);
        history = List.copyOf(history);
    }

    /** Nothing is known, not even the history. */
    public static Facts none() {
        return new Facts(Map.of(), false, List.of());
    }

    /** A unit of one of the city's administrations that fulfils every condition, just. */
    public static Facts municipal() {
        return none().with("operationForm", "cityAdministration")
                .with("managerResponsibleForOperation", true)
                .with("managerResponsibleForBudget", true)
                .with("managerResponsibleForStaff", true)
                .with("planHasGoalsAtContributionLevel", true)
                .with("employeesExcludingManager", 5)
                .withHistory();
    }

    /** The same operation run by a contractor whom the city finances and buys no single places of. */
    public static Facts contractor() {
        return municipal()
                .with("operationForm", "contractor")
                .with("financedByCity", true)
                .with("cityBuysSinglePlaces", false);
    }

    /** The same operation as an independent school with 51 of 100 pupils from the city. */
    public static Facts school() {
        return contractor()
                .with("operationForm", "independentSchool")
                .with("childrenFromCity", 51)
                .with("childrenTotal", 100);
    }

    /** The municipal unit, of which also all is known that being awarded rests on. */
    public static Facts awardable() {
        return municipal()
                .with("deficitLastYear", false)
                .with("deficitForecastThisYear", false)
                .with("basicControlFoundObstacle", false);
    }

    public Facts with(String fact, FactValue value) {
        Map<String, FactValue> more = new LinkedHashMap<>(values);
        more.put(fact, value);
        return new Facts(more, historyKnown, history);
    }

    public Facts with(String fact, boolean value) {
        return with(fact, FactValue.of(value));
    }

    public Facts with(String fact, long value) {
        return with(fact, FactValue.of(value));
    }

    public Facts with(String fact, String option) {
        return with(fact, FactValue.of(option));
    }

    public Facts without(String... facts) {
        Map<String, FactValue> fewer = new LinkedHashMap<>(values);
        List.of(facts).forEach(fewer::remove);
        return new Facts(fewer, historyKnown, history);
    }

    public Facts withHistory(Participation... participations) {
        return new Facts(values, true, List.of(participations));
    }

    public Facts withoutHistory() {
        return new Facts(values, false, List.of());
    }

    /** An earlier participation in the edition's award. */
    public static Participation came(int year, String outcome) {
        return came(EDITION.award().id(), year, outcome);
    }

    public static Participation came(String award, int year, String outcome) {
        return Participation.builder().award(award).year(year).outcome(outcome).build();
    }

    public Application application() {
        Application.Builder application = Application.builder().facts(values);
        return (historyKnown ? application.history(history) : application).build();
    }

    public Assessment assess() {
        return assess(IN_JANUARY);
    }

    public Assessment assess(Instant asOf) {
        return Assessment.of(EDITION, application(), asOf);
    }

    /** The only finding of a code. */
    public static Finding finding(Assessment assessment, String code) {
        List<Finding> found = assessment.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " findings of code " + code);
        }
        return found.get(0);
    }
}
