package io.github.utmarkelse.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.JsonFormat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * The algebra of conditions against brute force: each fact has a few values that stand for all it can have, and every
 * completion of what is known is tried.
 */
class ConditionProperties {
    private static final LocalDate LIMIT_DAY = LocalDate.of(2025, 1, 1);

    /** Values that fall on both sides of every limit used here. Every part is within every whole. */
    private static final Map<String, List<FactValue>> DOMAINS = domains();

    /** The facts that are compared with each other. */
    private static final Map<String, String> PAIRS =
            Map.of("income", "costs", "costs", "income", "ended", "begun", "begun", "ended");

    private static Map<String, List<FactValue>> domains() {
        Map<String, List<FactValue>> domains = new LinkedHashMap<>();
        for (String truth : List.of("truth1", "truth2", "truth3")) {
            domains.put(truth, List.of(FactValue.of(true), FactValue.of(false)));
        }
        for (String choice : List.of("choice1", "choice2")) {
            domains.put(choice, List.of(FactValue.of("a"), FactValue.of("b"), FactValue.of("c")));
        }
        for (String number : List.of("number1", "number2")) {
            domains.put(number, List.of(FactValue.of(4), FactValue.of(5), FactValue.of(6)));
        }
        for (String date : List.of("date1", "date2")) {
            domains.put(date, List.of(day(-1), day(0), day(1)));
        }
        domains.put("text", List.of(FactValue.of(""), FactValue.of(" "), FactValue.of("x")));
        domains.put("income", List.of(FactValue.of(4), FactValue.of(5), FactValue.of(6)));
        domains.put("costs", List.of(FactValue.of(4), FactValue.of(5), FactValue.of(6)));
        domains.put("ended", List.of(day(-1), day(0), day(1)));
        domains.put("begun", List.of(day(-1), day(0), day(1)));
        // 25/50 is under 51 percent, 26/50 above it, 26/51 under it and 27/51 above it.
        domains.put("part", List.of(FactValue.of(0), FactValue.of(25), FactValue.of(26), FactValue.of(27)));
        domains.put("whole", List.of(FactValue.of(30), FactValue.of(50), FactValue.of(51)));
        return domains;
    }

    private static FactValue day(int daysAfter) {
        return FactValue.of(LIMIT_DAY.plusDays(daysAfter));
    }

    /** A condition made at random from a seed, every fact used at most once where it is to be read-once. */
    private static final class Growth {
        private final Random random;
        private final boolean readOnce;
        private final List<String> unused = new ArrayList<>(DOMAINS.keySet());

        Growth(long seed, boolean readOnce) {
            this.random = new Random(seed);
            this.readOnce = readOnce;
            unused.removeAll(List.of("whole", "costs", "begun"));
        }

        boolean canGrow() {
            return !unused.isEmpty();
        }

        Condition grow(int depth) {
            if (depth == 0 || random.nextInt(4) == 0) {
                return comparison();
            }
            if (random.nextInt(5) == 0) {
                return new Not(grow(depth - 1));
            }
            List<Condition> children = new ArrayList<>();
            int wanted = 1 + random.nextInt(3);
            for (int i = 0; i < wanted && canGrow(); i++) {
                children.add(grow(depth - 1));
            }
            return switch (random.nextInt(3)) {
                case 0 -> new All(children);
                case 1 -> new Any(children);
                default -> new CountOf(1 + random.nextInt(children.size()), children);
            };
        }

