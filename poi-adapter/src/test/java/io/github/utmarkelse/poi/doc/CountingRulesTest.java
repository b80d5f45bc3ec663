package io.github.utmarkelse.poi.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Aside;
import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Picture;
import io.github.utmarkelse.poi.document.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same rules as for the new format, met in the characters and properties of the old one. */
class CountingRulesTest {
    private static final String BEGIN = "\u0013";
    private static final String SEPARATE = "\u0014";
    private static final String END = "\u0015";
    private static final int BODY_STYLE = 0;

    private static Bytes sprm(int code, int operand) {
        return new Bytes().sprm(code, operand);
    }

    private static List<String> texts(Doc doc) {
        return doc.read().paragraphs().stream().map(Paragraph::text).toList();
    }

    @Test
    void blanksAreCountedApart() {
        Doc doc = Doc.of("a b\u00A0c\t\u000Bd").end();
        assertThat(doc.paragraph().text()).isEqualTo("a b\u00A0c\t\nd");
        assertThat(doc.count()).isEqualTo(new CharacterCount(4, 8));
    }

    @Test
    void pageAndColumnBreaksAreNothing() {
        Doc doc = Doc.of("a\f\u000Eb").end();
        assertThat(doc.paragraph().text()).isEqualTo("a\f\fb");
        assertThat(doc.count()).isEqualTo(new CharacterCount(2, 2));
    }

    @Test
    void noBreakHyphenIsCountedAndSoftHyphenIsNot() {
        Doc doc = Doc.of("a\u001Eb\u001Fc").end();
        assertThat(doc.paragraph().text()).isEqualTo("a\u2011b\u00ADc");
        assertThat(doc.count()).isEqualTo(new CharacterCount(4, 4));
    }

    @Test
    void endOfASectionEndsAParagraph() {
        assertThat(texts(Doc.of("a").end("\f", BODY_STYLE, new Bytes()).run("b").end()))
                .containsExactly("a", "b");
    }

    @Test
    void textOfOneByteACharacterIsThatOfWindows() {
        assertThat(Doc.of("Årets \u201Dpris\u201D \u2013 1 \u20AC")
                        .end()
                        .narrow()
                        .paragraph()
                        .text())
                .isEqualTo("Årets \u201Dpris\u201D \u2013 1 \u20AC");
    }

    @Test
    void quicklySavedTextIsPutTogetherFromItsPieces() {
        Doc doc = Doc.of("Först, ")
                .run("sedan", sprm(CharacterFormat.BOLD, 1))
                .run(" och sist")
                .end();
        WordText whole = WordText.of(doc);
        assertThat(WordText.of(doc.cutAt(3, 9, 15).narrow())).isEqualTo(whole);
    }

    private record WordText(String text, List<Stretch> stretches, boolean bold) {
        static WordText of(Doc doc) {
            Paragraph paragraph = doc.paragraph();
            return new WordText(paragraph.text(), paragraph.stretches(), paragraph.bold());
        }
    }

    @Test
    void pieceMayHideOrDeleteAllItsText() {
        Doc hidden = Doc.of("abcdef").end().cutAt(2, 4).pieceFormat(1, sprm(CharacterFormat.HIDDEN, 1));
        assertThat(hidden.paragraph().text()).isEqualTo("abef");
        assertThat(hidden.paragraph().asides()).containsExactly(new Aside(Story.HIDDEN, "cd", 2));
        Doc deleted = Doc.of("abcdef").end().cutAt(2, 4).pieceProperty(1, 0x41, 1);
        assertThat(deleted.paragraph().asides()).containsExactly(new Aside(Story.DELETED, "cd", 2));
    }

    @Test
    void fieldResultIsCountedAndItsCodeIsNot() {
        Paragraph paragraph = Doc.of("s. " + BEGIN + " PAGEREF _Toc1 \\h " + SEPARATE + "17" + END)
                .end()
                .paragraph();
        assertThat(paragraph.text()).isEqualTo("s. 17");
        assertThat(paragraph.stretches()).containsExactly(new Stretch(Story.FIELD, 3, 5));
    }

