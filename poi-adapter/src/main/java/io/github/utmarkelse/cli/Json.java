package io.github.utmarkelse.cli;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;

/** What the JSON documents share: objects whose keys keep their order, texts in both languages, citations. */
final class Json {
    private Json() {}

    /** An object of keys and values in turn. */
    static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }

    static Map<String, @Nullable Object> text(Text text) {
        return object("sv", text.in(Language.SWEDISH), "en", text.in(Language.ENGLISH));
    }

    static @Nullable Object optional(Optional<? extends Text> text) {
        return text.map(Json::text).orElse(null);
    }

    static Map<String, @Nullable Object> source(Citation citation) {
        Map<String, @Nullable Object> source = object("document", citation.document(), "quote", citation.quote());
        citation.interpretation().ifPresent(reading -> source.put("interpretation", text(reading)));
        return source;
    }

    /** A citation with the rank of its document. */
    static Map<String, @Nullable Object> source(Citation citation, Edition edition) {
        Map<String, @Nullable Object> source = source(citation);
        edition.document(citation.document()).ifPresent(document -> source.put("rank", document.rank()));
        return source;
    }

    static String pretty(Object document) {
        return JsonFormat.mapper()
                        .writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(document)
                + "\n";
    }

    static String line(Object document) {
        return JsonFormat.mapper().writeValueAsString(document) + "\n";
    }
}
