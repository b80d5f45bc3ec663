package io.github.utmarkelse.cases;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.text.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The sentences that an edition quotes, and the documents that they are quoted from where those are at hand. */
final class Sentences {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final List<String> texts = new ArrayList<>();

    Sentences(Edition edition, Function<String, Optional<String>> sources) {
        collect(JsonFormat.mapper().valueToTree(edition));
        for (SourceDocument document : edition.documents()) {
            sources.apply(document.id()).ifPresent(text -> texts.add(fold(text)));
        }
    }

    private void collect(JsonNode node) {
        if (node.has("document") && node.has("quote")) {
            texts.add(fold(node.get("quote").asString()));
        }
        node.forEach(this::collect);
    }

    /** Whether the words stand in one of the texts; where words are left out, their parts in their order. */
    boolean contain(String quote) {
        return texts.stream().anyMatch(text -> contains(text, fold(quote)));
    }

    private static boolean contains(String text, String quote) {
        int from = 0;
        for (String part : quote.split(Citation.OMISSION, -1)) {
            int at = text.indexOf(part.strip(), from);
            if (at < 0) {
                return false;
            }
            from = at + part.strip().length();
        }
        return !quote.isBlank();
    }

    private static String fold(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
