package io.github.utmarkelse.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.JsonTree;
import io.github.utmarkelse.input.Fingerprint;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.ScoringModels;
import io.github.utmarkelse.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit together in a score file, or not with its model, is refused with its place in the file. */
class ScoresCheckTest {
    private static final JsonTree SMALL = JsonTree.beside(ScoringModel.class, "small.json");
    private static final ScoringModel MODEL = model(SMALL);
    private static final JsonTree SOUND = JsonTree.beside(ScoresCheckTest.class, "small-scores.json");

    private static ScoringModel model(JsonTree json) {
        return ScoringModel.read(json.stream(), "modell.json");
    }

    private static List<Problem> problems(JsonTree scores) {
        return problems(scores, MODEL);
    }

    private static List<Problem> problems(JsonTree scores, ScoringModel model) {
        return scores.problems(stream -> Scores.read(stream, "poang.json", model));
    }

    private static Scores read(JsonTree scores) {
        return Scores.read(scores.stream(), "poang.json", MODEL);
    }

    @Test
    void theScoresThatTheOthersAreMadeOfAreSound() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // which model
                "/model | 'large' | other-model | model | Poängen är satta efter modellen ”large”, inte ”small”.",
                "/model | absent | OK | |",
                "/modelHash | 'sha256:0' | model-changed | modelHash | Modellen har ett annat innehåll än när den låstes",
                // who and what
                "/examiners/- | {'id':'ex-a'} | duplicate-name | examiners[4] | ”ex-a” förekommer mer än en gång.",
                "/examiners/- | {'id':' '} | blank-name | examiners[4] | Namnet är tomt.",
                "/applications/- | {'id':'ap-2'} | duplicate-name | applications[2] | ”ap-2” förekommer mer än en gång.",
                "/applications/0/team/- | 'ex-e' | unknown-name | applications[0].team[3] | Namnet ”ex-e” är inte känt.",
                "/applications/0/team/- | 'ex-a' | duplicate-name | applications[0].team[3] | Behåll en av dem.",
                "/sheets/3/examiner | 'ex-x' | unknown-name | sheets[3].examiner | Namnet ”ex-x” är inte känt.",
                "/sheets/3/application | 'ap-3' | unknown-name | sheets[3].application | Menade du",
                "/applications/1/team | ['ex-a'] | not-in-team | sheets[3].examiner | Examinatorn ex-d hör inte till laget för ap-2.",
                "/sheets/2/examiner | 'ex-a' | duplicate | sheets[2] | Bladet finns redan på sheets[0]: samma examinator och samma ansökan.",
                // scores
                "/sheets/3/scores/1.1 | 10.5 | off-scale | sheets[3].scores.1.1 | Skriv en poäng från 0 till 10 i steg om 0,5.",
                "/sheets/3/scores/1.1 | 3.25 | off-scale | sheets[3].scores.1.1 | Poängen 3,25 finns inte på skalan.",
                "/sheets/3/scores/1.1 | -0.5 | off-scale | sheets[3].scores.1.1 | Poängen −0,5 finns inte på skalan.",
                "/sheets/3/scores/1.1 | 9.50 | OK | |",
                "/sheets/3/scores/2.1 | 3 | off-scale | sheets[3].scores.2.1 | Skriv en av poängen 1; 2; 4; 5.",
                "/sheets/3/scores/2.2 | 3 | unknown-name | sheets[3].scores.2.2 | Namnet ”2.2” är inte känt.",
                "/sheets/3/scores/1.1 | '3' | wrong-type | sheets[3].scores.1.1 | Skriv ett tal",
                "/sheets/3/scores/1.1 | null | null-value | sheets[3].scores.1.1 | Utelämna nyckeln",
                // what is missing
                "/sheets/3/scores/1.1 | absent | half-filled-sheet | sheets[3].scores | Bladet är halvfyllt: 1 kriterium saknar poäng (1.1).",
                "/sheets/3/scores | {} | half-filled-sheet | sheets[3].scores | Bladet är halvfyllt: 3 kriterier saknar poäng (1.1, 1.2, 2.1).",
                "/sheets/1/unscored/1.2 | ' ' | wrong-value | sheets[1].unscored.1.2 | Det står inte varför kriteriet saknar poäng.",
                "/sheets/1/unscored/2.1 | 'Vet inte.' | wrong-value | sheets[1].unscored.2.1 | Kriteriet har en poäng och sägs samtidigt sakna en.",
                "/sheets/1/unscored/2.2 | 'Vet inte.' | unknown-name | sheets[1].unscored.2.2 | Namnet ”2.2” är inte känt.",
                // reasons
                "/sheets/3/scores/1.2 | 0 | no-reason | sheets[3].scores.1.2 | Poängen 0 behöver en motivering.",
                "/sheets/3/scores/1.2 | 10.0 | no-reason | sheets[3].scores.1.2 | Skriv varför i \"reasons\".",
                "/sheets/3/scores/1.2 | 0.5 | OK | |",
                "/sheets/3/scores/1.2 | 9.5 | OK | |",
                "/sheets/3/scores/2.1 | 5 | no-reason | sheets[3].scores.2.1 | Poängen 5 behöver en motivering.",
                "/sheets/0/reasons/1.2 | ' ' | no-reason | sheets[0].scores.1.2 | Poängen 10 behöver en motivering.",
                "/sheets/0/reasons/1.3 | 'x' | unknown-name | sheets[0].reasons.1.3 | Namnet ”1.3” är inte känt.",
                // changes
                "/sheets/0/revisions/0/reason | absent | change-without-reason | sheets[0].revisions[0].reason | Poängen för 1.1 är ändrad utan motivering.",
                "/sheets/0/revisions/0/reason | '' | change-without-reason | sheets[0].revisions[0].reason | Skriv varför",
                "/sheets/0/revisions/1/before | 6 | wrong-value | sheets[0].revisions[1].before | Ändringen börjar inte där den förra slutade.",
                "/sheets/0/revisions/1/before | absent | wrong-value | sheets[0].revisions[1].before | Ändringen börjar inte där den förra slutade.",
                "/sheets/0/revisions/1/before | 6.50 | OK | |",
                "/sheets/0/revisions/1/after | 8 | wrong-value | sheets[0].revisions[1].after | leder inte till poängen som står på bladet",
                "/sheets/0/revisions/1/after | absent | wrong-value | sheets[0].revisions[1].after | leder inte till poängen som står på bladet",
                "/sheets/0/revisions/0/before | 6.5 | wrong-value | sheets[0].revisions[0] | Ändringen ändrar inget.",
                "/sheets/0/revisions/0/before | 5.2 | off-scale | sheets[0].revisions[0].before | Poängen 5,2 finns inte på skalan.",
                "/sheets/0/revisions/0/before | absent | OK | |",
                "/sheets/0/revisions/1/on | '2031-03-01' | wrong-value | sheets[0].revisions[1].on | från en tidigare dag",
                "/sheets/0/revisions/1/on | '2031-03-02' | OK | |",
                "/sheets/0/revisions/0/on | absent | OK | |",
                "/sheets/0/revisions/1/by | 'ex-z' | unknown-name | sheets[0].revisions[1].by | Namnet ”ex-z” är inte känt.",
                "/sheets/0/revisions/- | {'criterion':'9','after':1,'by':'ex-a','reason':'x'} | NOT-ONE | |",
                // who stands aside
                "/recusals/0/examiner | 'ex-z' | unknown-name | recusals[0].examiner | Namnet ”ex-z” är inte känt.",
                "/recusals/0/application | 'ap-9' | unknown-name | recusals[0].application | Namnet ”ap-9” är inte känt.",
                "/recusals/0/kind | 'cousin' | wrong-value | recusals[0].kind | Skriv ett av",
                "/recusals/0 | {'examiner':'ex-d','kind':'other'} | OK | |",
                "/recusals/- | {'examiner':'ex-c','kind':'other','application':'ap-2'} | duplicate | recusals[1] | Samma jäv står redan på recusals[0].",
                "/recusals/- | {'examiner':'ex-d','kind':'other'} | OK | |",
                // what teams agreed on
                "/consensus/0/reasons/2.1 | absent | consensus-without-reason | consensus[0].scores.2.1 | något annat än medelvärdet",
                "/consensus/0/scores/1.1 | 7.5 | consensus-without-reason | consensus[0].scores.1.1 | något annat än medelvärdet",
                "/consensus/0/scores/1.1 | 7.00 | OK | |",
                "/consensus/0/scores/1.1 | 7.2 | NOT-ONE | |",
                "/consensus/0/scores/1.3 | 7 | NOT-ONE | |",
                "/consensus/0/reasons/1.3 | 'x' | unknown-name | consensus[0].reasons.1.3 | Namnet ”1.3” är inte känt.",
                "/consensus/0/agreedBy/- | 'ex-d' | not-in-team | consensus[0].agreedBy[3] | Examinatorn ex-d hör inte till laget för ap-1.",
                "/consensus/0/agreedBy/- | 'ex-a' | duplicate-name | consensus[0].agreedBy[3] | Behåll en av dem.",
                "/consensus/- | {'application':'ap-1','scores':{}} | duplicate | consensus[1] | Ansökan har redan ett konsensus på consensus[0].",
                "/consensus/- | {'application':'ap-7','scores':{}} | unknown-name | consensus[1].application | Namnet ”ap-7” är inte känt.",
                // proposals, preparation and decisions
                "/decisions/0/motivation | absent | no-motivation | decisions[0].motivation | Utfallet honour avviker från det som föreslogs, award, utan motivering.",
                "/decisions/0/motivation | ' ' | no-motivation | decisions[0].motivation | Skriv varför i \"motivation\".",
                "/decisions/1/outcome | 'award' | no-motivation | decisions[1].motivation | Utfallet award avviker från det som föreslogs, none",
                "/preparations/0/outcome | 'honour' | no-motivation | preparations[0].motivation | Utfallet honour avviker från det som föreslogs, award",
                "/preparations/0 | {'application':'ap-1','outcome':'honour','motivation':'Se ovan.'} | OK | |",
                "/proposals | [] | OK | |",
                "/proposals/1/outcome | '' | NOT-ONE | |",
                "/proposals/- | {'application':'ap-1','outcome':'award'} | duplicate | proposals[2] | Ansökan har redan ett förslag på proposals[0].",
                "/preparations/- | {'application':'ap-1','outcome':'award'} | duplicate | preparations[1] | Ansökan är redan beredd på preparations[0].",
                "/decisions/- | {'application':'ap-2','outcome':'none'} | duplicate | decisions[2] | Ansökan har redan ett beslut på decisions[1].",
                "/decisions/1/application | 'ap-4' | unknown-name | decisions[1].application | Namnet ”ap-4” är inte känt."
            })
    void oneFault(String pointer, String json, String code, String place, String swedish) {
        List<Problem> problems = problems(SOUND.with(pointer, json));

        if (code.equals("OK")) {
            assertThat(problems).isEmpty();
        } else if (code.equals("NOT-ONE")) {
            assertThat(problems).hasSizeGreaterThan(1);
        } else {
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.place().orElseThrow()).matches("\\Q" + place + "\\E \\(\\d+:\\d+\\)");
                assertThat(problem.line(Language.SWEDISH))
                        .startsWith("poang.json: ")
                        .contains(swedish);
                assertThat(problem.line(Language.ENGLISH)).isNotEqualTo(problem.line(Language.SWEDISH));
            });
        }
    }

    @Test
    void severalFaultsAreAllToldInTheOrderOfTheFile() {
        JsonTree wrong = SOUND.with("/sheets/0/revisions/0/reason", "absent")
                .with("/sheets/1/scores/2.1", "3")
                .with("/sheets/3/scores/1.2", "absent")
                .with("/recusals/0/examiner", "'ex-z'")
                .with("/decisions/0/motivation", "absent");

        assertThat(problems(wrong))
                .extracting(Problem::code)
                .containsExactly(
                        "change-without-reason", "off-scale", "half-filled-sheet", "unknown-name", "no-motivation");
    }

    @Test
    void aModelMayLetSheetsBePartial() {
        ScoringModel partial = model(SMALL.with("/missing/sheet", "'partial'"));

        assertThat(problems(SOUND.with("/sheets/3/scores/1.1", "absent"), partial))
                .isEmpty();
    }

    @Test
    void aModelMayAskForAReasonForEveryScoreOrForNone() {
        ScoringModel always = model(SMALL.with("/reasons/score", "'always'"));
        ScoringModel never = model(SMALL.with("/reasons/score", "'never'"));
        JsonTree lowest = SOUND.with("/sheets/3/scores/1.1", "0");

        assertThat(problems(SOUND, always))
                .hasSize(10)
                .allMatch(problem -> problem.code().equals("no-reason"));
        assertThat(problems(lowest, never)).isEmpty();
    }

    @Test
    void aModelMayAskForNoReasonForChangesAndConsensus() {
        JsonTree reasons = SMALL.with("/reasons/change", "false").with("/reasons/consensus", "false");
        JsonTree without = SOUND.with("/sheets/0/revisions/0/reason", "absent").with("/consensus/0/reasons", "absent");

        assertThat(problems(without, model(reasons))).isEmpty();
        assertThat(problems(without)).hasSize(2);
    }

    @Test
    void whoStandsAsideIsNoPartOfTheMeanThatAConsensusIsHeldAgainst() {
        JsonTree aside = SOUND.with("/recusals/-", "{'examiner':'ex-c','application':'ap-1','kind':'employment'}");

        // Without ex-c the mean of 1.1 is (7 + 6) / 2 and no longer 7.
        assertThat(problems(aside))
                .extracting(problem -> problem.path().orElseThrow())
                .containsExactly("consensus[0].scores.1.1");
        assertThat(problems(aside.with("/consensus/0/scores/1.1", "6.5"))).isEmpty();
    }

    @Test
    void scoresAreHeldAgainstTheWordingOfTheModelThatWasFixed() {
        JsonTree pinned = SOUND.with("/modelHash", "'" + Fingerprint.of(MODEL) + "'");
        ScoringModel changed = model(SMALL.with("/tolerance/within", "3"));

        assertThat(problems(pinned)).isEmpty();
        assertThat(problems(pinned, changed)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("model-changed");
            assertThat(problem.line(Language.SWEDISH)).contains(Fingerprint.of(changed));
        });
    }

    @Test
    void aModelThatIsNotJoinedWithItsEditionIsTheCallersMistake() {
        Scores scores = Scores.builder().build();
        ScoringModel apart = ScoringModels.bundled().model("plain-1-5");

        assertThatThrownBy(() -> scores.check(apart)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "withdrew", "award"})
    void outcomesOfTheEditionAreKnown(String outcome) {
        Scores scores = Scores.builder()
                .addProposals(OutcomeOnRecord.builder()
                        .application("ap-1")
                        .outcome(outcome)
                        .build())
                .build();

        scores.checkOutcomes(Editions.bundled().edition("kvalitetsutmarkelsen-2026"));
        assertThat(scores.proposals()).hasSize(1);
    }

    @Test
    void othersAreNot() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> read(SOUND).checkOutcomes(Editions.bundled().edition("kvalitetsutmarkelsen-2026")));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-name");
            assertThat(problem.path()).contains("decisions[0].outcome");
        });
    }

    @Test
    void allThatIsOnRecordIsReadBackAsItWasWritten() {
        Scores scores = read(SOUND.with("/modelHash", "'" + Fingerprint.of(MODEL) + "'"));
        String json = JsonFormat.mapper().writeValueAsString(scores);

        assertThat(JsonFormat.mapper().readValue(json, Scores.class))
                .isEqualTo(scores)
                .hasSameHashCodeAs(scores);
        assertThat(Fingerprint.of(JsonFormat.mapper().readTree(json))).isEqualTo(Fingerprint.of(scores));
    }

    @Test
    void nothingOfTheFileIsLost() {
        Scores scores = read(SOUND);

        for (String pointer : SOUND.pointers()) {
            assertThat(JsonFormat.mapper()
                            .<tools.jackson.databind.JsonNode>valueToTree(scores)
                            .at(pointer)
                            .isMissingNode())
                    .as(pointer)
                    .isFalse();
        }
    }

    @Test
    void noTextFormShowsANameAReasonOrANote() {
        assertThat(read(SOUND).toString())
                .contains("ex-a", "ap-1", "honour")
                .doesNotContain(
                        "Aina",
                        "Bo Berg",
                        "Solen",
                        "förträffligt",
                        "Läste",
                        "samtalet",
                        "Bilagan",
                        "Syskon",
                        "belägg",
                        "nådde längre");
    }

    @Test
    void sheetsFromATableTellOfTheirExaminersAndApplications() {
        Scores empty = Scores.builder().build();
        List<ScoreSheet> sheets = read(SOUND).sheets();

        Scores added = empty.with(sheets);

        assertThat(added.examiners()).extracting(Examiner::id).containsExactly("ex-a", "ex-b", "ex-c", "ex-d");
        assertThat(added.applications()).extracting(ScoredApplication::id).containsExactly("ap-1", "ap-2");
        assertThat(problems(new JsonTree(JsonFormat.mapper().valueToTree(added))))
                .isEmpty();
    }
}
