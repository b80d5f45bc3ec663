package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.file.CompoundFile;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.picture.PictureContent;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures and embedded objects of a document: each is read once, however often it is shown. What cannot be read is
 * empty and refuses nothing.
 */
final class InsideParts {
    private static final String OBJECTS = "ObjectPool";
    private static final String TYPE = "\u0001CompObj";
    private static final int LARGEST_OBJECT = 6 << 20;
    private static final int LARGEST_TYPE = 4096;
    private static final int TYPE_HEAD = 28;
    private static final String DISPLAY = "\u0003ObjInfo";
    private static final int ICON = 0x40;

    private final CompoundFile file;
    private final Insides insides;
    private final Reach reach;
    private final Map<String, PictureContent> pictures = new HashMap<>();
    private final Map<Integer, Optional<String>> objects = new HashMap<>();
    private final Map<Integer, String> types = new HashMap<>();
    private final Map<Integer, Boolean> icons = new HashMap<>();

    InsideParts(CompoundFile file, Insides insides) {
        this.file = file;
        this.insides = insides;
        this.reach = new Reach(file);
    }

    PictureContent picture(Shown shown) {
        if (shown.place() < 0) {
            return PictureContent.notExamined(shown.kind());
        }
        PictureContent content = pictures.computeIfAbsent(
                shown.stream() + " " + shown.place(),
                key -> insides.pictures()
                        .read(
                                account -> Blip.open(reach.at(shown.stream(), shown.place()), account),
                                "picture." + shown.kind()));
        return affords(content.text()) ? content : PictureContent.notExamined(content.kind());
    }

    /** The text of an embedded document. */
    Optional<String> object(int id) {
        return objects.computeIfAbsent(id, this::read).filter(this::affords);
    }

    private Optional<String> read(int id) {
        try {
            long size = file.folderSize(OBJECTS, folder(id));
            if (size == 0 || size > LARGEST_OBJECT) {
                return Optional.empty();
            }
            insides.budget().inflate(OBJECTS, (int) size);
            return insides.embedded(file.folder(OBJECTS, folder(id)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What an object itself says that it is, for example {@code Excel.Sheet.8}; empty where it says nothing. */
    String type(int id) {
        return types.computeIfAbsent(id, this::readType);
    }

    private String readType(int id) {
        try {
            return file.bytes(LARGEST_TYPE, OBJECTS, folder(id), TYPE)
                    .map(InsideParts::program)
                    .orElse("");
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    /** Whether what shows an object on the page is only a sign with a name ([MS-DOC], 2.9.170). */
    boolean isIcon(int id) {
        return icons.computeIfAbsent(id, this::readIcon);
    }

    private boolean readIcon(int id) {
        try {
            return file.bytes(LARGEST_TYPE, OBJECTS, folder(id), DISPLAY)
                    .map(bytes -> bytes.length > 0 && (bytes[0] & ICON) != 0)
                    .orElse(false);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static String folder(int id) {
        return "_" + id;
    }

    /** The program's name in an object's type ([MS-OLEDS], 2.3.8): after a name for people and a format. */
    private static String program(byte[] bytes) {
        ByteBuffer type = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(TYPE_HEAD);
        text(type);
        if (type.getInt(type.position()) < 0) {
            type.getInt();
            type.getInt();
        } else {
            text(type);
        }
        return text(type).replace("\0", "");
    }

    private static String text(ByteBuffer type) {
        byte[] text = new byte[Math.min(type.getInt(), type.remaining())];
        type.get(text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private boolean affords(String text) {
        try {
            insides.budget().keepText(Streams.DATA, text.length());
            return true;
        } catch (WordFileException e) {
            return false;
        }
    }
}
