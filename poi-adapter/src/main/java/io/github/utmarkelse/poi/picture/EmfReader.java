package io.github.utmarkelse.poi.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import io.github.utmarkelse.poi.file.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The strings of an enhanced metafile (EMF), and of the EMF+ records in its comments. */
final class EmfReader {
    private static final int RECORD_HEAD = 8;
    private static final int LONGEST_RECORD = 4 << 20;
    private static final int PLUS = 0x2B464D45;
    private static final int GLYPH_INDEX = 0x10;
    private static final int NO_RECTANGLE = 0x100;
    private static final int SMALL_CHARACTERS = 0x200;
    private static final int UPDATE_POSITION = 1;
    private static final int TEXT_OBJECT = 36;
    private static final int TEXT_OBJECT_LENGTH = 40;
    private static final int IMAGE_LENGTH = 200;
    private static final int CHARSET_IN_FONT = 12 + 23;

    private final LittleEndian in;
    private final DrawnText plain;
    private final EmfPlus plus;
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Budget budget;
    private final String part;
    private Charset charset = FontCharset.of(0);
    private boolean updatesPosition;

    EmfReader(InputStream in, String part, Budget budget) {
        this.in = new LittleEndian(in);
        this.part = part;
        this.budget = budget;
        this.plain = new DrawnText(part, budget);
        this.plus = new EmfPlus(new DrawnText(part, budget));
    }

    /** Reads to the record that ends the drawing. */
    void read() throws IOException {
        while (true) {
            int type = (int) in.number32();
            long size = in.number32();
            if (size < RECORD_HEAD) {
                throw new IOException("a record of " + size + " bytes");
            }
            if (type == RecordType.END) {
                return;
            }
            if (RecordType.isRead(type) && size <= LONGEST_RECORD) {
                record(type, in.take((int) size - RECORD_HEAD), (int) size);
            } else {
                notice(type, size);
                in.skip(size - RECORD_HEAD);
            }
        }
    }

    /** A drawing that is stored in both ways is read in the one that says more; otherwise both are drawn. */
    DrawnText drawn() {
        DrawnText other = plus.drawn();
        if (other.isEmpty()) {
            if (other.isPerhapsMore() && !(plus.isDual() && !plain.isEmpty())) {
                plain.perhapsMore();
            }
            return plain;
        }
        if (!plus.isDual()) {
            other.onOwnLine(plain.text());
            return other;
        }
        return plain.text().length() > other.text().length() ? plain : other;
    }

    private void notice(int type, long size) {
        if (RecordType.isOutline(type) || (RecordType.isImage(type) && size > IMAGE_LENGTH)) {
            plain.perhapsMore();
        } else if (RecordType.isMove(type)) {
            plain.moved();
        }
    }

    /** Reads a record; offsets in it are from the start of its head, which the buffer lacks. */
    private void record(int type, ByteBuffer record, int size) {
        switch (type) {
            case RecordType.TEXT_A, RecordType.TEXT_W ->
                text(record, TEXT_OBJECT - RECORD_HEAD, type == RecordType.TEXT_W);
            case RecordType.POLY_TEXT_A, RecordType.POLY_TEXT_W -> {
                long count = Integer.toUnsignedLong(record.getInt(TEXT_OBJECT - RECORD_HEAD));
                for (long i = 0; i < Math.min(count, size / TEXT_OBJECT_LENGTH); i++) {
                    int at = TEXT_OBJECT + Integer.BYTES - RECORD_HEAD + (int) i * TEXT_OBJECT_LENGTH;
                    text(record, at, type == RecordType.POLY_TEXT_W);
                }
            }
            case RecordType.SMALL_TEXT -> smallText(record);
            case RecordType.COMMENT -> comment(record);
            case RecordType.FONT -> {
                budget.keepItem(part);
                fonts.put(record.getInt(0), FontCharset.of(record.get(CHARSET_IN_FONT - RECORD_HEAD) & 0xFF));
            }
            case RecordType.SELECT -> charset = fonts.getOrDefault(record.getInt(0), charset);
            case RecordType.ALIGN -> updatesPosition = (record.getInt(0) & UPDATE_POSITION) != 0;
            default -> {}
        }
    }

    private void text(ByteBuffer record, int at, boolean wide) {
        int count = record.getInt(at + 8);
        int offset = record.getInt(at + 12) - RECORD_HEAD;
        int options = record.getInt(at + 16);
        if (count > 0) {
            if ((options & GLYPH_INDEX) != 0) {
                plain.perhapsMore();
            } else {
                draw(
                        record.getInt(at),
                        record.getInt(at + 4),
                        string(record, offset, count, wide ? UTF_16LE : charset));
            }
        }
    }

    private void smallText(ByteBuffer record) {
        int count = record.getInt(8);
        int options = record.getInt(12);
        int offset = 28 + ((options & NO_RECTANGLE) != 0 ? 0 : 16);
        if ((options & GLYPH_INDEX) != 0) {
            plain.perhapsMore();
        } else {
            Charset characters = (options & SMALL_CHARACTERS) != 0 ? ISO_8859_1 : UTF_16LE;
            draw(record.getInt(0), record.getInt(4), string(record, offset, count, characters));
        }
    }

    private void draw(int x, int y, String string) {
        if (updatesPosition) {
            plain.further(string);
        } else {
            plain.at(x, y, string);
        }
    }

    private void comment(ByteBuffer record) {
        if (record.capacity() >= 8 && record.getInt(4) == PLUS) {
            long length = Integer.toUnsignedLong(record.getInt(0)) - Integer.BYTES;
            record.position(8);
            plus.read(record.slice().order(record.order()).limit((int)
                    Math.max(0, Math.min(length, record.remaining()))));
        }
    }

    private static String string(ByteBuffer record, int offset, int count, Charset charset) {
        int length = Math.multiplyExact(count, charset.equals(UTF_16LE) ? 2 : 1);
        byte[] bytes = new byte[Math.min(length, record.capacity())];
        record.get(offset, bytes);
        return new String(bytes, charset);
    }

    /** The types of records that mean something here. */
    private static final class RecordType {
        static final int END = 14;
        static final int ALIGN = 22;
        static final int SELECT = 37;
        static final int COMMENT = 70;
        static final int FONT = 82;
        static final int TEXT_A = 83;
        static final int TEXT_W = 84;
        static final int POLY_TEXT_A = 96;
        static final int POLY_TEXT_W = 97;
        static final int SMALL_TEXT = 108;

        private RecordType() {}

        static boolean isRead(int type) {
            return switch (type) {
                case ALIGN, SELECT, COMMENT, FONT, TEXT_A, TEXT_W, POLY_TEXT_A, POLY_TEXT_W, SMALL_TEXT -> true;
                default -> false;
            };
        }

        /** Curves and filled paths, of which letters are made too. */
        static boolean isOutline(int type) {
            return switch (type) {
                case 2, 5, 56, 62, 63, 85, 88, 92 -> true;
                default -> false;
            };
        }

        static boolean isImage(int type) {
            return switch (type) {
                case 76, 77, 78, 79, 80, 81, 114, 116 -> true;
                default -> false;
            };
        }

        /** What changes where points lie: the window, the viewport, transformations, the current point. */
        static boolean isMove(int type) {
            return switch (type) {
                case 9, 10, 11, 12, 27, 33, 34, 35, 36 -> true;
                default -> false;
            };
        }
    }
}
