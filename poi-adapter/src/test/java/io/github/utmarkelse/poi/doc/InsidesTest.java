package io.github.utmarkelse.poi.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Aside;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Picture;
import io.github.utmarkelse.poi.document.Picture.TextInside;
import io.github.utmarkelse.poi.docx.Docx;
import io.github.utmarkelse.poi.picture.Metafile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures and embedded objects of old documents: their text stands beside the stories, as in new ones. */
class InsidesTest {
    private static final String BEGIN = "\u0013";
    private static final String SEPARATE = "\u0014";
    private static final String END = "\u0015";
    private static final byte[] DRAWN = Metafile.emf().text(0, 0, "syns").bytes();
    private static final int EMF = 0xF01A;
    private static final int WMF = 0xF01B;
    private static final int ONE_NAME = 16;
    private static final int TWO_NAMES = 32;

    /** A character that stands for a picture in the data stream. */
    private static Bytes at(int place) {
        return new Bytes().sprm(0x0855, 1).sprm(0x6A03, place);
    }

    /** A character that stands for an embedded object. */
    private static Bytes object(int id) {
        return at(id).sprm(0x080A, 1);
    }

    /** The head of a picture of 120 by 80 mm, and an empty shape. */
    private static Bytes head() {
        return new Bytes()
                .padTo(4)
                .u16(68, 0x64)
                .padTo(28)
                .u16(6803, 4535, 1000, 1000)
                .padTo(68)
                .u16(0xF, 0xF004)
                .u32(0);
    }

    private static Bytes record(int type, int instance, Bytes content) {
        return new Bytes().u16(instance << 4, type).u32(content.size()).all(content.toArray());
    }

