package io.github.utmarkelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lyktan 2027 of the invented city of Norrhamn, for tests that change an edition; a change gives a new one. */
public record Lyktan(JsonNode tree) {
    /** A day on which the entry is open and nothing is late. */
    public static final Instant IN_JANUARY = Instant.parse("2027-01-20T11:00:00Z");

    private static final String FILE = "edition/lyktan-2027.json";

    /** The edition as it lies in the resources. */
    public static Lyktan asPublished() {
        try (InputStream file = Lyktan.class.getResourceAsStream(FILE)) {
            return new Lyktan(JsonFormat.mapper().readTree(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edition with one value set, or added where the pointer ends in "-"; text is written with single quotes. */
    public Lyktan with(String pointer, String json) {
        JsonNode copy = tree.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String key = pointer.substring(slash + 1);
        JsonNode value = JsonFormat.mapper().readTree(json.replace('\'', '"'));
        if (parent instanceof ArrayNode array) {
            if (key.equals("-")) {
                array.add(value);
            } else {
                array.set(Integer.parseInt(key), value);
            }
        } else if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else {
            throw new AssertionError("nothing at " + pointer);
        }
        return new Lyktan(copy);
    }

    /** The edition without one value. */
    public Lyktan without(String pointer) {
        JsonNode copy = tree.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String key = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(key));
        } else {
            ((ObjectNode) parent).remove(key);
        }
        return new Lyktan(copy);
    }

    public Edition edition() {
        byte[] json = JsonFormat.mapper().writeValueAsBytes(tree);
        return Editions.read(new ByteArrayInputStream(json), "lyktan.json");
    }

    /** The problems for which the edition is refused, each told in both languages. */
    public List<Problem> problems() {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, this::edition);
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems()).allSatisfy(problem -> {
            for (Language language : Language.values()) {
                assertThat(problem.what().in(language)).isNotBlank();
                assertThat(problem.remedy().in(language)).isNotBlank();
            }
        });
        return refused.problems();
    }

    public Assessment assess(String application) {
        return assess(application, IN_JANUARY);
    }

    public Assessment assess(String application, Instant asOf) {
        return Assessment.of(edition(), application(application), asOf);
    }

    /** An application written with single quotes. */
    public static Application application(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return Application.read(new ByteArrayInputStream(bytes), "ansokan.json");
    }
}
