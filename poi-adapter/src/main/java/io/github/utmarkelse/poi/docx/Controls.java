package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.part.XmlCursor;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The content controls that are open. */
final class Controls {
    private static final String CONTENTS = "Table of Contents";

    private final BitSet placeholder = new BitSet();
    private final BitSet contents = new BitSet();
    private final Deque<BoundControl> controls = new ArrayDeque<>();
    private int open;
    private int placeholders;
    private int contentTables;

    void begin() {
        placeholder.clear(open);
        contents.clear(open);
        controls.push(new BoundControl());
        open++;
    }

    void end() {
        open--;
        controls.poll();
    }

    void showsPlaceholder(boolean shows) {
        if (open > 0) {
            placeholder.set(open - 1, shows);
        }
    }

    void gallery(String name) {
        if (open > 0) {
            contents.set(open - 1, CONTENTS.equals(name));
        }
    }

    /** Takes note of what the innermost control says of the data that it shows. */
    void property(XmlCursor xml) {
        BoundControl control = controls.peek();
        if (control == null) {
            return;
        }
        if (!xml.name().equals("repeatingSectionItem")) {
            control.property(xml);
        } else if (controls.size() > 1) {
            controls.stream().skip(1).findFirst().ifPresent(BoundControl::item);
        }
    }

    void beginContent(TextPosition position) {
        count(1);
        BoundControl control = controls.peek();
        if (control != null) {
            control.start(position);
        }
    }

    /** The innermost control, whose content ends; null if none is open. */
    @Nullable
    BoundControl endContent() {
        count(-1);
        return controls.peek();
    }

    /** Whether the innermost control says that it shows its prompt. */
    boolean isPlaceholder() {
        return open > 0 && placeholder.get(open - 1);
    }

    private void count(int step) {
        if (open > 0) {
            placeholders += placeholder.get(open - 1) ? step : 0;
            contentTables += contents.get(open - 1) ? step : 0;
        }
    }

    boolean inPlaceholder() {
        return placeholders > 0;
    }

    boolean inContents() {
        return contentTables > 0;
    }
}
