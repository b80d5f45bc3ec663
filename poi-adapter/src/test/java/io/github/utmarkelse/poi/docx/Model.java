package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Story;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document that knows how many characters it has of each story, and can be written as a Word file. */
record Model(List<Block> body, List<Block> header, List<Block> footer) {
    private static final String NUMBERING =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                    + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    /** A paragraph, a table, or what stands around some. */
    sealed interface Block {
        void write(Where where, Writing out);
    }

    /** What stands in a paragraph. */
    sealed interface Inline {
        /** Writes it, and gives how much visible text it has in the paragraph. */
        int write(Where where, Writing out);
    }

    /** What stands around parts of a paragraph. */
    enum Around {
        NOTHING("", ""),
        HYPERLINK("<w:hyperlink w:anchor=\"a\">", "</w:hyperlink>"),
        SMART_TAG("<w:smartTag w:element=\"place\"><w:smartTagPr/>", "</w:smartTag>"),
        CUSTOM_XML("<w:customXml w:element=\"x\"><w:customXmlPr/>", "</w:customXml>"),
        CONTROL("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        BOOKMARK("<w:bookmarkStart w:id=\"7\" w:name=\"b\"/>", "<w:bookmarkEnd w:id=\"7\"/>"),
        SPELLING("<w:proofErr w:type=\"spellStart\"/>", "<w:proofErr w:type=\"spellEnd\"/>"),
        PLACEHOLDER("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        SIMPLE_FIELD("<w:fldSimple w:instr=\"AUTHOR\">", "</w:fldSimple>"),
        FIELD(fieldCode("REF a"), FIELD_END),
        INSERTED("<w:ins w:id=\"1\" w:author=\"x\">", "</w:ins>"),
        DELETED("<w:del w:id=\"1\" w:author=\"x\">", "</w:del>"),
        MOVED_AWAY("<w:moveFrom w:id=\"1\" w:author=\"x\">", "</w:moveFrom>"),
        MOVED("<w:moveTo w:id=\"1\" w:author=\"x\">", "</w:moveTo>");

        /** Those that change nothing. */
        static final List<Around> NEUTRAL =
                List.of(NOTHING, HYPERLINK, SMART_TAG, CUSTOM_XML, CONTROL, BOOKMARK, SPELLING);

        final String begin;
        final String end;

        Around(String begin, String end) {
            this.begin = begin;
            this.end = end;
        }
    }

    /** How a box is stored. */
    enum BoxForm {
        DRAWING,
        VML,
        BOTH
    }

    /** A single sign that has an element of its own. */
    enum Sign {
        TAB("<w:tab/>", "\t"),
        LINE("<w:br/>", "\n"),
        PAGE("<w:br w:type=\"page\"/>", "\f"),
        RETURN("<w:cr/>", "\n"),
        NO_BREAK_HYPHEN("<w:noBreakHyphen/>", "\u2011"),
        SOFT_HYPHEN("<w:softHyphen/>", "\u00AD"),
        SYMBOL("<w:sym w:font=\"Wingdings\" w:char=\"F04A\"/>", "\uF04A");

        private final String xml;
        private final String text;

        Sign(String xml, String text) {
            this.xml = xml;
            this.text = text;
        }
    }

