package io.github.utmarkelse.edition;

import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds what an edition quotes against the published texts, where these are at hand. */
public final class Quotations {
    /** What the form prints, and so stands in its document word for word. */
    private static final Pattern PRINTED = Pattern.compile("contribution\\.("
            + "introduction\\[\\d+]\\.(heading|lead\\[\\d+]|fields\\[\\d+]\\.label)"
            + "|sections\\[\\d+]\\.(heading|ingress\\[\\d+]|lead\\[\\d+]"
            + "|questions\\[\\d+]\\.(text\\[\\d+]|parts\\[\\d+]\\.text)))");

    private static final int LONGEST_SHOWN = 60;

    private final Function<String, Optional<String>> sources;
    private final Optional<String> form;
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Quotations(JsonNode edition, Function<String, Optional<String>> sources) {
        this.sources = sources;
        this.form = Optional.of(edition.path("contribution").path("document"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    /**
     * Finds the quotations that do not stand in the text they are said to be from. White space is of no matter, and
     * passages on either side of {@value Citation#OMISSION} must stand in their order.
     *
     * @param edition an edition file
     * @param sources the text of a document by its id, or empty where it is not at hand
     * @return a problem for each quotation that does not stand there, at its place in the edition
     */
    public static List<Problem> problems(JsonNode edition, Function<String, Optional<String>> sources) {
        Quotations quotations = new Quotations(edition, sources);
        quotations.walk("", edition);
        return List.copyOf(quotations.problems);
    }

    private void walk(String place, JsonNode node) {
        if (node.isObject()) {
            if (node.path("document").isString() && node.path("quote").isString()) {
                quote(
                        place + ".quote",
                        node.get("document").asString(),
                        node.get("quote").asString());
            }
            node.properties()
                    .forEach(entry ->
                            walk(place.isEmpty() ? entry.getKey() : place + "." + entry.getKey(), entry.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(place + "[" + i + "]", node.get(i));
            }
        } else if (node.isString() && PRINTED.matcher(place).matches()) {
            form.ifPresent(document -> quote(place, document, node.asString()));
        }
    }

    private void quote(String place, String document, String quote) {
        Optional<String> text =
                texts.computeIfAbsent(document, id -> sources.apply(id).map(Quotations::folded));
        if (text.isEmpty()) {
            return;
        }
        int from = 0;
        for (String passage : quote.split(Citation.OMISSION, -1)) {
            String wanted = folded(passage);
            int at = text.get().indexOf(wanted, from);
            if (at < 0) {
                boolean there = text.get().contains(wanted);
                problems.add(Problem.of(
                        "not-in-source",
                        place,
                        Message.of(
                                        there ? "edition.quoteOrder" : "edition.quoteAbsent",
                                        "quote",
                                        new Argument.Name(shortened(wanted)))
                                .with("document", new Argument.Name(document)),
                        Message.of(there ? "edition.quoteOrder.remedy" : "edition.quoteAbsent.remedy")));
                return;
            }
            from = at + wanted.length();
        }
    }

    private static String folded(String text) {
        return text.strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
