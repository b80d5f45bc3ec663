package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.file.Refusals;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The head of a document (file information block): where everything lies. */
final class Fib {
    /** As many bytes of the main stream as the head can take. */
    static final int MOST_BYTES = 2048;

    private static final int LEAST_BYTES = 154;
    private static final int WORD_97_VERSION = 106;
    private static final int VERSION = 2;
    private static final int FLAGS = 10;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int STRUCTURE_COUNT = 152;

    private final ByteBuffer head;
    private final int structures;

    /** The parts that follow one another in the text, in their order, with the place of their length in the head. */
    enum Part {
        MAIN(76),
        FOOTNOTES(80),
        HEADERS(84),
        MACROS(88),
        COMMENTS(92),
        ENDNOTES(96),
        BOXES(100),
        HEADER_BOXES(104);

        private final int place;

        Part(int place) {
            this.place = place;
        }
    }

    /** What lies in the table stream, with the number, from 0, of its place and length in the head. */
    enum Structure {
        STYLES(1),
        FOOTNOTE_REFERENCES(2),
        FOOTNOTE_TEXTS(3),
        COMMENT_REFERENCES(4),
        COMMENT_TEXTS(5),
        SECTIONS(6),
        HEADER_TEXTS(11),
        CHARACTER_PAGES(12),
        PARAGRAPH_PAGES(13),
        PIECES(33),
        SHAPES(40),
        HEADER_SHAPES(41),
        ENDNOTE_REFERENCES(46),
        ENDNOTE_TEXTS(47),
        DRAWINGS(50),
        AUTHORS(51),
        BOX_TEXTS(56),
        HEADER_BOX_TEXTS(58),
        LISTS(73),
        LIST_INSTANCES(74);

        private final int number;

        Structure(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    private Fib(ByteBuffer head) {
        this.head = head;
        this.structures = Short.toUnsignedInt(head.getShort(STRUCTURE_COUNT));
    }

    /**
     * Reads the head.
     *
     * @param bytes the main stream from its beginning
     * @throws io.github.utmarkelse.poi.refusal.WordFileException if the document is too old, encrypted or damaged
     */
    static Fib of(byte[] bytes, Refusals refusals) {
        if (bytes.length < LEAST_BYTES) {
            throw refusals.damaged(Streams.MAIN);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (Short.toUnsignedInt(head.getShort(VERSION)) < WORD_97_VERSION) {
            throw refusals.tooOld();
        }
        if ((head.getShort(FLAGS) & ENCRYPTED) != 0) {
            throw refusals.encrypted();
        }
        return new Fib(head);
    }

    String tableStream() {
        return (head.getShort(FLAGS) & SECOND_TABLE) != 0 ? "1Table" : "0Table";
    }

    /** The number of characters of a part. */
    int length(Part part) {
        return head.getInt(part.place);
    }

    /** Where a structure begins in the table stream. */
    int place(Structure structure) {
        return exists(structure) ? head.getInt(at(structure)) : 0;
    }

    /** The number of bytes of a structure; 0 if there is none. */
    int size(Structure structure) {
        return exists(structure) ? head.getInt(at(structure) + 4) : 0;
    }

    private boolean exists(Structure structure) {
        return structure.number < structures;
    }

    private static int at(Structure structure) {
        return LEAST_BYTES + 8 * structure.number;
    }
}
