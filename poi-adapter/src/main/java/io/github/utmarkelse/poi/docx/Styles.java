package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Look;
import io.github.utmarkelse.poi.draft.Style;
import io.github.utmarkelse.poi.draft.Toggle;
import io.github.utmarkelse.poi.numeral.Language;
import io.github.utmarkelse.poi.part.Namespace;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The styles of a document. */
final class Styles {
    private static final int LONGEST_CHAIN = 64;

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private final Map<String, Optional<TableParts>> tableParts = new HashMap<>();
    private final Look defaults = new Look();
    private Style standard = Style.NONE;
    private final Theme theme;
    private String language = "";

    private Styles(Theme theme) {
        this.theme = theme;
    }

    /** What styles.xml says of one style. */
    private static final class Definition {
        String name = "";
        String basedOn = "";
        int outlineLevel = -1;
        int list = -1;
        int listLevel = -1;
        String language = "";
        int ground = Colour.NONE;
        Toggle flat = Toggle.UNTOLD;

        @Nullable
        TableParts parts;

        final Look look = new Look();

        TableParts parts() {
            if (parts == null) {
                parts = new TableParts();
            }
            return parts;
        }
    }

    /** Reads the styles part. */
    static Styles read(@Nullable XmlCursor part, Theme theme) {
        Styles styles = new Styles(theme);
        if (part != null) {
            styles.readPart(part);
        }
        return styles;
    }

    /** The paragraph style with an id, or the standard one where a paragraph names none or one that is not there. */
    Style paragraph(@Nullable String id) {
        return id != null && definitions.containsKey(id) ? style(id) : standard;
    }

    /** Any style, or one without properties. */
    Style style(String id) {
        Style style = resolved.get(id);
        if (style == null) {
            Definition definition = definitions.get(id);
            style = definition == null ? Style.NONE : resolve(id, definition);
            resolved.put(id, style);
        }
        return style;
    }

    /** What a style makes of the parts of a table; null if it is none of tables or makes nothing of them. */
    @Nullable
    TableParts tableParts(String id) {
        return tableParts.computeIfAbsent(id, this::resolveParts).orElse(null);
    }

    private Optional<TableParts> resolveParts(String id) {
        TableParts parts = new TableParts();
        boolean told = false;
        Definition definition = definitions.get(id);
        for (int i = 0; i < LONGEST_CHAIN && definition != null; i++) {
            if (definition.parts != null) {
                parts.fillFrom(definition.parts);
                told = true;
            }
            definition = definitions.get(definition.basedOn);
        }
        return told ? Optional.of(parts) : Optional.empty();
    }

    Theme theme() {
        return theme;
    }

    Look defaults() {
        return defaults;
    }

    /** The language of text that states none. */
    Language language() {
        return Language.of(language);
    }

    private Style resolve(String id, Definition own) {
        String name = own.name;
        int outline = -1;
        int list = -1;
        int listLevel = -1;
        String listStyle = "";
        int ground = Colour.NONE;
        Toggle flat = Toggle.UNTOLD;
        Look look = new Look();
        String at = id;
        Definition definition = own;
        for (int i = 0; i < LONGEST_CHAIN && definition != null; i++) {
            outline = outline < 0 ? definition.outlineLevel : outline;
            if (list < 0) {
                listLevel = listLevel < 0 ? definition.listLevel : listLevel;
                list = definition.list;
                listStyle = at;
            }
            look.fillFrom(definition.look);
            ground = ground == Colour.NONE ? definition.ground : ground;
            flat = flat.or(definition.flat);
            at = definition.basedOn;
            definition = definitions.get(at);
        }
        boolean contents = name.startsWith("toc ") && (name.equals("toc heading") || Character.isDigit(name.charAt(4)));
        return new Style(
                id,
                name,
                outline < 0 || outline > Style.BODY_TEXT ? Style.BODY_TEXT : outline,
                Math.max(list, 0),
                listLevel,
                listStyle,
                look,
                ground,
                flat,
                contents);
    }

