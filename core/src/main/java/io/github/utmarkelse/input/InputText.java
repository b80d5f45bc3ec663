package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The text of a file that people write: in UTF-8, with or without a byte order mark, which is no part of the text. */
public final class InputText {
    /** As many bytes as a file may have. */
    public static final int MOST_BYTES = 4 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private InputText() {}

    /**
     * Reads a file. Devices and pipes are not opened: they may have no end, or keep whoever opens them waiting.
     *
     * @param file a file
     * @return its text
     * @throws InvalidInputException if it is missing, is no ordinary file, cannot be read, is larger than
     *     {@link #MOST_BYTES} or is not written in UTF-8
     */
    public static String read(Path file) {
        return read(file, MOST_BYTES);
    }

    /** The same of a file that may be longer. */
    static String read(Path file, int mostBytes) {
        return decoded(bytes(file, mostBytes), String.valueOf(file));
    }

    /**
     * Reads what a file holds, whatever it is. Devices and pipes are not opened.
     *
     * @param file a file
     * @param most as many bytes as it may have
     * @return its bytes
     * @throws InvalidInputException if it is missing, is no ordinary file, cannot be read or is larger
     */
    public static byte[] bytes(Path file, int most) {
        String name = String.valueOf(file);
        try (InputStream in = open(file)) {
            return bytes(in, name, most);
        } catch (NoSuchFileException e) {
            throw refused("file-missing", name, "file.missing", "file.missing.remedy", e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(String.valueOf(file), null, "not a regular file");
        }
        return Files.newInputStream(file);
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param stream the stream
     * @param name what problems call it
     * @return its text
     * @throws InvalidInputException if it cannot be read, is longer than {@link #MOST_BYTES} or is not written in UTF-8
     */
    public static String read(InputStream stream, String name) {
        return read(stream, name, MOST_BYTES);
    }

    /** The same of a stream that may be longer. */
    static String read(InputStream stream, String name, int mostBytes) {
        return decoded(bytes(stream, name, mostBytes), name);
    }

    /**
     * Reads what a stream holds to its end, without closing it.
     *
     * @param stream the stream
     * @param name what problems call it
     * @param most as many bytes as it may have
     * @return its bytes
     * @throws InvalidInputException if it cannot be read or is longer
     */
    public static byte[] bytes(InputStream stream, String name, int most) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(most + 1);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        if (bytes.length > most) {
            throw new InvalidInputException(
                    List.of(problem("file-too-large", name, "file.tooLarge", "file.tooLarge.remedy")));
        }
        return bytes;
    }

    private static String decoded(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("not-utf-8", name, "json.encoding", "json.encoding.remedy", e);
        }
    }

    private static InvalidInputException unreadable(String name, IOException e) {
        return refused("file-unreadable", name, "file.unreadable", "file.unreadable.remedy", e);
    }

    private static InvalidInputException refused(
            String code, String name, String what, String remedy, IOException cause) {
        return new InvalidInputException(problem(code, name, what, remedy), cause);
    }

    private static Problem problem(String code, String name, String what, String remedy) {
        return Problem.of(code, "", Message.of(what), Message.of(remedy)).in(name);
    }
}