    @Test
    void fieldsNestAndSpanParagraphs() {
        String inner = BEGIN + "PAGE" + SEPARATE + "5" + END;
        assertThat(texts(Doc.of(BEGIN + "IF " + inner + " = 5" + SEPARATE + "ja " + inner)
                        .end()
                        .run("mer" + END + "!")
                        .end()))
                .containsExactly("ja 5", "mer!");
    }

    @Test
    void fieldThatNeverEndsHidesNothing() {
        assertThat(texts(Doc.of("a" + BEGIN + "QUOTE b").end().run("c").end())).containsExactly("aQUOTE b", "c");
    }

    @Test
    void linkIsPlainTextThoughItIsAField() {
        Paragraph paragraph = Doc.of(BEGIN + " HYPERLINK \"http://x\" " + SEPARATE + "länk" + END)
                .end()
                .paragraph();
        assertThat(paragraph.text()).isEqualTo("länk");
        assertThat(paragraph.stretches()).isEmpty();
    }

    @Test
    void tableOfContentsIsContents() {
        List<Paragraph> paragraphs = Doc.of(BEGIN + "TOC \\o" + SEPARATE + "Ett\t1")
                .end()
                .run("Två\t2" + END)
                .end()
                .run("Text")
                .end()
                .read()
                .paragraphs();
        assertThat(paragraphs).extracting(Paragraph::contents).containsExactly(true, true, false);
    }

    @Test
    void symbolIsOneCharacterOfItsFont() {
        Bytes symbol = new Bytes().sprm(0x0855, 1).sprm(0x6A09, 0xF04A << 16 | 3);
        Paragraph paragraph = Doc.of("(a").run("(", symbol).end().paragraph();
        assertThat(paragraph.text()).isEqualTo("(a\uF04A");
        assertThat(paragraph.stretches()).containsExactly(new Stretch(Story.SYMBOL, 2, 3));
    }

    @Test
    void formCheckBoxIsDrawn() {
        Bytes field = new Bytes().sprm(0x0855, 1).sprm(0x0806, 1).sprm(0x6A03, 0);
        for (int ticked = 0; ticked <= 1; ticked++) {
            Bytes data = new Bytes()
                    .u32(0)
                    .u16(68)
                    .padTo(68)
                    .u32(-1)
                    .u16(1 | ticked << 2, 0, 0)
                    .u16(0, 0)
                    .u16(0);
            Doc doc = Doc.of(BEGIN + " FORMCHECKBOX ").run("\u0001", field).run(SEPARATE + END + " Ja").end().stream(
                    "Data", data);
            assertThat(doc.paragraph().text()).isEqualTo(ticked == 1 ? "\u2612 Ja" : "\u2610 Ja");
        }
    }

    @Test
    void insertedAndDeletedTextHaveTheirAuthors() {
        Bytes inserted = new Bytes().sprm(CharacterFormat.INSERTED, 1).sprm(0x4804, 1);
        Bytes deleted = new Bytes().sprm(CharacterFormat.DELETED, 1).sprm(0x4863, 0);
        Paragraph paragraph = Doc.of("a ")
                .run("b c", inserted)
                .run("d e", deleted)
                .end()
                .structure(
                        Fib.Structure.AUTHORS,
                        new Bytes().u16(0xFFFF, 2, 0, 3).text("Bo ").u16(3).text("Eva"))
                .paragraph();
        assertThat(paragraph.text()).isEqualTo("a b c");
        assertThat(paragraph.stretches()).containsExactly(new Stretch(Story.INSERTED, 2, 5));
        assertThat(paragraph.asides()).containsExactly(new Aside(Story.DELETED, "d e", 5));
        assertThat(paragraph.marks())
                .containsExactlyInAnyOrder(
                        new Mark(MarkKind.INSERTION, 2, 2, "Eva"), new Mark(MarkKind.DELETION, 5, 2, "Bo "));
    }

