package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.docx.DocxReader;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.FileKind;
import io.github.utmarkelse.poi.file.Refusals;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.ocr.PictureText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A document of Word 97–2003 made byte by byte, after [MS-DOC]: text with properties, in as many pieces as a test wants.
 * Each run and each paragraph has a page of its own.
 */
final class Doc {
    static final int VERSION_97 = 0xC1;
    private static final int TEXT = 2048;
    private static final int PAGE = 512;
    private static final int FLAGS = 10;

    private final Map<Fib.Part, StringBuilder> texts = new EnumMap<>(Fib.Part.class);
    private final Map<Fib.Part, List<Stretch>> runs = new EnumMap<>(Fib.Part.class);
    private final Map<Fib.Part, List<Stretch>> paragraphs = new EnumMap<>(Fib.Part.class);
    private final Map<Fib.Structure, byte[]> structures = new EnumMap<>(Fib.Structure.class);
    private final Map<String, byte[]> streams = new LinkedHashMap<>();
    private final Map<String, byte[]> objects = new LinkedHashMap<>();
    private final List<byte[]> styles = new ArrayList<>();
    private final List<Integer> cuts = new ArrayList<>();
    private final List<byte[]> pieceFormats = new ArrayList<>();
    private final Map<Integer, Integer> pieceProperties = new LinkedHashMap<>();
    private Fib.Part part = Fib.Part.MAIN;
    private int version = VERSION_97;
    private int flags = 0x0200;
    private boolean narrow;
    private int claimed;

    /** Some text of a part and its properties. */
    private record Stretch(int from, int to, List<Byte> properties) {}

    Doc() {
        for (Fib.Part each : Fib.Part.values()) {
            texts.put(each, new StringBuilder());
            runs.put(each, new ArrayList<>());
            paragraphs.put(each, new ArrayList<>());
        }
    }

    static Doc of(String text) {
        return new Doc().run(text);
    }

    static Doc of(String text, Bytes properties) {
        return new Doc().run(text, properties);
    }

    private StringBuilder text() {
        return java.util.Objects.requireNonNull(texts.get(part));
    }

    private static void add(Map<Fib.Part, List<Stretch>> all, Fib.Part part, Stretch stretch) {
        java.util.Objects.requireNonNull(all.get(part)).add(stretch);
    }

    /** Goes on in another part. */
    Doc in(Fib.Part other) {
        part = other;
        return this;
    }

    Doc run(String text) {
        return run(text, new Bytes());
    }

    Doc run(String text, Bytes properties) {
        int from = text().length();
        text().append(text);
        add(runs, part, new Stretch(from, text().length(), list(properties.toArray())));
        return this;
    }

    /** Ends a paragraph of the standard style. */
    Doc end() {
        return end(0, new Bytes());
    }

    Doc end(int style, Bytes properties) {
        return end("\r", style, properties);
    }

    /** Ends a paragraph with a mark that was deleted with change tracking on. */
    Doc deletedEnd(Bytes properties) {
        return end("\r", new Bytes().sprm(CharacterFormat.DELETED, 1), 0, properties);
    }

    /** Ends a paragraph with a mark of any kind. */
    Doc end(String mark, int style, Bytes properties) {
        return end(mark, new Bytes(), style, properties);
    }

    private Doc end(String mark, Bytes ofMark, int style, Bytes properties) {
        List<Stretch> before = java.util.Objects.requireNonNull(paragraphs.get(part));
        int from = before.isEmpty() ? 0 : before.get(before.size() - 1).to();
        run(mark, ofMark);
        before.add(new Stretch(
                from,
                text().length(),
                list(new Bytes().u16(style).all(properties.toArray()).toArray())));
        return this;
    }

    int length() {
        return text().length();
    }

    Doc structure(Fib.Structure structure, Bytes bytes) {
        structures.put(structure, bytes.toArray());
        return this;
    }

    Doc stream(String name, Bytes bytes) {
        streams.put(name, bytes.toArray());
        return this;
    }

    /** A style: of paragraphs (kind 1) or characters (kind 2), with its number among Word's own. */
    Doc style(int kind, int number, int basedOn, String name, Bytes paragraph, Bytes characters) {
        Bytes style = new Bytes()
                .u16(number, kind | basedOn << 4, kind == 1 ? 2 : 1, 0, 0)
                .u16(name.length())
                .text(name)
                .u16(0);
        if (kind == 1) {
            style.u16(2 + paragraph.size(), styles.size())
                    .all(paragraph.toArray())
                    .padTo(even(style.size()));
        }
        style.u16(characters.size()).all(characters.toArray()).padTo(even(style.size()));
        styles.add(style.toArray());
        return this;
    }

