package io.github.utmarkelse.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectReader;

/** A value of a JSON text, with its place. Unlike other trees this one keeps keys that stand twice. */
final class Node {
    enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        TRUTH,
        NULL
    }

    /**
     * What stands at a key.
     *
     * @param key the key
     * @param position where the key stands
     * @param value what stands there
     */
    record Member(String key, Position position, Node value) {}

    private static final ObjectReader READER =
            JsonFormat.mapper().reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private final @Nullable Node parent;
    private final String step;
    private final Kind kind;
    private final Position position;
    private final String text;
    private final List<Member> members = new ArrayList<>(0);
    private final List<Node> items = new ArrayList<>(0);

    private Node(@Nullable Node parent, String step, JsonParser parser, JsonToken token) {
        this.parent = parent;
        this.step = step;
        this.kind = kind(token);
        this.position = position(parser);
        this.text = token.isScalarValue() ? parser.getString() : "";
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.LIST;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.TRUTH;
            default -> Kind.NULL;
        };
    }

    private static Position position(JsonParser parser) {
        return position(parser.currentTokenLocation());
    }

    static Position position(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /**
     * Reads a JSON text whole.
     *
     * @param json the text
     * @return its values: one, if it is in order
     */
    static List<Node> read(String json) {
        List<Node> roots = new ArrayList<>();
        try (JsonParser parser = READER.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                roots.add(value(null, "", parser, token));
            }
        }
        return roots;
    }

    private static Node value(@Nullable Node parent, String step, JsonParser parser, JsonToken token) {
        Node node = new Node(parent, step, parser, token);
        if (node.kind == Kind.OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                Position there = position(parser);
                node.members.add(new Member(key, there, value(node, key, parser, parser.nextToken())));
            }
        } else if (node.kind == Kind.LIST) {
            for (JsonToken each = parser.nextToken(); each != JsonToken.END_ARRAY; each = parser.nextToken()) {
                node.items.add(value(node, "[" + node.items.size() + "]", parser, each));
            }
        }
        return node;
    }

    Kind kind() {
        return kind;
    }

    Position position() {
        return position;
    }

    /** A scalar as it is written, a text without its quotation marks. */
    String text() {
        return text;
    }

    List<Member> members() {
        return members;
    }

    List<Node> items() {
        return items;
    }

    /** Writes it as JSON. */
    void write(JsonGenerator to) {
        switch (kind) {
            case TEXT -> to.writeString(text);
            case NUMBER -> to.writeNumber(text);
            case TRUTH -> to.writeBoolean(Boolean.parseBoolean(text));
            case NULL -> to.writeNull();
            case OBJECT -> {
                to.writeStartObject();
                for (Member member : members) {
                    to.writeName(member.key());
                    member.value().write(to);
                }
                to.writeEndObject();
            }
            case LIST -> {
                to.writeStartArray();
                items.forEach(item -> item.write(to));
                to.writeEndArray();
            }
        }
    }

    /** The keys and indexes that lead here, for example {@code history[0].year}. */
    String path() {
        return parent == null ? "" : join(parent.path(), step);
    }

    static String join(String outer, String inner) {
        boolean dot = !outer.isEmpty() && !inner.isEmpty() && !inner.startsWith("[");
        return outer + (dot ? "." : "") + inner;
    }
}
