package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.ScoringModels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A fingerprint stays as it is however a file is written, and changes with whatever it says. */
class FingerprintTest {
    private static String of(String json) {
        return Fingerprint.of(JsonFormat.mapper().readTree(json.replace('\'', '"')));
    }

    @Provide
    Arbitrary<JsonNode> trees() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMaxLength(3).map(nodes::stringNode),
                Arbitraries.integers().between(-20, 20).map(number -> nodes.stringNode("#" + number)),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-20), BigDecimal.valueOf(20))
                        .ofScale(1)
                        .map(nodes::numberNode),
                Arbitraries.of(true, false).map(nodes::booleanNode));
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> trees().list().ofMaxSize(3).map(items -> {
                    ArrayNode array = nodes.arrayNode();
                    items.forEach(array::add);
                    return array;
                }),
                () -> Arbitraries.maps(Arbitraries.strings().withChars("abc#").ofMaxLength(2), trees())
                        .ofMaxSize(3)
                        .map(members -> {
                            ObjectNode object = nodes.objectNode();
                            members.forEach(object::set);
                            return object;
                        }));
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
                ? JsonNodeFactory.instance.numberNode(node.decimalValue().setScale(1 + random.nextInt(4)))
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
    void theOrderOfKeysAndTheWritingOfNumbersAreOfNoMatter(@ForAll("trees") JsonNode tree, @ForAll Random random) {
        assertThat(Fingerprint.of(rewritten(tree, random))).isEqualTo(Fingerprint.of(tree));
    }

    @Property(tries = 1000)
    void everyOtherDifferenceMatters(@ForAll("trees") JsonNode one, @ForAll("trees") JsonNode other) {
        Assume.that(!isSame(one, other));

        assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
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
