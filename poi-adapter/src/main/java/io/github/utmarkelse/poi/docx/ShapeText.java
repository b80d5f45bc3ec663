package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.part.Namespace;
import io.github.utmarkelse.poi.part.XmlCursor;

/** The text of shapes that stand in a part of their own: a diagram's data, the shapes drawn on a chart. */
final class ShapeText {
    private ShapeText() {}

    /** One paragraph a line. */
    static String read(XmlCursor part) {
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        for (int event = part.next(); event != XmlCursor.FINISHED; event = part.next()) {
            if (event == XmlCursor.TEXT) {
                if (reading) {
                    part.appendText(text);
                }
            } else if (part.namespace() == Namespace.DRAWING) {
                reading = event == XmlCursor.START && part.name().equals("t");
                boolean paragraph = part.name().equals("p") || part.name().equals("br");
                text.append(event == XmlCursor.START && paragraph ? "\n" : "");
            }
        }
        return text.toString().strip().replaceAll("\n{2,}", "\n");
    }
}
