package io.github.utmarkelse.poi.picture;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;

/** A metafile made record by record, as the specifications (MS-EMF, MS-EMFPLUS, MS-WMF) lay them out. */
@SuppressWarnings("ByteBufferBackingArray") // every buffer here owns the whole of its array
public final class Metafile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean enhanced;

    private Metafile(boolean enhanced) {
        this.enhanced = enhanced;
    }

    public static Metafile emf() {
        Metafile emf = new Metafile(true);
        ByteBuffer header = little(80);
        header.putInt(32, 0x464D4520).putInt(36, 0x10000);
        return emf.record(1, header.array());
    }

    public static Metafile wmf() {
        Metafile wmf = new Metafile(false);
        ByteBuffer header = little(18);
        header.putShort(0, (short) 1).putShort(2, (short) 9).putShort(4, (short) 0x300);
        wmf.bytes.writeBytes(header.array());
        return wmf;
    }

    static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A record with its content as given; of a WMF, with an even number of bytes. */
    public Metafile record(int type, byte[] content) {
        ByteBuffer head = little(enhanced ? 8 : 6);
        if (enhanced) {
            head.putInt(type).putInt(8 + content.length);
        } else {
            head.putInt(3 + content.length / 2).putShort((short) type);
        }
        bytes.writeBytes(head.array());
        bytes.writeBytes(content);
        return this;
    }

    /** A record that claims to be of a size. */
    public Metafile recordOfSize(int type, int size) {
        bytes.writeBytes(little(8).putInt(type).putInt(size).array());
        return this;
    }

    /** ExtTextOutW at a point. */
    public Metafile text(int x, int y, String text) {
        return text(84, x, y, text.getBytes(UTF_16LE), text.length(), 0);
    }

    /** ExtTextOutA at a point. */
    public Metafile narrow(int x, int y, byte[] text) {
        return text(83, x, y, text, text.length, 0);
    }

    /** ExtTextOutW of glyphs by their number in the font. */
    public Metafile glyphs(int... glyphs) {
        ByteBuffer numbers = little(2 * glyphs.length);
        Arrays.stream(glyphs).forEach(glyph -> numbers.putShort((short) glyph));
        return text(84, 0, 0, numbers.array(), glyphs.length, 0x10);
    }

    private Metafile text(int type, int x, int y, byte[] text, int count, int options) {
        ByteBuffer record = little(68 + (text.length + 3) / 4 * 4);
        record.putInt(28, x).putInt(32, y).putInt(36, count).putInt(40, 76).putInt(44, options);
        record.put(68, text);
        return record(type, record.array());
    }

    /** PolyTextOutW: several strings in one record. */
    public Metafile texts(String... texts) {
        int strings = 36 + 40 * texts.length;
        int length = Arrays.stream(texts).mapToInt(text -> 2 * text.length()).sum();
        ByteBuffer record = little(strings + length);
        record.putInt(28, texts.length);
        int at = strings;
        for (int i = 0; i < texts.length; i++) {
            int object = 32 + 40 * i;
            record.putInt(object + 4, 20 * i)
                    .putInt(object + 8, texts[i].length())
                    .putInt(object + 12, at + 8);
            record.put(at, texts[i].getBytes(UTF_16LE));
            at += 2 * texts[i].length();
        }
        return record(97, record.array());
    }

    /** SmallTextOut with characters of one byte and no rectangle. */
    public Metafile small(String text) {
        ByteBuffer record = little(28 + text.length());
        record.putInt(8, text.length()).putInt(12, 0x300);
        record.put(28, text.getBytes(WINDOWS));
        return record(108, record.array());
    }

    /** A comment with EMF+ records. */
    public Metafile plus(byte[]... records) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.writeBytes(record);
        }
        ByteBuffer comment = little(8 + all.size());
        comment.putInt(0, 4 + all.size()).putInt(4, 0x2B464D45).put(8, all.toByteArray());
        return record(70, comment.array());
    }

    /** The EMF+ record that tells whether the other records draw the same. */
    public static byte[] plusHeader(boolean dual) {
        return plusRecord(0x4001, dual ? 1 : 0, new byte[16]);
    }

    /** EmfPlusDrawString. */
    public static byte[] plusString(String text) {
        ByteBuffer data = little(28 + 2 * text.length());
        data.putInt(8, text.length()).put(28, text.getBytes(UTF_16LE));
        return plusRecord(0x401C, 0, data.array());
    }

    /** EmfPlusDrawDriverString, of characters or of glyphs by number. */
    public static byte[] plusDriverString(String text, boolean characters) {
        ByteBuffer data = little(16 + 2 * text.length());
        data.putInt(4, characters ? 1 : 0).putInt(12, text.length()).put(16, text.getBytes(UTF_16LE));
        return plusRecord(0x4036, 0, data.array());
    }

    private static byte[] plusRecord(int type, int flags, byte[] data) {
        ByteBuffer record = little(12 + data.length);
        record.putShort((short) type)
                .putShort((short) flags)
                .putInt(12 + data.length)
                .putInt(data.length)
                .put(data);
        return record.array();
    }

    /** TextOut of a WMF. */
    public Metafile oldText(int x, int y, byte[] text) {
        int even = text.length + (text.length & 1);
        ByteBuffer record = little(6 + even);
        record.putShort(0, (short) text.length).put(2, text);
        record.putShort(2 + even, (short) y).putShort(4 + even, (short) x);
        return record(0x0521, record.array());
    }

    /** ExtTextOut of a WMF, with a rectangle that it is clipped to. */
    public Metafile oldClippedText(int x, int y, byte[] text) {
        ByteBuffer record = little(16 + text.length + (text.length & 1));
        record.putShort((short) y)
                .putShort((short) x)
                .putShort((short) text.length)
                .putShort((short) 4);
        record.put(16, text);
        return record(0x0A32, record.array());
    }

    /** A font with a character set, created and selected as object 0 of a WMF. */
    public Metafile oldFont(int charset) {
        byte[] font = new byte[20];
        font[13] = (byte) charset;
        return record(0x02FB, font).record(0x012D, new byte[2]);
    }

    /** A font with a character set, created and selected as object 1 of an EMF. */
    public Metafile font(int charset) {
        ByteBuffer font = little(96);
        font.putInt(0, 1).put(27, (byte) charset);
        return record(82, font.array()).record(37, little(4).putInt(1).array());
    }

    /** The file, with the record that ends it. */
    public byte[] bytes() {
        record(enhanced ? 14 : 0, new byte[enhanced ? 12 : 0]);
        return bytes.toByteArray();
    }

    /** The file, broken off before its end. */
    public byte[] unended() {
        return bytes.toByteArray();
    }
}