    private static int even(int size) {
        return size + size % 2;
    }

    /** Stores the text of the file in pieces, cut at these positions, the last piece first. */
    Doc cutAt(int... positions) {
        for (int position : positions) {
            cuts.add(position);
        }
        return this;
    }

    /** A list of properties that a piece may have as a whole. */
    Doc pieceFormat(int piece, Bytes properties) {
        pieceProperties.put(piece, pieceFormats.size() << 1 | 1);
        pieceFormats.add(properties.toArray());
        return this;
    }

    /** A property in short form that a piece has as a whole. */
    Doc pieceProperty(int piece, int number, int value) {
        pieceProperties.put(piece, number << 1 | value << 8);
        return this;
    }

    /** Stores every second piece, the first among them, with one byte a character. */
    Doc narrow() {
        narrow = true;
        return this;
    }

    Doc version(int number) {
        version = number;
        return this;
    }

    Doc flags(int more) {
        flags |= more;
        return this;
    }

    /** Says that the main story is longer than it is. */
    Doc claim(int more) {
        claimed = more;
        return this;
    }

    byte[] bytes() {
        StringBuilder all = new StringBuilder();
        List<Stretch> allRuns = new ArrayList<>();
        List<Stretch> allParagraphs = new ArrayList<>();
        Bytes head = new Bytes()
                .u16(0xA5EC, version)
                .padTo(FLAGS)
                .u16(flags)
                .padTo(32)
                .u16(14)
                .padTo(62)
                .u16(22)
                .padTo(76);
        for (Fib.Part each : Fib.Part.values()) {
            String text = String.valueOf(texts.get(each));
            move(runs.get(each), all.length(), allRuns);
            move(paragraphs.get(each), all.length(), allParagraphs);
            all.append(text);
            head.u32(text.length() + (each == Fib.Part.MAIN ? claimed : 0));
        }
        List<int[]> pieces = pieces(all.length());
        Bytes main = new Bytes().padTo(TEXT);
        for (int i = pieces.size() - 1; i >= 0; i--) {
            int[] piece = pieces.get(i);
            piece[2] = main.size();
            String text = all.substring(piece[0], piece[1]);
            if (piece[3] == 1) {
                main.all(text.getBytes(java.nio.charset.Charset.forName("windows-1252")))
                        .padTo(even(main.size()));
            } else {
                main.text(text);
            }
        }
        main.padTo((main.size() + PAGE - 1) / PAGE * PAGE);
        Bytes table = new Bytes().u32(0);
        Map<Fib.Structure, int[]> places = new EnumMap<>(Fib.Structure.class);
        place(places, table, Fib.Structure.CHARACTER_PAGES, pages(main, pieces, allRuns, false));
        place(places, table, Fib.Structure.PARAGRAPH_PAGES, pages(main, pieces, allParagraphs, true));
        place(places, table, Fib.Structure.PIECES, pieceTable(pieces));
        if (!styles.isEmpty()) {
            Bytes sheet = new Bytes().u16(18, styles.size(), 10).padTo(20);
            styles.forEach(style -> sheet.u16(style.length).all(style));
            place(places, table, Fib.Structure.STYLES, sheet.toArray());
        }
        structures.forEach((structure, bytes) -> place(places, table, structure, bytes));
        head.padTo(152).u16(0x5D);
        for (int i = 0; i < 0x5D; i++) {
            int[] place = placeOf(places, i);
            head.u32(place[0], place[1]);
        }
        head.u16(0);
        byte[] mainBytes = main.toArray();
        System.arraycopy(head.toArray(), 0, mainBytes, 0, head.size());
        streams.put("WordDocument", mainBytes);
        streams.put((flags & 0x0200) == 0 ? "0Table" : "1Table", table.toArray());
        return file(streams, objects);
    }

    private static int[] placeOf(Map<Fib.Structure, int[]> places, int ordinal) {
        for (Map.Entry<Fib.Structure, int[]> place : places.entrySet()) {
            if (place.getKey().number() == ordinal) {
                return place.getValue();
            }
        }
        return new int[2];
    }

    private static void place(Map<Fib.Structure, int[]> places, Bytes table, Fib.Structure structure, byte[] bytes) {
        places.put(structure, new int[] {table.size(), bytes.length});
        table.all(bytes);
    }

    private static void move(@org.jspecify.annotations.Nullable List<Stretch> from, int by, List<Stretch> to) {
        for (Stretch stretch : java.util.Objects.requireNonNull(from)) {
            to.add(new Stretch(stretch.from + by, stretch.to + by, stretch.properties));
        }
    }

