package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Look;
import io.github.utmarkelse.poi.part.XmlCursor;

/** Reads the formatting properties that the cursor stands on. */
final class Formatting {
    private Formatting() {}

    /** Lets a look state one property. */
    static void state(Look look, Tag property, XmlCursor xml) {
        switch (property) {
            case VANISH -> look.hidden(xml.isOn());
            case BOLD -> look.bold(xml.isOn());
            case ITALIC -> look.italic(xml.isOn());
            case SIZE -> look.size(xml.number(Look.UNTOLD));
            case COLOUR -> look.colour(colour(xml));
            case TEXT_NO_FILL -> look.colour(Colour.CLEAR);
            case TEXT_RGB -> look.colour(Colour.parse(xml.attribute("val")));
            case HIGHLIGHT -> look.ground(Colour.highlight(xml.value("")));
            case SHADING -> {
                if (!look.hasGround()) {
                    look.ground(shading(xml));
                }
            }
            case SPACING -> look.spacing(xml.number(Look.UNTOLD));
            case WIDTH -> look.width(xml.number(Look.UNTOLD));
            default -> {}
        }
    }

    /**
     * The colour of letters. One of the theme comes before the value beside it; of these only the page's own is known
     * here.
     */
    private static int colour(XmlCursor xml) {
        boolean asThePage = "background1".equals(xml.attribute("themeColor"))
                && xml.attribute("themeTint") == null
                && xml.attribute("themeShade") == null;
        return asThePage ? Colour.WHITE : Colour.parse(xml.attribute("val"));
    }

    /** The colour of a shading. */
    static int shading(XmlCursor xml) {
        return switch (xml.value("clear")) {
            case "clear" -> Colour.parse(xml.attribute("fill"));
            case "nil" -> Colour.NONE;
            case "solid" -> Colour.parse(xml.attribute("color"));
            default -> Colour.UNKNOWN;
        };
    }
}