        private Comparison comparison() {
            String fact = unused.get(random.nextInt(unused.size()));
            if (readOnce) {
                unused.remove(fact);
            }
            if (fact.startsWith("truth")) {
                return new TruthIs(fact, random.nextBoolean());
            }
            if (fact.startsWith("choice")) {
                return new ChoiceIs(fact, random.nextBoolean() ? List.of("a") : List.of("b", "c"));
            }
            if (fact.equals("text")) {
                return new Given(fact, random.nextBoolean());
            }
            int relation = random.nextInt(4);
            if (fact.startsWith("date")) {
                Optional<LocalDate> limit = Optional.of(LIMIT_DAY);
                return new DateIs(
                        fact,
                        only(relation == 0, limit),
                        only(relation == 1, limit),
                        only(relation == 2, limit),
                        only(relation == 3, limit));
            }
            if (fact.equals("income") || fact.equals("ended")) {
                Optional<String> other = Optional.of(fact.equals("income") ? "costs" : "begun");
                return new FactsCompare(
                        fact,
                        only(relation == 0, other),
                        only(relation == 1, other),
                        only(relation == 2, other),
                        only(relation == 3, other));
            }
            if (fact.startsWith("number")) {
                Optional<BigDecimal> limit = Optional.of(BigDecimal.valueOf(5));
                return new NumberIs(
                        fact,
                        only(relation == 0, limit),
                        only(relation == 1, limit),
                        only(relation == 2, limit),
                        only(relation == 3, limit));
            }
            Optional<BigDecimal> limit = Optional.of(BigDecimal.valueOf(51));
            return new ShareIs(
                    "part",
                    "whole",
                    only(relation == 0, limit),
                    only(relation == 1, limit),
                    only(relation == 2, limit),
                    only(relation == 3, limit));
        }

        private static <T> Optional<T> only(boolean there, Optional<T> limit) {
            return there ? limit : Optional.empty();
        }
    }

    /** A condition with what is known of its facts. */
    record Situation(Condition condition, Map<String, FactValue> facts) {
        Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            condition.comparisons().forEach(comparison -> names.addAll(comparison.facts()));
            return names;
        }

        List<String> unknown() {
            return names().stream().filter(name -> !facts.containsKey(name)).toList();
        }