    /** Each with its start, its end, its place in the file, and its bytes a character. */
    private List<int[]> pieces(int length) {
        List<int[]> pieces = new ArrayList<>();
        int from = 0;
        List<Integer> ends = new ArrayList<>(cuts);
        ends.add(length);
        for (int end : ends) {
            pieces.add(new int[] {from, end, 0, narrow && pieces.size() % 2 == 0 ? 1 : 2});
            from = end;
        }
        return pieces;
    }

    private byte[] pieceTable(List<int[]> pieces) {
        Bytes bytes = new Bytes();
        pieceFormats.forEach(format -> bytes.u8(1).u16(format.length).all(format));
        bytes.u8(2).u32(4 + 12 * pieces.size()).u32(0);
        pieces.forEach(piece -> bytes.u32(piece[1]));
        for (int i = 0; i < pieces.size(); i++) {
            int[] piece = pieces.get(i);
            bytes.u16(0)
                    .u32(piece[3] == 1 ? piece[2] * 2 | 0x40000000 : piece[2])
                    .u16(pieceProperties.getOrDefault(i, 0));
        }
        return bytes.toArray();
    }

    /** Writes a page for each part of a stretch that stands in one piece, and lists the pages. */
    private static byte[] pages(Bytes main, List<int[]> pieces, List<Stretch> stretches, boolean ofParagraphs) {
        List<Object[]> entries = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (int[] piece : pieces) {
                int from = Math.max(stretch.from, piece[0]);
                int to = Math.min(stretch.to, piece[1]);
                if (from < to) {
                    entries.add(new Object[] {
                        piece[2] + (from - piece[0]) * piece[3],
                        piece[2] + (to - piece[0]) * piece[3],
                        stretch.properties
                    });
                }
            }
        }
        entries.sort(Comparator.comparingInt(entry -> (Integer) entry[0]));
        Bytes list = new Bytes();
        entries.forEach(entry -> list.u32((Integer) entry[0]));
        list.u32(entries.isEmpty() ? 0 : (Integer) entries.get(entries.size() - 1)[1]);
        for (Object[] entry : entries) {
            list.u32(main.size() / PAGE);
            @SuppressWarnings("unchecked")
            byte[] properties = array((List<Byte>) entry[2]);
            main.all(page((Integer) entry[0], (Integer) entry[1], properties, ofParagraphs));
        }
        return list.toArray();
    }

    private static byte[] page(int from, int to, byte[] properties, boolean ofParagraphs) {
        Bytes page = new Bytes().u32(from, to).u8(16).padTo(32);
        if (ofParagraphs) {
            page.u8(0, (properties.length + 1) / 2);
        } else {
            page.u8(properties.length);
        }
        return page.all(properties).padTo(PAGE - 1).u8(1).toArray();
    }

    private static List<Byte> list(byte[] bytes) {
        List<Byte> list = new ArrayList<>();
        for (byte b : bytes) {
            list.add(b);
        }
        return list;
    }

    private static byte[] array(List<Byte> list) {
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = list.get(i);
        }
        return bytes;
    }

    /** An embedded object: what is in a compound file, in a folder of its own. */
    Doc object(int id, byte[] compoundFile) {
        objects.put("_" + id, compoundFile);
        return this;
    }

    /** A compound file of streams. */
    static byte[] file(Map<String, byte[]> streams) {
        return file(streams, Map.of());
    }

    private static byte[] file(Map<String, byte[]> streams, Map<String, byte[]> objects) {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
                files.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
            }
            DirectoryEntry pool = objects.isEmpty() ? files.getRoot() : files.createDirectory("ObjectPool");
            for (Map.Entry<String, byte[]> object : objects.entrySet()) {
                try (POIFSFileSystem content = new POIFSFileSystem(new ByteArrayInputStream(object.getValue()))) {
                    EntryUtils.copyNodes(content.getRoot(), pool.createDirectory(object.getKey()));
                }
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WordDocument read() {
        Budget budget = new Budget(new Refusals("test.doc"));
        return DocReader.read(
                new SeekableInMemoryByteChannel(bytes()), budget, Insides.of(budget, Doc::readAny, PictureText.NONE));
    }

    private static WordDocument readAny(SeekableByteChannel channel, Budget budget, Insides insides)
            throws IOException {
        return FileKind.of(channel) == FileKind.ZIP
                ? DocxReader.read(channel, budget, insides)
                : DocReader.read(channel, budget, insides);
    }

    Paragraph paragraph() {
        return read().paragraphs().get(0);
    }

    CharacterCount count() {
        return WordLedger.read(bytes(), "test.doc").mainStory();
    }
}
