package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.part.Namespace;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the settings of a document say of its text.
 *
 * @param renewsFields whether Word reckons all fields anew when it opens the file
 * @param showsBackground whether the colour of the page is shown where pages are
 * @param colours which colour of the theme some names stand for
 */
record Settings(boolean renewsFields, boolean showsBackground, Map<String, String> colours) {
    private static final List<String> NAMES = List.of(
            "bg1",
            "t1",
            "bg2",
            "t2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hyperlink",
            "followedHyperlink");

    static Settings read(@Nullable XmlCursor part) {
        boolean renewsFields = false;
        boolean showsBackground = false;
        Map<String, String> colours = new HashMap<>();
        if (part != null) {
            for (int event = part.next(); event != XmlCursor.FINISHED; event = part.next()) {
                if (event == XmlCursor.START && part.namespace() == Namespace.WORD) {
                    switch (part.name()) {
                        case "updateFields" -> renewsFields = part.isOn();
                        case "displayBackgroundShape" -> showsBackground = part.isOn();
                        case "clrSchemeMapping" -> {
                            for (String name : NAMES) {
                                String colour = part.attribute(name);
                                if (colour != null) {
                                    colours.put(name, colour);
                                }
                            }
                        }
                        default -> {}
                    }
                }
            }
        }
        return new Settings(renewsFields, showsBackground, colours);
    }
}
