package io.github.utmarkelse.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.JsonTree;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit together in a scoring model is refused, with its place in the file. */
class ModelCheckTest {
    private static final JsonTree SOUND = JsonTree.beside(ModelCheckTest.class, "small.json");
    private static final String BASIS = "'choice':{'sv':'Vald.','en':'Chosen.'}";
    private static final String NAME = "'name':{'sv':'X','en':'X'}";

    private static JsonTree changed(String pointer, String json) {
        return SOUND.with(pointer, json.replace("BASIS", BASIS).replace("NAME", NAME));
    }

    private static List<Problem> problems(JsonTree model) {
        return model.problems(stream -> ScoringModel.read(stream, "modell.json"));
    }

    @Test
    void theModelThatTheOthersAreMadeOfIsSound() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/id | ' ' | blank-name | id | Namnet är tomt.",
                "/documents/0/rank | 4 | wrong-value | documents[0].rank | 1",
                "/documents/- | {'id':'handbook','title':{'sv':'x','en':'x'},'rank':1} | duplicate-name | documents[1] | ”handbook” förekommer mer än en gång.",
                // what is scored
                "/areas/1/id | 'work' | NOT-ONE | |",
                "/areas/1/criteria/0/id | '1.1' | duplicate-name | areas[1].criteria[0] | ”1.1” förekommer mer än en gång.",
                "/areas/0/criteria/1/id | '' | blank-name | areas[0].criteria[1] | Namnet är tomt.",
                "/areas/1/criteria | [] | wrong-value | areas[1].criteria | Området har inga kriterier.",
                "/criteria | [{'id':'x',NAME,BASIS}] | wrong-value | criteria | Modellen har kriterier på mer än ett sätt.",
                "/criteriaFrom | 'questions' | wrong-value | criteriaFrom | Modellen har kriterier på mer än ett sätt.",
                "/area | absent | wrong-value | area | Modellen har områden men säger inte hur ett områdes kriterier räknas ihop.",
                // weights
                "/areas/0/weight | -1 | wrong-value | areas[0].weight | En vikt är mindre än 0.",
                "/areas/0/criteria/1/weight | -0.01 | wrong-value | areas[0].criteria[1].weight | En vikt är mindre än 0.",
                "/areas/1/criteria/0/weight | 0 | weight-sum | areas[1].criteria | Vikternas summa är 0, så ingenting räknas.",
                "/areas/0/criteria/0/weight | 0 | OK | |",
                "/areas/0/weight | 0 | OK | |",
                // the scale
                "/scale/lowest | 10 | contradiction | scale.lowest | Skalans lägsta poäng, 10, är inte lägre än den högsta, 10.",
                "/scale/step | 0 | wrong-value | scale.step | Skalans steg är inte större än 0.",
                "/scale/step | -1 | wrong-value | scale.step | Skalans steg är inte större än 0.",
                "/scale/step | 3 | contradiction | scale.step | Med steget 3 nås aldrig den högsta poängen, 10.",
                "/scale/step | 2.5 | OK | |",
                "/scale/step | absent | wrong-value | scale.step | antingen ett steg eller en lista",
                "/scale/permitted | [0, 5, 10] | wrong-value | scale.step | antingen ett steg eller en lista",
                "/scale/lowest | -1 | wrong-value | scale.level | En kvotskala kan inte ha poäng under 0.",
                "/scale/level | 'interval' | OK | |",
                "/areas/1/criteria/0/scale/permitted | [1, 2, 2, 5] | wrong-value | areas[1].criteria[0].scale.permitted[2] | inte i stigande ordning",
                "/areas/1/criteria/0/scale/permitted | [2, 4, 5] | wrong-value | areas[1].criteria[0].scale.permitted | står inte först och sist",
                "/areas/1/criteria/0/scale/bands/1/lowest | 2 | wrong-value | areas[1].criteria[0].scale.bands[1].lowest | Bandet börjar innan det förra har slutat.",
                "/areas/1/criteria/0/scale/bands/1/lowest | 2.5 | OK | |",
                "/areas/1/criteria/0/scale/bands/1/highest | 6 | contradiction | areas[1].criteria[0].scale.bands[1].highest | Bandets poäng 6 ligger utanför skalan, som går från 1 till 5.",
                "/areas/1/criteria/0/scale/bands/0/lowest | 0 | contradiction | areas[1].criteria[0].scale.bands[0].lowest | Bandets poäng 0 ligger utanför skalan",
                "/areas/1/criteria/0/scale/bands/1/highest | 3.5 | contradiction | areas[1].criteria[0].scale.bands[1].lowest | 4, är större än det största, 3,5",
                // the tolerance
                "/tolerance/within | -0.5 | wrong-value | tolerance.within | Toleransen är mindre än 0.",
                "/areas/0/criteria/1/tolerance/within | -1 | wrong-value | areas[0].criteria[1].tolerance.within | Toleransen är mindre än 0.",
                "/tolerance/within | 0 | OK | |",
                // what must be reached
                "/areas/0/criteria/0/threshold/atLeast | 10.5 | contradiction | areas[0].criteria[0].threshold.atLeast | Tröskeln 10,5 ligger utanför skalan, som går från 0 till 10.",
                "/areas/0/criteria/0/threshold/atLeast | -0.5 | contradiction | areas[0].criteria[0].threshold.atLeast | Tröskeln −0,5 ligger utanför skalan",
                "/areas/0/criteria/0/threshold/atLeast | 10 | OK | |",
                "/areas/0/threshold/atLeast | 10.01 | contradiction | areas[0].threshold.atLeast | Tröskeln 10,01 kan aldrig nås: det högsta möjliga är 10.",
                "/areas/0/threshold/atLeast | 10 | OK | |",
                "/threshold/atLeast | 8.4 | contradiction | threshold.atLeast | Tröskeln 8,4 kan aldrig nås: det högsta möjliga är 8.3.",
                "/threshold/atLeast | 8.3 | OK | |",
                // how examiners' scores become one
                "/examiners/trim | absent | wrong-value | examiners.trim | Ett trimmat medelvärde måste säga hur många",
                "/examiners/by | 'mean' | wrong-value | examiners.trim | Bara ett trimmat medelvärde utelämnar poäng.",
                "/examiners/trim | {} | wrong-value | examiners.trim | antingen ett antal eller en andel",
                "/examiners/trim | {'count':1,'share':0.1} | wrong-value | examiners.trim | antingen ett antal eller en andel",
                "/examiners/trim/count | -1 | wrong-value | examiners.trim.count | Talet −1 är för litet.",
                "/examiners/fewest | 2 | wrong-value | examiners.trim | Med det minsta antalet poäng skulle allt utelämnas.",
                "/examiners/fewest | 0 | NOT-ONE | |",
                "/examiners/trim | {'share':0.5} | wrong-value | examiners.trim.share | inte från 0 till under en halv",
                "/examiners/trim | {'share':-0.1} | wrong-value | examiners.trim.share | inte från 0 till under en halv",
                "/examiners/trim | {'share':0.49} | OK | |",
                "/examiners | {'by':'consensus','fewest':1,'centred':true,BASIS} | wrong-value | examiners.centred | kan inte flyttas efter enskilda",
                "/examiners | {'by':'consensus','fewest':1,BASIS} | OK | |",
                "/examiners | {'by':'mean','fewest':0,BASIS} | wrong-value | examiners.fewest | Talet 0 är för litet.",
                // adding up
                "/total/by | 'sum' | wrong-value | missing.criterion | kan utelämnas ur ett medelvärde men inte ur en summa",
                "/area/by | 'points' | wrong-value | missing.criterion | kan utelämnas ur ett medelvärde men inte ur en summa",
                "/total/rounding/decimals | -1 | wrong-value | total.rounding.decimals | Antalet decimaler är inte från 0 till 10.",
                "/area/rounding/decimals | 11 | wrong-value | area.rounding.decimals | Antalet decimaler är inte från 0 till 10.",
                "/examiners/rounding/decimals | 11 | wrong-value | examiners.rounding.decimals | Antalet decimaler är inte från 0 till 10.",
                "/examiners/rounding/decimals | 10 | OK | |",
                // ties
                "/ties/0/criterion | '1.3' | unknown-name | ties[0].criterion | Namnet ”1.3” är inte känt.",
                "/ties/1/area | 'peple' | unknown-name | ties[1].area | Menade du ”people”?",
                "/ties/2/area | 'work' | wrong-value | ties[2] | ett kriterium, ett område eller ett mått",
                "/ties/2/measure | absent | wrong-value | ties[2] | ett kriterium, ett område eller ett mått",
                // agreement
                "/agreement/tentativeFrom | 0.81 | contradiction | agreement.tentativeFrom | 0,81, är större än det största, 0,8",
                "/agreement/reliableFrom | 80 | wrong-value | agreement.reliableFrom | Krippendorffs alfa är högst 1.",
                "/agreement/reliableFrom | 1 | OK | |",
                // what rules rest on
                "/scale/choice | absent | no-basis | scale | Det står inte vad regeln vilar på.",
                "/tolerance/choice | absent | no-basis | tolerance | Det står inte vad regeln vilar på.",
                "/examiners/choice | absent | no-basis | examiners | Det står inte vad regeln vilar på.",
                "/examiners/rounding/choice | absent | no-basis | examiners.rounding | Det står inte vad regeln vilar på.",
                "/area/choice | absent | no-basis | area | Det står inte vad regeln vilar på.",
                "/total/choice | absent | no-basis | total | Det står inte vad regeln vilar på.",
                "/total/rounding/choice | absent | no-basis | total.rounding | Det står inte vad regeln vilar på.",
                "/missing/choice | absent | no-basis | missing | Det står inte vad regeln vilar på.",
                "/reasons/choice | absent | no-basis | reasons | Det står inte vad regeln vilar på.",
                "/threshold/choice | absent | no-basis | threshold | Det står inte vad regeln vilar på.",
                "/agreement/choice | absent | no-basis | agreement | Det står inte vad regeln vilar på.",
                "/ties/0/choice | absent | no-basis | ties[0] | Det står inte vad regeln vilar på.",
                "/areas/0/citation | absent | no-basis | areas[0] | Det står inte vad regeln vilar på.",
                "/areas/0/threshold/citation | absent | no-basis | areas[0].threshold | Det står inte vad regeln vilar på.",
                "/areas/0/criteria/0/choice | absent | no-basis | areas[0].criteria[0] | Det står inte vad regeln vilar på.",
                "/areas/0/criteria/0/threshold/choice | absent | no-basis | areas[0].criteria[0].threshold | Det står inte vad regeln vilar på.",
                "/areas/0/criteria/1/tolerance/choice | absent | no-basis | areas[0].criteria[1].tolerance | Det står inte vad regeln vilar på.",
                "/areas/1/criteria/0/scale/choice | absent | no-basis | areas[1].criteria[0].scale | Det står inte vad regeln vilar på.",
                "/areas/0/choice | {'sv':'Vald.','en':'Chosen.'} | no-basis | areas[0] | Regeln sägs vara både en källas och vald.",
                "/areas/0/citation/document | 'handbok' | unknown-name | areas[0].citation.document | Menade du ”handbook”?",
                "/areas/0/citation/quote | ' ' | empty-quote | areas[0].citation.quote | Källhänvisningen citerar inget.",
                // what is not even readable
                "/scale/stepp | 1 | unknown-key | scale.stepp | Menade du ”step”?",
                "/tolerence | {} | unknown-key | tolerence | Menade du ”tolerance”?",
                "/scale/level | 'rank' | wrong-value | scale.level | Skriv ett av",
                "/scale/lowest | '0' | wrong-type | scale.lowest | Skriv ett tal",
                "/scale/lowest | null | null-value | scale.lowest | Utelämna nyckeln",
                "/total | absent | missing-key |  | Nycklar saknas: total."
            })
    void oneFault(String pointer, String json, String code, String place, String swedish) {
        List<Problem> problems = problems(changed(pointer, json));

        if (code.equals("OK")) {
            assertThat(problems).isEmpty();
        } else if (code.equals("NOT-ONE")) {
            assertThat(problems).hasSizeGreaterThan(1);
        } else {
            String at = place == null ? "" : place;
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.place().orElseThrow()).matches("(\\Q" + at + "\\E \\()?\\d+:\\d+\\)?");
                assertThat(problem.line(Language.SWEDISH))
                        .startsWith("modell.json: ")
                        .contains(swedish);
                assertThat(problem.line(Language.ENGLISH)).isNotEqualTo(problem.line(Language.SWEDISH));
            });
        }
    }

    @Test
    void aModelMustScoreSomething() {
        JsonTree nothing =
                SOUND.with("/areas", "absent").with("/ties", "absent").with("/area", "absent");

        assertThat(problems(nothing)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("wrong-value");
            assertThat(problem.line(Language.SWEDISH)).contains("Modellen säger inte vad som poängsätts.");
        });
    }

    @Test
    void aModelWithoutAreasHasNoRuleForThem() {
        JsonTree flat = SOUND.with("/areas", "absent")
                .with("/ties", "absent")
                .with("/criteria", "[{'id':'x'," + NAME + "," + BASIS + "}]");

        assertThat(problems(flat))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line(Language.SWEDISH))
                        .contains("Modellen säger hur områden räknas ihop men har inga områden."));
        assertThat(problems(flat.with("/area", "absent"))).isEmpty();
    }

    @Test
    void thePartsOfAnAreaMayAllWeighNothingOnlyIfTheyAreLeftOutTogether() {
        JsonTree nothing = SOUND.with("/areas/0/weight", "0").with("/areas/1/weight", "0");

        assertThat(problems(nothing)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("weight-sum");
            assertThat(problem.place().orElseThrow()).startsWith("areas (");
        });
    }

    @Test
    void aPointOfNothingIsRefused() {
        JsonTree belowNought = SOUND.with("/missing/criterion", "'notDetermined'")
                .with("/total/by", "'points'")
                .with("/scale", "{'lowest':-10,'highest':0,'step':1,'level':'interval'," + BASIS + "}")
                .with("/areas/0/threshold", "absent")
                .with("/areas/0/criteria/0/threshold", "absent");

        assertThat(problems(belowNought)).singleElement().satisfies(problem -> {
            assertThat(problem.place().orElseThrow()).startsWith("total.by (");
            assertThat(problem.line(Language.SWEDISH)).contains("Poäng räknas som andel av skalans högsta");
        });
    }

    @Test
    void aModelThatCitesMustDeclareWhat() {
        assertThat(problems(SOUND.with("/documents", "absent")))
                .extracting(problem -> problem.path().orElseThrow())
                .containsExactlyInAnyOrder("areas[0].citation.document", "areas[0].threshold.citation.document");
    }

    @Test
    void severalFaultsAreAllTold() {
        JsonTree wrong = SOUND.with("/areas/0/weight", "-1")
                .with("/scale/step", "3")
                .with("/examiners/fewest", "1")
                .with("/total/choice", "absent")
                .with("/threshold/choice", "absent")
                .with("/ties/0/criterion", "'x'")
                .with("/tolerance/withn", "1");

        assertThat(problems(wrong))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "wrong-value",
                        "contradiction",
                        "wrong-value",
                        "no-basis",
                        "no-basis",
                        "unknown-name",
                        "unknown-key");
    }

    @Test
    void aFaultIsToldAtItsLine() {
        assertThat(problems(changed("/scale/step", "3"))).singleElement().satisfies(problem -> {
            String[] lines = new String(SOUND.stream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toArray(String[]::new);
            assertThat(lines[problem.position().orElseThrow().line() - 1]).contains("\"step\"");
        });
    }
}
