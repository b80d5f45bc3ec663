package io.github.utmarkelse.poi.picture;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;

/** The strings of EMF+ records. */
final class EmfPlus {
    private static final int HEAD = 12;
    private static final int HEADER = 0x4001;
    private static final int FILL_PATH = 0x4014;
    private static final int DRAW_PATH = 0x4015;
    private static final int DRAW_IMAGE = 0x401A;
    private static final int DRAW_IMAGE_POINTS = 0x401B;
    private static final int DRAW_STRING = 0x401C;
    private static final int DRAW_DRIVER_STRING = 0x4036;
    private static final int DUAL = 1;
    private static final int UNICODE = 1;

    private final DrawnText drawn;
    private boolean dual;

    EmfPlus(DrawnText drawn) {
        this.drawn = drawn;
    }

    /** Whether the plain records of the file draw the same. */
    boolean isDual() {
        return dual;
    }

    DrawnText drawn() {
        return drawn;
    }

    /** Reads the records of one comment. */
    void read(ByteBuffer records) {
        int at = 0;
        while (at + HEAD <= records.limit()) {
            int type = Short.toUnsignedInt(records.getShort(at));
            int size = records.getInt(at + 4);
            int length = records.getInt(at + 8);
            if (size < HEAD || length < 0 || length > size - HEAD || size > records.limit() - at) {
                return;
            }
            record(
                    type,
                    records.getShort(at + 2),
                    records.slice(at + HEAD, length).order(records.order()));
            at += size;
        }
    }

    private void record(int type, int flags, ByteBuffer data) {
        switch (type) {
            case HEADER -> dual = (flags & DUAL) != 0;
            case FILL_PATH, DRAW_PATH, DRAW_IMAGE, DRAW_IMAGE_POINTS -> drawn.perhapsMore();
            case DRAW_STRING -> drawn.onOwnLine(string(data, 28, data.getInt(8)));
            case DRAW_DRIVER_STRING -> {
                if ((data.getInt(4) & UNICODE) != 0) {
                    drawn.onOwnLine(string(data, 16, data.getInt(12)));
                } else {
                    drawn.perhapsMore();
                }
            }
            default -> {}
        }
    }

    private static String string(ByteBuffer data, int offset, int count) {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(2L * count, data.limit() - offset))];
        data.get(offset, bytes);
        return new String(bytes, UTF_16LE);
    }
}
