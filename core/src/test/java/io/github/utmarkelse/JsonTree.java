package io.github.utmarkelse;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A data file, for tests that change it; a change gives a new one. */
public record JsonTree(JsonNode tree) {
    private static final String ABSENT = "absent";

    /** The resource beside a class. */
    public static JsonTree beside(Class<?> type, String name) {
        try (InputStream file = type.getResourceAsStream(name)) {
            return new JsonTree(JsonFormat.mapper().readTree(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file with one value set, added where the pointer ends in "-", or taken away where it is "absent"; texts are
     * written with single quotes.
     */
    public JsonTree with(String pointer, String json) {
        JsonNode copy = tree.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String key = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            if (json.equals(ABSENT)) {
                object.remove(key);
            } else {
                object.set(key, value(json));
            }
        } else if (parent instanceof ArrayNode array) {
            if (json.equals(ABSENT)) {
                array.remove(Integer.parseInt(key));
            } else if (key.equals("-")) {
                array.add(value(json));
            } else {
                array.set(Integer.parseInt(key), value(json));
            }
        } else {
            throw new AssertionError("nothing at " + pointer);
        }
        return new JsonTree(copy);
    }

    private static JsonNode value(String json) {
        return JsonFormat.mapper().readTree(json.replace('\'', '"'));
    }

    /** The pointers of all its values, the whole first. */
    public List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        pointers("", tree, pointers);
        return pointers;
    }

    private static void pointers(String pointer, JsonNode node, List<String> into) {
        into.add(pointer);
        if (node.isObject()) {
            node.properties().forEach(each -> pointers(pointer + "/" + each.getKey(), each.getValue(), into));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers(pointer + "/" + i, node.get(i), into);
        }
    }

    /** The file written out, a value a line. */
    public InputStream stream() {
        return new ByteArrayInputStream(
                JsonFormat.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
    }

    /** What is wrong with it; nothing if it can be read. */
    public List<Problem> problems(Consumer<InputStream> reader) {
        try {
            reader.accept(stream());
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }
}
