package io.github.utmarkelse.poi.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;

/** What a file is, told from its content and never from its name. */
public enum FileKind {
    ZIP("", ""),
    EMPTY("not-a-word-file", "empty"),
    PDF("not-a-word-file", "pdf"),
    RTF("not-a-word-file", "rtf"),
    OPEN_DOCUMENT("not-a-word-file", "odt"),
    HTML("not-a-word-file", "html"),
    XML("not-a-word-file", "xml"),
    TEXT("not-a-word-file", "text"),
    LOCK_FILE("not-a-word-file", "lock"),
    OTHER_OLE("not-a-word-file", "other-ole"),
    SPREADSHEET("not-a-word-file", "spreadsheet"),
    PRESENTATION("not-a-word-file", "presentation"),
    OTHER_ZIP("not-a-word-file", "zip"),
    OTHER("not-a-word-file", "other"),
    ENCRYPTED("word-encrypted", "encrypted"),
    WORD_97("", ""),
    DAMAGED_OLE("word-damaged", "damaged");

    private static final int HEAD = 4096;
    private static final int LOCK_FILE_SIZE = 162;
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final String code;
    private final String key;

    FileKind(String code, String key) {
        this.code = code;
        this.key = key;
    }

    public String code() {
        return code;
    }

    public String key() {
        return key;
    }

    public static FileKind of(SeekableByteChannel channel) throws IOException {
        ByteBuffer head = Channels.read(channel, 0, HEAD);
        byte[] bytes = new byte[head.remaining()];
        head.get(bytes);
        String text = new String(bytes, ISO_8859_1);
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return text.startsWith("mimetypeapplication/vnd.oasis.opendocument", 30) ? OPEN_DOCUMENT : ZIP;
        }
        if (text.startsWith(new String(OLE, ISO_8859_1))) {
            return ole(channel);
        }
        if (text.contains("%PDF-")) {
            return PDF;
        }
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        if (channel.size() == LOCK_FILE_SIZE && bytes[0] > 0 && bytes[0] <= 54) {
            return LOCK_FILE;
        }
        return isText(bytes) ? markup(text) : OTHER;
    }

    private static FileKind markup(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.contains("<!doctype html")) {
            return HTML;
        }
        return lower.startsWith("<?xml") ? XML : TEXT;
    }

    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    /** Looks into a compound file of the old kind; a password puts a document of the new kind into one too. */
    private static FileKind ole(SeekableByteChannel channel) {
        try (CompoundFile file = CompoundFile.open(channel)) {
            if (file.has("EncryptedPackage")) {
                return ENCRYPTED;
            }
            return file.has("WordDocument") ? WORD_97 : OTHER_OLE;
        } catch (IOException | RuntimeException e) {
            return DAMAGED_OLE;
        }
    }
}
