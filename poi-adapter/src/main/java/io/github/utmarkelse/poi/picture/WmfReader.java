package io.github.utmarkelse.poi.picture;

import io.github.utmarkelse.poi.file.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The strings of an old Windows metafile (WMF). */
final class WmfReader {
    private static final int PLACEABLE = 0x9AC6CDD7;
    private static final int PLACEABLE_REST = 18;
    private static final int HEADER_REST = 14;
    private static final int RECORD_HEAD = 6;
    private static final int LONGEST_RECORD = 1 << 20;
    private static final int MOST_OBJECTS = 0xFFFF;
    private static final int RECTANGLE = 6;
    private static final int GLYPH_INDEX = 0x10;
    private static final int UPDATE_POSITION = 1;
    private static final int CHARSET_IN_FONT = 13;

    private final LittleEndian in;
    private final DrawnText drawn;
    /** The objects by the number that the file gives them; those that are no fonts have no encoding. */
    private final List<Slot> objects = new ArrayList<>();

    private Charset charset = FontCharset.of(0);
    private boolean updatesPosition;

    private record Slot(boolean taken, @Nullable Charset charset) {}

    WmfReader(InputStream in, String part, Budget budget) {
        this.in = new LittleEndian(in);
        this.drawn = new DrawnText(part, budget);
    }

    DrawnText drawn() {
        return drawn;
    }

    /** Reads to the record that ends the drawing. */
    void read() throws IOException {
        boolean placeable = (int) in.number32() == PLACEABLE;
        in.skip(placeable ? PLACEABLE_REST + 4 + HEADER_REST : HEADER_REST);
        while (true) {
            long size = 2 * in.number32();
            int function = in.number16();
            if (function == 0) {
                return;
            }
            if (size < RECORD_HEAD) {
                throw new IOException("a record of " + size + " bytes");
            }
            if (size > LONGEST_RECORD) {
                notice(function);
                in.skip(size - RECORD_HEAD);
            } else {
                record(function, in.take((int) size - RECORD_HEAD));
            }
        }
    }

    private void record(int function, ByteBuffer record) {
        switch (function) {
            case Function.TEXT -> {
                int length = Short.toUnsignedInt(record.getShort(0));
                int end = 2 + length + (length & 1);
                draw(record.getShort(end + 2), record.getShort(end), string(record, 2, length));
            }
            case Function.EXTENDED_TEXT -> extendedText(record);
            case Function.FONT -> create(FontCharset.of(record.get(CHARSET_IN_FONT) & 0xFF));
            case 0x02FA, 0x02FC, 0x00F7, 0x06FF, 0x01F9, 0x0142 -> create(null);
            case Function.DELETE -> {
                int index = Short.toUnsignedInt(record.getShort(0));
                if (index < objects.size()) {
                    objects.set(index, new Slot(false, null));
                }
            }
            case Function.SELECT -> {
                int index = Short.toUnsignedInt(record.getShort(0));
                Charset selected = index < objects.size() ? objects.get(index).charset() : null;
                charset = selected == null ? charset : selected;
            }
            case Function.ALIGN -> updatesPosition = (record.getShort(0) & UPDATE_POSITION) != 0;
            default -> notice(function);
        }
    }

    private void notice(int function) {
        switch (function) {
            case 0x0940, 0x0922, 0x0B41, 0x0B23, 0x0D33, 0x0F43 -> drawn.perhapsMore();
            case 0x020B, 0x020C, 0x020D, 0x020E, 0x020F, 0x0211, 0x0410, 0x0412, 0x0214, 0x001E, 0x0127 ->
                drawn.moved();
            default -> {}
        }
    }

    private void extendedText(ByteBuffer record) {
        int length = Short.toUnsignedInt(record.getShort(4));
        int options = record.getShort(6);
        if ((options & GLYPH_INDEX) != 0) {
            drawn.perhapsMore();
        } else {
            int from = (options & RECTANGLE) != 0 ? 16 : 8;
            draw(record.getShort(2), record.getShort(0), string(record, from, length));
        }
    }

    private void draw(int x, int y, String string) {
        if (updatesPosition) {
            drawn.further(string);
        } else {
            drawn.at(x, y, string);
        }
    }

    private String string(ByteBuffer record, int from, int length) {
        byte[] bytes = new byte[length];
        record.get(from, bytes);
        return new String(bytes, charset);
    }

    /** A new object takes the lowest number that is free. */
    private void create(@Nullable Charset ofFont) {
        Slot created = new Slot(true, ofFont);
        for (int i = 0; i < objects.size(); i++) {
            if (!objects.get(i).taken()) {
                objects.set(i, created);
                return;
            }
        }
        if (objects.size() < MOST_OBJECTS) {
            objects.add(created);
        }
    }

    /** The functions of records that mean something here. */
    private static final class Function {
        static final int SELECT = 0x012D;
        static final int ALIGN = 0x012E;
        static final int DELETE = 0x01F0;
        static final int FONT = 0x02FB;
        static final int TEXT = 0x0521;
        static final int EXTENDED_TEXT = 0x0A32;

        private Function() {}
    }
}