    private static final String FIELD_END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static String fieldCode(String code) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    }

    /** Text in one look, stored as several runs. */
    record Text(String text, int pieces, boolean hidden) implements Inline {
        @Override
        public int write(Where where, Writing out) {
            Where here = hidden ? where.with(Story.HIDDEN) : where;
            String element = where.deleted ? "delText" : "t";
            int[] characters = text.codePoints().toArray();
            for (int i = 0; i < pieces; i++) {
                int from = characters.length * i / pieces;
                int to = characters.length * (i + 1) / pieces;
                String part = new String(characters, from, to - from);
                out.xml
                        .append("<w:r w:rsidR=\"00A1\">")
                        .append(hidden ? "<w:rPr><w:vanish/></w:rPr>" : i % 2 == 1 ? "<w:rPr><w:b/></w:rPr>" : "")
                        .append("<w:")
                        .append(element)
                        .append(" xml:space=\"preserve\">")
                        .append(part.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</w:")
                        .append(element)
                        .append("></w:r>");
            }
            return out.add(here.story(false, false), text);
        }
    }

    /** A sign. */
    record Signed(Sign sign) implements Inline {
        @Override
        public int write(Where where, Writing out) {
            out.xml.append("<w:r>").append(sign.xml).append("</w:r>");
            return out.add(where.story(false, sign == Sign.SYMBOL), sign.text);
        }
    }

    /** An equation. */
    record Equation(String text) implements Inline {
        @Override
        public int write(Where where, Writing out) {
            out.xml.append("<m:oMath><m:r><m:t>").append(text).append("</m:t></m:r></m:oMath>");
            Story story = where.story(true, false);
            return story.sum() == Story.Sum.NONE && story != where.place ? out.add(story, text) : shown(out, story);
        }

        private int shown(Writing out, Story story) {
            out.add(story, text);
            return text.length();
        }
    }

    /** Text with a phonetic guide. */
    record Ruby(String text) implements Inline {
        private static final String GUIDE = "guide";

        @Override
        public int write(Where where, Writing out) {
            out.xml
                    .append("<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>")
                    .append(GUIDE)
                    .append("</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>")
                    .append(text)
                    .append("</w:t></w:r></w:rubyBase></w:ruby></w:r>");
            out.add(where.isGone() ? where.story(false, false) : Story.RUBY, GUIDE);
            return out.add(where.story(false, false), text);
        }
    }

    /** Something with something around it. */
    record Wrapped(Around around, List<Inline> content) implements Inline {
        @Override
        public int write(Where where, Writing out) {
            Where here = switch (around) {
                case PLACEHOLDER -> where.with(Story.PLACEHOLDER);
                case SIMPLE_FIELD, FIELD -> where.with(Story.FIELD);
                case INSERTED -> where.with(Story.INSERTED);
                case DELETED -> where.with(Story.DELETED);
                case MOVED_AWAY -> where.with(Story.MOVED_AWAY);
                case MOVED -> where.with(Story.MOVED);
                default -> where;
            };
            out.xml.append(around.begin);
            int visible = writeAll(content, here, out);
            out.xml.append(around.end);
            return visible;
        }
    }

    /** The same said twice, for newer and older programs. */
    record Alternatives(List<Inline> content) implements Inline {
        @Override
        public int write(Where where, Writing out) {
            out.xml.append("<mc:AlternateContent><mc:Choice Requires=\"w16se\">");
            int from = out.xml.length();
            int visible = writeAll(content, where, out);
            String said = out.xml.substring(from);
            out.xml.append("</mc:Choice><mc:Fallback>").append(said).append("</mc:Fallback></mc:AlternateContent>");
            return visible;
        }
    }

    /** A text box. */
    record Box(BoxForm form, boolean hidden, List<Block> content) implements Inline {
        @Override
        public int write(Where where, Writing out) {
            Where inside = (hidden ? where.with(Story.HIDDEN) : where).inBox();
            out.xml.append("<w:r>").append(hidden ? "<w:rPr><w:vanish/></w:rPr>" : "");
            int from = out.xml.length();
            content.forEach(block -> block.write(inside, out));
            String text = out.xml.substring(from);
            out.xml.setLength(from);
            String drawing = "<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>" + text
                    + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
            String vml = "<w:pict><v:shape><v:textbox><w:txbxContent>" + text
                    + "</w:txbxContent></v:textbox></v:shape></w:pict>";
            out.xml.append(
                    switch (form) {
                        case DRAWING -> drawing;
                        case VML -> vml;
                        case BOTH ->
                            "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + drawing + "</mc:Choice><mc:Fallback>"
                                    + vml + "</mc:Fallback></mc:AlternateContent>";
                    });
            out.xml.append("</w:r>");
            return 0;
        }
    }

    /** A footnote, endnote or comment; only the main story has them. */
    record Note(Story story, List<Block> content) implements Inline {
        @Override
        public int write(Where where, Writing out) {
            if (where.place.sum() == Story.Sum.MAIN) {
                String kind = name();
                StringBuilder notes = out.parts.computeIfAbsent(story, key -> new StringBuilder());
                int id = ++out.notes;
                Writing inside = out.part(story, notes);
                notes.append("<w:" + kind + " w:id=\"" + id + "\">");
                content.forEach(block -> block.write(new Where(story), inside));
                notes.append("</w:" + kind + ">");
                out.xml.append(("<w:r><w:" + kind + "Reference w:id=\"" + id + "\"/></w:r>").repeat(1 + id % 2));
            }
            return 0;
        }

        private String name() {
            return switch (story) {
                case FOOTNOTE -> "footnote";
                case ENDNOTE -> "endnote";
                default -> "comment";
            };
        }
    }

    /** A paragraph, perhaps of a list. */
    record Para(boolean item, List<Inline> content) implements Block {
        @Override
        public void write(Where where, Writing out) {
            out.xml.append("<w:p w:rsidR=\"00B2\">");
            if (item) {
                out.xml.append("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>");
            }
            int visible = writeAll(content, where, out);
            out.xml.append("</w:p>");
            if (item) {
                String label = out.number(where.box) + ".\t";
                if (visible > 0) {
                    out.add(where.place.sum() == Story.Sum.MAIN ? Story.LABEL : where.place, label);
                }
            }
        }
    }

    /** A table; controls may stand around its rows and cells. */
    record Table(List<List<List<Block>>> rows, boolean rowControls, boolean cellControls) implements Block {
        @Override
        public void write(Where where, Writing out) {
            Where inside = where.inTable();
            out.xml.append("<w:tbl><w:tblPr/><w:tblGrid/>");
            for (List<List<Block>> row : rows) {
                out.xml.append(rowControls ? Around.CONTROL.begin : "").append("<w:tr>");
                for (List<Block> cell : row) {
                    out.xml.append(cellControls ? Around.CONTROL.begin : "").append("<w:tc><w:tcPr/>");
                    cell.forEach(block -> block.write(inside, out));
                    out.xml.append("</w:tc>").append(cellControls ? Around.CONTROL.end : "");
                }
                out.xml.append("</w:tr>").append(rowControls ? Around.CONTROL.end : "");
            }
            out.xml.append("</w:tbl>");
        }
    }

    /** Paragraphs in a content control or in custom XML. */
    record Held(Around around, List<Block> content) implements Block {
        @Override
        public void write(Where where, Writing out) {
            out.xml.append(around.begin);
            content.forEach(block -> block.write(where, out));
            out.xml.append(around.end);
        }
    }

    /** A field that begins in one paragraph and ends in another. */
    record LongField(List<Block> content) implements Block {
        @Override
        public void write(Where where, Writing out) {
            out.xml.append("<w:p>").append(fieldCode("INDEX")).append("</w:p>");
            content.forEach(block -> block.write(where.with(Story.FIELD), out));
            out.xml.append("<w:p>").append(FIELD_END).append("</w:p>");
        }
    }

    /** Where something is written, and what is true of it there. */
    record Where(
            Story place,
            boolean box,
            boolean movedAway,
            boolean deleted,
            boolean hidden,
            boolean moved,
            boolean inserted,
            boolean placeholder,
            boolean field) {
        Where(Story place) {
            this(place, false, false, false, false, false, false, false, false);
        }

        Where inTable() {
            return place == Story.BODY ? at(Story.TABLE, box) : this;
        }

        Where inBox() {
            return at(place.sum() == Story.Sum.MAIN ? Story.TEXT_BOX : place, true);
        }

        private Where at(Story story, boolean inBox) {
            return new Where(story, inBox, movedAway, deleted, hidden, moved, inserted, placeholder, field);
        }

        Where with(Story fate) {
            return new Where(
                    place,
                    box,
                    movedAway || fate == Story.MOVED_AWAY,
                    deleted || fate == Story.DELETED,
                    hidden || fate == Story.HIDDEN,
                    moved || fate == Story.MOVED,
                    inserted || fate == Story.INSERTED,
                    placeholder || fate == Story.PLACEHOLDER,
                    field || fate == Story.FIELD);
        }

        boolean isGone() {
            return movedAway || deleted || hidden;
        }

        Story story(boolean equation, boolean symbol) {
            if (isGone()) {
                return movedAway ? Story.MOVED_AWAY : deleted ? Story.DELETED : Story.HIDDEN;
            }
            if (place.sum() != Story.Sum.MAIN) {
                return place;
            }
            if (equation) {
                return Story.EQUATION;
            }
            if (moved || inserted) {
                return moved ? Story.MOVED : Story.INSERTED;
            }
            if (placeholder || symbol) {
                return placeholder ? Story.PLACEHOLDER : Story.SYMBOL;
            }
            return field ? Story.FIELD : place;
        }
    }

    /** A part while it is being written, with the truth about the whole document. */
    static final class Writing {
        final StringBuilder xml;
        final Map<Story, CharacterCount> truth;
        final Map<Story, StringBuilder> parts;
        private final Map<String, Integer> numbers;
        private final String part;
        private int notes;

        Writing() {
            this("", new StringBuilder(), new EnumMap<>(Story.class), new EnumMap<>(Story.class), new HashMap<>());
        }

        private Writing(
                String part,
                StringBuilder xml,
                Map<Story, CharacterCount> truth,
                Map<Story, StringBuilder> parts,
                Map<String, Integer> numbers) {
            this.part = part;
            this.xml = xml;
            this.truth = truth;
            this.parts = parts;
            this.numbers = numbers;
        }

        Writing part(Story story, StringBuilder content) {
            return new Writing(story.name(), content, truth, parts, numbers);
        }

        String text(Story story) {
            return String.valueOf(parts.get(story));
        }

        /** Notes a text, and gives its length if it is visible where it stands. */
        int add(Story story, String text) {
            truth.merge(story, CountingProfile.WORD_WITHOUT_BLANKS.count(text), CharacterCount::plus);
            return story == Story.HIDDEN || story == Story.DELETED || story == Story.MOVED_AWAY ? 0 : text.length();
        }

        int number(boolean box) {
            return numbers.merge(part + box, 1, Integer::sum);
        }
    }

    private static int writeAll(List<Inline> content, Where where, Writing out) {
        int visible = 0;
        for (Inline inline : content) {
            visible += inline.write(where, out);
        }
        return visible;
    }

    /** How many characters of each story there are, stories without any left out. */
    Map<Story, CharacterCount> truth() {
        Writing out = new Writing();
        write(out);
        Map<Story, CharacterCount> truth = new EnumMap<>(out.truth);
        truth.values().removeIf(count -> count.withBlanks() == 0);
        return truth;
    }

    private void write(Writing out) {
        body.forEach(block -> block.write(new Where(Story.BODY), out));
        loose(Story.HEADER, header, out);
        loose(Story.FOOTER, footer, out);
    }

    private static void loose(Story story, List<Block> content, Writing out) {
        Writing inside = out.part(story, out.parts.computeIfAbsent(story, key -> new StringBuilder()));
        content.forEach(block -> block.write(new Where(story), inside));
    }

    /** The document as a file. */
    Docx docx() {
        Writing out = new Writing();
        write(out);
        String section = "<w:sectPr><w:headerReference r:id=\"h\"/><w:footerReference r:id=\"f\"/></w:sectPr>";
        Docx docx = Docx.body(out.xml + section)
                .numbering(NUMBERING)
                .header("h", out.text(Story.HEADER))
                .footer("f", out.text(Story.FOOTER));
        out.parts.forEach((story, xml) -> {
            switch (story) {
                case FOOTNOTE -> docx.footnotes(xml.toString());
                case ENDNOTE -> docx.endnotes(xml.toString());
                case COMMENT -> docx.comments(xml.toString());
                default -> {}
            }
        });
        return docx;
    }

    /** The same document with another body. */
    Model body(List<Block> other) {
        return new Model(new ArrayList<>(other), header, footer);
    }
}
