package io.github.utmarkelse.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Finds where two JSON trees differ. */
final class Differences {
    private final List<String> places = new ArrayList<>();

    private Differences() {}

    static List<String> between(JsonNode one, JsonNode other) {
        Differences differences = new Differences();
        differences.compare("", one, other);
        return List.copyOf(differences.places);
    }

    private void compare(String place, JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            Set<String> keys = new TreeSet<>(one.propertyNames());
            keys.addAll(other.propertyNames());
            keys.forEach(key -> compare(place.isEmpty() ? key : place + "." + key, one.path(key), other.path(key)));
        } else if (one.isArray() && other.isArray()) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(place + "[" + i + "]", one.path(i), other.path(i));
            }
        } else if (!isSame(one, other)) {
            places.add(place);
        }
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        boolean areNumbers = one.isNumber() && other.isNumber();
        return areNumbers ? one.decimalValue().compareTo(other.decimalValue()) == 0 : one.equals(other);
    }
}
