package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.part.Namespace;
import io.github.utmarkelse.poi.part.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The text of a chart or a diagram, which stands in a part of its own: titles, series and categories. */
final class DrawingText {
    private DrawingText() {}

    /** One piece a line. */
    static String read(@Nullable XmlCursor part) {
        StringBuilder text = new StringBuilder();
        if (part == null) {
            return "";
        }
        int strings = 0;
        boolean reading = false;
        for (int event = part.next(); event != XmlCursor.FINISHED; event = part.next()) {
            if (event == XmlCursor.START) {
                String name = part.name();
                Namespace namespace = part.namespace();
                if (namespace == Namespace.CHART && "strCache".equals(name)) {
                    strings = part.depth();
                }
                reading = (namespace == Namespace.DRAWING && "t".equals(name))
                        || (namespace == Namespace.CHART && "v".equals(name) && strings > 0);
                if (reading && !text.isEmpty()) {
                    text.append('\n');
                }
            } else if (event == XmlCursor.END) {
                reading = false;
                strings = part.depth() < strings ? 0 : strings;
            } else if (reading) {
                part.appendText(text);
            }
        }
        return text.toString();
    }
}
