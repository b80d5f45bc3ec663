package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.part.Namespace;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.util.HashSet;
import java.util.Set;

/**
 * What a chart says in words: titles, series, categories, labels with a text of their own. Values are not words.
 * Categories, which every series repeats, are there once.
 */
final class ChartText {
    private static final int NONE = Integer.MAX_VALUE;

    private final XmlCursor xml;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> categories = new HashSet<>();
    private int category = NONE;
    private int categoryStart;
    private int cache = NONE;
    private int name = NONE;
    private boolean reading;

    private ChartText(XmlCursor xml) {
        this.xml = xml;
    }

    /** One piece a line. */
    static String read(XmlCursor part) {
        return new ChartText(part).read();
    }

    private String read() {
        for (int event = xml.next(); event != XmlCursor.FINISHED; event = xml.next()) {
            if (event == XmlCursor.START) {
                begin(xml.namespace(), xml.name());
            } else if (event == XmlCursor.END) {
                end();
            } else if (reading) {
                xml.appendText(text);
            }
        }
        return text.toString().strip().replaceAll("\n{2,}", "\n");
    }

    private void begin(Namespace namespace, String element) {
        reading = false;
        int depth = xml.depth();
        switch (element) {
            case "cat", "xVal", "strDim" -> {
                if (category == NONE) {
                    category = depth;
                    categoryStart = text.length();
                }
            }
            case "strCache", "multiLvlStrCache", "strLit", "dlblRangeCache", "txData" -> cache = Math.min(cache, depth);
            case "numCache", "numLit" -> cache = category == NONE ? cache : Math.min(cache, depth);
            case "tx" -> name = depth;
            case "v" -> reading = cache != NONE || depth == name + 1;
            case "pt" -> reading = category != NONE && cache == NONE;
            case "p" -> text.append(namespace == Namespace.DRAWING ? "\n" : "");
            case "t" -> reading = namespace == Namespace.DRAWING;
            default -> {}
        }
        if (reading && !element.equals("t")) {
            text.append('\n');
        }
    }

    private void end() {
        reading = false;
        int depth = xml.depth();
        cache = depth < cache ? NONE : cache;
        name = depth < name ? NONE : name;
        if (depth < category) {
            if (category != NONE && !categories.add(text.substring(categoryStart))) {
                text.setLength(categoryStart);
            }
            category = NONE;
        }
    }
}
