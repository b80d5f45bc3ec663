package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a file holds, its fingerprint is that of what it says and not of how it is written. */
class FingerprintProperties {
    private static JsonNode tree(Random random, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> nodes.stringNode("ab".substring(random.nextInt(3)));
            case 1 -> nodes.stringNode("#" + random.nextInt(3));
            case 2 -> nodes.numberNode(BigDecimal.valueOf(random.nextInt(7) - 3, random.nextInt(3) - 1));
            case 3 -> nodes.booleanNode(random.nextBoolean());
            case 4 -> {
                ArrayNode array = nodes.arrayNode();
                for (int size = random.nextInt(4); size > 0; size--) {
                    array.add(tree(random, depth - 1));
                }
                yield array;
            }
            default -> {
                ObjectNode object = nodes.objectNode();
                for (int size = random.nextInt(4); size > 0; size--) {
                    object.set("abc#".substring(random.nextInt(5)), tree(random, depth - 1));
                }
                yield object;
            }
        };
    }

    /** The same with its keys in another order and its numbers written otherwise. */
    private static JsonNode rewritten(JsonNode node, Random random) {
        if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
            Collections.shuffle(members, random);
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            members.forEach(member -> object.set(member.getKey(), rewritten(member.getValue(), random)));
            return object;
        } else if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(rewritten(item, random)));
            return array;
        }
        return node.isNumber()
                ? JsonNodeFactory.instance.numberNode(node.decimalValue().setScale(2 + random.nextInt(4)))
                : node;
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.equals(
                (a, b) -> a.isNumber() && b.isNumber()
                        ? a.decimalValue().compareTo(b.decimalValue())
                        : a.equals(b) ? 0 : 1,
                other);
    }

    @Property(tries = 300)
    void theOrderOfKeysAndTheWritingOfNumbersAreOfNoMatter(@ForAll Random random) {
        JsonNode tree = tree(random, 3);

        assertThat(Fingerprint.of(rewritten(tree, random))).isEqualTo(Fingerprint.of(tree));
    }

    @Property(tries = 1000)
    void everyOtherDifferenceMatters(@ForAll Random random) {
        JsonNode one = tree(random, 2);
        JsonNode other = tree(random, 2);
        Assume.that(!isSame(one, other));

        assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
    }
}
