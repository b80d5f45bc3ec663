package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import org.junit.jupiter.api.Test;

/** What is in a document besides text. */
class MarksTest {
    private static String drawing(String graphic) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"4320000\" cy=\"2880000\"/><a:graphic><a:graphicData>"
                + graphic + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    @Test
    void pictureHasKindAndSize() {
        Docx docx = runs(run("ab")
                        + drawing("<pic:pic><pic:blipFill><a:blip r:embed=\"r7\"/></pic:blipFill></pic:pic>"))
                .related("r7", "image", "media/image1.PNG", "");
        assertThat(docx.paragraph().marks()).containsExactly(new Mark(MarkKind.PICTURE, 2, 0, "png 120x80 mm"));
    }

    @Test
    void oldPictureHasKindAndSize() {
        Docx docx =
                runs("<w:r><w:pict><v:shape style=\"width:72pt;height:2in\"><v:imagedata r:id=\"r7\"/></v:shape></w:pict></w:r>")
                        .related("r7", "image", "media/image1.emf", "");
        assertThat(docx.paragraph().marks()).containsExactly(new Mark(MarkKind.PICTURE, 0, 0, "emf 25x51 mm"));
    }

    @Test
    void chartAndDiagramShowTheirText() {
        String chart =
                "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                        + "<a:t>Title</a:t><c:cat><c:strRef><c:strCache><c:pt><c:v>2024</c:v></c:pt></c:strCache></c:strRef></c:cat>"
                        + "<c:val><c:numCache><c:v>17</c:v></c:numCache></c:val></c:chartSpace>";
        String diagram =
                "<x xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:t>Plan</a:t><a:t>Do it</a:t></x>";
        Docx docx = runs(drawing("<c:chart r:id=\"r1\"/>") + drawing("<dgm:relIds r:dm=\"r2\"/>"))
                .related("r1", "chart", "charts/chart1.xml", chart)
                .related("r2", "diagramData", "diagrams/data1.xml", diagram);
        assertThat(docx.paragraph().marks())
                .containsExactly(
                        new Mark(MarkKind.CHART, 0, 9, "Title\n2024"),
                        new Mark(MarkKind.SMART_ART, 0, 8, "Plan\nDo it"));
    }

    @Test
    void embeddedObjectIsOneMarkWithoutItsPreview() {
        Docx docx =
                runs("<w:r><w:object><v:shape><v:imagedata r:id=\"r7\"/></v:shape><o:OLEObject ProgID=\"Excel.Sheet.12\" r:id=\"r8\"/></w:object></w:r>")
                        .related("r7", "image", "media/image1.emf", "");
        assertThat(docx.paragraph().marks())
                .containsExactly(new Mark(MarkKind.EMBEDDED_OBJECT, 0, 0, "Excel.Sheet.12"));
    }

    @Test
    void oldWordArtShowsItsString() {
        assertThat(runs("<w:r><w:pict><v:shape><v:textpath string=\"Ut kast\"/></v:shape></w:pict></w:r>")
                        .paragraph()
                        .marks())
                .containsExactly(new Mark(MarkKind.WORD_ART, 0, 6, "Ut kast"));
    }

    @Test
    void insertedFileIsAMarkOnAParagraphOfItsOwn() {
        Docx docx = body("<w:p>" + run("a") + "</w:p><w:altChunk r:id=\"r9\"/><w:p>" + run("b") + "</w:p>")
                .related("r9", "aFChunk", "chunk.html", "");
        assertThat(docx.read().paragraphs()).extracting(Paragraph::text).containsExactly("a", "", "b");
        assertThat(docx.read().paragraphs().get(1).marks())
                .containsExactly(new Mark(MarkKind.ALT_CHUNK, 0, 0, "word/chunk.html"));
    }

    @Test
    void placeholderIsTextWithAMark() {
        String xml = run("Namn: ") + "<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + run("Klicka här") + "</w:sdtContent></w:sdt>" + run(".");
        Paragraph paragraph = runs(xml).paragraph();
        assertThat(paragraph.text()).isEqualTo("Namn: Klicka här.");
        assertThat(paragraph.marks()).containsExactly(new Mark(MarkKind.PLACEHOLDER, 6, 9, ""));
        assertThat(paragraph.bold()).isFalse();
    }
}
