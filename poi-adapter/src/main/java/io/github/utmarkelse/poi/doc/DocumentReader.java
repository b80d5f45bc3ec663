package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.ListCounters;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.CompoundFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.Sttb;
import org.jspecify.annotations.Nullable;

/** Reads the stories of a document and puts their paragraphs in reading order. */
final class DocumentReader {
    private static final int FOOTNOTE_REFERENCE = 2;
    private static final int COMMENT_REFERENCE = 30;
    /** The separators of notes that come before the headers. */
    private static final int SEPARATORS = 6;

    private static final int HEADERS_PER_SECTION = 6;

    private final Streams streams;
    private final Source source;
    private final Layout layout;
    private final Drawings drawings;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<String, Integer> commentAnchors = new HashMap<>();

    private DocumentReader(Streams streams, Source source, Layout layout) {
        this.streams = streams;
        this.source = source;
        this.layout = layout;
        this.drawings = Drawings.read(streams, source.budget());
    }

    /** Reads a document. */
    static WordDocument read(CompoundFile file, Budget budget, InsideParts insides) throws IOException {
        Streams streams = Streams.open(file, budget);
        Pieces pieces = Pieces.of(streams, budget);
        FormattedPages characters = FormattedPages.ofCharacters(streams, budget);
        FormattedPages paragraphs = FormattedPages.ofParagraphs(streams, budget);
        BitSet wanted = new BitSet();
        pieces.addPages(wanted);
        characters.addPages(wanted);
        paragraphs.addPages(wanted);
        Pages main = streams.pages(Streams.MAIN, wanted);
        pieces.read(main);
        characters.read(main);
        paragraphs.read(main);
        Formats formats = new Formats(pieces, characters, paragraphs, budget);
        Layout layout = Layout.of(streams, pieces, formats, budget);
        StyleSheet styles = StyleSheet.read(streams, budget);
        Source source = new Source(
                pieces.text(),
                formats,
                styles,
                Lists.read(streams, styles.language(), budget),
                layout.readData(streams),
                insides,
                authors(streams),
                budget);
        return new DocumentReader(streams, source, layout).read();
    }

    private static List<String> authors(Streams streams) {
        if (!streams.has(Fib.Structure.AUTHORS)) {
            return List.of();
        }
        String[] names = new Sttb(streams.table(), streams.fib().place(Fib.Structure.AUTHORS)).getData();
        return Stream.of(names).map(name -> name == null ? "" : name).toList();
    }

    private WordDocument read() {
        addBody();
        addHeaders();
        addComments();
        return new WordDocument(paragraphs, Statistics.read(streams));
    }

    // The main story

    private void addBody() {
        List<Integer> footnotes = positions(Fib.Structure.FOOTNOTE_REFERENCES, FOOTNOTE_REFERENCE);
        List<Integer> endnotes = positions(Fib.Structure.ENDNOTE_REFERENCES, FOOTNOTE_REFERENCE);
        Map<Integer, StoryReader.Reference> references = new HashMap<>();
        refer(references, MarkKind.COMMENT, positions(Fib.Structure.COMMENT_REFERENCES, COMMENT_REFERENCE));
        refer(references, MarkKind.ENDNOTE, endnotes);
        refer(references, MarkKind.FOOTNOTE, footnotes);
        Map<String, List<Paragraph.Content>> notes = new LinkedHashMap<>();
        readNotes(notes, MarkKind.FOOTNOTE, Fib.Part.FOOTNOTES, Story.FOOTNOTE, footnotes.size());
        readNotes(notes, MarkKind.ENDNOTE, Fib.Part.ENDNOTES, Story.ENDNOTE, endnotes.size());
        PartBoxes boxes = new PartBoxes(Fib.Part.MAIN, Fib.Part.BOXES, Story.TEXT_BOX);
        StoryReader main = new StoryReader(source, Story.BODY, new ListCounters(), references, boxes, Colour.WHITE);
        for (ReadParagraph paragraph : main.read(layout.outlines(Fib.Part.MAIN).get(0))) {
            int anchor = paragraphs.size() + 1;
            add(paragraph, anchor);
            for (Mark mark : paragraph.content().marks()) {
                List<Paragraph.Content> note = notes.remove(key(mark.kind(), mark.detail()));
                addAll(note == null ? List.of() : note, anchor);
            }
        }
        boxes.rest().forEach(box -> addAll(box, 0));
        notes.values().forEach(note -> addAll(note, 0));
    }

