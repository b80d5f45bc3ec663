package io.github.utmarkelse.poi.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.utmarkelse.poi.document.Picture.TextInside;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.Refusals;
import io.github.utmarkelse.poi.ocr.PictureText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is read of a picture's bytes. */
@SuppressWarnings("ByteBufferBackingArray") // every buffer here owns the whole of its array
class PicturesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Charset GREEK = Charset.forName("windows-1253");

    private static PictureContent read(byte[] bytes) {
        return read(bytes, "x.bin");
    }

    private static PictureContent read(byte[] bytes, String name) {
        Budget budget = new Budget(new Refusals("x"));
        return new PictureReader(budget.apart(48 << 20), budget.apart(1 << 20), PictureText.NONE)
                .read(account -> new ByteArrayInputStream(bytes), name);
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(to)) {
            zip.write(bytes);
        }
        return to.toByteArray();
    }

    private static PictureContent svg(String inside) {
        return read(("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>")
                .getBytes(UTF_8));
    }

    // Drawings

    @Test
    void enhancedMetafileTellsItsStrings() {
        PictureContent content =
                read(Metafile.emf().text(0, 10, "Mål åå").text(0, 20, "2026").bytes());
        assertThat(content.kind()).isEqualTo("emf");
        assertThat(content.inside()).isEqualTo(TextInside.FOUND);
        assertThat(content.text()).isEqualTo("Mål åå\n2026");
    }

    @Test
    void allRecordsOfTextAreRead() {
        assertThat(read(Metafile.emf().texts("a", "bc").small("d").bytes()).text())
                .isEqualTo("a\nbc\nd");
    }

    @Test
    void narrowTextIsReadAsItsFontSays() {
        byte[] greek = "Αθήνα".getBytes(GREEK);
        assertThat(read(Metafile.emf().font(161).narrow(0, 0, greek).bytes()).text())
                .isEqualTo("Αθήνα");
        assertThat(read(Metafile.wmf().oldFont(161).oldText(0, 0, greek).bytes())
                        .text())
                .isEqualTo("Αθήνα");
    }

    @Property(tries = 100)
    void drawingGlyphByGlyphChangesNothing(@ForAll @AlphaChars @StringLength(min = 1, max = 40) String line) {
        Metafile whole = Metafile.emf().text(0, 5, line);
        Metafile single = Metafile.emf();
        for (int i = 0; i < line.length(); i++) {
            single.text(10 * i, 5, line.substring(i, i + 1));
        }
        assertThat(read(single.bytes()).text())
                .isEqualTo(read(whole.bytes()).text())
                .isEqualTo(line);
    }

    @Test
    void stringDrawnTwiceAtOnePointIsThereOnce() {
        assertThat(read(Metafile.emf().text(1, 1, "fet").text(1, 1, "fet").bytes())
                        .text())
                .isEqualTo("fet");
        assertThat(read(Metafile.emf().text(1, 1, "rad").text(1, 9, "rad").bytes())
                        .text())
                .isEqualTo("rad\nrad");
    }

    @Test
    void plusStringsAreNotAddedToThePlainOnesThatDrawTheSame() {
        byte[] dual = Metafile.emf()
                .plus(Metafile.plusHeader(true), Metafile.plusString("Samma"))
                .text(0, 0, "Samma")
                .bytes();
        assertThat(read(dual).text()).isEqualTo("Samma");
        byte[] both = Metafile.emf()
                .plus(Metafile.plusHeader(false), Metafile.plusDriverString("En", true))
                .text(0, 0, "till")
                .bytes();
        assertThat(read(both).text()).isEqualTo("En\ntill");
    }

    @Test
    void glyphsByNumberAndOutlinesAreNotExamined() {
        assertThat(read(Metafile.emf().glyphs(3, 4).bytes()).inside()).isEqualTo(TextInside.NOT_EXAMINED);
        assertThat(read(Metafile.emf()
                                .plus(Metafile.plusHeader(false), Metafile.plusDriverString("ab", false))
                                .bytes())
                        .inside())
                .isEqualTo(TextInside.NOT_EXAMINED);
        assertThat(read(Metafile.emf().record(62, new byte[16]).bytes()).inside())
                .isEqualTo(TextInside.NOT_EXAMINED);
    }

    @Test
    void drawingOfLinesHasNoText() {
        assertThat(read(Metafile.emf().record(54, new byte[8]).bytes()).inside())
                .isEqualTo(TextInside.NONE);
    }

    @Test
    void oldMetafileTellsItsStrings() {
        byte[] odd = "Över".getBytes(Charset.forName("windows-1252"));
        byte[] placeable = Metafile.little(22).putInt(0x9AC6CDD7).array();
        byte[] plain = Metafile.wmf()
                .oldText(0, 1, "abc".getBytes(UTF_8))
                .oldClippedText(0, 9, odd)
                .bytes();
        assertThat(read(plain).text()).isEqualTo("abc\nÖver");
        byte[] both =
                ByteBuffer.allocate(22 + plain.length).put(placeable).put(plain).array();
        assertThat(read(both)).isEqualTo(read(plain));
        assertThat(read(plain).kind()).isEqualTo("wmf");
    }

    @Test
    void compressedMetafileIsRead() throws IOException {
        assertThat(read(compressed(Metafile.emf().text(0, 0, "emz").bytes())).text())
                .isEqualTo("emz");
    }

    @Test
    void svgTellsItsTextAndNotItsTitle() {
        PictureContent content =
                svg("<title>t</title><g><text><tspan>Mål</tspan> <tspan>1</tspan></text><text>B</text></g>"
                        + "<foreignObject><p>i ruta</p></foreignObject><style>text{}</style>");
        assertThat(content.kind()).isEqualTo("svg");
        assertThat(content.text()).isEqualTo("Mål 1\nB\ni ruta");
        assertThat(svg("<rect/>").inside()).isEqualTo(TextInside.NONE);
        assertThat(svg("<path d=\"M0 0\"/>").inside()).isEqualTo(TextInside.NOT_EXAMINED);
    }

    // Images

    @Test
    void imageTellsItsSize() {
        ByteBuffer png = ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL);
        png.putInt(13).putInt(0x49484452).putInt(1600).putInt(1200);
        assertSize(png.array(), "png", 1600, 1200);
        ByteBuffer gif = Metafile.little(13).put("GIF89a".getBytes(UTF_8));
        assertSize(gif.putShort((short) 300).putShort((short) 40_000).array(), "gif", 300, 40_000);
        ByteBuffer bmp = Metafile.little(54).put("BM".getBytes(UTF_8)).putInt(14, 40);
        assertSize(bmp.putInt(18, 640).putInt(22, -480).array(), "bmp", 640, 480);
        ByteBuffer jpeg = ByteBuffer.allocate(300).putShort((short) 0xFFD8);
        jpeg.putShort((short) 0xFFE1).putShort((short) 202).position(206);
        jpeg.putShort((short) 0xFFC2)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) 75)
                .putShort((short) 99);
        assertSize(jpeg.array(), "jpeg", 99, 75);
        ByteBuffer webp = Metafile.little(40).put("RIFF....WEBPVP8X".getBytes(UTF_8));
        webp.putInt(24, 799).putShort(27, (short) 599);
        assertSize(webp.array(), "webp", 800, 600);
        ByteBuffer tiff = ByteBuffer.allocate(60).order(ByteOrder.BIG_ENDIAN).putInt(0x4D4D002A);
        tiff.putInt(10).putShort(10, (short) 2);
        tiff.putShort(12, (short) 256).putShort(14, (short) 3).putInt(16, 1).putShort(20, (short) 70);
        tiff.putShort(24, (short) 257).putShort(26, (short) 4).putInt(28, 1).putInt(32, 90_000);
        assertSize(tiff.array(), "tiff", 70, 90_000);
    }

    private static void assertSize(byte[] bytes, String kind, int width, int height) {
        PictureContent content = read(bytes);
        assertThat(content).isEqualTo(new PictureContent(kind, width, height, TextInside.NOT_EXAMINED, false, ""));
    }

    @Test
    void largeImageCostsNoMoreThanASmallOne() {
        AtomicLong taken = new AtomicLong();
        InputStream endless = new InputStream() {
            private final byte[] head = ByteBuffer.allocate(64)
                    .putLong(0x89504E470D0A1A0AL)
                    .putLong(0)
                    .putInt(1)
                    .putInt(2)
                    .array();

            @Override
            public int read() {
                long at = taken.getAndIncrement();
                return at < head.length ? head[(int) at] & 0xFF : 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[offset + i] = (byte) read();
                }
                return length;
            }
        };
        Budget budget = new Budget(new Refusals("x"));
        PictureContent content = new PictureReader(budget, budget, PictureText.NONE).read(account -> endless, "x.png");
        assertThat(content.heightPixels()).isEqualTo(2);
        assertThat(taken.get()).isLessThanOrEqualTo(64);
    }

    @Test
    void recognisedTextIsFoundAndSaysSo() {
        byte[] gif = "GIF89a\1\0\1\0".getBytes(UTF_8);
        assertThat(recognised(gif, Optional.of("Text")))
                .isEqualTo(new PictureContent("gif", 1, 1, TextInside.FOUND, true, "Text"));
        assertThat(recognised(gif, Optional.of(" \n")).inside()).isEqualTo(TextInside.NONE);
        assertThat(recognised(gif, Optional.empty()).inside()).isEqualTo(TextInside.NOT_EXAMINED);
    }

    private static PictureContent recognised(byte[] bytes, Optional<String> text) {
        Budget budget = new Budget(new Refusals("x"));
        return new PictureReader(budget, budget, picture -> text)
                .read(account -> new ByteArrayInputStream(bytes), "x.gif");
    }

    @Test
    void whatIsNoPictureThatIsKnownGoesByItsName() {
        assertThat(read("%PDF-1.7".getBytes(UTF_8), "a.bin")).isEqualTo(PictureContent.notExamined("pdf"));
        assertThat(read(new byte[0], "media/a.PCT")).isEqualTo(PictureContent.notExamined("pct"));
    }

    // Hostile

    @Test
    void recordsThatLieAboutTheirSizeAreNotExamined() {
        for (int size : new int[] {0, 4, Integer.MAX_VALUE, Integer.MIN_VALUE, -1}) {
            PictureContent content = assertTimeout(
                    PATIENCE, () -> read(Metafile.emf().recordOfSize(84, size).bytes()));
            assertThat(content.inside()).isEqualTo(TextInside.NOT_EXAMINED);
        }
        assertThat(read(Metafile.wmf().recordOfSize(1, 0x0521).bytes()).inside())
                .isEqualTo(TextInside.NOT_EXAMINED);
    }

    @Test
    void stringsThatLieOutsideTheirRecordAreNotExamined() {
        ByteBuffer record = Metafile.little(68);
        record.putInt(36, Integer.MAX_VALUE).putInt(40, 76);
        assertThat(read(Metafile.emf().record(84, record.array()).bytes()).inside())
                .isEqualTo(TextInside.NOT_EXAMINED);
        record.putInt(36, 4).putInt(40, -100);
        assertThat(read(Metafile.emf().record(84, record.array()).bytes()).inside())
                .isEqualTo(TextInside.NOT_EXAMINED);
    }

    @Test
    void whatWasReadOfABrokenOffDrawingIsKept() {
        assertThat(read(Metafile.emf().text(0, 0, "kvar").unended()).text()).isEqualTo("kvar");
    }

    @Test
    void compressedBombIsNotExamined() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(Metafile.emf().recordOfSize(81, Integer.MAX_VALUE).unended());
        head.writeBytes(new byte[100 << 20]);
        byte[] bomb = compressed(head.toByteArray());
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(assertTimeout(PATIENCE, () -> read(bomb)).inside()).isEqualTo(TextInside.NOT_EXAMINED);
        assertThat(read(compressed(compressed(Metafile.emf().bytes()))).inside())
                .isEqualTo(TextInside.NOT_EXAMINED);
    }

    @Test
    void hostileSvgIsNotExamined() {
        String entities = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg><text>&a;</text></svg>";
        assertThat(read(entities.getBytes(UTF_8), "a.svg").inside()).isEqualTo(TextInside.NOT_EXAMINED);
        assertThat(assertTimeout(PATIENCE, () -> svg("<g>".repeat(500_000))).inside())
                .isEqualTo(TextInside.NOT_EXAMINED);
        assertThat(assertTimeout(PATIENCE, () -> svg("<text>" + "a ".repeat(4 << 20) + "</text>"))
                        .inside())
                .isEqualTo(TextInside.NOT_EXAMINED);
    }

    @Property(tries = 300)
    void anyBytesGiveAnAnswer(@ForAll @IntRange(max = 11) int start, @ForAll @Size(max = 400) byte[] rest) {
        String[] heads = {
            "\u0089PNG\r\n\u001A\n",
            "\u00FF\u00D8\u00FF",
            "GIF89a",
            "BM",
            "II*\0",
            "MM\0*",
            "RIFF....WEBP",
            "\1\0\11\0",
            "\u00D7\u00CD\u00C6\u009A",
            "<svg>",
            "\u001F\u008B\10",
            "%PDF"
        };
        byte[] head = heads[start].getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] bytes = ByteBuffer.allocate(head.length + rest.length)
                .put(head)
                .put(rest)
                .array();
        assertThat(read(bytes).inside()).isNotNull();
        byte[] emf = Metafile.emf().unended();
        byte[] both =
                ByteBuffer.allocate(emf.length + rest.length).put(emf).put(rest).array();
        assertThat(read(both).kind()).isEqualTo("emf");
    }
}