        Answer answer() {
            return condition.evaluate(facts);
        }
    }

    private static Arbitrary<Situation> situations(boolean readOnce) {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 3), Arbitraries.longs())
                .as((seed, depth, knowledge) -> {
                    Condition condition = new Growth(seed, readOnce).grow(depth);
                    Random random = new Random(knowledge);
                    Map<String, FactValue> facts = new HashMap<>();
                    DOMAINS.forEach((fact, values) -> {
                        if (random.nextBoolean()) {
                            facts.put(fact, values.get(random.nextInt(values.size())));
                        }
                    });
                    return new Situation(condition, facts);
                });
    }

    @Provide
    Arbitrary<Situation> anyCondition() {
        return situations(false);
    }

    @Provide
    Arbitrary<Situation> readOnce() {
        return situations(true);
    }

    /** Every completion of the known facts over the domains. */
    private static List<Map<String, FactValue>> completions(Map<String, FactValue> known, List<String> unknown) {
        List<Map<String, FactValue>> all = List.of(known);
        for (String fact : unknown) {
            List<Map<String, FactValue>> more = new ArrayList<>();
            for (Map<String, FactValue> partly : all) {
                for (FactValue value : values(fact, partly)) {
                    Map<String, FactValue> completed = new HashMap<>(partly);
                    completed.put(fact, value);
                    more.add(completed);
                }
            }
            all = more;
        }
        return all;
    }

    /** Values on both sides of every limit; of a share or a pair, on both sides whatever the other number or day is. */
    private static List<FactValue> values(String fact, Map<String, FactValue> known) {
        if (fact.equals("whole") && known.get("part") instanceof FactValue.Amount part) {
            BigDecimal few = part.value().max(BigDecimal.ONE);
            return List.of(
                    FactValue.of(few),
                    FactValue.of(part.value().add(part.value()).add(BigDecimal.ONE)));
        }
        if (fact.equals("part") && known.get("whole") instanceof FactValue.Amount whole) {
            return List.of(FactValue.of(0), FactValue.of(whole.value()));
        }
        Optional<FactValue> other = Optional.ofNullable(PAIRS.get(fact)).map(known::get);
        if (other.isPresent()) {
            return around(other.get());
        }
        return DOMAINS.getOrDefault(fact, List.of());
    }

    private static List<FactValue> around(FactValue value) {
        if (value instanceof FactValue.Amount amount) {
            return List.of(
                    FactValue.of(amount.value().subtract(BigDecimal.ONE)),
                    value,
                    FactValue.of(amount.value().add(BigDecimal.ONE)));
        }
        LocalDate day = FactValue.date(value).orElseThrow();
        return List.of(FactValue.of(day.minusDays(1)), value, FactValue.of(day.plusDays(1)));
    }

    private static boolean holds(Condition condition, Map<String, FactValue> complete) {
        Answer answer = condition.evaluate(complete);
        assertThat(answer).as("%s of %s", condition, complete).isNotEqualTo(Answer.UNKNOWN);
        return answer == Answer.YES;
    }

    @Property
    void aConditionIsReadBackAsItWasWritten(@ForAll("anyCondition") Situation situation) {
        String json = JsonFormat.mapper().writeValueAsString(situation.condition());

        assertThat(JsonFormat.mapper().readValue(json, Condition.class)).isEqualTo(situation.condition());
    }

    @Property
    void whatIsDecidedStaysSoWhateverElseBecomesKnown(@ForAll("anyCondition") Situation situation) {
        if (situation.answer() != Answer.UNKNOWN) {
            assertThat(completions(situation.facts(), situation.unknown()))
                    .allSatisfy(complete ->
                            assertThat(situation.condition().evaluate(complete)).isEqualTo(situation.answer()));
        }
    }

    @Property
    void aReadOnceConditionIsUnknownExactlyWhereItCanStillGoBothWays(@ForAll("readOnce") Situation situation) {
        List<Map<String, FactValue>> all = completions(situation.facts(), situation.unknown());
        Predicate<Map<String, FactValue>> yes = complete -> holds(situation.condition(), complete);
        Answer expected =
                all.stream().allMatch(yes) ? Answer.YES : all.stream().noneMatch(yes) ? Answer.NO : Answer.UNKNOWN;

        assertThat(situation.answer()).isEqualTo(expected);
    }

    @Property
    void whatIsMissingIsExactlyWhatCanStillChangeAReadOnceCondition(@ForAll("readOnce") Situation situation) {
        if (situation.answer() != Answer.UNKNOWN) {
            return;
        }
        Set<String> canChangeIt = new LinkedHashSet<>();
        for (String fact : situation.unknown()) {
            List<String> others = situation.unknown().stream()
                    .filter(other -> !other.equals(fact))
                    .toList();
            for (Map<String, FactValue> rest : completions(situation.facts(), others)) {
                long different = completions(rest, List.of(fact)).stream()
                        .map(complete -> holds(situation.condition(), complete))
                        .distinct()
                        .count();
                if (different > 1) {
                    canChangeIt.add(fact);
                    break;
                }
            }
        }
        Set<String> missing = new LinkedHashSet<>();
        situation.condition().explain(situation.facts(), missing);

        assertThat(missing).containsExactlyInAnyOrderElementsOf(canChangeIt);
    }

    @Property
    void whatDecidesAnAnswerDecidesItAlone(@ForAll("anyCondition") Situation situation) {
        if (situation.answer() == Answer.UNKNOWN) {
            return;
        }
        Set<String> decisive = new LinkedHashSet<>();
        situation.condition().explain(situation.facts(), decisive);
        Map<String, FactValue> onlyThose = new HashMap<>(situation.facts());
        onlyThose.keySet().retainAll(decisive);

        assertThat(situation.facts()).containsKeys(decisive.toArray(String[]::new));
        assertThat(situation.condition().evaluate(onlyThose)).isEqualTo(situation.answer());
    }

    @Property
    void theOppositeIsNoWhereItIsYesAndUnknownWhereItIsUnknown(@ForAll("anyCondition") Situation situation) {
        Condition opposite = situation.condition().negate();

        assertThat(opposite.evaluate(situation.facts()))
                .isEqualTo(situation.answer().not());
        assertThat(opposite.negate().evaluate(situation.facts())).isEqualTo(situation.answer());
        assertThat(new Not(situation.condition()).evaluate(situation.facts()))
                .isEqualTo(situation.answer().not());
    }

    @Property
    void everyWayReallyLeadsThere(@ForAll("readOnce") Situation situation, @ForAll boolean wanted) {
        List<List<Condition>> ways = situation.condition().waysTo(wanted, situation.facts());

        assertThat(ways).isNotEmpty();
        for (List<Condition> way : ways) {
            Set<String> changed = new LinkedHashSet<>();
            way.forEach(step -> step.comparisons().forEach(comparison -> changed.addAll(comparison.facts())));
            List<Map<String, FactValue>> ofThisWay = completions(situation.facts(), List.copyOf(changed)).stream()
                    .filter(complete -> way.stream().allMatch(step -> holds(step, complete)))
                    .toList();
            assertThat(ofThisWay)
                    .as("%s", way)
                    .isNotEmpty()
                    .allSatisfy(complete ->
                            assertThat(situation.condition().evaluate(complete)).isEqualTo(Answer.of(wanted)));
        }
    }

    @Property
    void noWayNamesWhatHoldsAlready(@ForAll("anyCondition") Situation situation, @ForAll boolean wanted) {
        List<List<Condition>> ways = situation.condition().waysTo(wanted, situation.facts());

        if (situation.answer() == Answer.of(wanted)) {
            assertThat(ways).containsExactly(List.of());
        }
        assertThat(ways)
                .allSatisfy(way -> assertThat(way)
                        .allSatisfy(step ->
                                assertThat(step.evaluate(situation.facts())).isNotEqualTo(Answer.YES)));
    }

    @Property
    void aShareIsComparedExactly(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long whole,
            @ForAll @BigRange(min = "0", max = "100") BigDecimal percent,
            @ForAll @IntRange(min = 0, max = 3) int relation) {
        Optional<BigDecimal> limit = Optional.of(percent);
        ShareIs share = new ShareIs(
                "part",
                "whole",
                Growth.only(relation == 0, limit),
                Growth.only(relation == 1, limit),
                Growth.only(relation == 2, limit),
                Growth.only(relation == 3, limit));
        // part/whole against percent/100, in whole numbers: part · 100 · 10^scale against whole · unscaled.
        BigInteger left = BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(100))
                .multiply(BigInteger.TEN.pow(percent.scale()));
        BigInteger right = BigInteger.valueOf(whole).multiply(percent.unscaledValue());
        int comparison = left.compareTo(right);
        boolean expected = switch (relation) {
            case 0 -> comparison >= 0;
            case 1 -> comparison > 0;
            case 2 -> comparison <= 0;
            default -> comparison < 0;
        };

        assertThat(share.evaluate(Map.of("part", FactValue.of(part), "whole", FactValue.of(whole))))
                .isEqualTo(Answer.of(expected));
    }

    @Property
    void aShareNextToItsLimitIsOnTheRightSide(@ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long whole) {
        BigInteger[] quotient =
                BigInteger.valueOf(whole).multiply(BigInteger.valueOf(51)).divideAndRemainder(BigInteger.valueOf(100));
        long enough = quotient[0].longValueExact() + (quotient[1].signum() == 0 ? 0 : 1);
        ShareIs atLeast51 = ShareIs.atLeast("part", "whole", 51);

        assertThat(atLeast51.evaluate(Map.of("part", FactValue.of(enough), "whole", FactValue.of(whole))))
                .isEqualTo(Answer.YES);
        assertThat(atLeast51.evaluate(Map.of("part", FactValue.of(enough - 1), "whole", FactValue.of(whole))))
                .isEqualTo(Answer.NO);
    }

    @Property
    void equalNumbersAreEqualValuesWhateverZerosFollow(
            @ForAll @BigRange(min = "-1000000", max = "1000000") BigDecimal number,
            @ForAll @IntRange(min = 0, max = 12) int zeros) {
        BigDecimal longer = number.setScale(number.scale() + zeros);

        assertThat(FactValue.of(longer)).isEqualTo(FactValue.of(number)).hasSameHashCodeAs(FactValue.of(number));
        assertThat(FactValue.of(longer).json()).isEqualTo(FactValue.of(number).json());
        NumberIs atLeast = new NumberIs("n", Optional.of(longer), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(atLeast.evaluate(Map.of("n", FactValue.of(number)))).isEqualTo(Answer.YES);
    }

    @Property
    void joiningAnswersIsKleenes(@ForAll Answer one, @ForAll Answer other) {
        assertThat(one.and(other))
                .isEqualTo(
                        one == Answer.NO || other == Answer.NO
                                ? Answer.NO
                                : one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.UNKNOWN);
        assertThat(one.or(other)).isEqualTo(one.not().and(other.not()).not());
        assertThat(one.not().not()).isEqualTo(one);
    }
}
