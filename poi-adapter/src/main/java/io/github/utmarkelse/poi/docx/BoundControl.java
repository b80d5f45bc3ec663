package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.data.DataBinding;
import io.github.utmarkelse.poi.data.DataValue;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an open content control says of the data that it shows: Word takes its text from there when it opens the file. */
final class BoundControl {
    private static final int DATE = 10;
    private static final int LONGEST_FORMAT = 64;

    private Kind kind = Kind.TEXT;
    private @Nullable DataBinding binding;
    private final Map<String, String> entries = new HashMap<>();
    private String format = "";
    private Locale language = Locale.ROOT;
    private int items;
    private @Nullable TextPosition start;

    private enum Kind {
        TEXT,
        DATE,
        CHECK_BOX,
        PICTURE,
        REPEATED
    }

    /** Takes note of one of its properties. */
    void property(XmlCursor xml) {
        switch (xml.name()) {
            case "dataBinding" ->
                binding = new DataBinding(
                        attribute(xml, "xpath"), attribute(xml, "prefixMappings"), attribute(xml, "storeItemID"));
            case "date" -> kind = Kind.DATE;
            case "checkbox" -> kind = Kind.CHECK_BOX;
            case "picture" -> kind = Kind.PICTURE;
            case "repeatingSection" -> kind = Kind.REPEATED;
            case "listItem" -> {
                String value = attribute(xml, "value");
                String shown = xml.attribute("displayText");
                xml.keepItem();
                entries.putIfAbsent(value, shown == null ? value : shown);
            }
            case "dateFormat" -> format = xml.value("");
            case "lid" -> language = Locale.forLanguageTag(xml.value(""));
            default -> {}
        }
    }

    /** Counts one of the items that it repeats. */
    void item() {
        items++;
    }

    @Nullable
    DataBinding binding() {
        return binding;
    }

    /** Says where its text starts. */
    void start(TextPosition position) {
        start = position;
    }

    /** Where its text starts; null where it is bound to nothing or has no text. */
    @Nullable
    TextPosition boundStart() {
        return binding == null ? null : start;
    }

    /** Whether the value itself is what it shows. */
    boolean isText() {
        return kind == Kind.TEXT;
    }

    /**
     * Whether Word shows just what is stored in the control.
     *
     * @param stored the text in the control
     * @param prompt whether it is said to be the prompt of an empty control
     * @param value what stands where the control is bound to
     */
    boolean shows(String stored, boolean prompt, DataValue value) {
        if (value.kind() == DataValue.Kind.NOWHERE) {
            return true;
        }
        boolean known = value.kind() == DataValue.Kind.FOUND;
        return switch (kind) {
            case PICTURE -> stored.isBlank();
            case CHECK_BOX -> stored.codePointCount(0, stored.length()) <= 1;
            case REPEATED -> known && value.nodes() == items;
            case DATE -> known && (showsText(stored, prompt, value.text()) || isSame(stored, dated(value.text())));
            case TEXT -> known && showsText(stored, prompt, entries.getOrDefault(value.text(), value.text()));
        };
    }

    private static boolean showsText(String stored, boolean prompt, String value) {
        return value.isBlank() ? prompt || stored.isBlank() : !prompt && isSame(stored, value);
    }

    private static boolean isSame(String one, String other) {
        return one.replaceAll("\\s+", "").equals(other.replaceAll("\\s+", ""));
    }

    /** A date as Word writes it by a picture whose letters mean the same here, but for the names of days. */
    private String dated(String value) {
        if (value.length() < DATE || format.length() > LONGEST_FORMAT) {
            return value;
        }
        try {
            String pattern = format.replace("dddd", "EEEE").replace("ddd", "EEE");
            return LocalDate.parse(value.substring(0, DATE)).format(DateTimeFormatter.ofPattern(pattern, language));
        } catch (DateTimeException | IllegalArgumentException e) {
            return value;
        }
    }

    private static String attribute(XmlCursor xml, String name) {
        String value = xml.attribute(name);
        return value == null ? "" : value;
    }
}
