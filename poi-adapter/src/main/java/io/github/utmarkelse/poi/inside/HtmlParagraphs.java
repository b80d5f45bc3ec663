package io.github.utmarkelse.poi.inside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.picture.PictureContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The paragraphs that Word makes of HTML: one a block, list items with their number or bullet. */
final class HtmlParagraphs implements NodeVisitor {
    private static final String PART = "html";
    private static final int LARGEST = 2 << 20;
    private static final String BULLET = "\u2022";

    private final Budget budget;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Element, Integer> numbers = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String label = "";

    private HtmlParagraphs(Budget budget) {
        this.budget = budget;
    }

    /**
     * Reads HTML of any quality.
     *
     * @throws IOException if it is too large for its tree to be kept
     */
    static WordDocument read(byte[] content, Budget budget) throws IOException {
        if (content.length > LARGEST) {
            throw new IOException("too large");
        }
        HtmlParagraphs reader = new HtmlParagraphs(budget);
        Document document = Jsoup.parse(new ByteArrayInputStream(content), charset(content), "");
        document.body().traverse(reader);
        reader.endParagraph();
        return WordDocuments.of(reader.paragraphs);
    }

    /** What the text itself says is left to the parser; without a word, UTF-8 if it can be that. */
    private static @Nullable String charset(byte[] content) {
        boolean told = new String(content, ISO_8859_1).toLowerCase(Locale.ROOT).contains("charset=");
        return told || PlainText.isUtf8(content) ? null : "windows-1252";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            budget.keepText(PART, words.getWholeText().length());
            add(words);
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "img" -> picture(element);
            case "li" -> {
                endParagraph();
                label = label(element);
            }
            default -> {
                if (element.isBlock() && !isFirstInItem(element)) {
                    endParagraph();
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element
                && element.isBlock()
                && !element.normalName().equals("br")) {
            endParagraph();
        }
    }

    private boolean isFirstInItem(Element element) {
        Element parent = element.parent();
        return text.isEmpty() && parent != null && parent.normalName().equals("li");
    }

    private void add(TextNode words) {
        Element parent = words.parent();
        boolean kept = parent != null && parent.closest("pre") != null;
        String said = words.getWholeText();
        if (kept) {
            text.append(said);
            return;
        }
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!blank) {
                text.append(c);
            } else if (!text.isEmpty()
                    && text.charAt(text.length() - 1) != ' '
                    && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
        }
    }

    private String label(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return BULLET;
        }
        return numbers.merge(list, 1, Integer::sum) + ".";
    }

    private void picture(Element image) {
        String source = image.attr("src");
        String ending = source.matches(".*\\.[A-Za-z]{3,4}") ? source.substring(source.lastIndexOf('.') + 1) : "";
        marks.add(new Mark(
                text.length(),
                0,
                PictureContent.notExamined(ending.toLowerCase(Locale.ROOT)).at(0, 0)));
    }

    private void endParagraph() {
        String said = text.toString().stripTrailing();
        if (!said.isEmpty() || !marks.isEmpty()) {
            budget.keepItem(PART);
            paragraphs.add(WordDocuments.paragraph(
                    paragraphs.size() + 1, said.isEmpty() ? "" : label, said, List.copyOf(marks)));
            label = "";
        }
        text.setLength(0);
        marks.clear();
    }
}