    private void readPart(XmlCursor part) {
        String standardId = "";
        Definition definition = new Definition();
        int runProperties = 0;
        int conditional = 0;
        TableParts.Part tablePart = TableParts.Part.WHOLE;
        boolean inDefaults = false;
        boolean cells = false;
        LetterFill fill = new LetterFill();
        for (int event = part.next(); event != XmlCursor.FINISHED; event = part.next()) {
            if (event == XmlCursor.END && part.depth() < runProperties) {
                runProperties = 0;
            }
            if (event == XmlCursor.END && part.depth() < conditional) {
                conditional = 0;
            }
            if (runProperties > 0 && event != XmlCursor.TEXT && part.namespace() == Namespace.WORD_2010) {
                Look look = conditional > 0
                        ? definition.parts().letters(tablePart)
                        : inDefaults ? defaults : definition.look;
                letterFill(fill, look, event, part);
            }
            if (event != XmlCursor.START || part.namespace() != Namespace.WORD) {
                continue;
            }
            switch (part.name()) {
                case "latentStyles", "tabs", "rPrChange", "pPrChange", "pPrDefault" -> part.skip();
                case "tblStylePr" -> {
                    conditional = part.depth();
                    tablePart = TableParts.Part.of(part.attribute("type"));
                }
                case "tblStyleRowBandSize" -> definition.parts().bandOfRows(part.number(1));
                case "tblStyleColBandSize" -> definition.parts().bandOfColumns(part.number(1));
                case "docDefaults" -> inDefaults = true;
                case "style" -> {
                    inDefaults = false;
                    cells = false;
                    String id = part.attribute("styleId");
                    definition = new Definition();
                    part.keepItem();
                    definitions.putIfAbsent(id == null ? "" : id, definition);
                    if (isOn(part.attribute("default")) && "paragraph".equals(part.attribute("type")) && id != null) {
                        standardId = id;
                    }
                }
                case "name" -> definition.name = part.value("").toLowerCase(Locale.ROOT);
                case "basedOn" -> definition.basedOn = part.value("");
                case "outlineLvl" -> definition.outlineLevel = part.number(-1);
                case "numId" -> definition.list = part.number(-1);
                case "ilvl" -> definition.listLevel = part.number(-1);
                case "rPr" -> runProperties = part.depth();
                case "lang" -> {
                    if (runProperties > 0 && conditional == 0 && inDefaults) {
                        language = part.value("");
                    } else if (runProperties > 0 && conditional == 0) {
                        definition.language = part.value("");
                    }
                }
                case "shd" -> {
                    if (runProperties > 0) {
                        Look look = conditional > 0
                                ? definition.parts().letters(tablePart)
                                : inDefaults ? defaults : definition.look;
                        Formatting.state(look, Tag.SHADING, part, theme);
                    } else if (conditional > 0 || cells) {
                        int ground = Formatting.shading(part, theme);
                        if (ground != Colour.NONE) {
                            definition.parts().shade(conditional > 0 ? tablePart : TableParts.Part.WHOLE, ground);
                        }
                    } else {
                        definition.ground = Formatting.shading(part, theme);
                    }
                }
                case "ind" -> {
                    if (conditional == 0 && StoryReader.isFarOff(part, "left", "start", "firstLine")) {
                        definition.flat = Toggle.ON;
                    }
                }
                case "framePr" -> {
                    if (conditional == 0 && StoryReader.isFarOff(part, "x", "y")) {
                        definition.flat = Toggle.ON;
                    }
                }
                case "tcPr", "tblPr" -> cells = true;
                case "pPr" -> cells = false;
                case "vanish", "b", "i", "color", "sz", "szCs", "cs", "rtl", "highlight", "spacing", "w" -> {
                    if (conditional == 0 && runProperties == 0 && "spacing".equals(part.name())) {
                        definition.flat = definition.flat.or(StoryReader.flatness(part));
                    } else if (runProperties > 0) {
                        Formatting.state(
                                conditional > 0
                                        ? definition.parts().letters(tablePart)
                                        : inDefaults ? defaults : definition.look,
                                Tag.of(Namespace.WORD, part.name()),
                                part,
                                theme);
                    }
                }
                default -> {}
            }
        }
        standard = style(standardId);
        Definition ofStandard = definitions.get(standardId);
        if (ofStandard != null && !ofStandard.language.isEmpty()) {
            language = ofStandard.language;
        }
    }

    private void letterFill(LetterFill fill, Look look, int event, XmlCursor part) {
        boolean whole = part.name().equals("textFill");
        if (event == XmlCursor.END) {
            if (whole) {
                look.fill(fill.end());
            }
        } else if (whole) {
            fill.begin();
        } else {
            fill.part(part.name(), part.value(""), theme);
        }
    }

    private static boolean isOn(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }
}
