package io.github.utmarkelse.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each type of fact takes for an answer, and what it refuses. */
class FactTypesTest {
    private static FactDefinition fact(String type, String more) {
        String json = "{'id':'f','type':'" + type + "','question':{'sv':'Hur?','en':'How?'}" + more + "}";
        FactDefinition fact = JsonFormat.mapper().readValue(json.replace('\'', '"'), FactDefinition.class);
        assertThat(JsonFormat.mapper().readValue(JsonFormat.mapper().writeValueAsString(fact), FactDefinition.class))
                .isEqualTo(fact);
        return fact;
    }

    private static Optional<Problem> refused(FactDefinition fact, String json) {
        return fact.refuse(JsonFormat.mapper().readValue(json, FactValue.class));
    }

    @ParameterizedTest(name = "{0} takes {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yesNo | | true",
                "yesNo | | false",
                "wholeNumber | | 0",
                "wholeNumber | | -1",
                "wholeNumber | | 5.0",
                "wholeNumber | ,'minimum':5,'maximum':9 | 5",
                "wholeNumber | ,'minimum':5,'maximum':9 | 9",
                "decimal | | 0.5",
                "decimal | ,'minimum':0.5 | 0.50",
                "decimal | ,'maximum':0.5 | 0.5",
                "money | ,'currency':'SEK' | 120000",
                "money | ,'currency':'SEK' | 199.99",
                "money | ,'currency':'SEK','minimum':0 | 0.00",
                "money | ,'currency':'EUR','maximum':2000000 | 2000000",
                "share | | 0",
                "share | | 50.5",
                "share | | 100",
                "share | | 100.00",
                "share | ,'minimum':10,'maximum':90 | 90",
                "year | | 1900",
                "year | | 2200",
                "year | ,'minimum':2020 | 2020",
                "date | | \"2024-02-29\"",
                "date | | \"2026-12-31\"",
                "choice | ,'options':[{'id':'a','text':{'sv':'å','en':'a'}}] | \"a\"",
                "text | | \"\"",
                "text | | \"vad som helst\"",
                "text | | \"2026-02-29\""
            })
    void takes(String type, String more, String value) {
        assertThat(refused(fact(type, Optional.ofNullable(more).orElse("")), value))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} refuses {2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yesNo | | \"true\" | Skriv true eller false",
                "yesNo | | 1 | Skriv true eller false",
                "wholeNumber | | 5.5 | Skriv ett heltal",
                "wholeNumber | | \"5\" | Skriv ett heltal",
                "wholeNumber | | true | Skriv ett heltal",
                "wholeNumber | ,'minimum':5 | 4 | minst 5",
                "wholeNumber | ,'maximum':9 | 10 | högst 9",
                "decimal | | \"0,5\" | Skriv ett tal",
                "decimal | ,'minimum':0.5 | 0.49 | minst 0,5",
                "money | ,'currency':'SEK' | \"100 kr\" | SEK",
                "money | ,'currency':'SEK','minimum':0 | -0.01 | minst 0",
                "money | ,'currency':'SEK','maximum':2000000 | 2000000.01 | högst 2\u00A0000\u00A0000",
                "share | | -0.01 | minst 0",
                "share | | 100.01 | högst 100",
                "share | | 101 | högst 100",
                "share | | \"50 %\" | 0 till 100",
                "share | ,'minimum':10 | 9.99 | minst 10",
                "year | | 1899 | minst 1900",
                "year | | 2201 | högst 2200",
                "year | | 2025.5 | Skriv ett år",
                "year | | \"2025\" | Skriv ett år",
                "year | ,'minimum':2020 | 2019 | minst 2020",
                "date | | \"2026-02-29\" | dag som finns",
                "date | | \"2026-2-1\" | dag som finns",
                "date | | \"2026-02-01T00:00\" | dag som finns",
                "date | | 20260201 | dag som finns",
                "date | | \"\" | dag som finns",
                "choice | ,'options':[{'id':'a','text':{'sv':'å','en':'a'}}] | \"b\" | a",
                "choice | ,'options':[{'id':'a','text':{'sv':'å','en':'a'}}] | true | \"a\"",
                "text | | 5 | Skriv en text",
                "text | | true | Skriv en text"
            })
    void refuses(String type, String more, String value, String remedy) {
        Optional<Problem> problem = refused(fact(type, Optional.ofNullable(more).orElse("")), value);

        assertThat(problem).isPresent();
        assertThat(problem.get().code()).isEqualTo("wrong-fact-value");
        assertThat(problem.get().place()).contains("facts.f");
        assertThat(problem.get().remedy().in(Language.SWEDISH)).contains(remedy);
        assertThat(problem.get().remedy().in(Language.ENGLISH)).isNotBlank();
    }

    @Test
    void aLongTextIsNotRepeatedWholeInTheRefusal() {
        String words = "x".repeat(5_000);

        assertThat(refused(fact("year", ""), '"' + words + '"').orElseThrow().line(Language.SWEDISH))
                .hasSizeLessThan(200);
    }

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "money | '' | currency",
                "decimal | ,'currency':'SEK' | currency",
                "choice | '' | options",
                "text | ,'options':[{'id':'a','text':{'sv':'å','en':'a'}}] | options"
            },
            quoteCharacter = '`')
    void moneyHasItsCurrencyAndAChoiceItsOptionsAndNothingElseHas(String type, String more, String place) {
        String rest = more.equals("''") ? "" : more;
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> JsonInput.read(
                        new ByteArrayInputStream(
                                ("{'id':'f','type':'" + type + "','question':{'sv':'Hur?','en':'How?'}" + rest + "}")
                                        .replace('\'', '"')
                                        .getBytes(StandardCharsets.UTF_8)),
                        "fact.json",
                        FactDefinition.class));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("wrong-value");
            assertThat(problem.place().orElseThrow()).startsWith(place);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-0", "1e3", "0.1", "123456789012345678901234567890.12"})
    void aNumberIsKeptExactly(String number) {
        FactValue value = JsonFormat.mapper().readValue(number, FactValue.class);

        assertThat(value).isEqualTo(FactValue.of(new BigDecimal(number)));
        assertThat(JsonFormat.mapper().readValue(JsonFormat.mapper().writeValueAsString(value), FactValue.class))
                .isEqualTo(value);
    }
}
