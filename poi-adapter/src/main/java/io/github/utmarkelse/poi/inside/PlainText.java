package io.github.utmarkelse.poi.inside;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.file.Budget;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Plain text: a paragraph a line. */
final class PlainText {
    private static final String PART = "text";
    private static final char MARK = '\uFEFF';

    private PlainText() {}

    static WordDocument read(byte[] content, Budget budget) {
        String text = decode(content);
        budget.keepText(PART, text.length());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : text.lines().toList()) {
            budget.keepItem(PART);
            paragraphs.add(WordDocuments.paragraph(paragraphs.size() + 1, "", line, List.of()));
        }
        return WordDocuments.of(paragraphs);
    }

    /** The text by its byte order mark; without one as UTF-8 if it can be that, or as Windows writes it. */
    static String decode(byte[] content) {
        Charset charset = charset(content);
        String text = new String(content, charset);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        if (content.length >= 2) {
            int mark = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
            if (mark == 0xFEFF) {
                return UTF_16BE;
            }
            if (mark == 0xFFFE) {
                return UTF_16LE;
            }
        }
        return isUtf8(content) ? UTF_8 : Charset.forName("windows-1252");
    }

    static boolean isUtf8(byte[] content) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