    private static Bytes metafile(int type, byte[] file, boolean deflated, int names) {
        byte[] stored = deflated ? deflate(file) : file;
        Bytes content = new Bytes()
                .padTo(names)
                .u32(file.length)
                .padTo(names + 28)
                .u32(stored.length)
                .u8(deflated ? 0 : 0xFE, 0xFE)
                .all(stored);
        return record(type, names / ONE_NAME - 1, content);
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    private static Bytes image(int type, Bytes file) {
        return record(type, 0, new Bytes().padTo(ONE_NAME + 1).all(file.toArray()));
    }

    private static Bytes data(Bytes... records) {
        Bytes data = head();
        for (Bytes record : records) {
            data.all(record.toArray());
        }
        return data;
    }

    private static Paragraph shows(Bytes data) {
        return Doc.of("ab").run("\u0001", at(0)).end().stream("Data", data).paragraph();
    }

    private static Mark picture(String kind, int width, int height, TextInside inside, int amount) {
        return new Mark(2, amount, new Picture(kind, 120, 80, width, height, inside, false));
    }

    @ParameterizedTest(name = "deflated {0}, {1} bytes of names")
    @CsvSource({"true, 16", "true, 32", "false, 16", "false, 32"})
    @DisplayName("the strings of drawings are read, deflated or not")
    void drawings(boolean deflated, int names) {
        Paragraph emf = shows(data(metafile(EMF, DRAWN, deflated, names)));
        assertThat(emf.asides()).containsExactly(new Aside(Story.PICTURE, "syns", 2));
        assertThat(emf.marks()).containsExactly(picture("emf", 0, 0, TextInside.FOUND, 4));
        byte[] plain = Metafile.wmf().bytes();
        assertThat(shows(data(metafile(WMF, plain, deflated, names))).marks())
                .containsExactly(picture("wmf", 0, 0, TextInside.NONE, 0));
    }

    @Test
    @DisplayName("a picture may stand in an entry of a store, with a name")
    void storeEntry() {
        Bytes entry = new Bytes().u8(2, 2).padTo(33).u8(6).padTo(36).text("abc");
        Bytes blip = metafile(EMF, DRAWN, true, TWO_NAMES);
        Bytes store = record(0xF007, 2, entry.all(blip.toArray()));
        assertThat(shows(data(store)).marks()).containsExactly(picture("emf", 0, 0, TextInside.FOUND, 4));
    }

    @Test
    @DisplayName("images tell their size in pixels")
    void images() {
        Bytes png = new Bytes()
                .all("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1))
                .u8(0, 0, 0, 13)
                .all("IHDR".getBytes(StandardCharsets.ISO_8859_1))
                .u8(0, 0, 1, 4, 0, 0, 0, 5);
        assertThat(shows(data(image(0xF01E, png))).marks())
                .containsExactly(picture("png", 260, 5, TextInside.NOT_EXAMINED, 0));
        Bytes bitmap = new Bytes().u32(40, 7, 9).u16(1, 8).padTo(40 + 4 * 256 + 9 * 8);
        assertThat(shows(data(image(0xF01F, bitmap))).marks())
                .containsExactly(picture("bmp", 7, 9, TextInside.NOT_EXAMINED, 0));
    }

    @Test
    @DisplayName("a damaged picture, one of an unknown kind and one that is not there are told and refuse nothing")
    void damaged() {
        Bytes cut = data(new Bytes().u16(0, EMF).u32(500).padTo(12));
        assertThat(shows(cut).marks()).containsExactly(picture("emf", 0, 0, TextInside.NOT_EXAMINED, 0));
        Bytes pict = image(0xF01C, new Bytes().padTo(600));
        assertThat(shows(data(pict)).marks()).containsExactly(picture("pict", 0, 0, TextInside.NOT_EXAMINED, 0));
        Paragraph nowhere = Doc.of("ab").run("\u0001", at(900)).end().paragraph();
        assertThat(nowhere.marks()).singleElement().extracting(Mark::kind).isEqualTo(MarkKind.PICTURE);
        Bytes linked = new Bytes()
                .padTo(4)
                .u16(68, 0x66)
                .padTo(28)
                .u16(6803, 4535, 1000, 1000)
                .padTo(68)
                .u8(9)
                .all("Bild1.PNG".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(shows(linked).marks()).containsExactly(picture("png", 0, 0, TextInside.NOT_EXAMINED, 0));
    }

    /** A paragraph with an object in a field, shown by a picture of text. */
    private static Doc embedding(String code, int id) {
        return Doc.of("ab" + BEGIN + code).run(SEPARATE, object(id)).run("\u0001", at(0)).run(END + "cd").end().stream(
                "Data", data(metafile(EMF, DRAWN, true, ONE_NAME)));
    }

    private static byte[] workbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Blad").createRow(0).createCell(0).setCellValue("i arket");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] compound(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void says(Doc doc, String text, String kind) {
        Paragraph paragraph = doc.paragraph();
        assertThat(paragraph.text()).isEqualTo("abcd");
        assertThat(paragraph.asides()).containsExactly(new Aside(Story.EMBEDDED, text, 2));
        assertThat(paragraph.marks())
                .containsExactly(new Mark(
                        MarkKind.EMBEDDED_OBJECT, 2, text.replaceAll("\\s", "").length(), kind));
    }

    @Test
    @DisplayName("an embedded sheet, document or presentation says its text once; its picture says the same")
    void objects() throws IOException {
        says(embedding(" EMBED Excel.Sheet.8 ", 7).object(7, workbook()), "i arket", "Excel.Sheet.8");
        says(
                embedding(" EMBED Word.Document.8 ", 7)
                        .object(7, Doc.of("innanför").end().bytes()),
                "innanför",
                "Word.Document.8");
        byte[] docx = Docx.runs(Docx.run("ny sort")).bytes();
        says(
                embedding(" EMBED Word.Document.12 ", 9).object(9, compound("Package", docx)),
                "ny sort",
                "Word.Document.12");
    }

    @Test
    @DisplayName("an old presentation says the texts of its slides, in their order and as they were last saved")
    void presentation() throws IOException {
        byte[] presentation;
        try (HSLFSlideShow show = new HSLFSlideShow();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String text : List.of("första", "andra", "tredje")) {
                HSLFTextBox box = new HSLFTextBox();
                box.setText(text + " bilden");
                HSLFSlide slide = show.createSlide();
                slide.addTitle().setText("Rubrik " + text);
                slide.addShape(box);
            }
            show.reorderSlide(3, 2);
            show.write(bytes);
            presentation = bytes.toByteArray();
        }
        says(
                embedding(" EMBED PowerPoint.Show.8 ", 7).object(7, presentation),
                "Rubrik första\nförsta bilden\nRubrik tredje\ntredje bilden\nRubrik andra\nandra bilden",
                "PowerPoint.Show.8");
    }

    @Test
    @DisplayName("an object that is not read counts by its picture; one shown as a sign stays unexamined")
    void notRead() throws IOException {
        Paragraph seen = embedding(" EMBED Ett.Slag ", 7).paragraph();
        assertThat(seen.asides()).containsExactly(new Aside(Story.PICTURE, "syns", 2));
        assertThat(seen.marks()).extracting(Mark::kind).containsExactly(MarkKind.PICTURE);
        byte[] sign = compound("\u0003ObjInfo", new byte[] {0x40, 0, 3, 0, 1, 0});
        assertThat(embedding(" EMBED Ett.Slag ", 7).object(7, sign).paragraph().marks())
                .extracting(Mark::kind)
                .containsExactly(MarkKind.NOT_EXAMINED, MarkKind.PICTURE);
        assertThat(embedding(" EMBED Package ", 7).paragraph().marks())
                .extracting(Mark::kind)
                .containsExactly(MarkKind.NOT_EXAMINED, MarkKind.PICTURE);
    }

    @Test
    @DisplayName("where the field does not tell the kind, the object does; it may stand without a field")
    void kindOfTheObject() throws IOException {
        Bytes type = new Bytes()
                .padTo(28)
                .u32(3)
                .all(new byte[] {'a', 'b', 0})
                .u32(-1, 8)
                .u32(9)
                .all("Ett.Slag\0".getBytes(StandardCharsets.ISO_8859_1));
        byte[] content = compound("\u0001CompObj", type.toArray());
        Paragraph alone =
                Doc.of("ab").run("\u0001", object(5)).end().object(5, content).paragraph();
        assertThat(alone.marks()).containsExactly(new Mark(MarkKind.NOT_EXAMINED, 2, 0, "Ett.Slag"));
        Doc none = Doc.of("ab").run("\u0001", object(5)).end();
        assertThat(none.paragraph().marks()).containsExactly(new Mark(MarkKind.NOT_EXAMINED, 2, 0, ""));
    }

    @Test
    @DisplayName("a shape that a field shows besides as a picture is told once")
    void shapeField() {
        Bytes anchors =
                new Bytes().u32(9, 99).u32(0x401).u32(0, 0, 6803, 4535).u16(0).u32(0);
        Bytes shape = record(0xF00A, 1, new Bytes().u32(0x401, 0));
        Bytes properties = record(0xF00B, 1, new Bytes().u16(0x104).u32(1));
        Bytes drawing = new Bytes()
                .u16(0xF, 0xF000)
                .u32(0)
                .u8(0)
                .u16(0xF, 0xF002)
                .u32(shape.size() + properties.size())
                .all(shape.toArray())
                .all(properties.toArray());
        Paragraph paragraph = Doc.of(BEGIN + " SHAPE " + SEPARATE)
                .run("\u0008\u0001", at(0))
                .run(END)
                .run("\u0001", at(100))
                .end()
                .structure(Fib.Structure.DRAWINGS, drawing)
                .structure(Fib.Structure.SHAPES, anchors)
                .stream(
                        "Data",
                        new Bytes()
                                .padTo(100)
                                .all(data(metafile(EMF, DRAWN, true, ONE_NAME)).toArray()))
                .paragraph();
        assertThat(paragraph.marks()).extracting(Mark::detail).containsExactly("120x80 mm", "emf 120x80 mm");
    }
}
