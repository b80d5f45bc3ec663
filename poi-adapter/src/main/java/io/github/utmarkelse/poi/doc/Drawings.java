package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.file.Budget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.FSPA;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.jspecify.annotations.Nullable;

/** The shapes of a document: where they are anchored, and what is in them. */
final class Drawings {
    private static final int ANCHOR_SIZE = 26;
    private static final int BOX_SIZE = 22;
    private static final int BOX_FREE = 8;
    private static final int BOX_SHAPE = 14;
    private static final int PICTURE = 0x0104;
    private static final int WORD_ART = 0x00C0;
    private static final int FILL_TYPE = 0x0180;
    private static final int FILL_COLOUR = 0x0181;
    private static final int FILL_OPACITY = 0x0182;
    private static final int FILL_FLAGS = 0x01BF;
    private static final int FILLED = 0x10;
    private static final int TELLS_FILLED = 0x100000;
    private static final int FILLED_AS_USUAL = 0;
    private static final int OPAQUE = 0x10000;
    /** Where in an entry of the store it stands where its picture lies. */
    private static final int DELAY = 28;

    private static final Stored NOT_STORED = new Stored("", -1);

    private final Map<Integer, List<Shape>> byAnchored = new HashMap<>();
    private final Map<Integer, Integer> anchoredOf = new HashMap<>();
    private final Map<Integer, Shape> shapes = new HashMap<>();
    private final List<Stored> pictures = new ArrayList<>();
    private final Budget budget;
    private final Streams streams;

    /** A picture in the store: its kind, and where in the main stream it lies; negative if it does not. */
    private record Stored(String kind, int place) {}

    /** What the file tells of one shape: the ordinal of its picture from 1 or 0, the string it is drawn from. */
    private static final class Shape {
        int picture;
        String wordArt = "";
        String description = "";
        int fill = Colour.WHITE;
    }

    /**
     * A box that a shape shows.
     *
     * @param ordinal its ordinal in its part
     * @param fill the colour that it is filled with; {@link Colour#NONE} if what is behind it shows
     */
    record Box(int ordinal, int fill) {}

    /**
     * A shape as it is anchored in the text.
     *
     * @param pictures what pictures it shows
     * @param wordArts the strings it is drawn from
     * @param descriptions what it is said to show
     * @param boxes its boxes
     */
    record Anchored(List<Shown> pictures, List<String> wordArts, List<String> descriptions, List<Box> boxes) {}

    private Drawings(Streams streams, Budget budget) {
        this.streams = streams;
        this.budget = budget;
    }

    static Drawings read(Streams streams, Budget budget) {
        Drawings drawings = new Drawings(streams, budget);
        if (streams.has(Fib.Structure.DRAWINGS)) {
            int from = streams.fib().place(Fib.Structure.DRAWINGS);
            drawings.readAll(from, from + streams.fib().size(Fib.Structure.DRAWINGS));
        }
        return drawings;
    }

    /** A store of pictures comes first; then the shapes of the text and those of the headers, after a byte each. */
    private void readAll(int from, int to) {
        int storeEnd = from
                + 8
                + ByteBuffer.wrap(streams.table())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getInt(from + 4);
        Art store = new Art(streams.table(), from, Math.min(storeEnd, to));
        while (store.next()) {
            if (store.type() == Art.BLIP_STORE_ENTRY) {
                budget.keepItem(streams.fib().tableStream());
                pictures.add(new Stored(store.pictureKind(), store.number(DELAY)));
            }
        }
        int at = storeEnd;
        while (at >= from && at + 9 <= to) {
            int length = ByteBuffer.wrap(streams.table())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt(at + 5);
            int end = (int) Math.min((long) at + 9 + Math.max(length, 0), to);
            readShapes(new Art(streams.table(), at + 1, end));
            at = end;
        }
    }

