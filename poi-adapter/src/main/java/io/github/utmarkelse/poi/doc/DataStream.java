package io.github.utmarkelse.poi.doc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import org.apache.poi.hwpf.model.FFData;

/** What characters and paragraphs have in the data stream: pictures, form fields and formats that are long. */
final class DataStream {
    /** As many bytes as a format has at most. */
    static final int LONGEST_FORMAT = 0x4000;
    /** As many bytes as tell what a picture or a form field is. */
    static final int HEAD = 2048;

    private static final int PICTURE_HEAD = 68;
    private static final int MAPPING = 6;
    private static final int WIDTH = 28;
    private static final int NAMED_PICTURE = 0x66;
    private static final int METAFILE = 0x08;
    private static final double WHOLE = 1000;

    private static final int FORM_FIELD_FLAGS = PICTURE_HEAD + 4;
    private static final int FORM_FIELD_NAME = PICTURE_HEAD + 10;
    private static final int CHECK_BOX = 1;
    private static final int DROP_DOWN = 2;
    private static final int BY_DEFAULT = 25;

    private final Pages pages;

    DataStream(Pages pages) {
        this.pages = pages;
    }

    /** The format of a paragraph that is too long to stand with the others. */
    Sprms longFormat(int location) {
        byte[] bytes = pages.copy(location, LONGEST_FORMAT);
        return bytes.length < 2
                ? Sprms.NONE
                : Sprms.of(bytes, 2, 2 + (Byte.toUnsignedInt(bytes[0]) | Byte.toUnsignedInt(bytes[1]) << 8));
    }

    /** The kind, size and place of a picture. */
    Shown picture(int location) {
        byte[] bytes = pages.copy(location, HEAD);
        if (bytes.length < PICTURE_HEAD) {
            return Shown.of("", Streams.DATA, -1, 0, 0);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        double width = head.getShort(WIDTH) * (Short.toUnsignedInt(head.getShort(WIDTH + 4)) / WHOLE);
        double height = head.getShort(WIDTH + 2) * (Short.toUnsignedInt(head.getShort(WIDTH + 6)) / WHOLE);
        int mapping = head.getShort(MAPPING);
        String kind = mapping == METAFILE ? "wmf" : "";
        int name = mapping == NAMED_PICTURE && bytes.length > PICTURE_HEAD ? 1 + (bytes[PICTURE_HEAD] & 0xFF) : 0;
        Art art = new Art(bytes, PICTURE_HEAD + name, bytes.length);
        while (kind.isEmpty() && art.next()) {
            kind = art.pictureKind();
        }
        if (kind.isEmpty() && name > 0) {
            String file = new String(bytes, PICTURE_HEAD, Math.min(name, bytes.length - PICTURE_HEAD), ISO_8859_1);
            kind = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }
        return Shown.of(kind, Streams.DATA, (long) location + PICTURE_HEAD + name, width, height);
    }

    /** What a picture is said to show; empty where nothing is said. */
    String description(int location) {
        byte[] bytes = pages.copy(location, HEAD);
        StringBuilder said = new StringBuilder();
        Art art = new Art(bytes, PICTURE_HEAD, bytes.length);
        while (art.next()) {
            if (art.hasProperties()) {
                said.append(art.text(Art.DESCRIPTION));
            }
        }
        return said.toString();
    }

    /** Whether a form field is a check box that is ticked; an unticked one and any other field are not. */
    boolean isChecked(int location) {
        byte[] bytes = pages.copy(location, HEAD);
        if (bytes.length < FORM_FIELD_NAME + 2) {
            return false;
        }
        ByteBuffer field = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int flags = Short.toUnsignedInt(field.getShort(FORM_FIELD_FLAGS));
        int result = flags >> 2 & 0x1F;
        if ((flags & 3) != CHECK_BOX) {
            return false;
        }
        if (result != BY_DEFAULT) {
            return result == 1;
        }
        int given = FORM_FIELD_NAME + 2 * (Short.toUnsignedInt(field.getShort(FORM_FIELD_NAME)) + 2);
        return given + 2 <= bytes.length && field.getShort(given) == 1;
    }

    /** What a drop-down list shows: the entry that was chosen; empty for any other field, and for a list that is damaged
     * or longer than what is read. */
    String choice(int location) {
        byte[] bytes = pages.copy(location, HEAD);
        if (bytes.length < FORM_FIELD_NAME || (bytes[FORM_FIELD_FLAGS] & 3) != DROP_DOWN) {
            return "";
        }
        FFData field;
        try {
            field = new FFData(bytes, PICTURE_HEAD);
        } catch (RuntimeException e) {
            return "";
        }
        int result = bytes[FORM_FIELD_FLAGS] >> 2 & 0x1F;
        int chosen = result == BY_DEFAULT ? field.getDefaultDropDownItemIndex() : result;
        String[] entries = field.getDropList();
        return chosen < entries.length && entries[chosen] != null ? entries[chosen] : "";
    }
}
