package io.github.utmarkelse.input;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A quick look for what databind would let pass: nulls, and numbers beyond reason. */
final class Scan {
    private Scan() {}

    /** Whether a text is JSON, without nulls, repeated keys and numbers beyond reason. */
    static boolean isClean(String json) {
        try (JsonParser parser = JsonFormat.mapper().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NULL
                        || (token.isNumeric()
                                && !Walk.REASONABLE_NUMBER
                                        .matcher(parser.getString())
                                        .matches())) {
                    return false;
                }
            }
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }
}
