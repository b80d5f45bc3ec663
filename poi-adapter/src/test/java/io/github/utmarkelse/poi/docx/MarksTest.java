package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Aside;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.picture.PictureContent;
import org.junit.jupiter.api.Test;

/** What is in a document besides text. */
class MarksTest {
    private static String drawing(String graphic) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"4320000\" cy=\"2880000\"/><a:graphic><a:graphicData>"
                + graphic + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static Mark picture(int offset, String kind, int widthMm, int heightMm) {
        return new Mark(offset, 0, PictureContent.notExamined(kind).at(widthMm, heightMm));
    }

    @Test
    void pictureHasKindAndSize() {
        Docx docx = runs(run("ab")
                        + drawing("<pic:pic><pic:blipFill><a:blip r:embed=\"r7\"/></pic:blipFill></pic:pic>"))
                .related("r7", "image", "media/image1.PNG", "");
        assertThat(docx.paragraph().marks()).containsExactly(picture(2, "png", 120, 80));
    }

    @Test
    void oldPictureHasKindAndSize() {
        Docx docx =
                runs("<w:r><w:pict><v:shape style=\"width:72pt;height:2in\"><v:imagedata r:id=\"r7\"/></v:shape></w:pict></w:r>")
                        .related("r7", "image", "media/image1.emf", "");
        assertThat(docx.paragraph().marks()).containsExactly(picture(0, "emf", 25, 51));
    }

    @Test
    void chartAndDiagramShowTheirText() {
        String chart =
                "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                        + "<a:t>Title</a:t><c:cat><c:strRef><c:strCache><c:pt><c:v>2024</c:v></c:pt></c:strCache></c:strRef></c:cat>"
                        + "<c:val><c:numCache><c:v>17</c:v></c:numCache></c:val></c:chartSpace>";
        String diagram =
                "<x xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r><a:t>Plan</a:t></a:r></a:p><a:p><a:r><a:t>Do </a:t></a:r><a:r><a:t>it</a:t></a:r></a:p></x>";
        Docx docx = runs(drawing("<c:chart r:id=\"r1\"/>") + drawing("<dgm:relIds r:dm=\"r2\"/>"))
                .related("r1", "chart", "charts/chart1.xml", chart)
                .related("r2", "diagramData", "diagrams/data1.xml", diagram);
        assertThat(docx.paragraph().marks())
                .containsExactly(new Mark(MarkKind.CHART, 0, 9, ""), new Mark(MarkKind.SMART_ART, 0, 8, ""));
        assertThat(docx.paragraph().asides())
                .containsExactly(
                        new Aside(Story.CHART, "Title\n2024", 0), new Aside(Story.SMART_ART, "Plan\nDo it", 0));
    }

    @Test
    void objectThatIsNotThereIsNotExaminedAndShownByItsPicture() {
        Docx docx =
                runs("<w:r><w:object><v:shape><v:imagedata r:id=\"r7\"/></v:shape><o:OLEObject ProgID=\"Excel.Sheet.12\" r:id=\"r8\"/></w:object></w:r>")
                        .related("r7", "image", "media/image1.emf", "");
        assertThat(docx.paragraph().marks())
                .containsExactly(new Mark(MarkKind.NOT_EXAMINED, 0, 0, "Excel.Sheet.12"), picture(0, "emf", 0, 0));
    }

    @Test
    void oldWordArtShowsItsString() {
        Paragraph paragraph = runs("<w:r><w:pict><v:shape><v:textpath string=\"Ut kast\"/></v:shape></w:pict></w:r>")
                .paragraph();
        assertThat(paragraph.marks()).containsExactly(new Mark(MarkKind.WORD_ART, 0, 6, ""));
        assertThat(paragraph.asides()).containsExactly(new Aside(Story.WORD_ART, "Ut kast", 0));
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
