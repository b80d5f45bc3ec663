package io.github.utmarkelse.input;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Makes values of parts of a file. */
final class Binder {
    private Binder() {}

    /** Reads what writes itself as JSON. */
    static <T> T bind(Consumer<JsonGenerator> json, Class<T> type) {
        StringWriter text = new StringWriter();
        try (JsonGenerator to = JsonFormat.mapper().createGenerator(text)) {
            json.accept(to);
        }
        return JsonFormat.mapper().readValue(text.toString(), type);
    }

    /** Why it cannot be read, or empty if it can. */
    static Optional<JacksonException> refusal(Consumer<JsonGenerator> json, Class<?> type) {
        try {
            bind(json, type);
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.of(e);
        }
    }

    /** The class that a shape of its own is read as. */
    static Optional<Class<?>> type(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return Optional.of(scalar.type());
        } else if (shape instanceof Shape.Choice choice) {
            return Optional.of(choice.type());
        } else if (shape instanceof Shape.Structure structure) {
            return Optional.of(structure.type());
        }
        return shape instanceof Shape.OneOf oneOf ? Optional.of(oneOf.type()) : Optional.empty();
    }
}
