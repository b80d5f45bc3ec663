package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.input.JsonFormat;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The JSON of facts is enough to draw the form of the guide's example. */
class FactsDocumentTest {
    private static final JsonNode FORM = JsonFormat.mapper()
            .readTree(Json.pretty(
                    new FactsDocument(Editions.read(Path.of("../core/docs/example/fyren-2027.json"))).document()));

    private static JsonNode named(String list, String id) {
        for (JsonNode each : FORM.get(list)) {
            if (each.get("id").asString().equals(id)) {
                return each;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void aFactHasItsGroupTypeUnitBoundsAndHelp() {
        JsonNode cost = named("facts", "cost");
        assertThat(cost.get("group").asString()).isEqualTo("work");
        assertThat(cost.get("type").asString()).isEqualTo("money");
        assertThat(cost.get("currency").asString()).isEqualTo("SEK");
        assertThat(cost.get("minimum").asInt()).isZero();
        assertThat(cost.get("help").get("en").asString()).isEqualTo("Your own time is not counted.");
        assertThat(FORM.get("groups")).hasSize(2);
    }

    @Test
    void theFactsStandInTheOrderOfTheForm() {
        assertThat(FORM.get("facts").get(0).get("id").asString()).isEqualTo("runBy");
        assertThat(FORM.get("facts").get(10).get("id").asString()).isEqualTo("lessImpact");
    }

    @Test
    void aFieldHasItsNeedAndItsLimits() {
        JsonNode field = named("fields", "whatWeDid");
        assertThat(field.get("need").asString()).isEqualTo("required");
        JsonNode measure = field.get("limits").get(0).get("anyOf").get(0);
        assertThat(measure.get("unit").asString()).isEqualTo("words");
        assertThat(measure.get("maximum").asInt()).isEqualTo(300);
        assertThat(named("fields", "webAddress").get("need").asString()).isEqualTo("allowed");
    }

    @Test
    void whatElseIsToldIsNamed() {
        assertThat(FORM.get("pages").asBoolean()).isTrue();
        assertThat(FORM.get("entry").asBoolean()).isTrue();
        assertThat(FORM.get("history").get("keys")).hasSize(5);
        assertThat(named("attachments", "film").get("longest").asString()).isEqualTo("PT1M30S");
        assertThat(FORM.get("categories").get("list")).hasSize(2);
    }

    @Test
    void aQuestionThatHangsOnAnotherSaysWhenItIsAsked() {
        JsonNode facts = JsonFormat.mapper()
                .readTree(Json.pretty(new FactsDocument(Editions.bundled().edition("framsteget-2019")).document()))
                .get("facts");
        assertThat(facts.get(0).get("askWhen").isNull()).isTrue();
        assertThat(facts.get(1).get("askWhen").get("fact").asString()).isEqualTo("operationForm");
        assertThat(facts.get(1).get("askWhenText").get("sv").asString()).contains("på entreprenad");
    }
}
