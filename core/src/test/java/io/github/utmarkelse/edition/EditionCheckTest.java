package io.github.utmarkelse.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What does not fit together in an edition is refused, with its place in the file. */
class EditionCheckTest {
    private static final JsonNode BUNDLED = bundled();

    private static JsonNode bundled() {
        try (InputStream file = Editions.class.getResourceAsStream("edition/kvalitetsutmarkelsen-2026.json")) {
            return JsonFormat.mapper().readTree(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Problem> refused(String pointer, String value) {
        JsonNode copy = BUNDLED.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String key = pointer.substring(slash + 1);
        JsonNode json = JsonFormat.mapper().readTree(value);
        if (parent instanceof ArrayNode array) {
            array.insert(Integer.parseInt(key), json);
        } else {
            ((ObjectNode) parent).set(key, json);
        }
        byte[] bytes = JsonFormat.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(copy);
        InvalidInputException e = catchThrowableOfType(
                InvalidInputException.class, () -> Editions.read(new ByteArrayInputStream(bytes), "utgava.json"));
        assertThat(e).as("refused").isNotNull();
        return e.problems();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/id | \" \" | blank-name | id | Namnet är tomt.",
                "/award/id | \"\" | blank-name | award.id | Skriv ett namn.",
                "/year | 1899 | wrong-value | year | Skriv ett år från 1900 till 2200.",
                "/year | 20260 | wrong-value | year | Året 20260 kan inte vara rätt.",
                // questions and their parts
                "/contribution/sections/2/questions/3/parts/0/letter | \"\" | wrong-value | contribution.sections[2].questions[3].parts[0].letter | Skriv en liten bokstav, a till z.",
                "/contribution/sections/2/questions/3/parts/0/letter | \"A\" | wrong-value | contribution.sections[2].questions[3].parts[0].letter | ”A” är ingen bokstav",
                "/contribution/sections/2/questions/3/parts/0/letter | \"aa\" | wrong-value | contribution.sections[2].questions[3].parts[0].letter | ”aa” är ingen bokstav",
                "/contribution/sections/2/questions/3/parts/0/letter | \"å\" | wrong-value | contribution.sections[2].questions[3].parts[0].letter | ”å” är ingen bokstav",
                "/contribution/sections/2/questions/3/parts/1/letter | \"a\" | duplicate-name | contribution.sections[2].questions[3].parts[1].letter | ”12a” förekommer mer än en gång.",
                "/contribution/sections/2/questions/3/number | 1 | duplicate-name | contribution.sections[2].questions[3].number | ”1” förekommer mer än en gång.",
                "/contribution/sections/0/questions/0/number | 0 | wrong-value | contribution.sections[0].questions[0].number | Skriv ett tal som är minst 1.",
                "/contribution/sections/1/id | \"targetGroup\" | duplicate-name | contribution.sections[1] | Behåll en av dem.",
                "/contribution/introduction/1/id | \"administrative\" | duplicate-name | contribution.introduction[1] | Behåll en av dem.",
                "/contribution/introduction/1/fields/0/id | \"managerName\" | duplicate-name | contribution.introduction[1].fields[0] | Behåll en av dem.",
                "/contribution/introduction/1/fields/0/id | \"\" | blank-name | contribution.introduction[1].fields[0] | Skriv ett namn.",
                // rules
                "/contribution/rules/1/subject | \"unansweredItem\" | duplicate-name | contribution.rules[1] | ”unansweredItem” förekommer mer än en gång.",
                "/contribution/provisions/1/id | \"questions-rest-on\" | duplicate-name | contribution.provisions[1] | Behåll en av dem.",
                "/provisions/0/id | \"\" | blank-name | provisions[0] | Skriv ett namn.",
                "/contribution/limits/0/anyOf/0/maximum | 0 | wrong-value | contribution.limits[0].anyOf[0] | Skriv \"maximum\" (minst 1)",
                "/contribution/limits/0/readings/1/id | \"whole-text\" | duplicate-name | contribution.limits[0].readings[1] | Behåll en av dem.",
                "/contribution/changeRequest/fewestWorkingDays | -1 | wrong-value | contribution.changeRequest.fewestWorkingDays | Skriv ett tal som är minst 0.",
                "/contribution/changeRequest/fewestWorkingDays | 3 | contradiction | contribution.changeRequest.fewestWorkingDays | Det minsta antalet, 3, är större än det största, 2.",
                "/evaluation/team/smallest | 0 | wrong-value | evaluation.team.smallest | Skriv ett tal som är minst 1.",
                "/evaluation/team/smallest | 99 | contradiction | evaluation.team.smallest | Det minsta antalet, 99, är större",
                "/evaluation/team/citation/document | \"x\" | unknown-name | evaluation.team.citation.document | Kända namn",
                "/reparticipation/0/yearsUntilReturn | 0 | wrong-value | reparticipation[0].yearsUntilReturn | Skriv ett tal som är minst 1.",
                // facts and conditions
                "/facts/0/options/6 | {\"id\":\"other\",\"text\":{\"sv\":\"x\",\"en\":\"x\"}} | duplicate-name | facts[0].options[6] | Behåll en av dem.",
                "/facts/1/minimum | 1 | wrong-value | facts[1].minimum | Bara tal har ett minsta och ett största värde.",
                "/criteria/4/requires | {\"part\":\"placesTotal\",\"whole\":\"placesTotal\",\"atLeastPercent\":51} | contradiction | criteria[4].requires.whole | ”placesTotal” jämförs med sig själv.",
                // days and clocks
                "/milestones/2/deadline | {\"date\":\"2026-03-29\",\"time\":\"02:30\"} | ambiguous-time | milestones[2].deadline.time | ”2026-03-29T02:30” finns inte i zonen Europe/Stockholm",
                "/milestones/4/deadline | {\"date\":\"2026-10-25\",\"time\":\"02:30\"} | ambiguous-time | milestones[4].deadline.time | Skriv ett klockslag som inträffar en gång den dagen.",
                "/milestones/2/deadline | {\"date\":\"2026-03-29\"} | ok | |",
                "/milestones/4/deadline | {\"date\":\"2026-10-25\",\"time\":\"03:00\"} | ok | |",
                "/milestones/2/deadline/date | \"+99999-01-01\" | wrong-value | milestones[2].deadline.date | Skriv en dag som finns",
                "/milestones/9/takesPlace | \"2026-11-31\" | wrong-value | milestones[9].takesPlace | Skriv en dag som finns",
                // texts
                "/organiser | \"x\" | wrong-type | organiser | ett objekt med \"sv\" och \"en\"",
                "/organiser | {} | wrong-type | organiser | ett objekt med \"sv\" och \"en\"",
                "/organiser | {\"sv\":\"x\",\"en\":\"\"} | wrong-value | organiser | Skriv texten på båda språken"
            })
    void oneValue(String pointer, String value, String code, String place, String swedish) {
        if (code.equals("ok")) {
            assertThat(edition(pointer, value)).isNotNull();
            return;
        }
        assertThat(refused(pointer, value)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().orElseThrow()).startsWith(place + " (").matches(".* \\(\\d+:\\d+\\)");
            assertThat(problem.line(Language.SWEDISH)).contains(swedish).doesNotContain("  ");
        });
    }

    private static Edition edition(String pointer, String value) {
        JsonNode copy = BUNDLED.deepCopy();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) copy.at(pointer.substring(0, slash)))
                .set(pointer.substring(slash + 1), JsonFormat.mapper().readTree(value));
        return Editions.read(new ByteArrayInputStream(JsonFormat.mapper().writeValueAsBytes(copy)), "utgava.json");
    }

    @Test
    void aPlaceIsTheLineAndColumnOfTheValue() {
        String json = JsonFormat.mapper().writeValueAsString(BUNDLED).replace("\"year\":2026", "\n\"year\": 1");
        InvalidInputException e = catchThrowableOfType(
                InvalidInputException.class,
                () -> Editions.read(
                        new ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)), "x"));

        assertThat(e.problems())
                .extracting(problem -> problem.place().orElse(""))
                .containsExactly("year (2:9)");
    }
}
