package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.ScoringModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fingerprint stays as it is however a file is written, and changes with whatever it says. */
class FingerprintTest {
    private static String of(String json) {
        return Fingerprint.of(JsonFormat.mapper().readTree(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1,'b':2} | { 'b' : 2 , 'a' : 1 }",
                "{'a':1.0} | {'a':1.00}",
                "{'a':1.0} | {'a':1}",
                "{'a':0} | {'a':0.00}",
                "{'a':-0.0} | {'a':0}",
                "{'a':1e2} | {'a':100}",
                "[1,[2,3]] | [ 1, [ 2.0, 3 ] ]"
            })
    void theSame(String one, String other) {
        assertThat(of(one)).isEqualTo(of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1} | {'a':1.01}",
                "{'a':1} | {'a':'1'}",
                "{'a':1} | {'a':'#1'}",
                "{'a':'#1'} | {'a':'##1'}",
                "{'a':true} | {'a':'true'}",
                "{'a':1} | {'b':1}",
                "{'a':'x'} | {'a':'x '}",
                "{'a':'x'} | {'a':'X'}",
                "[1,2] | [2,1]",
                "[] | {}",
                "{} | {'a':[]}",
                "[[1],2] | [1,[2]]"
            })
    void another(String one, String other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @Test
    void aModelKeepsItsFingerprintWhenItIsWrittenAndReadBack() {
        for (String id : ScoringModels.bundled().ids()) {
            ScoringModel model = ScoringModels.bundled().model(id);
            String json = JsonFormat.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(model);

            assertThat(Fingerprint.of(model)).matches("sha256:[0-9a-f]{64}");
            assertThat(Fingerprint.of(JsonFormat.mapper().readValue(json, ScoringModel.class)))
                    .isEqualTo(Fingerprint.of(model));
        }
    }

    @Test
    void itIsTheOneThatOthersReckon() {
        // printf '{"a":"#1.5","b":"x"}' | sha256sum
        assertThat(of("{'b':'x','a':1.50}"))
                .isEqualTo("sha256:e5447db8a6d52a9a53ac99b06fe5408d8463567a7c91847a6e043c7181aabfe4");
    }
}
