package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.part.Numbers;
import io.github.utmarkelse.poi.part.Relationships;
import io.github.utmarkelse.poi.part.XmlCursor;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The colours that a document's theme gives names to. Its part is read when the first of them is asked for. */
final class Theme {
    private static final int HEXADECIMAL = 16;
    private static final double MOST = 255;

    private final Container container;
    private final Relationships related;
    private final Supplier<Settings> settings;
    private @Nullable Map<String, Integer> colours;

    /**
     * The theme of a document.
     *
     * @param container the file
     * @param related the relationships of the main part
     * @param settings the document's settings, which may give names to other colours
     */
    Theme(Container container, Relationships related, Supplier<Settings> settings) {
        this.container = container;
        this.related = related;
        this.settings = settings;
    }

    /** The colour that an element tells with three attributes of the theme, or with a plain one where they say nothing. */
    int colour(XmlCursor xml, String named, String tint, String shade, String plain) {
        String name = xml.attribute(named);
        int colour = name == null ? Colour.NONE : colour(name);
        if (colour == Colour.NONE) {
            return Colour.parse(xml.attribute(plain));
        }
        double lighter = share(xml.attribute(tint));
        double darker = share(xml.attribute(shade));
        return Colour.lit(Colour.lit(colour, lighter, 1 - lighter), darker, 0);
    }

    /** Whether the document shows the colour of its pages. */
    boolean showsBackground() {
        return settings.get().showsBackground();
    }

    private static double share(@Nullable String hexadecimal) {
        try {
            return hexadecimal == null ? 1 : Math.min(1, Integer.parseInt(hexadecimal, HEXADECIMAL) / MOST);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The colour with a name; {@link Colour#NONE} if the theme has none of that name. */
    int colour(String name) {
        return switch (name) {
            case "background1", "bg1" -> mapped("bg1", "light1");
            case "text1", "tx1" -> mapped("t1", "dark1");
            case "background2", "bg2" -> mapped("bg2", "light2");
            case "text2", "tx2" -> mapped("t2", "dark2");
            case "hyperlink", "hlink" -> mapped("hyperlink", "hyperlink");
            case "followedHyperlink", "folHlink" -> mapped("followedHyperlink", "followedHyperlink");
            case "accent1", "accent2", "accent3", "accent4", "accent5", "accent6" -> mapped(name, name);
            case "light1", "lt1", "dark1", "dk1", "light2", "lt2", "dark2", "dk2" -> ofScheme(name);
            default -> Colour.NONE;
        };
    }

    private int mapped(String name, String usual) {
        return ofScheme(settings.get().colours().getOrDefault(name, usual));
    }

    private int ofScheme(String name) {
        return switch (name) {
            case "light1", "lt1" -> colours().getOrDefault("lt1", Colour.WHITE);
            case "dark1", "dk1" -> colours().getOrDefault("dk1", 0);
            case "light2" -> colours().getOrDefault("lt2", Colour.NONE);
            case "dark2" -> colours().getOrDefault("dk2", Colour.NONE);
            case "hyperlink" -> colours().getOrDefault("hlink", Colour.NONE);
            case "followedHyperlink" -> colours().getOrDefault("folHlink", Colour.NONE);
            default -> colours().getOrDefault(name, Colour.NONE);
        };
    }

    private Map<String, Integer> colours() {
        if (colours == null) {
            Map<String, Integer> read = new HashMap<>();
            try (XmlCursor part = container.openIfPresent(related.ofType("theme"))) {
                if (part != null) {
                    read(part, read);
                }
            } catch (WordFileException e) {
                if (!e.isDamage()) {
                    throw e;
                }
            }
            colours = read;
        }
        return colours;
    }

    /** Only the beginning of the part is read, where the colours stand. */
    private static void read(XmlCursor part, Map<String, Integer> colours) {
        String name = "";
        for (int event = part.next(); event != XmlCursor.FINISHED; event = part.next()) {
            if (event == XmlCursor.START) {
                switch (part.name()) {
                    case "srgbClr" -> colours.putIfAbsent(name, Colour.parse(part.attribute("val")));
                    case "sysClr" -> colours.putIfAbsent(name, Colour.parse(part.attribute("lastClr")));
                    case "dk1", "lt1", "dk2", "lt2", "hlink", "folHlink" -> name = part.name();
                    default -> name = part.name().startsWith("accent") ? part.name() : "";
                }
            } else if (event == XmlCursor.END && part.name().equals("clrScheme")) {
                return;
            }
        }
    }

    /** What is said in percent or in thousandths of a percent, as a share of one. */
    static double portion(@Nullable String value) {
        if (value != null && value.endsWith("%")) {
            return Numbers.parse(value.substring(0, value.length() - 1), 100) / 100.0;
        }
        return Numbers.parse(value, 100_000) / 100_000.0;
    }
}
