package io.github.utmarkelse.input;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A fingerprint of a value: the SHA-256 of its JSON, with keys in order and numbers written one way. It is the same for
 * files that differ only in white space, the order of keys or how numbers are written, and another for any other
 * difference.
 */
public final class Fingerprint {
    private static final String PREFIX = "sha256:";
    private static final String NUMBER = "#";

    private Fingerprint() {}

    /**
     * The fingerprint of one of the library's values.
     *
     * @param value the value
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static String of(Object value) {
        JsonNode tree = canonical(JsonFormat.mapper().valueToTree(value));
        return ofText(JsonFormat.mapper().writeValueAsString(tree));
    }

    /**
     * The fingerprint of a text's UTF-8 bytes.
     *
     * @param text the text
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    static String ofText(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode canonical(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(entry -> sorted.put(entry.getKey(), canonical(entry.getValue())));
            return JsonNodeFactory.instance.objectNode().setAll(sorted);
        } else if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(canonical(element)));
            return array;
        }
        if (node.isNumber()) {
            return JsonNodeFactory.instance.stringNode(NUMBER + plain(node.decimalValue()));
        }
        boolean looksLikeNumber = node.isString() && node.asString().startsWith(NUMBER);
        return looksLikeNumber ? JsonNodeFactory.instance.stringNode(NUMBER + node.asString()) : node;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
