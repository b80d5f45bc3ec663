package io.github.utmarkelse.poi.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes bytes for instructions to write well-formed XML, so that no input is wasted on what a parser refuses at once: open
 * an element, say something in it, close it.
 */
final class Script {
    private static final String[] ELEMENTS = {
        "w:p",
        "w:r",
        "w:t xml:space=\"preserve\"",
        "w:t",
        "w:pPr",
        "w:rPr",
        "w:pStyle w:val=\"h\"",
        "w:pStyle w:val=\"t\"",
        "w:rStyle w:val=\"h\"",
        "w:numPr",
        "w:ilvl w:val=\"0\"",
        "w:ilvl w:val=\"1\"",
        "w:ilvl w:val=\"-7\"",
        "w:numId w:val=\"1\"",
        "w:numId w:val=\"2\"",
        "w:numId w:val=\"2147483647\"",
        "w:outlineLvl w:val=\"2\"",
        "w:vanish",
        "w:vanish w:val=\"0\"",
        "w:b",
        "w:i",
        "w:ins w:author=\"x\"",
        "w:del w:author=\"x\"",
        "w:moveFrom",
        "w:moveTo",
        "w:delText",
        "w:instrText",
        "w:fldChar w:fldCharType=\"begin\"",
        "w:fldChar w:fldCharType=\"separate\"",
        "w:fldChar w:fldCharType=\"end\"",
        "w:ffData",
        "w:ddList",
        "w:listEntry w:val=\"val\"",
        "w:color w:val=\"FFFFFF\"",
        "w:shd w:val=\"clear\" w:fill=\"000000\"",
        "w:sz w:val=\"1\"",
        "w:spacing w:val=\"99\" w:line=\"1\" w:lineRule=\"exact\"",
        "w:tblStyle w:val=\"h\"",
        "w:trPr",
        "w:trHeight w:val=\"1\" w:hRule=\"exact\"",
        "wps:spPr",
        "a:solidFill",
        "a:srgbClr val=\"FFFFFF\"",
        "v:rect filled=\"t\" fillcolor=\"white\"",
        "w:checkBox",
        "w:checked",
        "w:fldSimple w:instr=\"PAGE\"",
        "w:hyperlink",
        "w:tab",
        "w:br",
        "w:br w:type=\"page\"",
        "w:cr",
        "w:noBreakHyphen",
        "w:softHyphen",
        "w:sym w:char=\"F0FC\"",
        "w:sym w:char=\"D800\"",
        "w16se:symEx w16se:char=\"1F600\"",
        "w:tbl",
        "w:tr",
        "w:tc",
        "w:tblPr",
        "w:tcPr",
        "w:gridSpan w:val=\"2147483647\"",
        "w:gridBefore w:val=\"-1\"",
        "w:sdt",
        "w:sdtPr",
        "w:sdtContent",
        "w:showingPlcHdr",
        "w:docPartGallery w:val=\"Table of Contents\"",
        "mc:AlternateContent",
        "mc:Choice Requires=\"wps\"",
        "mc:Fallback",
        "w:drawing",
        "wp:inline",
        "wp:anchor",
        "wp:docPr id=\"1\" name=\"x\" descr=\"beskriven\" title=\"titel\"",
        "wp:extent cx=\"99999999999\" cy=\"-1\"",
        "a:graphic",
        "a:blip r:embed=\"r8\"",
        "a:p",
        "a:t",
        "c:chart r:id=\"r8\"",
        "dgm:relIds r:dm=\"r9\"",
        "wps:txbx",
        "w:txbxContent",
        "w:pict",
        "v:shape style=\"width:9pt;height:1e999pt\" alt=\"bild\"",
        "v:imagedata r:id=\"r8\"",
        "v:textpath string=\"Konst\"",
        "v:textbox",
        "w:object",
        "o:OLEObject ProgID=\"Word.Document.12\" r:id=\"r9\"",
        "w:control r:id=\"r9\" w:name=\"x\"",
        "w:footnoteReference w:id=\"2\"",
        "w:endnoteReference w:id=\"2\"",
        "w:commentReference w:id=\"2\"",
        "w:altChunk r:id=\"r10\"",
        "w:sectPr",
        "w:headerReference w:type=\"default\" r:id=\"r6\"",
        "w:footerReference w:type=\"default\" r:id=\"r7\"",
        "m:oMath",
        "m:oMathPara",
        "m:r",
        "m:t",
        "w:ruby",
        "w:rubyPr",
        "w:rt",
        "w:rubyBase",
        "w:tabs",
        "w:pPrChange",
        "w:rPrChange",
        "w:footnote w:id=\"2\"",
        "w:footnote w:type=\"separator\" w:id=\"2\"",
        "w:background w:color=\"FF0000\"",
        "w:body",
        "w:document",
        "x"
    };
    private static final String[] TEXTS = {
        "a",
        " ",
        "åäö",
        "\u00A0",
        "\u00AD",
        "\uD83D\uDE00",
        "e\u0301",
        "\n",
        "\t",
        "TOC \\o",
        "&#13;",
        "<![CDATA[]]>",
        "1."
    };
    private static final int CLOSE = 160;
    private static final int CLOSE_ALL = 190;
    private static final int SAY = 192;

    private final byte[] instructions;
    private int at;

    Script(byte[] instructions) {
        this.instructions = instructions;
    }

    /** Writes until an instruction says that it is enough, or there is none left. */
    String next() {
        StringBuilder xml = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        boolean more = true;
        while (more && at < instructions.length) {
            int instruction = instructions[at++] & 0xFF;
            if (instruction < CLOSE) {
                String element = ELEMENTS[instruction % ELEMENTS.length];
                xml.append('<').append(element).append('>');
                open.push(element.split(" ", 2)[0]);
            } else if (instruction < SAY) {
                int closed = instruction < CLOSE_ALL ? 1 + instruction % 3 : open.size();
                for (int i = 0; i < closed && !open.isEmpty(); i++) {
                    xml.append("</").append(open.pop()).append('>');
                }
            } else {
                more = instruction != 0xFF;
                xml.append(more ? TEXTS[instruction % TEXTS.length] : "");
            }
        }
        while (!open.isEmpty()) {
            xml.append("</").append(open.pop()).append('>');
        }
        return xml.toString();
    }
}
