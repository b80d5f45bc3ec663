package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Look;
import io.github.utmarkelse.poi.draft.Style;
import io.github.utmarkelse.poi.draft.Toggle;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.numeral.Language;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.hwpf.model.StyleDescription;
import org.jspecify.annotations.Nullable;

/** The styles of a document, by their ordinals. */
final class StyleSheet {
    private static final int LONGEST_CHAIN = 64;
    /** The bytes of a paragraph format in a style that repeat the style's ordinal. */
    private static final int OWN_ORDINAL = 2;

    private static final int NUMBER = 0xFFF;
    private static final Look NOTHING = new Look();

    private final @Nullable Definition[] definitions;
    private final @Nullable Style[] resolved;

    /** What the file says of one style. */
    private record Definition(
            String name, int number, int basedOn, ParagraphFormat paragraph, CharacterFormat characters) {}

    private StyleSheet(@Nullable Definition[] definitions) {
        this.definitions = definitions;
        this.resolved = new @Nullable Style[definitions.length];
    }

    /**
     * Reads the styles. Each is given to POI by itself, so that none can reach beyond its own bytes, and none is expanded
     * as POI's own table of styles does.
     */
    static StyleSheet read(Streams streams, Budget budget) {
        if (!streams.has(Fib.Structure.STYLES)) {
            return new StyleSheet(new @Nullable Definition[0]);
        }
        int from = streams.fib().place(Fib.Structure.STYLES);
        byte[] bytes =
                Arrays.copyOfRange(streams.table(), from, from + streams.fib().size(Fib.Structure.STYLES));
        ByteBuffer sheet = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int count = Short.toUnsignedInt(sheet.getShort(2));
        int baseSize = Short.toUnsignedInt(sheet.getShort(4));
        int at = 2 + Short.toUnsignedInt(sheet.getShort(0));
        @Nullable Definition[] definitions = new @Nullable Definition[count];
        for (int i = 0; i < count && at + 2 <= bytes.length; i++) {
            int size = Short.toUnsignedInt(sheet.getShort(at));
            at += 2;
            if (size > 0) {
                budget.keepItem(streams.fib().tableStream());
                definitions[i] = definition(Arrays.copyOfRange(bytes, at, at + size), baseSize);
            }
            at += size;
        }
        return new StyleSheet(definitions);
    }

    private static Definition definition(byte[] bytes, int baseSize) {
        StyleDescription described = new StyleDescription(bytes, baseSize, 0, true);
        int number = (Byte.toUnsignedInt(bytes[0]) | Byte.toUnsignedInt(bytes[1]) << 8) & NUMBER;
        String name = described.getName().split(",", 2)[0].toLowerCase(Locale.ROOT);
        byte[] paragraph = described.getPAPX();
        byte[] characters = described.getCHPX();
        return new Definition(
                BuiltInStyle.name(number, name),
                number,
                described.getBaseStyle(),
                paragraph == null
                        ? ParagraphFormat.PLAIN
                        : ParagraphFormat.PLAIN.with(Sprms.of(paragraph, OWN_ORDINAL, paragraph.length)),
                characters == null
                        ? CharacterFormat.PLAIN_TEXT
                        : CharacterFormat.PLAIN_TEXT.with(Sprms.of(characters)));
    }

    /** A style with what it inherits; one without properties where there is none. */
    Style style(int ordinal) {
        if (ordinal < 0 || ordinal >= definitions.length) {
            return Style.NONE;
        }
        Style style = resolved[ordinal];
        if (style == null) {
            Definition definition = definitions[ordinal];
            style = definition == null ? Style.NONE : resolve(ordinal, definition);
            resolved[ordinal] = style;
        }
        return style;
    }

    private Style resolve(int ordinal, Definition own) {
        int outline = -1;
        int list = -1;
        int listLevel = -1;
        int ground = Colour.NONE;
        Toggle flat = Toggle.UNTOLD;
        Look look = new Look();
        Definition[] chain = chain(own);
        for (int i = chain.length - 1; i >= 0; i--) {
            Look base = look;
            look = new Look();
            chain[i].characters().addTo(look, base);
            look.fillFrom(base);
        }
        for (Definition link : chain) {
            ground = ground == Colour.NONE ? link.paragraph().ground() : ground;
            flat = flat.or(link.paragraph().flat());
            outline = outline < 0 ? outline(link) : outline;
            listLevel = listLevel < 0 && list < 0 ? link.paragraph().listLevel() : listLevel;
            list = list < 0 ? link.paragraph().list() : list;
        }
        return new Style(
                Integer.toString(ordinal),
                own.name(),
                outline < 0 || outline > Style.BODY_TEXT ? Style.BODY_TEXT : outline,
                Math.max(list, 0),
                listLevel,
                "",
                look,
                ground,
                flat,
                own.number() >= BuiltInStyle.FIRST_CONTENTS && own.number() <= BuiltInStyle.LAST_CONTENTS);
    }

    /** The style, the one it is based on, and so on. */
    private Definition[] chain(Definition own) {
        Definition[] chain = new Definition[LONGEST_CHAIN];
        int length = 0;
        Definition definition = own;
        while (definition != null && length < LONGEST_CHAIN) {
            chain[length++] = definition;
            int next = definition.basedOn();
            definition = next < definitions.length ? definitions[next] : null;
        }
        return Arrays.copyOf(chain, length);
    }

    /** Word's own headings have their level even if the file does not say so. */
    private static int outline(Definition definition) {
        int told = definition.paragraph().outlineLevel();
        boolean heading =
                definition.number() >= BuiltInStyle.FIRST_HEADING && definition.number() <= BuiltInStyle.LAST_HEADING;
        return told < 0 && heading ? definition.number() - BuiltInStyle.FIRST_HEADING : told;
    }

    /** What a run looks like whose paragraph has a style, and which may have a character style itself. */
    Look look(Style paragraph, CharacterFormat run) {
        Look characters = run.style() < 0 ? NOTHING : style(run.style()).look();
        Look styled = new Look();
        styled.settle(NOTHING, characters, paragraph.look(), NOTHING);
        Look direct = new Look();
        run.addTo(direct, styled);
        Look look = new Look();
        look.settle(direct, characters, paragraph.look(), NOTHING);
        return look;
    }

    /** The language of text that states none: that of the standard style. */
    Language language() {
        Definition standard = definitions.length == 0 ? null : definitions[0];
        return standard == null ? Language.of("") : standard.characters().language();
    }
}
