package io.github.utmarkelse.poi.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;

/** A walk through the records of a drawing ([MS-ODRAW]), into containers and over everything else. */
final class Art {
    static final int BLIP_STORE_ENTRY = 0xF007;
    static final int GROUP = 0xF003;
    static final int SHAPE = 0xF00A;
    static final int PROPERTIES = 0xF00B;
    /** The property that tells what a shape or picture is said to show. */
    static final int DESCRIPTION = 0x0381;

    private static final int MORE_PROPERTIES = 0xF122;
    private static final int LEAST_BLIP = 0xF018;
    private static final int GREATEST_BLIP = 0xF117;
    private static final int HEADER = 8;
    private static final int CONTAINER = 0xF;

    private final ByteBuffer bytes;
    private final int end;
    private final Deque<Integer> groupEnds = new ArrayDeque<>();
    private int at;
    private int type;
    private int instance;
    private int start;

    Art(byte[] bytes, int from, int to) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.at = from;
        this.end = Math.min(to, bytes.length);
    }

    /** Goes on to the next record; one that is cut off may be the last. */
    boolean next() {
        if (at + HEADER > end) {
            return false;
        }
        int head = Short.toUnsignedInt(bytes.getShort(at));
        type = Short.toUnsignedInt(bytes.getShort(at + 2));
        instance = head >> 4;
        start = at + HEADER;
        long length = Integer.toUnsignedLong(bytes.getInt(at + 4));
        int recordEnd = (int) Math.min(start + length, end);
        while (!groupEnds.isEmpty() && groupEnds.getLast() <= at) {
            groupEnds.removeLast();
        }
        boolean container = (head & CONTAINER) == CONTAINER;
        if (container && type == GROUP) {
            groupEnds.addLast(recordEnd);
        }
        at = container ? start : recordEnd;
        return true;
    }

    /** Leaves out some bytes that are no record. */
    void skip(int count) {
        at += count;
    }

    int type() {
        return type;
    }

    /** How many groups the record stands in, itself included. */
    int groups() {
        return groupEnds.size();
    }

    /** A number in the record; 0 where the record is cut off. */
    int number(int offset) {
        return start + offset + 4 <= end ? bytes.getInt(start + offset) : 0;
    }

    int unsignedByte(int offset) {
        return start + offset < end ? Byte.toUnsignedInt(bytes.get(start + offset)) : 0;
    }

    boolean hasProperties() {
        return type == PROPERTIES || type == MORE_PROPERTIES;
    }

    /** A property that is a number, or a fallback where it is not told. */
    int property(int id, int fallback) {
        for (int i = 0; i < instance && start + 6 * i + 6 <= end; i++) {
            if ((bytes.getShort(start + 6 * i) & 0x3FFF) == id) {
                return bytes.getInt(start + 6 * i + 2);
            }
        }
        return fallback;
    }

    /** A property that is a text; empty where it is not told. */
    String text(int id) {
        int data = start + 6 * instance;
        for (int i = 0; i < instance && start + 6 * i + 6 <= end; i++) {
            int code = Short.toUnsignedInt(bytes.getShort(start + 6 * i));
            int length = bytes.getInt(start + 6 * i + 2);
            if ((code & 0x8000) != 0) {
                if (length < 0 || length > end - data) {
                    return "";
                }
                if ((code & 0x3FFF) == id) {
                    return text(data, length);
                }
                data += length;
            }
        }
        return "";
    }

    private String text(int from, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 2 <= length; i += 2) {
            char c = bytes.getChar(from + i);
            if (c == 0) {
                break;
            }
            text.append(c);
        }
        return text.toString();
    }

    /** Whether records of a type are pictures. */
    static boolean isPicture(int type) {
        return type >= LEAST_BLIP && type <= GREATEST_BLIP;
    }

    /** The kind of file that a picture is, if the record is a picture or an entry for one; empty otherwise. */
    String pictureKind() {
        if (type == BLIP_STORE_ENTRY) {
            return switch (unsignedByte(0)) {
                case 2 -> "emf";
                case 3 -> "wmf";
                case 4 -> "pict";
                case 5 -> "jpeg";
                case 6 -> "png";
                case 7 -> "bmp";
                case 17 -> "tiff";
                default -> "";
            };
        }
        return switch (type) {
            case 0xF01A -> "emf";
            case 0xF01B -> "wmf";
            case 0xF01C -> "pict";
            case 0xF01D, 0xF02A -> "jpeg";
            case 0xF01E -> "png";
            case 0xF01F -> "bmp";
            case 0xF029 -> "tiff";
            default -> "";
        };
    }
}