    @Test
    void hiddenTextIsAside() {
        Paragraph paragraph =
                Doc.of("a").run("b", sprm(CharacterFormat.HIDDEN, 1)).end().paragraph();
        assertThat(paragraph.text()).isEqualTo("a");
        assertThat(paragraph.marks()).containsExactly(new Mark(MarkKind.HIDDEN_TEXT, 1, 1, ""));
    }

    @Test
    void runMaySayOtherThanItsStyle() {
        Doc doc = Doc.of("a")
                .end(1, new Bytes())
                .run("b", sprm(CharacterFormat.BOLD, 0x81))
                .end(1, new Bytes())
                .run("c", sprm(CharacterFormat.BOLD, 0x80))
                .end(1, new Bytes())
                .run("d", sprm(0x4A30, 2))
                .end(1, new Bytes())
                .style(1, 0, 0xFFF, "Normal", new Bytes(), new Bytes())
                .style(1, 1, 0, "Rubrik 1", new Bytes(), sprm(CharacterFormat.BOLD, 1))
                .style(2, 87, 0xFFF, "Stark", new Bytes(), sprm(CharacterFormat.BOLD, 1));
        assertThat(doc.read().paragraphs()).extracting(Paragraph::bold).containsExactly(true, false, true, false);
    }

    @Test
    void stylesOfWordItselfHaveTheirNamesAndLevelsInAnyLanguage() {
        Paragraph paragraph = Doc.of("a")
                .end(1, new Bytes())
                .style(1, 0, 0xFFF, "Normal", new Bytes(), new Bytes())
                .style(1, 2, 0, "Rubrik 2", new Bytes(), new Bytes())
                .paragraph();
        assertThat(paragraph.styleName()).isEqualTo("heading 2");
        assertThat(paragraph.outlineLevel()).isEqualTo(1);
    }

    @Test
    void cellsHaveTheirPlaceInTheGridOfTheTable() {
        Bytes cell = sprm(0x2416, 1);
        Doc doc = Doc.of("a")
                .end("\u0007", 0, cell)
                .run("b")
                .end(0, cell)
                .run("c")
                .end("\u0007", 0, cell)
                .end("\u0007", 0, row(0, 1000, 3000))
                .run("d")
                .end("\u0007", 0, cell)
                .run("e")
                .end("\u0007", 0, cell)
                .end("\u0007", 0, row(0, 2000, 3000))
                .run("f")
                .end();
        List<Paragraph> paragraphs = doc.read().paragraphs();
        assertThat(paragraphs).extracting(Paragraph::text).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(paragraphs)
                .extracting(paragraph -> paragraph.cell().map(Cell::column).orElse(0))
                .containsExactly(1, 2, 2, 1, 3, 0);
        assertThat(paragraphs)
                .extracting(Paragraph::story)
                .containsExactly(Story.TABLE, Story.TABLE, Story.TABLE, Story.TABLE, Story.TABLE, Story.BODY);
    }

    private static Bytes row(int... edges) {
        Bytes definition = new Bytes().u8(edges.length - 1).u16(edges);
        return new Bytes()
                .sprm(0x2416, 1)
                .sprm(0x2417, 1)
                .u16(0xD608, definition.size() + 1)
                .all(definition.toArray());
    }

    @Test
    void tableMayStandInACell() {
        Bytes inner = new Bytes().sprm(0x2416, 1).sprm(0x6649, 2);
        Doc doc = Doc.of("a")
                .end(0, new Bytes().all(inner.toArray()).sprm(0x244B, 1))
                .end(0, new Bytes().all(inner.toArray()).sprm(0x244B, 1).sprm(0x244C, 1))
                .run("b")
                .end("\u0007", 0, sprm(0x2416, 1))
                .end("\u0007", 0, row(0, 500));
        assertThat(doc.read().paragraphs())
                .extracting(paragraph -> paragraph.text() + paragraph.cell().orElseThrow())
                .containsExactly("a" + new Cell(2, 1, 1, 2), "b" + new Cell(1, 1, 1, 1));
    }

