package io.github.utmarkelse.cases;

import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of one kind that an edition knows: their ids and, for use within quotation marks, their words for people. */
final class Known {
    private final Map<String, String> ids = new java.util.LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();

    Known add(String id, Text... texts) {
        ids.put(id, id);
        for (Text text : texts) {
            for (Language language : Language.values()) {
                words.putIfAbsent(Fold.of(text.in(language)), id);
            }
        }
        return this;
    }

    Set<String> ids() {
        return ids.keySet();
    }

    boolean contains(String id) {
        return ids.containsKey(id);
    }

    /** The id that a token means: exactly, but for capitals, or by its words if it is in quotation marks. */
    Optional<String> find(Token token) {
        if (ids.containsKey(token.text())) {
            return Optional.of(token.text());
        }
        if (token.isQuoted()) {
            return Optional.ofNullable(words.get(Fold.of(token.text())));
        }
        List<String> alike = new ArrayList<>();
        for (String id : ids.keySet()) {
            if (id.equalsIgnoreCase(token.text())) {
                alike.add(id);
            }
        }
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
