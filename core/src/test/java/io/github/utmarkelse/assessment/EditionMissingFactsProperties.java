package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What is missing is what can still change the answer, and only that: the bundled edition against brute force over a few
 * values of each fact that stand for all it can have. The rules are written out here once more, by hand.
 */
class EditionMissingFactsProperties {
    private static final int UNKNOWN = -1;

    private static final List<String> NAMES = List.of(
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
            "history",
            "deficitLastYear",
            "deficitForecastThisYear",
            "basicControlFoundObstacle");

    private static final List<String> FORMS =
            List.of("cityAdministration", "cityCompany", "contractor", "independentSchool", "privatelyRun", "other");

    /**
     * Of 60 places 50 are enough, and of 100 they are not but 51 are. What is not known may also be all of the whole, and
     * a whole so great that none of these is enough.
     */
    private static final long[] PARTS = {0, 50, 51, Long.MAX_VALUE};

    private static final long[] WHOLES = {60, 100, 1_000};

    private static final int[] SIZES = {
        FORMS.size(), 2, 2, 2, 2, 2, 2, 2, PARTS.length, WHOLES.length, PARTS.length, WHOLES.length, 2, 2, 2, 2
    };

    /** The facts that taking part rests on come first. */
    private static final int DECIDE_PARTICIPATION = 13;

    private static boolean mayTakePart(int[] v) {
        String form = FORMS.get(v[0]);
        boolean own = form.equals("cityAdministration") || form.equals("cityCompany");
        boolean outside = !own && !form.equals("other");
        boolean financed = v[1] == 1;
        boolean manager = v[2] == 1 && v[3] == 1 && v[4] == 1;
        boolean plan = v[5] == 1;
        boolean fiveEmployees = v[6] == 1;
        boolean buysSinglePlaces = v[7] == 1;
        boolean enoughPlaces = enough(v[8], v[9]);
        boolean enoughChildren = enough(v[10], v[11]);
        boolean noWait = v[12] == 0;
        return (own || (outside && financed))
                && manager
                && plan
                && fiveEmployees
                && (own || !buysSinglePlaces || enoughPlaces)
                && (!form.equals("independentSchool") || enoughChildren)
                && noWait;
    }

    private static boolean enough(int part, int whole) {
        return Math.min(PARTS[part], WHOLES[whole]) * 100 >= WHOLES[whole] * 51;
    }

    private static boolean mayBeAwarded(int[] v) {
        return mayTakePart(v) && v[13] == 0 && v[14] == 0 && v[15] == 0;
    }

    private interface Rule {
        boolean holds(int[] values);
    }

    private record Expected(Answer answer, Set<String> missing) {}

    /** Tries every completion; a fact can change the answer if changing it alone does so in one of them. */
    private static Expected bruteForce(int[] known, int facts, Rule rule) {
        int[] unknown =
                Arrays.stream(range(facts)).filter(i -> known[i] == UNKNOWN).toArray();
        int total = Arrays.stream(unknown).map(i -> SIZES[i]).reduce(1, (a, b) -> a * b);
        boolean[] table = new boolean[total];
        int[] values = known.clone();
        int yes = 0;
        for (int row = 0; row < total; row++) {
            int rest = row;
            for (int i : unknown) {
                values[i] = rest % SIZES[i];
                rest /= SIZES[i];
            }
            table[row] = rule.holds(values);
            yes += table[row] ? 1 : 0;
        }
        if (yes == total || yes == 0) {
            return new Expected(Answer.of(yes > 0), Set.of());
        }
        Set<String> missing = new LinkedHashSet<>();
        int stride = 1;
        for (int i : unknown) {
            for (int row = 0; row < total; row++) {
                int digit = row / stride % SIZES[i];
                if (digit > 0 && table[row] != table[row - stride * digit]) {
                    missing.add(NAMES.get(i));
                    break;
                }
            }
            stride *= SIZES[i];
        }
        return new Expected(Answer.UNKNOWN, missing);
    }

