package io.github.utmarkelse.cases;

import static io.github.utmarkelse.cases.Books.differences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be said under "väntat": what is kept, and what is told where it is not. */
class ExpectedTest {
    private static final String TWO = "employeesIncludingManager = 2";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delta = nej",
                "får delta = nej",
                "participation = no",
                "may take part: no",
                "bidrag = okänt",
                "utmärkelse = nej",
                "award = no",
                "three-employees = nej",
                "regel three-employees = nej",
                "rule three-employees = no",
                "run-or-contracted = okänt",
                "received-application = saknas",
                "received-application = absent",
                "delta avgörs av = employeesIncludingManager",
                "participation decided by = employeesIncludingManager",
                "delta saknar = inget",
                "första år = inget",
                "first year = none",
                "nästa steg = change",
                "får återkomma efter award = 2030",
                "may return after award = 2030",
                "får återkomma efter award = aldrig med samma förslag",
                "får återkomma efter \"hedersomnämnande\" = 2028",
                "får återkomma efter inget = saknas"
            })
    void kept(String line) {
        assertThat(differences(TWO, line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delta = ja|delta: yes/no",
                "bidrag = nej|bidrag: no/unknown",
                "three-employees = okänt|three-employees: unknown/no",
                "three-employees = saknas|three-employees: absent/no",
                "received-application = ja|received-application: yes/absent",
                "delta avgörs av = runBy|delta avgörs av: runBy/employeesIncludingManager",
                "delta saknar = runBy, cost|delta saknar: cost, runBy/none",
                "första år = 2029|första år: 2029/none",
                "nästa steg = application|nästa steg: application/change",
                "nästa steg = inget|nästa steg: none/change",
                "får återkomma efter award = 2029|får återkomma efter award: 2029/2030",
                "får återkomma efter award = aldrig|får återkomma efter award: never/never with the same entry",
                "får återkomma efter award = saknas|får återkomma efter award: absent/never with the same entry",
                "får återkomma efter honourableMention = aldrig|får återkomma efter honourableMention: never/2028"
            })
    void notKept(String line, String difference) {
        assertThat(differences(TWO, line)).containsExactly(difference.replace("none", "nothing"));
    }

    @Test
    void withoutARulingTheOneNamedLastIsMeant() {
        assertThat(differences(TWO, "delta = nej", "avgörs av = employeesIncludingManager"))
                .isEmpty();
        assertThat(differences("cost = 5", "bidrag = okänt", "saknar = inget")).hasSize(1);
    }

    @Test
    void theWorstOfSeveralFindingsCounts() {
        String answers = "svar whatWeDid: 301 ord\nsvar whatImproved: 2 ord";

        assertThat(differences(answers, "words-per-answer = nej")).isEmpty();
    }

    @Test
    void theFirstStepsInTheirOrder() {
        assertThat(differences("per 2027-02-01\ncost = 5", "nästa steg = facts, application"))
                .isEmpty();
        assertThat(differences("per 2027-02-01\ncost = 5", "nästa steg = application, facts"))
                .hasSize(1);
    }

    @Test
    void aYearToReturnIn() {
        String history = "tidigare: award 2026, kategori small\ncategory = small\nförslag: \"a\"";

        assertThat(differences(history, "första år = 2029", "nästa steg = return"))
                .isEmpty();
    }
}
