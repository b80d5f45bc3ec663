package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.JsonTree;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.Language;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However a file is spoilt, it is either read or refused with problems that can be told, and nothing else happens. */
class SpoiltFileProperties {
    private static final JsonTree SMALL = JsonTree.beside(ScoringModel.class, "small.json");
    private static final ScoringModel MODEL = ScoringModel.read(SMALL.stream(), "small.json");
    private static final JsonTree SCORES = JsonTree.beside(Scores.class, "small-scores.json");
    private static final JsonTree EDITION = JsonTree.beside(Editions.class, "edition/kvalitetsutmarkelsen-2026.json");
    private static final JsonTree CAF = JsonTree.beside(ScoringModel.class, "caf-2020.json");

    private static final List<String> VALUES = List.of(
            "absent",
            "null",
            "{}",
            "[]",
            "[{}]",
            "[1,2]",
            "{'1.1':1}",
            "''",
            "' '",
            "'x'",
            "'1.1'",
            "'ex-a'",
            "'2031-02-30'",
            "true",
            "0",
            "-1",
            "1",
            "2",
            "0.5",
            "0.1",
            "1e40",
            "1e-40",
            "1e99",
            "1e-99",
            "-1e99",
            "1e400",
            "99999999999999999999",
            "2147483647",
            "-2147483648");

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(VALUES);
    }

    private static JsonTree spoilt(JsonTree file, Random random, int times) {
        JsonTree spoilt = file;
        for (int i = 0; i < times; i++) {
            List<String> pointers = spoilt.pointers();
            String pointer = pointers.get(random.nextInt(pointers.size()));
            if (!pointer.isEmpty()) {
                spoilt = spoilt.with(pointer, VALUES.get(random.nextInt(VALUES.size())));
            }
        }
        return spoilt;
    }

    private static void readsWell(List<Problem> problems) {
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            for (Language language : Language.values()) {
                assertThat(problem.line(language))
                        .isNotBlank()
                        .doesNotContain("io.github", "java.", "jackson", "\n", "Exception");
            }
        });
    }

    @Property(tries = 200)
    void aModel(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int times) {
        readsWell(spoilt(SMALL, random, times).problems(stream -> ScoringModel.read(stream, "modell.json")));
    }

    @Property(tries = 30)
    void anEdition(@ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int times) {
        readsWell(spoilt(EDITION, random, times).problems(stream -> Editions.read(stream, "utgava.json")));
    }

    @Property(tries = 30)
    void aBundledModel(@ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int times) {
        readsWell(spoilt(CAF, random, times).problems(stream -> ScoringModel.read(stream, "modell.json")));
    }

    @Property(tries = 200)
    void scores(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int times) {
        readsWell(spoilt(SCORES, random, times).problems(stream -> Scores.read(stream, "poang.json", MODEL)));
    }

    @Property(tries = 200)
    void oneValueOfAModel(@ForAll Random random, @ForAll("values") String value) {
        List<String> pointers = SMALL.pointers();
        JsonTree spoilt = SMALL.with(pointers.get(1 + random.nextInt(pointers.size() - 1)), value);

        readsWell(spoilt.problems(stream -> ScoringModel.read(stream, "modell.json")));
    }
}
