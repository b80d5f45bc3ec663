package io.github.utmarkelse.poi.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The open fields that ask to be reckoned anew when Word opens the file. */
final class DirtyFields {
    private final Deque<Field> open = new ArrayDeque<>();

    /** A field by its depth among open ones, and where what it shows starts. */
    record Field(int depth, String name, TextPosition start) {}

    void begin(int depth, String name, TextPosition start) {
        open.push(new Field(depth, name, start));
    }

    /** Says what the field at a depth is called and where its result starts, if it is one of these. */
    void separate(int depth, String name, TextPosition start) {
        if (end(depth) != null) {
            begin(depth, name, start);
        }
    }

    /** Whether the field at a depth is one of these. */
    boolean has(int depth) {
        Field last = open.peek();
        return last != null && last.depth == depth;
    }

    /** Takes the field at a depth; null if it is none of these. */
    @Nullable
    Field end(int depth) {
        return has(depth) ? open.poll() : null;
    }
}
