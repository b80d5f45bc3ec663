package io.github.utmarkelse.poi.picture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The size of an image as its first bytes tell it.
 *
 * @param width in pixels, 0 if it is not told
 * @param height in pixels, 0 if it is not told
 */
record ImageSize(int width, int height) {
    private static final ImageSize UNTOLD = new ImageSize(0, 0);
    /** How far into a file its size is looked for, in bytes. */
    private static final int FAR = 256 * 1024;

    private static final int MOST_ENTRIES = 512;
    private static final int TIFF_WIDTH = 256;
    private static final int TIFF_HEIGHT = 257;
    private static final int SHORT = 3;

    /** Reads as little of an image as tells its size. */
    static ImageSize of(PictureKind kind, InputStream in) throws IOException {
        return switch (kind) {
            case PNG -> {
                ByteBuffer head = take(in, 24, ByteOrder.BIG_ENDIAN);
                yield of(head.getInt(16), head.getInt(20));
            }
            case GIF -> {
                ByteBuffer head = take(in, 10, ByteOrder.LITTLE_ENDIAN);
                yield of(head.getShort(6) & 0xFFFF, head.getShort(8) & 0xFFFF);
            }
            case BMP -> bmp(take(in, 26, ByteOrder.LITTLE_ENDIAN));
            case WEBP -> webp(take(in, 30, ByteOrder.LITTLE_ENDIAN));
            case JPEG -> jpeg(new DataInputStream(in));
            case TIFF -> tiff(in);
            default -> UNTOLD;
        };
    }

    private static ImageSize of(int width, int height) {
        return width > 0 && height > 0 ? new ImageSize(width, height) : UNTOLD;
    }

    private static ByteBuffer take(InputStream in, int length, ByteOrder order) throws IOException {
        byte[] bytes = in.readNBytes(length);
        return ByteBuffer.wrap(bytes).order(order);
    }

    private static ImageSize bmp(ByteBuffer head) {
        boolean old = head.getInt(14) == 12;
        return old
                ? of(head.getShort(18) & 0xFFFF, head.getShort(20) & 0xFFFF)
                : of(head.getInt(18), Math.abs(head.getInt(22)));
    }

    private static ImageSize webp(ByteBuffer head) {
        return switch (head.get(15)) {
            case 'X' -> of(1 + (head.getInt(24) & 0xFFFFFF), 1 + (head.getInt(26) >>> 8));
            case 'L' -> {
                int bits = head.getInt(21);
                yield of(1 + (bits & 0x3FFF), 1 + ((bits >>> 14) & 0x3FFF));
            }
            default -> of(head.getShort(26) & 0x3FFF, head.getShort(28) & 0x3FFF);
        };
    }

    /** Goes from segment to segment to the one that begins a frame. */
    private static ImageSize jpeg(DataInputStream in) throws IOException {
        int seen = 2;
        in.skipNBytes(2);
        while (seen < FAR) {
            int marker = in.readUnsignedShort();
            int length = in.readUnsignedShort();
            boolean frame =
                    marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return of(in.readUnsignedShort(), height);
            }
            if (marker < 0xFFC0 || length < 2) {
                return UNTOLD;
            }
            in.skipNBytes(length - 2L);
            seen += 2 + length;
        }
        return UNTOLD;
    }

    private static ImageSize tiff(InputStream in) throws IOException {
        ByteBuffer head = take(in, 8, ByteOrder.BIG_ENDIAN);
        ByteOrder order = head.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        int directory = head.order(order).getInt(4);
        if (directory < 8 || directory > FAR) {
            return UNTOLD;
        }
        in.skipNBytes(directory - 8L);
        int entries = take(in, 2, order).getShort(0) & 0xFFFF;
        int width = 0;
        int height = 0;
        for (int i = 0; i < Math.min(entries, MOST_ENTRIES); i++) {
            ByteBuffer entry = take(in, 12, order);
            int value = entry.getShort(2) == SHORT ? entry.getShort(8) & 0xFFFF : entry.getInt(8);
            int tag = entry.getShort(0) & 0xFFFF;
            width = tag == TIFF_WIDTH ? value : width;
            height = tag == TIFF_HEIGHT ? value : height;
        }
        return of(width, height);
    }
}
