package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret is kept, and never shown. */
class SecretTest {
    public record Film(String title, Secret password, Optional<Secret> other) {}

    private static Film read(String json) {
        return JsonInput.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "film.json", Film.class);
    }

    @Test
    void itIsATextThatOnlyRevealShows() {
        Film film = read("{\"title\":\"x\",\"password\":\"hunter2\"}");

        assertThat(film.password().reveal()).isEqualTo("hunter2");
        assertThat(film.toString()).contains("•••").doesNotContain("hunter2");
        assertThat(film.password())
                .isEqualTo(Secret.of("hunter2"))
                .hasSameHashCodeAs(Secret.of("hunter2"))
                .isNotEqualTo(Secret.of("hunter3"));
        String json = JsonFormat.mapper().writeValueAsString(film);
        assertThat(json).contains("\"password\":\"hunter2\"");
        assertThat(read(json)).isEqualTo(film);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":5,\"password\":4711}",
                "{\"title\":\"x\",\"password\":4711.5}",
                "{\"title\":\"x\",\"password\":47114711471147114711471147114711471147114711471147}",
                "{\"title\":\"x\",\"password\":4711e4711}",
                "{\"title\":\"x\",\"password\":[\"4711\"]}",
                "{\"title\":\"x\",\"password\":[null,{\"4711\":null}]}",
                "{\"title\":\"x\",\"password\":{\"4711\":null}}",
                "{\"title\":\"x\",\"password\":{\"4711\":1,\"4711\":2}}",
                "{\"title\":\"x\",\"pasword\":{\"4711\":1e4711}}",
                "{\"title\":\"x\",\"pasword\":4711}",
                "{\"title\":\"x\",\"passwords\":\"4711\",\"password\":true}",
                "{\"title\":\"x\",\"password\":null,\"other\":4711}",
                "{\"title\":\"x\",\"password\":\"4711\",\"password\":4711}",
                "{\"title\":\"x\",\"password\":\"4711\",\"titel\":\"4711\",\"other\":[4711]}",
                "{\"title\":\"x\",\"password\":4711x}",
                "{\"title\":\"x\",\"password\":x4711}",
                "{\"title\":\"x\",\"password\":\"4711"
            })
    void noProblemRepeatsIt(String json) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> read(json));

        assertThat(refused).isNotNull();
        assertThat(refused).hasMessageNotContaining("47").hasNoCause();
        for (Problem problem : refused.problems()) {
            for (Language language : Language.values()) {
                assertThat(problem.line(language)).doesNotContain("47");
            }
        }
    }

    @Test
    void whatIsWrongIsToldAllTheSame() {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> read("{\"title\":\"x\",\n\"password\":4711}"));

        assertThat(refused.problems())
                .extracting(problem -> problem.line(Language.SWEDISH))
                .isEqualTo(
                        List.of("film.json: password (2:12): Värdet är av fel sort. Skriv en text inom citattecken."));
    }
}