    private static int[] range(int end) {
        int[] range = new int[end];
        Arrays.setAll(range, i -> i);
        return range;
    }

    private static Facts facts(List<Integer> known) {
        Facts facts = Facts.none();
        for (int i = 0; i < NAMES.size(); i++) {
            int value = known.get(i);
            if (value == UNKNOWN) {
                continue;
            }
            facts = switch (NAMES.get(i)) {
                case "history" -> value == 0 ? facts.withHistory() : facts.withHistory(Facts.came(2024, "award"));
                case "operationForm" -> facts.with(NAMES.get(i), FORMS.get(value));
                case "employeesExcludingManager" -> facts.with(NAMES.get(i), 4 + value);
                case "placesOccupiedByCity", "childrenFromCity" -> facts.with(NAMES.get(i), PARTS[value]);
                case "placesTotal", "childrenTotal" -> facts.with(NAMES.get(i), WHOLES[value]);
                default -> facts.with(NAMES.get(i), FactValue.of(value == 1));
            };
        }
        return facts;
    }

    /** Facts of which about half are known, and where those that are known are mostly as the rules want them. */
    @Provide
    Arbitrary<List<Integer>> partlyKnown() {
        List<Arbitrary<Integer>> each = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            boolean wantsZero = i >= 12 || i == 7;
            // The last part and the last whole only stand for what is not known.
            int values = i >= 8 && i <= 11 ? SIZES[i] - 1 : SIZES[i];
            Arbitrary<Integer> any = Arbitraries.integers().between(0, values - 1);
            Arbitrary<Integer> fulfilled = SIZES[i] == 2 ? Arbitraries.just(wantsZero ? 0 : 1) : any;
            each.add(Arbitraries.frequencyOf(
                    Tuple.of(5, Arbitraries.just(UNKNOWN)), Tuple.of(4, fulfilled), Tuple.of(1, any)));
        }
        return Combinators.combine(each).as(values -> values);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void participationLacksExactlyWhatCanStillChangeIt(@ForAll("partlyKnown") List<Integer> known) {
        int[] values = known.stream().mapToInt(Integer::intValue).toArray();
        Expected expected = bruteForce(values, DECIDE_PARTICIPATION, EditionMissingFactsProperties::mayTakePart);
        Ruling participation = facts(known).assess().participation();

        assertThat(participation.answer()).as("%s", facts(known)).isEqualTo(expected.answer());
        assertThat(participation.missing())
                .as("%s", facts(known))
                .containsExactlyInAnyOrderElementsOf(expected.missing());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theAwardLacksExactlyWhatCanStillChangeIt(@ForAll("partlyKnown") List<Integer> known) {
        int[] values = known.stream().mapToInt(Integer::intValue).toArray();
        Expected expected = bruteForce(values, NAMES.size(), EditionMissingFactsProperties::mayBeAwarded);
        Ruling award = facts(known).assess().award();

        assertThat(award.answer()).as("%s", facts(known)).isEqualTo(expected.answer());
        assertThat(award.missing()).as("%s", facts(known)).containsExactlyInAnyOrderElementsOf(expected.missing());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatDecidesAnAnswerIsKnownAndNothingIsMissingThen(@ForAll("partlyKnown") List<Integer> known) {
        Facts facts = facts(known);
        for (Ruling ruling :
                List.of(facts.assess().participation(), facts.assess().award())) {
            if (ruling.answer() != Answer.UNKNOWN) {
                assertThat(ruling.missing()).isEmpty();
                assertThat(ruling.decidedBy())
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(
                                        name.equals("history")
                                                ? facts.historyKnown()
                                                : facts.values().containsKey(name))
                                .as(name)
                                .isTrue());
            } else {
                assertThat(ruling.decidedBy()).isEmpty();
                assertThat(ruling.missing()).isNotEmpty();
            }
        }
    }
}
