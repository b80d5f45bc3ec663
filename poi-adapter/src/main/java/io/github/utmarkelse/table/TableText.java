package io.github.utmarkelse.table;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The text of a table: in UTF-8, with or without a byte order mark, which is no part of it. */
final class TableText {
    static final int MOST_BYTES = 10 << 20;
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String NOT_UTF_8 = "not-utf-8";

    /** The letters å, ä, ö, Å, Ä and Ö in Windows-1252. */
    private static final byte[] SWEDISH_LETTERS = {
        (byte) 0xE5, (byte) 0xE4, (byte) 0xF6, (byte) 0xC5, (byte) 0xC4, (byte) 0xD6
    };

    private TableText() {}

    static String of(byte[] bytes, String name) {
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused("not-a-table", name, "spreadsheet");
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            throw refused(NOT_UTF_8, name, "utf16");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(
                    problem(NOT_UTF_8, name, hasSwedishLetters(bytes) ? "windows1252" : "encoding"), e);
        }
    }

    private static boolean begins(byte[] bytes, int... start) {
        return bytes.length >= start.length
                && IntStream.range(0, start.length).allMatch(i -> bytes[i] == (byte) start[i]);
    }

    private static boolean hasSwedishLetters(byte[] bytes) {
        for (byte each : bytes) {
            for (byte letter : SWEDISH_LETTERS) {
                if (each == letter) {
                    return true;
                }
            }
        }
        return false;
    }

    private static InvalidInputException refused(String code, String name, String key) {
        return new InvalidInputException(List.of(problem(code, name, key)));
    }

    private static Problem problem(String code, String name, String key) {
        return Problem.of(code, "", Words.text(key), Words.text(key + ".remedy"))
                .in(name);
    }
}
