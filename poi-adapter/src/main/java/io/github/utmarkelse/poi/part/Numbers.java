package io.github.utmarkelse.poi.part;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Numbers as XML attributes and elements write them. */
public final class Numbers {
    private Numbers() {}

    /** The whole number that a text starts with, or a fallback where there is none or it is out of range. */
    public static int parse(@Nullable String text, int fallback) {
        OptionalLong value = whole(text == null ? "" : text);
        return value.isPresent() && value.getAsLong() == (int) value.getAsLong() ? (int) value.getAsLong() : fallback;
    }

    public static OptionalLong whole(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