    @Test
    void notesAndCommentsFollowWhatRefersToThem() {
        Doc doc = Doc.of("a\u0002")
                .end()
                .run("b\u0005")
                .end()
                .in(Fib.Part.FOOTNOTES)
                .run("\u0002 not")
                .end()
                .in(Fib.Part.COMMENTS)
                .run("\u0005kommentar")
                .end()
                .structure(
                        Fib.Structure.FOOTNOTE_REFERENCES, new Bytes().u32(1, 6).u16(1))
                .structure(Fib.Structure.FOOTNOTE_TEXTS, new Bytes().u32(0, 6, 7))
                .structure(
                        Fib.Structure.COMMENT_REFERENCES, new Bytes().u32(4, 6).padTo(38))
                .structure(Fib.Structure.COMMENT_TEXTS, new Bytes().u32(0, 11, 12));
        assertThat(doc.read().paragraphs())
                .extracting(paragraph -> paragraph.anchor() + " " + paragraph.story() + " " + paragraph.text())
                .containsExactly("1 BODY a", "1 FOOTNOTE  not", "3 BODY b", "3 COMMENT kommentar");
        assertThat(doc.paragraph().marks()).containsExactly(new Mark(MarkKind.FOOTNOTE, 1, 0, "1"));
    }

    @Test
    void headersAndFootersAreNotCounted() {
        Doc doc = Doc.of("a")
                .end()
                .in(Fib.Part.HEADERS)
                .run("huvud")
                .end()
                .end()
                .run("fot")
                .end()
                .end()
                .structure(Fib.Structure.HEADER_TEXTS, new Bytes().u32(0, 0, 0, 0, 0, 0, 0, 0, 7, 7, 12, 12, 12, 13));
        assertThat(doc.read().paragraphs())
                .extracting(paragraph -> paragraph.story() + " " + paragraph.text())
                .containsExactly("BODY a", "HEADER huvud", "FOOTER fot");
        assertThat(doc.count()).isEqualTo(new CharacterCount(1, 1));
    }

    @Test
    void embeddedObjectIsNotExaminedButNamedByItsField() {
        Bytes object = new Bytes().sprm(0x0855, 1).sprm(0x6A03, 0).sprm(0x080A, 1);
        Paragraph paragraph = Doc.of(BEGIN + " EMBED Excel.Sheet.8 " + SEPARATE)
                .run("\u0001", object)
                .run(END)
                .end()
                .paragraph();
        assertThat(paragraph.marks()).containsExactly(new Mark(MarkKind.NOT_EXAMINED, 0, 0, "Excel.Sheet.8"));
    }

    @Test
    void pictureHasKindAndSize() {
        Bytes data = new Bytes()
                .padTo(4)
                .u16(68, 0x64)
                .padTo(28)
                .u16(6803, 4535, 1000, 1000)
                .padTo(68)
                .u16(0xF, 0xF004)
                .u32(0)
                .u16(0x6E0 << 4, 0xF01E)
                .u32(0);
        Paragraph paragraph = Doc.of("ab")
                .run("\u0001", new Bytes().sprm(0x0855, 1).sprm(0x6A03, 0))
                .end()
                .stream("Data", data)
                .paragraph();
        assertThat(paragraph.marks())
                .containsExactly(
                        new Mark(2, 0, new Picture("png", 120, 80, 0, 0, Picture.TextInside.NOT_EXAMINED, false)));
    }

    @Test
    void dropDownListShowsWhatWasChosen() {
        Bytes field = new Bytes().sprm(0x0855, 1).sprm(0x0806, 1).sprm(0x6A03, 0);
        Bytes data = new Bytes()
                .u32(0)
                .u16(68)
                .padTo(68)
                .u32(-1)
                .u16(2 | 1 << 2, 0, 0)
                .u16(0, 0)
                .u16(0);
        for (int i = 0; i < 5; i++) {
            data.u16(0, 0);
        }
        data.u16(0xFFFF, 2, 0, 2).text("Ja").u16(3).text("Nej");
        Doc doc = Doc.of(BEGIN + " FORMDROPDOWN ").run("\u0001", field).run(SEPARATE + END + "!").end().stream(
                "Data", data);
        assertThat(doc.paragraph().text()).isEqualTo("Nej!");
    }

