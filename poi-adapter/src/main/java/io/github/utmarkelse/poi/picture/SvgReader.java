package io.github.utmarkelse.poi.picture;

import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.io.IOException;
import java.io.InputStream;

/** The text of an SVG drawing: text elements and foreign objects; not titles and descriptions, which are not drawn. */
final class SvgReader {
    private final XmlCursor xml;
    private final DrawnText drawn;
    private final StringBuilder text = new StringBuilder();

    SvgReader(InputStream in, String part, Budget budget) throws IOException {
        this.xml = new XmlCursor(in, part, budget);
        this.drawn = new DrawnText(part, budget);
    }

    DrawnText drawn() {
        return drawn;
    }

    /** Reads the whole drawing. */
    void read() throws IOException {
        int reading = 0;
        for (int event = xml.next(); event != XmlCursor.FINISHED; event = xml.next()) {
            if (event == XmlCursor.TEXT) {
                if (reading > 0) {
                    xml.appendText(text);
                }
            } else if (event == XmlCursor.END) {
                if (reading > 0 && xml.depth() < reading) {
                    reading = 0;
                    add();
                }
            } else if (xml.depth() == 1 && !xml.name().equals("svg")) {
                throw new IOException("no drawing");
            } else {
                switch (xml.name()) {
                    case "text", "foreignObject" -> reading = reading == 0 ? xml.depth() : reading;
                    case "title", "desc", "style", "script", "metadata" -> xml.skip();
                    case "path", "image" -> drawn.perhapsMore();
                    default -> {}
                }
            }
        }
    }

    private void add() {
        drawn.onOwnLine(text.toString().strip().replaceAll("\\s+", " "));
        text.setLength(0);
    }
}
