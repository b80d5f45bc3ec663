package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Aside;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Picture.TextInside;
import io.github.utmarkelse.poi.picture.Metafile;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Text that stands in a document beside its stories: seen or read aloud, and not counted by Word. */
class InsidesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static String drawing(String properties, String graphic) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"4320000\" cy=\"2880000\"/>" + properties
                + "<a:graphic><a:graphicData>" + graphic + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static String picture(String id) {
        return drawing("", "<pic:pic><pic:blipFill><a:blip r:embed=\"" + id + "\"/></pic:blipFill></pic:pic>");
    }

    private static String object(String id) {
        return "<w:r><w:object><v:shape style=\"width:72pt;height:72pt\"><v:imagedata r:id=\"preview\"/></v:shape>"
                + "<o:OLEObject ProgID=\"Ett.Slag\" r:id=\"" + id + "\"/></w:object></w:r>";
    }

    private static List<String> asides(Paragraph paragraph, Story story) {
        return paragraph.asides().stream()
                .filter(aside -> aside.story() == story)
                .map(Aside::text)
                .toList();
    }

    // Charts and diagrams

    private static Paragraph chart(String xml) {
        return runs(drawing("", "<c:chart r:id=\"r1\"/>"))
                .related(
                        "r1",
                        "chart",
                        "charts/chart1.xml",
                        "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\""
                                + DRAWING + "\">" + xml + "</c:chartSpace>")
                .paragraph();
    }

    @Test
    void chartSaysItsWordsOnceAndNoValues() {
        String categories =
                "<c:cat><c:strRef><c:f>A1</c:f><c:strCache><c:ptCount val=\"2\"/><c:pt><c:v>Vår</c:v></c:pt><c:pt><c:v>Höst</c:v></c:pt></c:strCache></c:strRef></c:cat>";
        Paragraph paragraph = chart(
                "<c:title><c:tx><c:rich><a:p><a:r><a:t>Antal </a:t></a:r><a:r><a:t>barn</a:t></a:r></a:p></c:rich></c:tx></c:title>"
                        + "<c:ser><c:tx><c:strRef><c:f>B</c:f><c:strCache><c:pt><c:v>Flickor</c:v></c:pt></c:strCache></c:strRef></c:tx>"
                        + "<c:dLbl><c:tx><c:rich><a:p><a:r><a:t>flest</a:t></a:r></a:p></c:rich></c:tx></c:dLbl>"
                        + categories
                        + "<c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode><c:pt><c:v>17</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>"
                        + "<c:ser><c:tx><c:v>Pojkar</c:v></c:tx>" + categories + "</c:ser>");
        assertThat(asides(paragraph, Story.CHART)).containsExactly("Antal barn\nFlickor\nflest\nVår\nHöst\nPojkar");
        assertThat(paragraph.marks()).containsExactly(new Mark(MarkKind.CHART, 0, 34, ""));
    }

    @Test
    void chartShowsNumbersThatAreCategories() {
        assertThat(asides(
                        chart(
                                "<c:cat><c:numRef><c:numCache><c:formatCode>0</c:formatCode><c:pt><c:v>2026</c:v></c:pt></c:numCache></c:numRef></c:cat>"),
                        Story.CHART))
                .containsExactly("2026");
    }

    @Test
    void newerChartSaysItsWords() {
        String xml = "<cx:chartSpace xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\" xmlns:a=\""
                + DRAWING
                + "\"><cx:chartData><cx:data><cx:strDim><cx:f>A</cx:f><cx:lvl><cx:pt idx=\"0\">Norr</cx:pt><cx:pt idx=\"1\">Söder</cx:pt></cx:lvl></cx:strDim>"
                + "<cx:numDim><cx:lvl><cx:pt>12</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData>"
                + "<cx:title><cx:tx><cx:txData><cx:v>Var</cx:v></cx:txData></cx:tx></cx:title></cx:chartSpace>";
        String choice = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline><a:graphic><a:graphicData>"
                + "<cx:chart xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\" r:id=\"r1\"/></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                + "<mc:Fallback>" + picture("r2") + "</mc:Fallback></mc:AlternateContent></w:r>";
        Paragraph paragraph = runs(choice)
                .related("r1", "chartEx", "charts/chartEx1.xml", xml)
                .paragraph();
        assertThat(asides(paragraph, Story.CHART)).containsExactly("Norr\nSöder\nVar");
        assertThat(paragraph.marks()).hasSize(1);
    }

    @Test
    void damagedOrMissingChartIsNotExamined() {
        assertThat(chart("<c:a>").marks()).containsExactly(new Mark(MarkKind.NOT_EXAMINED, 0, 0, "chart1.xml"));
        assertThat(runs(drawing("", "<c:chart r:id=\"r1\"/>")).paragraph().marks())
                .containsExactly(new Mark(MarkKind.NOT_EXAMINED, 0, 0, ""));
    }

    @Test
    void drawingsInNotesHeadersBoxesAndCommentsAreRead() {
        String chart = "<w:p>" + run("x") + drawing("", "<c:chart r:id=\"r1\"/>") + "</w:p>";
        String xml = "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\""
                + DRAWING + "\"><a:t>Ord</a:t></c:chartSpace>";
        String rels =
                "<Relationships><Relationship Id=\"r1\" Type=\"x/chart\" Target=\"charts/c.xml\"/></Relationships>";
        Docx docx = body("<w:p><w:r><w:footnoteReference w:id=\"1\"/><w:pict><v:shape><v:textbox><w:txbxContent>"
                        + chart
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p><w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
                .related("r1", "chart", "charts/c.xml", xml)
                .footnotes("<w:footnote w:id=\"1\">" + chart + "</w:footnote>")
                .comments("<w:comment w:id=\"1\">" + chart + "</w:comment>")
                .header("h", chart)
                .part("word/_rels/footnotes.xml.rels", rels)
                .part("word/_rels/comments.xml.rels", rels)
                .part("word/_rels/h.xml.rels", rels);
        assertThat(docx.read().paragraphs().stream()
                        .filter(paragraph -> asides(paragraph, Story.CHART).equals(List.of("Ord")))
                        .map(Paragraph::story))
                .containsExactly(Story.TEXT_BOX, Story.FOOTNOTE, Story.HEADER, Story.COMMENT);
    }

    // Alternative texts

    @Test
    void alternativeTextIsThereOnceHoweverOftenItIsSaid() {
        Paragraph paragraph = runs(drawing(
                        "<wp:docPr id=\"1\" name=\"Bild 1\" descr=\"En fyr\" title=\"Fyren\"/>",
                        "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"2\" name=\"fyr.png\" descr=\"En fyr\"/></pic:nvPicPr></pic:pic>"))
                .paragraph();
        assertThat(asides(paragraph, Story.ALTERNATIVE_TEXT)).containsExactly("En fyr", "Fyren");
        Paragraph old =
                runs("<w:r><w:pict><v:rect alt=\"Ruta\"/></w:pict><w:pict><v:shape alt=\"Ruta\"/></w:pict></w:r>")
                        .paragraph();
        assertThat(asides(old, Story.ALTERNATIVE_TEXT)).containsExactly("Ruta", "Ruta");
    }

    @Test
    void tableIsDescribedInItsFirstParagraph() {
        List<Paragraph> paragraphs =
                body("<w:p/><w:tbl><w:tblPr><w:tblCaption w:val=\"Mål\"/><w:tblDescription w:val=\"Om mål\"/></w:tblPr><w:tr><w:tc><w:p>"
                                + run("a") + "</w:p></w:tc></w:tr></w:tbl>")
                        .read()
                        .paragraphs();
        assertThat(paragraphs).hasSize(2);
        assertThat(asides(paragraphs.get(1), Story.ALTERNATIVE_TEXT)).containsExactly("Mål", "Om mål");
    }

    // Pictures

    @Test
    void textOfADrawingStandsBesideTheParagraph() {
        Paragraph paragraph = runs(run("före") + picture("r1") + run("efter"))
                .related(
                        "r1",
                        "image",
                        "media/i.emf",
                        Metafile.emf().text(0, 0, "i bild").bytes())
                .paragraph();
        assertThat(paragraph.asides()).containsExactly(new Aside(Story.PICTURE, "i bild", 4));
        assertThat(paragraph.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.amount()).isEqualTo(5);
            assertThat(mark.detail()).isEqualTo("emf 120x80 mm");
            assertThat(mark.picture().orElseThrow().text()).isEqualTo(TextInside.FOUND);
        });
    }

    @Test
    void svgAndTheImageThatStandsInForItAreOnePicture() {
        String both = drawing(
                "",
                "<pic:pic><pic:blipFill><a:blip r:embed=\"r1\"><a:extLst><a:ext><asvg:svgBlip r:embed=\"r2\"/></a:ext></a:extLst></a:blip></pic:blipFill></pic:pic>");
        Paragraph paragraph = runs(both)
                .related("r1", "image", "media/i.png", "")
                .related("r2", "image", "media/i.svg", "<svg><text>En gång</text></svg>")
                .paragraph();
        assertThat(asides(paragraph, Story.PICTURE)).containsExactly("En gång");
        assertThat(paragraph.marks()).hasSize(1);
    }

    @Test
    void eachPictureOfAGroupIsThereAndInkIsNotExamined() {
        String pic = "<pic:pic><pic:blipFill><a:blip r:embed=\"r1\"/></pic:blipFill></pic:pic>";
        Paragraph paragraph = runs(drawing("", "<wpg:wgp>" + pic + pic + "</wpg:wgp>")
                        + drawing("", "<w14:contentPart r:id=\"r2\"/>"))
                .related(
                        "r1",
                        "image",
                        "media/i.emf",
                        Metafile.emf().text(0, 0, "ab").bytes())
                .paragraph();
        assertThat(asides(paragraph, Story.PICTURE)).containsExactly("ab", "ab");
        assertThat(paragraph.marks()).hasSize(3);
        assertThat(paragraph.marks().get(2).detail()).isEqualTo("ink 120x80 mm");
    }

    @Test
    void linkedPictureIsNotExamined() {
        Paragraph paragraph = runs(drawing("", "<a:blip r:link=\"r1\"/>"))
                .outside("r1", "image", "https://exempel.se/bild.JPG")
                .paragraph();
        assertThat(paragraph.marks().get(0).detail()).isEqualTo("jpg 120x80 mm");
        assertThat(paragraph.marks().get(0).picture().orElseThrow().text()).isEqualTo(TextInside.NOT_EXAMINED);
    }

    // Embedded documents

    private static Paragraph embedded(byte[] content) {
        return runs(object("r8"))
                .related(
                        "preview",
                        "image",
                        "media/p.emf",
                        Metafile.emf().text(0, 0, "syns").bytes())
                .related("r8", "package", "embeddings/object.bin", content)
                .paragraph();
    }

    private static byte[] zip(String... namesAndTexts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return Docx.zip(parts, "/");
    }

    private static String rels(String... idsTypesTargets) {
        StringBuilder rels = new StringBuilder("<Relationships>");
        for (int i = 0; i < idsTypesTargets.length; i += 3) {
            rels.append("<Relationship Id=\"" + idsTypesTargets[i] + "\" Type=\"x/" + idsTypesTargets[i + 1]
                    + "\" Target=\"" + idsTypesTargets[i + 2] + "\"/>");
        }
        return rels.append("</Relationships>").toString();
    }

    private static byte[] sheet(String shared, String cells) {
        return zip(
                "_rels/.rels",
                rels("r1", "officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELATIONSHIPS + "\"><sheets><sheet r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                rels("r1", "worksheet", "sheets/s.xml", "r2", "sharedStrings", "strings.xml"),
                "xl/strings.xml",
                "<sst>" + shared + "</sst>",
                "xl/sheets/s.xml",
                "<worksheet><sheetData>" + cells + "</sheetData></worksheet>");
    }

    private static final String CELLS =
            "<row><c t=\"s\"><v>1</v></c><c><v>0.30000000000000004</v></c></row><row><c t=\"inlineStr\"><is><t>In</t></is></c><c t=\"str\"><f>A1</f><v>Ut</v></c><c t=\"b\"><v>1</v></c></row>";

    @Test
    void sheetSaysWhatItsCellsShowAndItsPictureIsNotCountedToo() {
        byte[] sheet = sheet("<si><t>nej</t></si><si><r><t>Mål </t></r><r><t>1</t></r><rPh><t>x</t></rPh></si>", CELLS);
        Paragraph paragraph = embedded(sheet);
        assertThat(paragraph.asides()).containsExactly(new Aside(Story.EMBEDDED, "Mål 1\t0.3\nIn\tUt\tTRUE", 0));
        assertThat(paragraph.marks()).containsExactly(new Mark(MarkKind.EMBEDDED_OBJECT, 0, 15, "Ett.Slag"));
    }

    @Test
    void presentationSaysItsSlidesInTheirOrder() {
        String slide = "<sld xmlns:a=\"" + DRAWING + "\"><a:p><a:r><a:t>%s</a:t></a:r></a:p><a:p/></sld>";
        byte[] slides = zip(
                "_rels/.rels",
                rels("r1", "officeDocument", "ppt/p.xml"),
                "ppt/p.xml",
                "<presentation xmlns:r=\"" + RELATIONSHIPS
                        + "\"><sldIdLst><sldId id=\"9\" r:id=\"b\"/><sldId id=\"8\" r:id=\"a\"/></sldIdLst></presentation>",
                "ppt/_rels/p.xml.rels",
                rels("a", "slide", "s1.xml", "b", "slide", "s2.xml"),
                "ppt/s1.xml",
                slide.formatted("Sist"),
                "ppt/s2.xml",
                slide.formatted("Först"));
        assertThat(asides(embedded(slides), Story.EMBEDDED).get(0).split("\n+")).containsExactly("Först", "Sist");
    }

    @Test
    void embeddedWordDocumentSaysWhatAReaderSees() {
        byte[] inner = runs(run("Synlig") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gömd</w:t></w:r>")
                .bytes();
        assertThat(asides(embedded(inner), Story.EMBEDDED)).containsExactly("Synlig");
    }

    @Test
    void openDocumentSaysItsParagraphs() {
        byte[] text = zip(
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><text:h>Rubrik</text:h><text:p>Två<text:s/>ord</text:p></office:document-content>");
        assertThat(asides(embedded(text), Story.EMBEDDED)).containsExactly("Rubrik\nTvå ord");
    }

    @Test
    void objectWrappedInACompoundFileIsRead() throws IOException {
        byte[] sheet = sheet("<si><t>a</t></si>", "<row><c t=\"s\"><v>0</v></c></row>");
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(sheet), "Package");
            files.writeFilesystem(bytes);
            assertThat(asides(embedded(bytes.toByteArray()), Story.EMBEDDED)).containsExactly("a");
        }
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ByteArrayOutputStream wrapped = new ByteArrayOutputStream()) {
            new Ole10Native("a.xlsx", "a.xlsx", "a.xlsx", sheet).writeOut(wrapped);
            files.createDocument(new ByteArrayInputStream(wrapped.toByteArray()), Ole10Native.OLE10_NATIVE);
            files.writeFilesystem(bytes);
            assertThat(asides(embedded(bytes.toByteArray()), Story.EMBEDDED)).containsExactly("a");
        }
    }

    @Test
    void oldWorkbookIsRead() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var row = workbook.createSheet("Blad").createRow(0);
            row.createCell(0).setCellValue("Gammal");
            row.createCell(1).setCellValue(3);
            workbook.write(bytes);
            assertThat(asides(embedded(bytes.toByteArray()), Story.EMBEDDED)).containsExactly("Gammal\t3");
        }
    }

    @Test
    void objectThatIsNotReadCountsByItsPicture() {
        Paragraph paragraph = embedded("något annat\0".getBytes(UTF_8));
        assertThat(paragraph.asides()).containsExactly(new Aside(Story.PICTURE, "syns", 0));
        assertThat(paragraph.marks()).singleElement().extracting(Mark::detail).isEqualTo("emf 25x25 mm");
        Paragraph alone = runs(object("r8"))
                .related("r8", "oleObject", "embeddings/object.bin", new byte[100])
                .paragraph();
        assertThat(alone.marks()).containsExactly(new Mark(MarkKind.NOT_EXAMINED, 0, 0, "Ett.Slag"));
    }

    @Test
    void objectShownAsASignIsNotExaminedWhateverTheSignSays() {
        for (String attributes : List.of("ProgID=\"Ett.Slag\" DrawAspect=\"Icon\"", "ProgID=\"Package\"")) {
            Paragraph paragraph = runs(object("r8").replace("ProgID=\"Ett.Slag\"", attributes))
                    .related("r8", "oleObject", "embeddings/object.bin", new byte[100])
                    .related(
                            "preview",
                            "image",
                            "media/p.emf",
                            Metafile.emf().text(0, 0, "namn").bytes())
                    .paragraph();
            assertThat(paragraph.marks())
                    .extracting(Mark::kind)
                    .containsExactly(MarkKind.NOT_EXAMINED, MarkKind.PICTURE);
        }
    }

    @Test
    void controlWithoutANameIsCalledByItsPart() {
        String control = "<w:r><w:object><w:control r:id=\"r8\" w:name=\"%s\"/></w:object></w:r>";
        for (String name : List.of("", "Rutan")) {
            Paragraph paragraph = runs(control.formatted(name))
                    .related("r8", "control", "activeX/activeX1.xml", "<ax:ocx xmlns:ax=\"a\"/>")
                    .paragraph();
            assertThat(paragraph.marks())
                    .containsExactly(new Mark(MarkKind.NOT_EXAMINED, 0, 0, name.isEmpty() ? "activeX1.xml" : name));
        }
    }

    @Test
    void documentInDocumentIsReadToADepth() {
        byte[] inner = runs(run("innerst")).bytes();
        for (int i = 0; i < 2; i++) {
            inner = runs(object("r8")).related("r8", "package", "e.docx", inner).bytes();
        }
        assertThat(asides(embedded(inner), Story.EMBEDDED)).containsExactly("innerst");
        for (int i = 0; i < 20; i++) {
            inner = runs(object("r8")).related("r8", "package", "e.docx", inner).bytes();
        }
        byte[] deep = inner;
        Paragraph paragraph = assertTimeout(PATIENCE, () -> embedded(deep));
        assertThat(asides(paragraph, Story.EMBEDDED)).isEmpty();
    }

    @Test
    void bombsInsideAreNotExaminedAndTheRestIsRead() {
        byte[] strings =
                sheet("<si><t>" + "x".repeat(1000) + "</t></si>", "<row><c t=\"s\"><v>0</v></c></row>".repeat(100_000));
        byte[] long1 = sheet("<si/>".repeat(8 << 20), "");
        byte[] huge = new byte[80 << 20];
        for (byte[] bomb : List.of(strings, long1, huge)) {
            Docx docx = runs(run("text") + object("r8")).related("r8", "package", "embeddings/o.xlsx", bomb);
            byte[] bytes = docx.bytes();
            Paragraph paragraph = assertTimeout(
                    PATIENCE, () -> Docx.read(bytes, "x").paragraphs().get(0));
            assertThat(paragraph.text()).isEqualTo("text");
            assertThat(paragraph.marks()).containsExactly(new Mark(MarkKind.NOT_EXAMINED, 4, 0, "Ett.Slag"));
        }
    }

    @Test
    void textShownManyTimesIsBounded() {
        byte[] emf = Metafile.emf().text(0, 0, "x".repeat(100_000)).bytes();
        Docx docx = runs(picture("r1").repeat(1_000)).related("r1", "image", "media/i.emf", emf);
        Paragraph paragraph = assertTimeout(PATIENCE, docx::paragraph);
        assertThat(paragraph.marks()).hasSize(1_000);
        assertThat(asides(paragraph, Story.PICTURE)).hasSizeBetween(5, 20);
        assertThat(paragraph.marks().get(999).picture().orElseThrow().text()).isEqualTo(TextInside.NOT_EXAMINED);
    }

    @Test
    void largePictureCostsNoMoreThanASmallOne() {
        ByteBuffer image = ByteBuffer.allocate(100 << 20).order(ByteOrder.BIG_ENDIAN);
        image.putLong(0x89504E470D0A1A0AL).putLong(0).putInt(20_000).putInt(10_000);
        Docx docx = runs(run("a") + picture("r1")).related("r1", "image", "media/i.png", image.array());
        assertThat(docx.paragraph().marks().get(0).detail()).isEqualTo("png 120x80 mm, 20000x10000 px");
    }

    // Documents that Word takes in

    private static List<Paragraph> taken(String name, byte[] content) {
        return body("<w:p>" + run("före") + "</w:p><w:altChunk r:id=\"r9\"/><w:p>" + run("efter") + "</w:p>")
                .related("r9", "aFChunk", name, content)
                .read()
                .paragraphs();
    }

    private static List<String> imported(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.story() == Story.IMPORTED)
                .map(paragraph -> paragraph.label() + paragraph.text())
                .toList();
    }

    @Test
    void takenInDocumentStandsAtItsPlaceWithItsOwnNumbering() {
        byte[] inner = body(Docx.item(1, 0, "punkt") + "<w:tbl><w:tr><w:tc><w:p>" + run("cell")
                        + "</w:p></w:tc></w:tr></w:tbl>")
                .numbering(
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .bytes();
        List<Paragraph> paragraphs = taken("chunk.dat", inner);
        assertThat(paragraphs).extracting(Paragraph::text).containsExactly("före", "", "punkt", "cell", "efter");
        assertThat(paragraphs).extracting(Paragraph::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(paragraphs).extracting(Paragraph::anchor).containsExactly(1, 2, 3, 4, 5);
        assertThat(imported(paragraphs)).containsExactly("7)punkt", "cell");
        assertThat(paragraphs.get(1).marks()).containsExactly(new Mark(MarkKind.ALT_CHUNK, 0, 11, "word/chunk.dat"));
        assertThat(Docx.mainStory(new io.github.utmarkelse.poi.document.WordDocument(
                                paragraphs, java.util.Optional.empty()))
                        .withoutBlanks())
                .isEqualTo(4 + 5 + 11);
    }

    @Test
    void takenInPageIsReadBlockByBlock() {
        String page =
                "<html><head><title>bort</title><style>p{}</style></head><body><h1>Rubrik</h1><p>Ett &amp; <b>två</b><br>rad"
                        + "<ul><li>a<li><p>b</p></ul><ol><li>c</ol><table><tr><td>d<td>e</table><script>x</script></body></html>";
        assertThat(imported(taken("c.html", page.getBytes(UTF_8))))
                .containsExactly("Rubrik", "Ett & två\nrad", "•a", "•b", "1.c", "d", "e");
        assertThat(imported(taken("c.htm", "<p>åäö".getBytes(ISO_8859_1)))).containsExactly("åäö");
    }

    @Test
    void takenInWebArchiveIsDecoded() {
        String archive =
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"=_gräns\"\r\n\r\n--=_gräns\r\n"
                        + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "<html><body><p>M=C3=A5l =\r\n1</p></body></html>\r\n--=_gräns--";
        assertThat(imported(taken("c.mht", archive.getBytes(ISO_8859_1)))).containsExactly("Mål 1");
        String base64 = archive.replace("quoted-printable", "base64")
                .replaceFirst("(?s)<html>.*</html>", "PHA+w4Vy\r\nPC9wPg==");
        assertThat(imported(taken("c.mht", base64.getBytes(ISO_8859_1)))).containsExactly("År");
    }

    @Test
    void takenInTextIsAParagraphALine() {
        assertThat(imported(taken("c.txt", "\uFEFFett\r\ntvå".getBytes(UTF_8)))).containsExactly("ett", "två");
    }

    @Test
    void whatCannotBeTakenInIsNamed() {
        List<Paragraph> paragraphs = taken("c.rtf", "{\\rtf1 text}".getBytes(UTF_8));
        assertThat(paragraphs.get(1).marks()).containsExactly(new Mark(MarkKind.NOT_EXAMINED, 0, 0, "c.rtf"));
        List<Paragraph> outside = body("<w:p><w:subDoc r:id=\"r1\"/></w:p>")
                .outside("r1", "subDocument", "file:///C:\\kapitel%202.docx")
                .read()
                .paragraphs();
        assertThat(outside)
                .flatExtracting(Paragraph::marks)
                .containsExactly(new Mark(MarkKind.NOT_EXAMINED, 0, 0, "kapitel%202.docx"));
    }

    @Test
    void documentThatTakesInManyOthersIsBounded() {
        byte[] inner = runs(run("x")).bytes();
        for (int i = 0; i < 3; i++) {
            inner = body("<w:altChunk r:id=\"r9\"/>".repeat(20))
                    .related("r9", "aFChunk", "c.docx", inner)
                    .bytes();
        }
        byte[] all = inner;
        List<Paragraph> paragraphs =
                assertTimeout(PATIENCE, () -> Docx.read(all, "x").paragraphs());
        assertThat(imported(paragraphs)).hasSizeGreaterThan(20 * 20 * 20);
        byte[] more = body("<w:altChunk r:id=\"r9\"/>".repeat(20))
                .related("r9", "aFChunk", "c.docx", inner)
                .bytes();
        assertThat(assertTimeout(
                                PATIENCE,
                                () -> catchThrowableOfType(WordFileException.class, () -> Docx.read(more, "x")))
                        .problem()
                        .code())
                .isEqualTo("word-too-large");
    }

    @Test
    void amountsAreThoseOfTheAsides() {
        CountingProfile profile = CountingProfile.WORD_WITHOUT_BLANKS;
        Paragraph paragraph = embedded(sheet("<si><t>a b</t></si>", CELLS.replace(">1<", ">0<")));
        assertThat(paragraph.marks().stream().mapToLong(Mark::amount).sum())
                .isEqualTo(paragraph.asides().stream()
                        .mapToLong(aside -> profile.count(aside.text()).withoutBlanks())
                        .sum());
    }
}