    private void readShapes(Art art) {
        Shape shape = new Shape();
        int anchored = 0;
        boolean groupBegins = false;
        while (art.next()) {
            groupBegins |= art.type() == Art.GROUP && art.groups() == 2;
            if (art.type() == Art.SHAPE) {
                budget.keepItem(streams.fib().tableStream());
                int id = art.number(0);
                if (art.groups() < 2 || groupBegins) {
                    anchored = id;
                    groupBegins = false;
                }
                shape = new Shape();
                shapes.putIfAbsent(id, shape);
                anchoredOf.putIfAbsent(id, anchored);
                byAnchored.computeIfAbsent(anchored, key -> new ArrayList<>()).add(shape);
            } else if (art.hasProperties()) {
                shape.picture = Math.max(shape.picture, art.property(PICTURE, 0));
                shape.wordArt += art.text(WORD_ART);
                shape.description += art.text(Art.DESCRIPTION);
                shape.fill = fill(art, shape.fill);
            }
        }
    }

    private static int fill(Art art, int before) {
        int flags = art.property(FILL_FLAGS, FILLED_AS_USUAL);
        if ((flags & TELLS_FILLED) != 0 && (flags & FILLED) == 0) {
            return Colour.NONE;
        }
        boolean plain = art.property(FILL_TYPE, 0) == 0 && art.property(FILL_OPACITY, OPAQUE) == OPAQUE;
        int colour = art.property(FILL_COLOUR, -1);
        if (colour == -1) {
            return plain ? before : Colour.UNKNOWN;
        }
        return plain && colour >>> 24 == 0 ? Shading.of(colour) : Colour.UNKNOWN;
    }

    /**
     * The shapes that are anchored in a part, by the position of their anchors in that part.
     *
     * @param anchors where the anchors are told
     * @param boxes where the boxes of the part are told
     */
    Map<Integer, Anchored> anchored(Fib.Structure anchors, Fib.Structure boxes) {
        Map<Integer, List<Box>> boxesOf = new HashMap<>();
        PlexOfCps texts = streams.plex(boxes, BOX_SIZE);
        for (int i = 0; i < texts.length(); i++) {
            Integer shape = shapeOfBox(texts.getProperty(i));
            if (shape != null) {
                boxesOf.computeIfAbsent(anchoredOf.getOrDefault(shape, shape), key -> new ArrayList<>())
                        .add(new Box(i, fill(shape)));
            }
        }
        Map<Integer, Anchored> found = new HashMap<>();
        PlexOfCps plex = streams.plex(anchors, ANCHOR_SIZE);
        for (int i = 0; i < plex.length(); i++) {
            FSPA place = new FSPA(plex.getProperty(i).getBytes(), 0);
            budget.keepItem(streams.fib().tableStream());
            found.putIfAbsent(plex.getProperty(i).getStart(), anchored(place, boxesOf));
        }
        return found;
    }

    private int fill(int id) {
        Shape shape = shapes.get(id);
        return shape == null ? Colour.UNKNOWN : shape.fill;
    }

    private Anchored anchored(FSPA place, Map<Integer, List<Box>> boxesOf) {
        List<Shown> shown = new ArrayList<>();
        List<String> wordArts = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        for (Shape shape : byAnchored.getOrDefault(place.getSpid(), List.of())) {
            if (shape.picture > 0) {
                Stored stored = shape.picture <= pictures.size() ? pictures.get(shape.picture - 1) : NOT_STORED;
                shown.add(Shown.of(
                        stored.kind(),
                        Streams.MAIN,
                        stored.place(),
                        (double) place.getXaRight() - place.getXaLeft(),
                        (double) place.getYaBottom() - place.getYaTop()));
            }
            if (!shape.wordArt.isEmpty()) {
                wordArts.add(shape.wordArt);
            }
            if (!shape.description.isEmpty()) {
                descriptions.add(shape.description);
            }
        }
        List<Box> boxes = boxesOf.remove(place.getSpid());
        return new Anchored(shown, wordArts, descriptions, boxes == null ? List.of() : boxes);
    }

    /** The shape that shows a box; null for a place that is kept free for one. */
    private static @Nullable Integer shapeOfBox(GenericPropertyNode box) {
        ByteBuffer data = ByteBuffer.wrap(box.getBytes()).order(ByteOrder.LITTLE_ENDIAN);
        return data.getShort(BOX_FREE) != 0 ? null : data.getInt(BOX_SHAPE);
    }
}
