package io.github.utmarkelse.poi.inside;

import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.part.Relationships;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a workbook's sheets, a row a line. Numbers are written with ten digits at most, as cells without a format
 * show them; formats (dates, percents, currencies) are not applied.
 */
final class SheetText {
    private static final MathContext DIGITS = new MathContext(10);
    private static final int LONGEST_NUMBER = 40;

    private final Container container;
    private final List<String> shared = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    SheetText(Container container) {
        this.container = container;
    }

    String read(String workbook) {
        Relationships related = Relationships.of(workbook, container);
        try (XmlCursor xml = container.openIfPresent(related.ofType("sharedStrings"))) {
            if (xml != null) {
                shared(xml);
            }
        }
        for (String sheet : sheets(workbook, related)) {
            try (XmlCursor xml = container.openIfPresent(sheet)) {
                if (xml != null) {
                    cells(xml);
                }
            }
        }
        return text.toString().strip();
    }

    private List<String> sheets(String workbook, Relationships related) {
        List<String> sheets = new ArrayList<>();
        try (XmlCursor xml = container.open(workbook)) {
            for (int event = xml.next(); event != XmlCursor.FINISHED; event = xml.next()) {
                if (event == XmlCursor.START && xml.name().equals("sheet")) {
                    String sheet = related.part(xml.relationship("id"));
                    if (sheet != null) {
                        xml.keepItem();
                        sheets.add(sheet);
                    }
                }
            }
        }
        return sheets;
    }

    private void shared(XmlCursor xml) {
        StringBuilder string = new StringBuilder();
        boolean reading = false;
        for (int event = xml.next(); event != XmlCursor.FINISHED; event = xml.next()) {
            if (event == XmlCursor.TEXT) {
                if (reading) {
                    xml.appendText(string);
                }
                continue;
            }
            reading = event == XmlCursor.START && xml.name().equals("t");
            if (event == XmlCursor.START && xml.name().equals("rPh")) {
                xml.skip();
            } else if (event == XmlCursor.END && xml.name().equals("si")) {
                xml.keepItem();
                shared.add(string.toString());
                string.setLength(0);
            }
        }
    }

    private void cells(XmlCursor xml) {
        StringBuilder value = new StringBuilder();
        String type = "";
        boolean reading = false;
        for (int event = xml.next(); event != XmlCursor.FINISHED; event = xml.next()) {
            if (event == XmlCursor.TEXT) {
                if (reading) {
                    xml.appendText(value);
                }
            } else if (event == XmlCursor.START) {
                String name = xml.name();
                reading = name.equals("v") || name.equals("t");
                if (name.equals("c")) {
                    type = orEmpty(xml.attribute("t"));
                    value.setLength(0);
                }
            } else {
                reading = false;
                if (xml.name().equals("c") && !value.isEmpty()) {
                    add(xml, shown(type, value.toString()));
                } else if (xml.name().equals("row")) {
                    endRow();
                }
            }
        }
        endRow();
    }

    private void add(XmlCursor xml, String cell) {
        xml.keepText(cell.length());
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\t")
                .append(cell);
    }

    private void endRow() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private String shown(String type, String value) {
        return switch (type) {
            case "s" -> string(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "str", "inlineStr", "e", "d" -> value;
            default -> number(value);
        };
    }

    private String string(String index) {
        try {
            int at = Integer.parseInt(index.strip());
            return at >= 0 && at < shared.size() ? shared.get(at) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static String number(String value) {
        try {
            BigDecimal number = new BigDecimal(
                    value.substring(0, Math.min(LONGEST_NUMBER, value.length())).strip());
            boolean plain = Math.abs((long) number.precision() - number.scale()) <= DIGITS.getPrecision() + 1;
            return plain ? number.round(DIGITS).stripTrailingZeros().toPlainString() : value;
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
