package io.github.utmarkelse.poi.hostile;

import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Zip files that lie, overlap, repeat or swell. */
final class Zips {
    private static final String MAIN = "word/document.xml";
    private static final String RELS = "_rels/.rels";
    private static final String TO_MAIN =
            "<a><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"/word/document.xml\"/></a>";
    private static final int HUGE = 500 << 20;

    private Zips() {}

    static Stream<Hostile> all() {
        return Stream.of(
                Hostile.of(
                        "document that swells a thousandfold",
                        Hostile.TOO_LARGE,
                        () -> zip(zip -> zip.add(MAIN, document("<w:b/>".repeat(12 << 20))))),
                Hostile.of(
                        "size of zero in the directory",
                        Hostile.TOO_LARGE,
                        () -> lying("<w:b/>".repeat(12 << 20), e -> e.size = 0)),
                Hostile.of("size of 4 GB in the directory", Hostile.TOO_LARGE, () -> lying("", e -> e.size = -2)),
                Hostile.of("wrong checksum", Hostile.DAMAGED, () -> lying("", e -> e.crc ^= 1)),
                Hostile.of("data that is cut", Hostile.DAMAGED, () -> lying("", e -> e.compressed -= 9)),
                Hostile.of("data beyond the file", Hostile.DAMAGED, () -> lying("", e -> e.offset = Integer.MAX_VALUE)),
                Hostile.of("data beyond 2 GB", Hostile.DAMAGED, () -> lying("", e -> e.offset = -2)),
                Hostile.of("compressed size of 4 GB", Hostile.DAMAGED, () -> lying("", e -> e.compressed = -2)),
                Hostile.of("unknown compression", Hostile.DAMAGED, () -> lying("", e -> e.method = 99)),
                Hostile.of("compression of another kind", Hostile.DAMAGED, () -> lying("", e -> e.method = 14)),
                Hostile.of("part with a password", "word-encrypted", () -> lying("", e -> e.flags |= 1)),
                Hostile.of("data descriptor that is promised", "1+0", () -> lying("", e -> e.flags |= 8)),
                Hostile.of(
                        "sizes of 64 bits that are not told",
                        Hostile.TOO_LARGE,
                        () -> lying("", e -> {
                            e.size = -1;
                            e.compressed = -1;
                        })),
                Hostile.of(
                        "sizes of 64 bits that lie",
                        Hostile.TOO_LARGE,
                        () -> lying("", e -> {
                            e.size = -1;
                            e.extra = ByteBuffer.allocate(12)
                                    .order(ByteOrder.LITTLE_ENDIAN)
                                    .putShort((short) 1)
                                    .putShort((short) 8)
                                    .putLong(Long.MAX_VALUE)
                                    .array();
                        })),
                Hostile.of(
                        "negative size of 64 bits",
                        Hostile.DAMAGED,
                        () -> lying("", e -> {
                            e.size = -1;
                            e.extra = ByteBuffer.allocate(12)
                                    .order(ByteOrder.LITTLE_ENDIAN)
                                    .putShort((short) 1)
                                    .putShort((short) 8)
                                    .putLong(Long.MIN_VALUE)
                                    .array();
                        })),
                Hostile.of(
                        "a million extra fields",
                        Hostile.TOO_LARGE,
                        () -> zip(zip -> {
                            zip.add(MAIN, document(""));
                            for (int i = 0; i < 60; i++) {
                                RawZip.Entry entry = zip.data("x" + i, new byte[0]);
                                entry.extra = extras(65_532);
                                zip.enter(entry);
                            }
                        })),
                Hostile.of(
                        "overlapping entries",
                        "1+0",
                        () -> zip(zip -> {
                            RawZip.Entry entry =
                                    zip.data(MAIN, document("").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                            zip.enter(entry);
                            for (int i = 0; i < 1_000; i++) {
                                RawZip.Entry same = zip.data("word/media/" + i + ".png", new byte[0]);
                                same.offset = entry.offset;
                                same.size = HUGE;
                                same.compressed = entry.compressed;
                                zip.enter(same);
                            }
                        })),
                Hostile.of(
                        "main part twice",
                        Hostile.DAMAGED,
                        () -> zip(zip -> {
                            zip.add(MAIN, document(""));
                            zip.add(MAIN, document(run("b")));
                        })),
                Hostile.of(
                        "main part twice in other letters",
                        Hostile.DAMAGED,
                        () -> zip(zip -> {
                            zip.add(MAIN, document(""));
                            zip.add("Word/Document.XML", document(run("b")));
                        })),
                Hostile.of(
                        "other part twice",
                        "1+0",
                        () -> zip(zip -> {
                            zip.add(MAIN, document(""));
                            zip.add("x", "");
                            zip.add("X", "");
                        })),
                Hostile.of(
                        "names that climb",
                        "1+0",
                        () -> zip(zip -> {
                            zip.add(MAIN, document(""));
                            for (String name :
                                    new String[] {"../../etc/passwd", "/etc/passwd", "C:\\x", "a\0b", "", "a\nb"}) {
                                zip.add(name, "x");
                            }
                        })),
                Hostile.of(
                        "name of 60 000 letters",
                        "1+0",
                        () -> zip(zip -> {
                            zip.add(MAIN, document(""));
                            zip.add("x/".repeat(30_000), "x");
                        })),
                Hostile.of(
                        "30 000 entries",
                        "1+0",
                        () -> zip(zip -> {
                            zip.add(MAIN, document(""));
                            for (int i = 0; i < 30_000; i++) {
                                zip.add(Integer.toString(i, 36), "");
                            }
                        })),
                Hostile.of(
                        "directory of 6 MB",
                        Hostile.TOO_LARGE,
                        () -> zip(zip -> {
                            zip.add(MAIN, document(""));
                            for (int i = 0; i < 100; i++) {
                                zip.add(i + "x".repeat(65_000), "");
                            }
                        })),
                Hostile.of("directory before the file", Hostile.DAMAGED, () -> honest().bytes(-2, -2)),
                Hostile.of("directory that is empty", "not-a-word-file", () -> honest().bytes(0, 0)),
                Hostile.of("directory of 64 bits nowhere", Hostile.DAMAGED, Zips::nowhere),
                Hostile.of("junk before and after", Hostile.DAMAGED, () -> {
                    byte[] zip = honest().bytes();
                    return Arrays.copyOf(zip, zip.length + 70_000);
                }),
                new Hostile("picture of 500 MB, stored", "1+0", Zips::storedPicture),
                Hostile.of("zip in a zip in a zip", "not-a-word-file", () -> {
                    byte[] zip = honest().bytes();
                    for (int i = 0; i < 3; i++) {
                        RawZip outer = new RawZip();
                        zip = outer.enter(outer.data("inner.docx", zip)).bytes();
                    }
                    return zip;
                }),
                Hostile.of("half a file", Hostile.DAMAGED, () -> {
                    byte[] zip = honest().bytes();
                    return Arrays.copyOf(zip, zip.length / 2);
                }),
                Hostile.of("nothing", "not-a-word-file", () -> new byte[0]),
                Hostile.of(
                        "half a million pictures",
                        "1+0",
                        () -> zip(zip -> {
                            zip.add(
                                    MAIN,
                                    document("<w:r><w:drawing><a:blip r:embed=\"x\"/></w:drawing></w:r>"
                                            .repeat(500_000)));
                        })),
                Hostile.of("10 000 pictures", "1+0", Zips::pictures));
    }

    private static byte[] pictures() {
        RawZip zip = new RawZip().add(RELS, TO_MAIN);
        StringBuilder rels = new StringBuilder("<a>");
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            zip.add("word/media/image" + i + ".png", "x");
            rels.append("<Relationship Id=\"p" + i + "\" Type=\"x/image\" Target=\"media/image" + i + ".png\"/>");
            body.append("<w:r><w:drawing><wp:inline><wp:extent cx=\"360000\" cy=\"360000\"/><a:blip r:embed=\"p" + i
                    + "\"/></wp:inline></w:drawing></w:r>");
        }
        return zip.add("word/_rels/document.xml.rels", rels + "</a>")
                .add(MAIN, document(body.toString()))
                .bytes();
    }

