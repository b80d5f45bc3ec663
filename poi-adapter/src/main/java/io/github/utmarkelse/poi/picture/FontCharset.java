package io.github.utmarkelse.poi.picture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that Windows' fonts name by number. */
final class FontCharset {
    private static final int SYMBOL = 2;

    private FontCharset() {}

    /** The encoding of text drawn with a font; a symbol font's characters are kept by their number. */
    static Charset of(int number) {
        String name = switch (number) {
            case 77 -> "x-MacRoman";
            case 128 -> "windows-31j";
            case 129 -> "x-windows-949";
            case 134 -> "GBK";
            case 136 -> "x-windows-950";
            case 161 -> "windows-1253";
            case 162 -> "windows-1254";
            case 163 -> "windows-1258";
            case 177 -> "windows-1255";
            case 178 -> "windows-1256";
            case 186 -> "windows-1257";
            case 204 -> "windows-1251";
            case 222 -> "x-windows-874";
            case 238 -> "windows-1250";
            default -> "windows-1252";
        };
        return number == SYMBOL || !Charset.isSupported(name) ? StandardCharsets.ISO_8859_1 : Charset.forName(name);
    }
}
