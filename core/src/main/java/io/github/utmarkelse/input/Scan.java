package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A walk through a JSON text beside the making of a value from it. It finds what no value may hold, and where each thing
 * stands, so that what is refused can be pointed at.
 */
final class Scan {
    /** Longer numbers measure nothing here, and would cost much to reckon with. */
    private static final Pattern REASONABLE_NUMBER = Pattern.compile("-?[0-9.]{1,40}([eE][+-]?0*[0-9]{1,2})?");

    private static final int LONGEST_SHOWN = 40;

    private final boolean remembers;
    private final Map<String, TokenStreamLocation> locations = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean empty = true;

    private Scan(boolean remembers) {
        this.remembers = remembers;
    }

    /**
     * Finds what is wrong with a text, whatever it is for. A {@link tools.jackson.core.JacksonException} tells that it
     * is no JSON.
     */
    static List<Problem> problems(String json) {
        Scan scan = new Scan(false);
        scan.walk(json);
        if (scan.empty) {
            scan.problems.add(Problem.of("not-json", "", Message.of("json.empty"), Message.of("json.empty.remedy")));
        }
        return scan.problems;
    }

    /** Finds where everything stands in a text that is JSON. */
    static Scan locating(String json) {
        Scan scan = new Scan(true);
        scan.walk(json);
        return scan;
    }

    private void walk(String json) {
        try (JsonParser parser = JsonFormat.mapper().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token.isStructStart()) {
                    value(parser, token);
                }
            }
        }
    }

    private void value(JsonParser parser, JsonToken token) {
        TokenStreamContext inner = parser.streamReadContext();
        TokenStreamContext context = token.isStructStart() ? inner.getParent() : inner;
        TokenStreamLocation location = parser.currentTokenLocation();
        if (context.inRoot() && !empty) {
            problems.add(Problem.of(
                    "not-json", place("", location), Message.of("json.second"), Message.of("json.second.remedy")));
        }
        empty = false;
        if (remembers) {
            locations.putIfAbsent(path(context), location);
        }
        if (token == JsonToken.VALUE_NULL) {
            problems.add(Problem.of(
                    "null-value",
                    place(path(context), location),
                    Message.of("json.null"),
                    Message.of("json.null.remedy")));
        } else if (token.isNumeric()
                && !REASONABLE_NUMBER.matcher(parser.getString()).matches()) {
            problems.add(Problem.of(
                    "wrong-value",
                    place(path(context), location),
                    Message.of("json.number", "number", new Argument.Name(shortened(parser.getString()))),
                    Message.of("json.number.remedy")));
        }
    }

    private static String shortened(String number) {
        return number.length() <= LONGEST_SHOWN ? number : number.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String path(TokenStreamContext context) {
        List<TokenStreamContext> steps = new ArrayList<>();
        for (TokenStreamContext step = context; step != null && !step.inRoot(); step = step.getParent()) {
            steps.add(0, step);
        }
        StringBuilder path = new StringBuilder();
        for (TokenStreamContext step : steps) {
            if (step.inObject()) {
                path.append(path.isEmpty() ? "" : ".").append(step.currentName());
            } else {
                path.append('[').append(step.getCurrentIndex()).append(']');
            }
        }
        return path.toString();
    }

    /** A path with line and column: its own, or of what is nearest around it. */
    String place(String path) {
        String around = path;
        while (!around.isEmpty() && !locations.containsKey(around)) {
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return Optional.ofNullable(locations.get(around))
                .map(location -> place(path, location))
                .orElse(path);
    }

    static String place(String path, TokenStreamLocation location) {
        String line = location.getLineNr() + ":" + Math.max(1, location.getColumnNr());
        return path.isEmpty() ? line : path + " (" + line + ")";
    }
}