    private static String document(String runs) {
        return runs("").root("document", "<w:body><w:p>" + run("a") + runs + "</w:p></w:body>");
    }

    private static RawZip honest() {
        return new RawZip().add(RELS, TO_MAIN).add(MAIN, document(""));
    }

    private static byte[] zip(Consumer<RawZip> entries) {
        RawZip zip = new RawZip().add(RELS, TO_MAIN);
        entries.accept(zip);
        return zip.bytes();
    }

    private static byte[] lying(String runs, Consumer<RawZip.Entry> lie) {
        return zip(zip -> {
            RawZip.Entry entry = zip.data(MAIN, document(runs).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            lie.accept(entry);
            zip.enter(entry);
        });
    }

    private static byte[] extras(int length) {
        ByteBuffer extra = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < length / 4; i++) {
            extra.putShort((short) (0x4000 + i)).putShort((short) 0);
        }
        return extra.array();
    }

    private static byte[] nowhere() {
        byte[] zip = honest().bytes();
        ByteBuffer whole = ByteBuffer.allocate(zip.length + 20).order(ByteOrder.LITTLE_ENDIAN);
        whole.put(zip, 0, zip.length - 22)
                .putInt(0x07064b50)
                .putInt(0)
                .putLong(Long.MIN_VALUE + 9)
                .putInt(1)
                .put(zip, zip.length - 22, 22);
        return whole.array();
    }

    /** The picture's bytes are a hole in the file, where the file system knows holes. */
    private static void storedPicture(Path file) throws IOException {
        RawZip zip = new RawZip().add(RELS, TO_MAIN).add(MAIN, document(""));
        RawZip.Entry picture = zip.stored("word/media/image1.bmp", new byte[0]);
        picture.size = HUGE;
        picture.compressed = HUGE;
        byte[] bytes = zip.enter(picture).bytes();
        int directory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 6);
        ByteBuffer end = ByteBuffer.wrap(Arrays.copyOfRange(bytes, directory, bytes.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(end.limit() - 6, directory + HUGE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes, 0, directory));
            channel.write(end, (long) directory + HUGE);
        }
    }
}
