package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Look;
import io.github.utmarkelse.poi.part.Measures;
import io.github.utmarkelse.poi.part.Numbers;
import io.github.utmarkelse.poi.part.XmlCursor;

/** Reads the formatting properties that the cursor stands on. */
final class Formatting {
    /** How many of the units of sizes make a point, and of those of distances. */
    private static final int HALF_POINTS = 2;

    private static final int TWENTIETHS = 20;
    /** Two points, in twentieths: no run of letters fits in. */
    private static final int NARROW = 40;

    private static final String DOTS = "pct";

    private Formatting() {}

    /** Lets a look state one property. */
    static void state(Look look, Tag property, XmlCursor xml, Theme theme) {
        switch (property) {
            case VANISH -> look.hidden(xml.isOn());
            case BOLD -> look.bold(xml.isOn());
            case ITALIC -> look.italic(xml.isOn());
            case SIZE -> look.size(Measures.parse(xml.attribute("val"), HALF_POINTS, Look.UNTOLD));
            case COMPLEX_SIZE -> look.complexSize(Measures.parse(xml.attribute("val"), HALF_POINTS, Look.UNTOLD));
            case COMPLEX -> look.complex(xml.isOn());
            case COLOUR -> look.colour(colour(xml, theme));
            case HIGHLIGHT -> look.ground(Colour.highlight(xml.value("")));
            case SHADING -> {
                if (!look.hasGround()) {
                    look.ground(shading(xml, theme));
                }
            }
            case SPACING -> look.spacing(Measures.parse(xml.attribute("val"), TWENTIETHS, Look.UNTOLD));
            case WIDTH -> look.width(Measures.percent(xml.attribute("val"), Look.UNTOLD));
            case FIT_TEXT -> {
                if (Measures.parse(xml.attribute("val"), TWENTIETHS, NARROW) < NARROW) {
                    look.width(0);
                }
            }
            default -> {}
        }
    }

    /** The colour of letters. */
    private static int colour(XmlCursor xml, Theme theme) {
        return theme.colour(xml, "themeColor", "themeTint", "themeShade", "val");
    }

    /** The colour of a shading. */
    static int shading(XmlCursor xml, Theme theme) {
        return switch (xml.value("clear")) {
            case "clear" -> theme.colour(xml, "themeFill", "themeFillTint", "themeFillShade", "fill");
            case "nil" -> Colour.NONE;
            case "solid" -> theme.colour(xml, "themeColor", "themeTint", "themeShade", "color");
            default -> pattern(xml, theme);
        };
    }

    /** A pattern of dots, as many in a hundred as its name says, looks like a mixture; one of lines is not known. */
    private static int pattern(XmlCursor xml, Theme theme) {
        String name = xml.value("");
        int percent = name.startsWith(DOTS) ? Numbers.parse(name.substring(DOTS.length()), -1) : -1;
        if (percent < 0 || percent > 100) {
            return Colour.UNKNOWN;
        }
        int dots = theme.colour(xml, "themeColor", "themeTint", "themeShade", "color");
        int between = theme.colour(xml, "themeFill", "themeFillTint", "themeFillShade", "fill");
        return Colour.mixed(dots == Colour.NONE ? 0 : dots, between == Colour.NONE ? Colour.WHITE : between, percent);
    }
}
