package io.github.utmarkelse.input;

import io.github.utmarkelse.input.Shape.Choice;
import io.github.utmarkelse.input.Shape.Form;
import io.github.utmarkelse.input.Shape.Listing;
import io.github.utmarkelse.input.Shape.Mapping;
import io.github.utmarkelse.input.Shape.OneOf;
import io.github.utmarkelse.input.Shape.Property;
import io.github.utmarkelse.input.Shape.Scalar;
import io.github.utmarkelse.input.Shape.Structure;
import io.github.utmarkelse.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of a data file, for editors that help with writing one. It is made from the type that
 * the file is read as, so that it cannot say anything else. What a schema cannot say, that a name must be declared for
 * instance, only reading finds.
 */
public final class JsonSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:utmarkelse:schema:";
    private static final String DEFINITIONS = "$defs";

    private final KeyTexts texts;
    private final ObjectNode definitions = object();

    private JsonSchema(Language language) {
        this.texts = new KeyTexts(language);
    }

    /**
     * The schema of a type, described in English.
     *
     * @param type what a file is read as, for example an edition
     * @return the schema, a new tree
     */
    public static ObjectNode of(Class<?> type) {
        return of(type, Language.ENGLISH);
    }

    /**
     * The schema of a type.
     *
     * @param type what a file is read as, for example an edition
     * @param language the language of titles and descriptions
     * @return the schema, a new tree
     */
    public static ObjectNode of(Class<?> type, Language language) {
        return new JsonSchema(language).root(type);
    }

    private ObjectNode root(Class<?> type) {
        String name = type.getSimpleName();
        ObjectNode root = object();
        root.put("$schema", DRAFT);
        root.put("$id", ID + name.toLowerCase(Locale.ROOT));
        root.put("title", name);
        Shape shape = Shape.of(type);
        root.setAll(shape instanceof Structure structure ? structure(structure) : schema(shape));
        if (!definitions.isEmpty()) {
            root.set(DEFINITIONS, definitions);
        }
        return root;
    }

    private ObjectNode schema(Shape shape) {
        if (shape instanceof Scalar scalar) {
            return scalar(scalar.form());
        } else if (shape instanceof Choice choice) {
            return reference(choice.type(), () -> choice(choice));
        } else if (shape instanceof Listing listing) {
            ObjectNode list = object().put("type", "array");
            list.set("items", schema(listing.element()));
            return list;
        } else if (shape instanceof Mapping mapping) {
            ObjectNode map = object().put("type", "object");
            map.set("additionalProperties", schema(mapping.value()));
            return map;
        } else if (shape instanceof Structure structure) {
            return reference(structure.type(), () -> structure(structure));
        }
        OneOf oneOf = (OneOf) shape;
        return reference(oneOf.type(), () -> oneOf(oneOf));
    }

    private interface Definition {
        ObjectNode make();
    }

    private ObjectNode reference(Class<?> type, Definition definition) {
        String name = type.getSimpleName();
        if (!definitions.has(name)) {
            definitions.set(name, object());
            definitions.set(name, definition.make());
        }
        return object().put("$ref", "#/" + DEFINITIONS + "/" + name);
    }

    private ObjectNode choice(Choice choice) {
        ObjectNode schema = described(object(), choice.type());
        schema.set("enum", array(choice.names()));
        return schema;
    }

    private ObjectNode structure(Structure structure) {
        ObjectNode schema = described(object(), structure.type()).put("type", "object");
        ObjectNode properties = object();
        for (Property key : structure.keys()) {
            ObjectNode property = schema(key.shape());
            texts.of(structure.type(), key.name()).ifPresent(text -> property.put("description", text));
            properties.set(key.name(), property);
        }
        schema.set("properties", properties);
        List<String> required = structure.keys().stream()
                .filter(Property::required)
                .map(Property::name)
                .toList();
        if (!required.isEmpty()) {
            schema.set("required", array(required));
        }
        return schema.put("additionalProperties", false);
    }

    /** One of the kinds, each with one of the keys that tell it from another. */
    private ObjectNode oneOf(OneOf shape) {
        ArrayNode kinds = array(List.of());
        for (Structure kind : shape.kinds()) {
            ObjectNode schema = schema(kind);
            ArrayNode telling = array(List.of());
            for (Structure other : shape.kinds()) {
                if (!other.equals(kind) && other.names().containsAll(kind.required())) {
                    telling.add(anyRequired(shape.telling(kind, other)));
                }
            }
            if (!telling.isEmpty()) {
                schema.set("allOf", telling);
            }
            kinds.add(schema);
        }
        ObjectNode schema = described(object(), shape.type());
        schema.set("oneOf", kinds);
        return schema;
    }

    private static ObjectNode anyRequired(Collection<String> keys) {
        ArrayNode any = array(List.of());
        new TreeSet<>(keys).forEach(key -> {
            ObjectNode one = object();
            one.set("required", array(List.of(key)));
            any.add(one);
        });
        ObjectNode schema = object();
        schema.set("anyOf", any);
        return schema;
    }

    private ObjectNode described(ObjectNode schema, Class<?> type) {
        texts.of(type).ifPresent(text -> schema.put("description", text));
        return schema;
    }

    private static ObjectNode scalar(Form form) {
        ObjectNode schema = object();
        return switch (form) {
            case TEXT, ZONE, WRITTEN -> schema.put("type", "string");
            case SECRET -> schema.put("type", "string").put("format", "password");
            case TRUTH -> schema.put("type", "boolean");
            case WHOLE_NUMBER -> schema.put("type", "integer");
            case NUMBER -> schema.put("type", "number");
            case DATE -> schema.put("type", "string").put("format", "date");
            case DAY_OF_YEAR -> schema.put("type", "string").put("pattern", "^--[0-9]{2}-[0-9]{2}$");
            case SPAN -> schema.put("type", "string").put("format", "duration");
            case INSTANT -> schema.put("type", "string").put("format", "date-time");
            case ANY -> {
                schema.set("type", array(List.of("boolean", "number", "string")));
                yield schema;
            }
        };
    }

    private static ObjectNode object() {
        return JsonFormat.mapper().createObjectNode();
    }

    private static ArrayNode array(Collection<String> texts) {
        ArrayNode array = JsonFormat.mapper().createArrayNode();
        texts.forEach(array::add);
        return array;
    }
}
