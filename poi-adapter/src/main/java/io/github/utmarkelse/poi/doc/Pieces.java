package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.file.Budget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hwpf.model.PieceDescriptor;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.PropertyModifier;

/**
 * The text of a document, put together from its pieces. A quickly saved document has many, in any order in the file.
 * Positions are ordinals of characters in the whole text, from 0; places are those of the main stream.
 */
final class Pieces {
    private static final int FORMAT = 1;
    private static final int TABLE = 2;
    private static final int DESCRIPTOR = 8;
    private static final String CP1252 = cp1252();

    private final int[] starts;
    private final PieceDescriptor[] pieces;
    private final List<byte[]> formats;
    private char[] text = {};

    private Pieces(int[] starts, PieceDescriptor[] pieces, List<byte[]> formats) {
        this.starts = starts;
        this.pieces = pieces;
        this.formats = formats;
    }

    /** Reads where the pieces lie. */
    static Pieces of(Streams streams, Budget budget) {
        if (!streams.has(Fib.Structure.PIECES)) {
            throw budget.refusals().damaged(streams.fib().tableStream());
        }
        ByteBuffer table = ByteBuffer.wrap(streams.table()).order(ByteOrder.LITTLE_ENDIAN);
        int at = streams.fib().place(Fib.Structure.PIECES);
        int end = at + streams.fib().size(Fib.Structure.PIECES);
        List<byte[]> formats = new ArrayList<>();
        while (at < end && table.get(at) == FORMAT) {
            int size = Short.toUnsignedInt(table.getShort(at + 1));
            formats.add(Arrays.copyOfRange(streams.table(), at + 3, at + 3 + size));
            budget.keepItem(streams.fib().tableStream());
            at += 3 + size;
        }
        if (at >= end || table.get(at) != TABLE || table.getInt(at + 1) > end - at - 5) {
            throw budget.refusals().damaged(streams.fib().tableStream());
        }
        PlexOfCps plex = new PlexOfCps(streams.table(), at + 5, table.getInt(at + 1), DESCRIPTOR);
        int[] starts = new int[plex.length() + 1];
        PieceDescriptor[] pieces = new PieceDescriptor[plex.length()];
        for (int i = 0; i < pieces.length; i++) {
            starts[i + 1] = plex.getProperty(i).getEnd();
            pieces[i] = new PieceDescriptor(plex.getProperty(i).getBytes(), 0);
            if (plex.getProperty(0).getStart() != 0 || starts[i + 1] < starts[i] || pieces[i].getFilePosition() < 0) {
                throw budget.refusals().damaged(streams.fib().tableStream());
            }
        }
        budget.keepText(Streams.MAIN, starts[pieces.length]);
        return new Pieces(starts, pieces, formats);
    }

    /** Adds the pages of the main stream that hold the text. */
    void addPages(BitSet pages) {
        for (int i = 0; i < pieces.length; i++) {
            if (starts[i + 1] > starts[i]) {
                int from = pieces[i].getFilePosition();
                int to = Math.addExact(from, (starts[i + 1] - starts[i]) * width(i));
                pages.set(from / Pages.SIZE, (to - 1) / Pages.SIZE + 1);
            }
        }
    }

    /** Reads the text. */
    void read(Pages main) {
        text = new char[length()];
        for (int i = 0; i < pieces.length; i++) {
            int place = pieces[i].getFilePosition();
            for (int position = starts[i]; position < starts[i + 1]; position++) {
                if (pieces[i].isUnicode()) {
                    text[position] = (char) (main.at(place) | main.at(place + 1) << 8);
                    place += 2;
                } else {
                    text[position] = CP1252.charAt(main.at(place++));
                }
            }
        }
    }

    char[] text() {
        return text;
    }

    int length() {
        return starts[pieces.length];
    }

    /** The piece that holds a position. */
    int piece(int position) {
        int found = Arrays.binarySearch(starts, position);
        if (found < 0) {
            return -found - 2;
        }
        while (starts[found + 1] == position) {
            found++;
        }
        return found;
    }

    int end(int piece) {
        return starts[piece + 1];
    }

    /** Where in the main stream a position of a piece lies. */
    int place(int piece, int position) {
        return pieces[piece].getFilePosition() + (position - starts[piece]) * width(piece);
    }

    /** The position of a place in the main stream that lies at or beyond a position of a piece. */
    int position(int piece, int place) {
        long ahead = ((long) place - pieces[piece].getFilePosition() + width(piece) - 1) / width(piece);
        return (int) Math.min(starts[piece] + ahead, end(piece));
    }

    /** The bytes of one character of a piece. */
    int width(int piece) {
        return pieces[piece].isUnicode() ? 2 : 1;
    }

    /** What a quick save says of a piece as a whole. */
    Sprms format(int piece) {
        PropertyModifier modifier = pieces[piece].getPrm();
        if (!modifier.isComplex()) {
            return Sprms.ofShort(modifier.getIsprm(), modifier.getVal());
        }
        int index = modifier.getIgrpprl();
        return index >= 0 && index < formats.size() ? Sprms.of(formats.get(index)) : Sprms.NONE;
    }

    /** The 256 characters; bytes that stand for none are the control characters of that number. */
    private static String cp1252() {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < 0x100; i++) {
            String decoded = new String(new byte[] {(byte) i}, Charset.forName("windows-1252"));
            characters.append(decoded.equals("\uFFFD") ? (char) i : decoded.charAt(0));
        }
        return characters.toString();
    }
}
