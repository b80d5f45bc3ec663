package io.github.utmarkelse.poi.part;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Numbers as XML attributes and elements write them. */
public final class Numbers {
    /** As many always fit. */
    private static final int FEW_DIGITS = 9;

    private Numbers() {}

    /** The whole number that a text starts with, or a fallback where there is none or it is out of range. */
    public static int parse(@Nullable String text, int fallback) {
        if (text != null && !text.isEmpty() && text.length() <= FEW_DIGITS) {
            int number = 0;
            int i = 0;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                number = 10 * number + text.charAt(i++) - '0';
            }
            if (i == text.length()) {
                return number;
            }
        }
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
