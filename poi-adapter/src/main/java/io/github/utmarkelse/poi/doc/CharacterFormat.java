package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.draft.Look;
import io.github.utmarkelse.poi.draft.Toggle;
import io.github.utmarkelse.poi.numeral.Language;

/**
 * How a run of characters is formatted, as far as it matters: what it says of its own, not what its styles say.
 *
 * @param style the ordinal of its character style; -1 for none
 * @param hidden whether it is hidden
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param plain what else it looks like
 * @param deleted whether it was deleted with change tracking on
 * @param deletedBy the ordinal of who deleted it
 * @param inserted whether it was inserted with change tracking on
 * @param insertedBy the ordinal of who inserted it
 * @param special whether some characters of it stand for something else
 * @param object whether a picture character is the outside of an embedded object
 * @param symbol the character of a symbol font that it stands for; -1 for none
 * @param location where in the data stream the rest of a picture or form field lies; -1 for nowhere
 * @param formField whether that is a form field
 * @param languageId the number of its language; 0 where it says nothing
 */
record CharacterFormat(
        int style,
        Switch hidden,
        Switch bold,
        Switch italic,
        Look plain,
        boolean deleted,
        int deletedBy,
        boolean inserted,
        int insertedBy,
        boolean special,
        boolean object,
        int symbol,
        int location,
        boolean formField,
        int languageId) {
    static final int DELETED = 0x0800;
    static final int INSERTED = 0x0801;
    static final int BOLD = 0x0835;
    static final int ITALIC = 0x0836;
    static final int HIDDEN = 0x083C;
    private static final int PRIMARY_LANGUAGE = 0x3FF;
    private static final int FORM_FIELD = 0x0806;
    private static final int EMBEDDED = 0x080A;
    private static final int OBJECT = 0x0856;
    private static final int SPECIAL = 0x0855;
    private static final int PLAIN = 0x2A33;
    private static final int STYLE = 0x4A30;
    private static final int INSERTED_BY = 0x4804;
    private static final int DELETED_BY = 0x4863;
    private static final int LOCATION = 0x6A03;
    private static final int SYMBOL = 0x6A09;
    private static final int LANGUAGE = 0x4873;
    private static final int OLD_LANGUAGE = 0x486D;
    private static final int SIZE = 0x4A43;
    private static final int PALETTE_COLOUR = 0x2A42;
    private static final int COLOUR = 0x6870;
    private static final int HIGHLIGHT = 0x2A0C;
    private static final int SHORT_SHADING = 0x4866;
    private static final int SHADING = 0xCA71;
    private static final int SPACING = 0x8840;
    private static final int WIDTH = 0x4852;

    static final CharacterFormat PLAIN_TEXT = new CharacterFormat(
            -1,
            Switch.AS_STYLE,
            Switch.AS_STYLE,
            Switch.AS_STYLE,
            new Look(),
            false,
            0,
            false,
            0,
            false,
            false,
            -1,
            -1,
            false,
            0);

    /** A property that may also be said in relation to what the style says. */
    enum Switch {
        OFF,
        ON,
        AS_STYLE,
        UNLIKE_STYLE;

        static Switch of(int operand) {
            return switch (operand) {
                case 0 -> OFF;
                case 0x80 -> AS_STYLE;
                case 0x81 -> UNLIKE_STYLE;
                default -> ON;
            };
        }

        Toggle over(Toggle style) {
            return switch (this) {
                case OFF -> Toggle.OFF;
                case ON -> Toggle.ON;
                case AS_STYLE -> style;
                case UNLIKE_STYLE -> Toggle.of(!style.isOn());
            };
        }
    }

    /** Adds what this says of its own, on top of what the styles come to, where it says so in relation to them. */
    void addTo(Look direct, Look styled) {
        tell(hidden, styled.hidden(), direct::hidden);
        tell(bold, styled.bold(), direct::bold);
        tell(italic, styled.italic(), direct::italic);
        direct.fillFrom(plain);
    }

    private static void tell(Switch own, Toggle style, BooleanConsumer direct) {
        Toggle told = own.over(style);
        if (own != Switch.AS_STYLE && told != Toggle.UNTOLD) {
            direct.accept(told.isOn());
        }
    }

    /** Takes a truth. */
    private interface BooleanConsumer {
        void accept(boolean on);
    }

    /** The language in which lists are numbered where this is the standard style. */
    Language language() {
        return switch (languageId & PRIMARY_LANGUAGE) {
            case 0x06 -> Language.of("da");
            case 0x07 -> Language.of("de");
            case 0x0B -> Language.of("fi");
            case 0x0F -> Language.of("is");
            case 0x14 -> Language.of("no");
            case 0x1D -> Language.SWEDISH;
            case 0x00, 0x09 -> Language.ENGLISH;
            default -> Language.OTHER;
        };
    }

    /** Adds what a list of properties says to what this says already. */
    CharacterFormat with(Sprms sprms) {
        Reading reading = new Reading(this);
        while (sprms.next()) {
            reading.take(sprms);
        }
        return reading.changed ? reading.finish() : this;
    }

    /** A format while it is being read. */
    private static final class Reading {
        private int style;
        private Switch hidden;
        private Switch bold;
        private Switch italic;
        private final Look plain = new Look();
        private final Look plainBefore;
        private boolean deleted;
        private int deletedBy;
        private boolean inserted;
        private int insertedBy;
        private boolean special;
        private boolean object;
        private int symbol;
        private int location;
        private boolean formField;
        private int languageId;
        private boolean changed;

        Reading(CharacterFormat before) {
            style = before.style;
            hidden = before.hidden;
            bold = before.bold;
            italic = before.italic;
            plainBefore = before.plain;
            deleted = before.deleted;
            deletedBy = before.deletedBy;
            inserted = before.inserted;
            insertedBy = before.insertedBy;
            special = before.special;
            object = before.object;
            symbol = before.symbol;
            location = before.location;
            formField = before.formField;
            languageId = before.languageId;
        }

        void take(Sprms sprm) {
            int value = sprm.value();
            boolean known = true;
            switch (sprm.code()) {
                case DELETED -> deleted = value != 0;
                case INSERTED -> inserted = value != 0;
                case DELETED_BY -> deletedBy = value;
                case INSERTED_BY -> insertedBy = value;
                case HIDDEN -> hidden = Switch.of(value);
                case BOLD -> bold = Switch.of(value);
                case ITALIC -> italic = Switch.of(value);
                case SPECIAL -> special = value != 0;
                case OBJECT, EMBEDDED -> object |= value != 0;
                case FORM_FIELD -> formField = value != 0;
                case LOCATION -> {
                    location = value;
                    special = true;
                }
                case SYMBOL -> {
                    symbol = sprm.unsignedShort(2);
                    special = true;
                }
                case STYLE -> style = value;
                case PLAIN -> {
                    hidden = Switch.AS_STYLE;
                    bold = Switch.AS_STYLE;
                    italic = Switch.AS_STYLE;
                }
                case LANGUAGE, OLD_LANGUAGE -> languageId = value;
                case SIZE -> plain.size(value);
                case PALETTE_COLOUR -> plain.colour(Shading.ofPalette(value));
                case COLOUR -> plain.colour(Shading.of(value));
                case HIGHLIGHT -> plain.ground(Shading.ofPalette(value));
                case SHORT_SHADING -> shade(Shading.ofShort(value));
                case SHADING -> shade(Shading.ofLong(sprm));
                case SPACING -> plain.spacing((short) value);
                case WIDTH -> plain.width(value);
                default -> known = false;
            }
            changed |= known;
        }

        /** A highlight lies over a shading. */
        private void shade(int colour) {
            if (!plain.hasGround()) {
                plain.ground(colour);
            }
        }

        CharacterFormat finish() {
            plain.fillFrom(plainBefore);
            return new CharacterFormat(
                    style,
                    hidden,
                    bold,
                    italic,
                    plain,
                    deleted,
                    deletedBy,
                    inserted,
                    insertedBy,
                    special,
                    object,
                    symbol,
                    location,
                    formField,
                    languageId);
        }
    }
}
