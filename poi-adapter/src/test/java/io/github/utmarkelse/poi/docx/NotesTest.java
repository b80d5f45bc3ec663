package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that are shown, notes that are not, and what is drawn between them and the text. */
class NotesTest {
    private static final String NOTE = "<w:footnote w:id=\"2\"><w:p>" + run("not") + "</w:p></w:footnote>";

    private static String reference(String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:footnoteReference w:id=\"2\"/></w:r>";
    }

    private static Paragraph note(String runs) {
        List<Paragraph> paragraphs =
                runs(run("a") + runs).footnotes(NOTE).read().paragraphs();
        assertThat(paragraphs).hasSize(2);
        return paragraphs.get(1);
    }

    @Test
    void aNoteWhoseReferenceIsHiddenStaysCountedAndIsTold() {
        Paragraph note = note(reference("<w:vanish/>"));
        assertThat(note.pieces()).containsExactly(new Piece(Story.FOOTNOTE, "not"));
        assertThat(note.anchor()).isEqualTo(1);
        assertThat(note.marks()).containsExactly(new Mark(MarkKind.INVISIBLE_TEXT, 0, 3, ""));
    }

    @Test
    void aNoteWhoseReferenceIsDeletedStaysCountedAndIsTold() {
        Paragraph note = note("<w:del w:author=\"Eva\">" + reference("") + "</w:del>");
        assertThat(note.pieces()).containsExactly(new Piece(Story.FOOTNOTE, "not"));
        assertThat(note.marks()).containsExactly(new Mark(MarkKind.DELETION, 0, 3, ""));
    }

    @Test
    void aNoteIsShownIfAnyReferenceIs() {
        assertThat(note(reference("<w:vanish/>") + reference("")).pieces())
                .containsExactly(new Piece(Story.FOOTNOTE, "not"));
        assertThat(note(reference("<w:vanish/>") + reference("")).marks()).isEmpty();
        assertThat(note(reference("") + reference("<w:vanish/>")).marks()).isEmpty();
        assertThat(note("<w:ins>" + reference("") + "</w:ins>").marks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"separator", "continuationSeparator", "continuationNotice"})
    void textBetweenTheTextAndItsNotesHasARowOfItsOwn(String type) {
        String separator = "<w:footnote w:type=\"" + type + "\" w:id=\"-1\"><w:p>%s</w:p></w:footnote>";
        Docx plain = runs(run("a")).footnotes(separator.formatted("<w:r><w:separator/></w:r>"));
        assertThat(plain.read().paragraphs()).hasSize(1);
        Docx typed = runs(run("a")).footnotes(separator.formatted(run("se vidare")));
        assertThat(typed.read().paragraphs())
                .flatExtracting(Paragraph::pieces)
                .extracting(Piece::story, Piece::text)
                .containsExactly(tuple(Story.BODY, "a"), tuple(Story.FOOTER, "se vidare"));
    }
}
