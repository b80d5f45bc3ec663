package io.github.utmarkelse.poi.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.poi.document.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers and bullets that Word draws in front of list paragraphs, as the old format defines them. */
class ListLabelsTest {
    private static final int NEVER = 0x08;
    private static final int LEGAL = 0x04;

    /** A level: in its label a character below nine is the number of that level. */
    private static Bytes level(int start, int format, int flags, int follow, int restart, String label, Bytes look) {
        return new Bytes()
                .u32(start)
                .u8(format, flags)
                .padTo(15)
                .u8(follow)
                .padTo(24)
                .u8(look.size(), 0, restart, 0)
                .all(look.toArray())
                .u16(label.length())
                .text(label);
    }

    private static Bytes level(int format, String label) {
        return level(1, format, 0, 0, 0, label, new Bytes());
    }

    /** A list of nine levels, of which the last given one is repeated. */
    private static Bytes levels(Bytes... levels) {
        Bytes all = new Bytes();
        for (int i = 0; i < 9; i++) {
            all.all(levels[Math.min(i, levels.length - 1)].toArray());
        }
        return all;
    }

    private static Doc lists(Doc doc, Bytes levels, Bytes instances) {
        return doc.structure(
                        Fib.Structure.LISTS,
                        new Bytes().u16(1).u32(77, 0).padTo(30).all(levels.toArray()))
                .structure(Fib.Structure.LIST_INSTANCES, instances);
    }

    private static Bytes instances(int... overrides) {
        Bytes bytes = new Bytes().u32(overrides.length);
        for (int count : overrides) {
            bytes.u32(77, 0, 0).u8(count, 0, 0, 0);
        }
        for (int count : overrides) {
            bytes.u32(-1);
            if (count > 0) {
                bytes.u32(7, 0x10);
            }
        }
        return bytes;
    }

    private static Doc item(Doc doc, int list, int level, String text) {
        return doc.run(text).end(0, new Bytes().sprm(0x260A, level).sprm(0x460B, list));
    }

    private static List<String> labels(Doc doc) {
        return doc.read().paragraphs().stream().map(Paragraph::label).toList();
    }

    @Test
    void labelIsCountedAndItsTabOnlyWithBlanks() {
        Doc doc = lists(item(new Doc(), 1, 0, "ab"), levels(level(0, "\u0000.")), instances(0));
        assertThat(doc.paragraph().label()).isEqualTo("1.");
        assertThat(doc.paragraph().labelSeparator()).isEqualTo("\t");
        assertThat(doc.count()).isEqualTo(new CharacterCount(4, 5));
    }

    @Test
    void levelsNestAndRestart() {
        Doc doc = new Doc();
        item(doc, 1, 0, "a");
        item(doc, 1, 1, "b");
        item(doc, 1, 1, "c");
        item(doc, 1, 0, "d");
        item(doc, 1, 1, "e");
        lists(doc, levels(level(0, "\u0000."), level(4, "\u0000.\u0001)")), instances(0));
        assertThat(labels(doc)).containsExactly("1.", "1.a)", "1.b)", "2.", "2.a)");
    }

    @Test
    void levelMayNeverRestartAndWriteDecimalsOnly() {
        Doc doc = new Doc();
        item(doc, 1, 0, "a");
        item(doc, 1, 1, "b");
        item(doc, 1, 0, "c");
        item(doc, 1, 1, "d");
        Bytes second = level(1, 1, NEVER | LEGAL, 0, 0, "\u0000.\u0001", new Bytes());
        lists(doc, levels(level(1, "\u0000"), second), instances(0));
        assertThat(labels(doc)).containsExactly("I", "1.1", "II", "2.2");
    }

    @Test
    void listsOfOneDefinitionGoOnUnlessOneStartsAnew() {
        Doc doc = new Doc();
        item(doc, 1, 0, "a");
        item(doc, 2, 0, "b");
        item(doc, 3, 0, "c");
        item(doc, 3, 0, "d");
        item(doc, 1, 0, "e");
        lists(doc, levels(level(0, "\u0000")), instances(0, 0, 1));
        assertThat(labels(doc)).containsExactly("1", "2", "7", "8", "9");
    }

    @Test
    void emptyParagraphUsesItsNumberButASectionsEndDoesNot() {
        Doc doc = new Doc();
        item(doc, 1, 0, "a");
        item(doc, 1, 0, "");
        doc.end("\f", 0, new Bytes().sprm(0x260A, 0).sprm(0x460B, 1));
        item(doc, 1, 0, "b");
        lists(doc, levels(level(0, "\u0000")), instances(0));
        assertThat(labels(doc)).containsExactly("1", "", "", "3");
    }

    @ParameterizedTest
    @CsvSource({"0, '\t'", "1, ' '", "2, ''"})
    void separatorFollowsTheLevel(int follow, String separator) {
        Doc doc = lists(
                item(new Doc(), 1, 0, "a"), levels(level(1, 23, 0, follow, 0, "\uF0B7", new Bytes())), instances(0));
        assertThat(doc.paragraph().label()).isEqualTo("\uF0B7");
        assertThat(doc.paragraph().labelSeparator()).isEqualTo(separator);
    }

    @Test
    void hiddenNumberUnknownListAndNoListHaveNoLabel() {
        Bytes hidden = level(1, 0, 0, 0, 0, "\u0000", new Bytes().sprm(CharacterFormat.HIDDEN, 1));
        Doc doc = new Doc();
        item(doc, 1, 0, "a");
        item(doc, 9, 0, "b");
        item(doc, 0, 0, "c");
        item(doc, 0xF801, 0, "d");
        assertThat(labels(lists(doc, levels(hidden), instances(0)))).containsExactly("", "", "", "");
    }

    @Test
    void stylesCarryLists() {
        Doc doc = Doc.of("a")
                .end(1, new Bytes())
                .run("b")
                .end(2, new Bytes())
                .run("c")
                .end(1, new Bytes().sprm(0x460B, 0))
                .style(1, 0, 0xFFF, "Normal", new Bytes(), new Bytes())
                .style(1, 1, 0, "heading 1", new Bytes().sprm(0x460B, 1), new Bytes())
                .style(1, 2, 1, "heading 2", new Bytes().sprm(0x260A, 1), new Bytes());
        lists(doc, levels(level(0, "\u0000."), level(4, "\u0000.\u0001)")), instances(0));
        assertThat(labels(doc)).containsExactly("1.", "1.a)", "");
    }

    @Test
    void paragraphWhoseEndIsDeletedLeavesItsNumberToTheNext() {
        Doc doc = Doc.of("a").deletedEnd(new Bytes().sprm(0x260A, 0).sprm(0x460B, 1));
        item(doc, 1, 0, "b");
        assertThat(labels(lists(doc, levels(level(0, "\u0000")), instances(0)))).containsExactly("", "1");
    }

    @ParameterizedTest
    @CsvSource({"5, 0x41D, 1:a", "5, 0x409, 1st", "22, 0x409, 01", "255, 0x409, ''", "8, 0x409, 1", "60, 0x409, 1"})
    void numbersAreWrittenInTheLanguageOfTheStandardStyle(int format, String language, String label) {
        Doc doc = item(new Doc(), 1, 0, "a")
                .style(1, 0, 0xFFF, "Normal", new Bytes(), new Bytes().sprm(0x4873, Integer.decode(language)));
        lists(doc, levels(level(format, "\u0000")), instances(0));
        assertThat(doc.paragraph().label()).isEqualTo(label);
    }
}