    private List<Integer> positions(Fib.Structure references, int dataSize) {
        PlexOfCps plex = streams.plex(references, dataSize);
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < plex.length(); i++) {
            positions.add(plex.getProperty(i).getStart());
        }
        return positions;
    }

    private static void refer(Map<Integer, StoryReader.Reference> references, MarkKind kind, List<Integer> positions) {
        for (int i = 0; i < positions.size(); i++) {
            references.put(positions.get(i), new StoryReader.Reference(kind, Integer.toString(i + 1)));
        }
    }

    /** Reads the notes of a kind; their lists go on from one to the next. */
    private void readNotes(
            Map<String, List<Paragraph.Content>> notes, MarkKind kind, Fib.Part part, Story story, int count) {
        ListCounters counters = new ListCounters();
        List<Outline> outlines = layout.outlines(part);
        for (int i = 0; i < Math.min(count, outlines.size()); i++) {
            notes.put(key(kind, Integer.toString(i + 1)), contents(outlines.get(i), story, counters, Colour.WHITE));
        }
    }

    private static String key(MarkKind kind, String ordinal) {
        return kind + " " + ordinal;
    }

    private List<Paragraph.Content> contents(Outline outline, Story story, ListCounters counters, int ground) {
        return new StoryReader(source, story, counters, Map.of(), new NoBoxes(), ground)
                .read(outline).stream().map(ReadParagraph::content).toList();
    }

    // Headers, footers and comments

    private void addHeaders() {
        PartBoxes boxes = new PartBoxes(Fib.Part.HEADERS, Fib.Part.HEADER_BOXES, Story.HEADER);
        addHeaders(Story.HEADER, boxes);
        addHeaders(Story.FOOTER, boxes);
        boxes.rest().forEach(box -> addAll(box, 0));
    }

    private void addHeaders(Story story, PartBoxes boxes) {
        List<Outline> outlines = layout.outlines(Fib.Part.HEADERS);
        boxes.story = story;
        // The last place is only the end of what comes before it.
        for (int i = SEPARATORS; i < outlines.size() - 1; i++) {
            if (story == story(i)) {
                new StoryReader(source, story, new ListCounters(), Map.of(), boxes, Colour.WHITE)
                        .read(outlines.get(i))
                        .forEach(paragraph -> add(paragraph, 0));
            }
        }
    }

    /** A section has, in this order, headers of even and odd pages, their footers, and both of its first page. */
    private static Story story(int header) {
        return switch ((header - SEPARATORS) % HEADERS_PER_SECTION) {
            case 2, 3, 5 -> Story.FOOTER;
            default -> Story.HEADER;
        };
    }

    private void addComments() {
        ListCounters counters = new ListCounters();
        int count =
                positions(Fib.Structure.COMMENT_REFERENCES, COMMENT_REFERENCE).size();
        List<Outline> outlines = layout.outlines(Fib.Part.COMMENTS);
        for (int i = 0; i < Math.min(count, outlines.size()); i++) {
            int anchor = commentAnchors.getOrDefault(Integer.toString(i + 1), 0);
            addAll(contents(outlines.get(i), Story.COMMENT, counters, Colour.WHITE), anchor);
        }
    }

    private void add(ReadParagraph paragraph, int anchor) {
        add(paragraph.content(), anchor);
        addAll(paragraph.boxes(), anchor);
    }

    private void addAll(List<Paragraph.Content> contents, int anchor) {
        contents.forEach(content -> add(content, anchor));
    }

    private void add(Paragraph.Content content, int anchor) {
        paragraphs.add(new Paragraph(paragraphs.size() + 1, anchor, content));
        for (Mark mark : content.marks()) {
            if (mark.kind() == MarkKind.COMMENT) {
                commentAnchors.putIfAbsent(mark.detail(), anchor);
            }
        }
    }

    /** Where no shape can be. */
    private static final class NoBoxes implements StoryReader.Boxes {
        @Override
        public Drawings.@Nullable Anchored anchored(int position) {
            return null;
        }

        @Override
        public List<Paragraph.Content> read(int box, int ground) {
            return List.of();
        }
    }

    /** The boxes of a part, each read where its shape is anchored. */
    private final class PartBoxes implements StoryReader.Boxes {
        private final int start;
        private final List<Outline> outlines;
        private final Map<Integer, Drawings.Anchored> anchored;
        private final ListCounters counters = new ListCounters();
        private final BitSet read = new BitSet();
        private Story story;

        PartBoxes(Fib.Part part, Fib.Part boxes, Story story) {
            this.start = layout.start(part);
            this.outlines = layout.outlines(boxes);
            this.anchored = part == Fib.Part.MAIN
                    ? drawings.anchored(Fib.Structure.SHAPES, Fib.Structure.BOX_TEXTS)
                    : drawings.anchored(Fib.Structure.HEADER_SHAPES, Fib.Structure.HEADER_BOX_TEXTS);
            this.story = story;
        }

        @Override
        public Drawings.@Nullable Anchored anchored(int position) {
            return anchored.get(position - start);
        }

        @Override
        public List<Paragraph.Content> read(int box, int ground) {
            if (read.get(box)) {
                return List.of();
            }
            read.set(box);
            return contents(outlines.get(box), story, counters, ground);
        }

        /** Boxes that no shape in the text shows and that hold text all the same. */
        List<List<Paragraph.Content>> rest() {
            List<List<Paragraph.Content>> rest = new ArrayList<>();
            for (int i = 0; i < outlines.size(); i++) {
                List<Paragraph.Content> box = read(i, Colour.UNKNOWN);
                if (box.stream().anyMatch(content -> !content.text().isBlank())) {
                    rest.add(box);
                }
            }
            return rest;
        }
    }
}
