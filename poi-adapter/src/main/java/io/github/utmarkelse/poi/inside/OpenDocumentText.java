package io.github.utmarkelse.poi.inside;

import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.part.XmlCursor;

/** The paragraphs of an OpenDocument file, in sheets, slides or running text. */
final class OpenDocumentText {
    private OpenDocumentText() {}

    static String read(Container container, String part) {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        try (XmlCursor xml = container.open(part)) {
            for (int event = xml.next(); event != XmlCursor.FINISHED; event = xml.next()) {
                if (event == XmlCursor.TEXT) {
                    if (paragraphs > 0) {
                        xml.appendText(text);
                    }
                } else if (event == XmlCursor.END) {
                    if (isParagraph(xml.name())) {
                        paragraphs--;
                        text.append('\n');
                    }
                } else {
                    switch (xml.name()) {
                        case "p", "h" -> paragraphs++;
                        case "s", "tab", "line-break" -> text.append(paragraphs > 0 ? " " : "");
                        case "annotation", "tracked-changes" -> xml.skip();
                        default -> {}
                    }
                }
            }
        }
        return text.toString().strip();
    }

    private static boolean isParagraph(String name) {
        return name.equals("p") || name.equals("h");
    }
}
