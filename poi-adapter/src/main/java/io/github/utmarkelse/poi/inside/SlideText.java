package io.github.utmarkelse.poi.inside;

import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.part.Namespace;
import io.github.utmarkelse.poi.part.Relationships;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** The text of a presentation's slides, in their order. */
final class SlideText {
    private SlideText() {}

    static String read(Container container, String presentation) {
        Relationships related = Relationships.of(presentation, container);
        StringBuilder text = new StringBuilder();
        for (String slide : slides(container, presentation, related)) {
            try (XmlCursor xml = container.openIfPresent(slide)) {
                if (xml != null) {
                    add(xml, text);
                }
            }
        }
        return text.toString().strip();
    }

    private static List<String> slides(Container container, String presentation, Relationships related) {
        List<String> slides = new ArrayList<>();
        try (XmlCursor xml = container.open(presentation)) {
            for (int event = xml.next(); event != XmlCursor.FINISHED; event = xml.next()) {
                if (event == XmlCursor.START && xml.name().equals("sldId")) {
                    String slide = related.part(xml.relationship("id"));
                    if (slide != null) {
                        xml.keepItem();
                        slides.add(slide);
                    }
                }
            }
        }
        return slides;
    }

    private static void add(XmlCursor xml, StringBuilder text) {
        boolean reading = false;
        for (int event = xml.next(); event != XmlCursor.FINISHED; event = xml.next()) {
            if (event == XmlCursor.TEXT) {
                if (reading) {
                    xml.appendText(text);
                }
            } else if (xml.namespace() == Namespace.DRAWING) {
                reading = event == XmlCursor.START && xml.name().equals("t");
                if (event == XmlCursor.END
                        && (xml.name().equals("p") || xml.name().equals("br"))) {
                    text.append('\n');
                }
            }
        }
    }
}