    @Test
    void whiteOrMinuteTextIsCountedAndMarked() {
        Paragraph white = Doc.of("a")
                .run("b", sprm(0x6870, 0x00FFFFFF))
                .run("c", sprm(0x2A42, 8))
                .run("d", sprm(0x4A43, 2))
                .run("e", sprm(0x6870, 0xFF000000))
                .end()
                .paragraph();
        assertThat(white.text()).isEqualTo("abcde");
        assertThat(white.marks()).containsExactly(new Mark(MarkKind.INVISIBLE_TEXT, 1, 3, ""));
    }

    @Test
    void whiteTextOnADarkGroundIsSeen() {
        Bytes whiteOnBlack = new Bytes().sprm(0x2A42, 8).sprm(0x2A0C, 1);
        assertThat(Doc.of("a", whiteOnBlack).end().paragraph().marks()).isEmpty();
        Bytes dark = new Bytes().u16(0xC64D).u8(10).u32(0xFF000000, 0x00400000).u16(0);
        assertThat(Doc.of("a", sprm(0x2A42, 8)).end(0, dark).paragraph().marks())
                .isEmpty();
    }

    /** A white letter in the one cell of a row with properties. */
    private static List<Mark> whiteInCell(Bytes row) {
        return Doc.of("a", sprm(0x2A42, 8))
                .end("\u0007", 0, sprm(0x2416, 1))
                .end("\u0007", 0, row)
                .paragraph()
                .marks();
    }

    private static Bytes shading(int code, int back) {
        return new Bytes().u16(code).u8(10).u32(0xFF000000, back).u16(0);
    }

    @Test
    void whiteTextIsHeldAgainstTheFillingOfItsCell() {
        List<Mark> lost = List.of(new Mark(MarkKind.INVISIBLE_TEXT, 0, 1, ""));
        assertThat(whiteInCell(row(0, 900))).isEqualTo(lost);
        assertThat(whiteInCell(row(0, 900).all(shading(0xD612, 0x00FFFFFF).toArray())))
                .isEqualTo(lost);
        assertThat(whiteInCell(row(0, 900).all(shading(0xD612, 0x00400000).toArray())))
                .isEmpty();
        assertThat(whiteInCell(row(0, 900).all(shading(0xD660, 0x00400000).toArray())))
                .isEmpty();
        assertThat(whiteInCell(row(0, 900).u16(0xD609).u8(2).u16(1 << 5))).isEmpty();
        assertThat(whiteInCell(row(0, 900).u16(0xD609).u8(2).u16(8 << 5))).isEqualTo(lost);
        assertThat(whiteInCell(row(0, 900).sprm(0x563A, 11))).isEqualTo(lost);
        assertThat(whiteInCell(row(0, 900).sprm(0x563A, 15))).isEmpty();
        assertThat(whiteInCell(row(0, 900)
                        .sprm(0x563A, 15)
                        .all(shading(0xD612, 0x00FFFFFF).toArray())))
                .isEqualTo(lost);
    }

    @Test
    void aCellThatIsNotFilledShowsTheOneAroundItsTable() {
        Bytes inner = sprm(0x2416, 1).sprm(0x6649, 2);
        Bytes innerRow =
                new Bytes().all(inner.toArray()).sprm(0x244C, 1).all(row(0, 400).toArray());
        for (int outside : new int[] {0x00FFFFFF, 0x00400000}) {
            Doc nested = Doc.of("a", sprm(0x2A42, 8))
                    .end("\r", 0, new Bytes().all(inner.toArray()).sprm(0x244B, 1))
                    .end("\r", 0, innerRow)
                    .end("\u0007", 0, sprm(0x2416, 1))
                    .end("\u0007", 0, row(0, 900).all(shading(0xD612, outside).toArray()));
            Paragraph paragraph = nested.paragraph();
            assertThat(paragraph.text()).isEqualTo("a");
            assertThat(paragraph.cell())
                    .hasValueSatisfying(cell -> assertThat(cell.depth()).isEqualTo(2));
            assertThat(paragraph.marks()).hasSize(outside == 0x00FFFFFF ? 1 : 0);
        }
    }
}
