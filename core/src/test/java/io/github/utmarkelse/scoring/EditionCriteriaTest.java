package io.github.utmarkelse.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.JsonTree;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edition asks can serve as criteria. */
class EditionCriteriaTest {
    private static final Edition EDITION = Editions.bundled().edition("kvalitetsutmarkelsen-2026");
    private static final JsonTree PLAIN = JsonTree.beside(ScoringModel.class, "plain-1-5.json");

    private static ScoringModel scoring(EditionParts parts) {
        return switch (parts) {
            case QUESTIONS -> read(PLAIN);
            case AREAS -> read(PLAIN.with("/area", "absent").with("/criteriaFrom", "'areas'"));
            case SCORED_AREAS -> read(PLAIN.with("/area", "absent").with("/criteriaFrom", "'scoredAreas'"));
        };
    }

    private static ScoringModel read(JsonTree json) {
        return ScoringModel.read(json.stream(), "modell.json");
    }

    private static Edition edition(JsonTree json) {
        return Editions.read(json.stream(), "utgava.json");
    }

    private static JsonTree file(String edition) {
        return JsonTree.beside(Editions.class, "edition/" + edition + ".json");
    }

    @Test
    void itsQuestions() {
        ScoringModel model = scoring(EditionParts.QUESTIONS).with(EDITION);

        assertThat(model.isWhole()).isTrue();
        assertThat(model.areas())
                .extracting(ScoringArea::id)
                .containsExactly("targetGroup", "leadership", "employeeship", "followUp");
        assertThat(model.criteriaById().keySet())
                .containsExactlyElementsOf(EDITION.contributionRules().questions().stream()
                        .map(Question::items)
                        .flatMap(List::stream)
                        .toList());
        assertThat(model.criteriaById()).containsKeys("12a", "12b").doesNotContainKey("12");
    }

    @Test
    void itsAreas() {
        ScoringModel model = scoring(EditionParts.AREAS).with(EDITION);

        assertThat(model.areas()).isEmpty();
        assertThat(model.criteriaById().keySet())
                .containsExactly("targetGroup", "leadership", "employeeship", "followUp");
    }

    @Test
    void theyRestOnTheWordsOfTheEdition() {
        ScoringModel model = scoring(EditionParts.QUESTIONS).with(EDITION);

        assertThat(model.documents()).isEqualTo(EDITION.documents());
        assertThat(model.allCriteria()).allSatisfy(criterion -> {
            assertThat(criterion.citation()).isPresent();
            assertThat(criterion.name().sv())
                    .contains(criterion.citation().get().quote());
        });
    }

    @Test
    void theAreasThatItsSourceScoresWithTheirWeights() {
        String citation =
                "'citation':{'document':'" + EDITION.documents().get(0).id() + "','quote':'kriterier'}";
        JsonTree scored = file("kvalitetsutmarkelsen-2026")
                .with(
                        "/evaluation/scoring",
                        "{'areas':[{'id':'one','name':{'sv':'Ett','en':'One'},'weight':30},"
                                + "{'id':'two','name':{'sv':'Två','en':'Two'}}],"
                                + "'scale':[],'text':{'sv':'Poäng.','en':'Points.'}," + citation + "}");

        ScoringModel model = scoring(EditionParts.SCORED_AREAS).with(edition(scored));

        assertThat(model.criteriaById().keySet()).containsExactly("one", "two");
        assertThat(model.allCriteria())
                .extracting(ScoringCriterion::weight)
                .containsExactly(Optional.of(BigDecimal.valueOf(30)), Optional.empty());
        assertThat(model.allCriteria())
                .allMatch(criterion -> criterion.citation().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "QUESTIONS, framsteget-2019",
        "AREAS, framsteget-2019",
        "SCORED_AREAS, framsteget-2019",
        "SCORED_AREAS, kvalitetsutmarkelsen-2026"
    })
    void anEditionWithoutThemIsRefused(EditionParts parts, String edition) {
        ScoringModel model = scoring(parts);
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> assertThat(model.with(Editions.bundled().edition(edition)))
                        .isNull());

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("no-criteria");
            assertThat(problem.path()).contains("criteriaFrom");
            assertThat(problem.line(Language.SWEDISH)).contains(edition, "har inte de delar");
            assertThat(problem.line(Language.ENGLISH)).contains(edition, "does not have the parts");
        });
    }

    @Test
    void aModelWithCriteriaOfItsOwnStaysAsItIs() {
        ScoringModel model = ScoringModels.bundled().model("efqm-2020");

        assertThat(model.with(EDITION)).isSameAs(model);
    }

    @Test
    void whatTheEditionHasNoWordsForIsCalledByItsId() {
        ScoringModel model = scoring(EditionParts.QUESTIONS)
                .with(edition(file("kvalitetsutmarkelsen-2026")
                        .with("/contribution/sections/0/heading", "''")
                        .with("/contribution/sections/0/questions/0/text", "['']")
                        .with("/contribution/sections/0/questions/1/text", "[]")));

        assertThat(model.areas().get(0).name().sv()).isEqualTo("targetGroup");
        assertThat(model.allCriteria())
                .extracting(criterion -> criterion.name().sv())
                .startsWith("1", "2")
                .element(2)
                .isNotEqualTo("3");
    }

    @Test
    void aDocumentOfTheModelsOwnIsKept() {
        ScoringModel model = read(PLAIN.with(
                        "/documents", "[{'id':'handbook','title':{'sv':'Boken','en':'The book'},'rank':3}]"))
                .with(EDITION);

        assertThat(model.documents())
                .extracting(SourceDocument::id)
                .containsExactly("handbook", EDITION.documents().get(0).id());
    }

    @Test
    void aTieBreakMustNameAPartOfTheEdition() {
        ScoringModel model = read(PLAIN.with("/ties/0", "{'criterion':'99','choice':{'sv':'Vald.','en':'Chosen.'}}"));
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> assertThat(model.with(EDITION)).isNull());

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-name");
            assertThat(problem.path()).contains("ties[0].criterion");
        });
    }
}
