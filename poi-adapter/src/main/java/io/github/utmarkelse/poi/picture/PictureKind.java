package io.github.utmarkelse.poi.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** What kind of picture some bytes are, told from the first of them. */
enum PictureKind {
    PNG,
    JPEG,
    GIF,
    BMP,
    TIFF,
    WEBP,
    EMF,
    WMF,
    SVG,
    COMPRESSED,
    PDF,
    OTHER;

    /** How many bytes tell it. */
    static final int HEAD = 64;

    private static final int EMF_SIGNATURE = 40;

    static PictureKind of(byte[] head) {
        String text = new String(head, ISO_8859_1);
        if (text.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (text.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (text.startsWith("GIF8")) {
            return GIF;
        }
        if (text.startsWith("BM")) {
            return BMP;
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return TIFF;
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (text.startsWith("\1\0\0\0") && text.startsWith(" EMF", EMF_SIGNATURE)) {
            return EMF;
        }
        if (text.startsWith("\u00D7\u00CD\u00C6\u009A")
                || text.startsWith("\1\0\11\0")
                || text.startsWith("\2\0\11\0")) {
            return WMF;
        }
        if (text.startsWith("\u001F\u008B")) {
            return COMPRESSED;
        }
        if (text.startsWith("%PDF")) {
            return PDF;
        }
        return text.replace("\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<") ? SVG : OTHER;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
