package io.github.utmarkelse;

import io.github.utmarkelse.edition.Criterion;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.All;
import io.github.utmarkelse.fact.Any;
import io.github.utmarkelse.fact.ChoiceIs;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.CountOf;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.fact.Not;
import io.github.utmarkelse.fact.NumberIs;
import io.github.utmarkelse.fact.TruthIs;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Editions whose criteria are made at random, and facts known at random, of a few values that stand for all. */
public final class RandomRules {
    /** In the order in which they are asked, with a value for each way in which the comparisons here come out. */
    public static final Map<String, List<FactValue>> DOMAINS = domains();

    private static final Edition FRAME = Lyktan.asPublished().edition();

    private final Random random;

    private RandomRules(long seed) {
        this.random = new Random(seed);
    }

    private static Map<String, List<FactValue>> domains() {
        Map<String, List<FactValue>> domains = new LinkedHashMap<>();
        domains.put("category", List.of(FactValue.of("small"), FactValue.of("large")));
        domains.put("employees", Stream.of(2, 3, 20, 21).map(FactValue::of).toList());
        domains.put(
                "founded", Stream.of(1999, 2000, 2010, 2011).map(FactValue::of).toList());
        for (String truth : List.of("better", "cheaper", "greener", "partnered")) {
            domains.put(truth, List.of(FactValue.of(true), FactValue.of(false)));
        }
        return domains;
    }

    /** An edition of some criteria on taking part, or empty where the criteria made contradict each other. */
    public static Optional<Edition> edition(long seed) {
        RandomRules rules = new RandomRules(seed);
        try {
            return Optional.of(Edition.builder()
                    .from(FRAME)
                    .contribution(Optional.empty())
                    .categories(Optional.empty())
                    .reparticipation(List.of())
                    .criteria(IntStream.rangeClosed(1, 1 + rules.random.nextInt(3))
                            .mapToObj(rules::criterion)
                            .toList())
                    .build());
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** About half of the facts. */
    public static Map<String, FactValue> known(long seed) {
        Random random = new Random(seed);
        Map<String, FactValue> known = new LinkedHashMap<>();
        DOMAINS.forEach((fact, values) -> {
            if (random.nextBoolean()) {
                known.put(fact, values.get(random.nextInt(values.size())));
            }
        });
        return known;
    }

    private Criterion criterion(int number) {
        Criterion.Builder criterion = Criterion.builder()
                .id("criterion-" + number)
                .decides(RulingKind.PARTICIPATION)
                .requires(condition(2))
                .text(new LocalizedText("ett", "one"))
                .citation(Citation.builder()
                        .document(FRAME.documents().get(0).id())
                        .quote("ett")
                        .build());
        return (random.nextInt(3) == 0 ? criterion.appliesWhen(condition(1)) : criterion).build();
    }

    private Condition condition(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return comparison();
        }
        List<Condition> children = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            children.add(condition(depth - 1));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new All(children);
            case 1 -> new Any(children);
            case 2 -> new Not(children.get(0));
            default -> new CountOf(1 + random.nextInt(children.size()), children);
        };
    }

    private Condition comparison() {
        List<String> facts = List.copyOf(DOMAINS.keySet());
        String fact = facts.get(random.nextInt(facts.size()));
        return switch (fact) {
            case "category" -> new ChoiceIs(fact, List.of(random.nextBoolean() ? "small" : "large"));
            case "employees" -> number(fact, random.nextBoolean() ? 3 : 21);
            case "founded" -> number(fact, random.nextBoolean() ? 2000 : 2011);
            default -> new TruthIs(fact, random.nextBoolean());
        };
    }

    private Condition number(String fact, int limit) {
        Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(limit));
        return random.nextBoolean()
                ? new NumberIs(fact, number, Optional.empty(), Optional.empty(), Optional.empty())
                : new NumberIs(fact, Optional.empty(), Optional.empty(), Optional.empty(), number);
    }
}
