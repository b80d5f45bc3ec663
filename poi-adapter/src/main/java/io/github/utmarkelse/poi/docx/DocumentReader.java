package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.data.DataStores;
import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.StoredStatistics;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.file.FileKind;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.part.Relationships;
import io.github.utmarkelse.poi.part.XmlCursor;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parts that make up a document and puts their paragraphs in reading order. */
final class DocumentReader {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String USUAL_STATISTICS = "docProps/app.xml";

    private final Container container;
    private final InsideParts insides;
    private final Relationships root;
    private final String main;
    private final Relationships related;
    private final DataStores stores;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<String, Integer> commentAnchors = new HashMap<>();
    private @Nullable Settings settings;
    private int tables;
    private Styles styles;
    private Numbering numbering = Numbering.read(null);

    private DocumentReader(Container container, Insides insides) {
        this.container = container;
        this.insides = new InsideParts(container, insides);
        this.root = Relationships.of("", container);
        this.main = main(root, container);
        this.related = Relationships.of(main, container);
        this.styles = Styles.read(null, new Theme(container, related, this::settings));
        this.stores = new DataStores(container, insides.budget(), root, related);
    }

    static WordDocument read(Container container, Insides insides) {
        return new DocumentReader(container, insides).read();
    }

    private WordDocument read() {
        try (XmlCursor part = container.openIfPresent(related.ofType("styles"))) {
            styles = Styles.read(part, styles.theme());
        }
        try (XmlCursor part = container.openIfPresent(related.ofType("numbering"))) {
            numbering = Numbering.read(part);
        }
        readStories();
        return new WordDocument(paragraphs, statistics());
    }

    private void readStories() {
        StoryReader body = read(main, Story.BODY);
        List<String> headers = parts(body.headers());
        List<String> footers = parts(body.footers());
        List<PlacedParagraph> footnotes = story(related.ofType("footnotes"), Story.FOOTNOTE);
        List<PlacedParagraph> endnotes = story(related.ofType("endnotes"), Story.ENDNOTE);
        Notes notes = new Notes(footnotes, endnotes, body.references());
        tables = body.tables();
        addBody(body.paragraphs(), notes);
        headers.forEach(part -> addLoose(story(part, Story.HEADER)));
        footers.forEach(part -> addLoose(story(part, Story.FOOTER)));
        addLoose(Notes.separators(footnotes));
        addLoose(Notes.separators(endnotes));
        addLoose(story(related.ofType("comments"), Story.COMMENT));
    }

    private List<String> parts(Set<String> ids) {
        Set<String> parts = new LinkedHashSet<>();
        for (String id : ids) {
            String part = related.part(id);
            if (part != null) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }

    private List<PlacedParagraph> story(@Nullable String part, Story story) {
        return part == null || !container.has(part)
                ? List.of()
                : read(part, story).paragraphs();
    }

    private StoryReader read(String part, Story story) {
        StoryReader reader = read(part, story, new BitSet());
        return reader.unfinishedFields().isEmpty() ? reader : read(part, story, reader.unfinishedFields());
    }

    private StoryReader read(String part, Story story, BitSet ignoredFields) {
        try (XmlCursor xml = container.open(part)) {
            StoryReader reader =
                    new StoryReader(xml, story, styles, numbering, insides, stores, container, ignoredFields);
            reader.read();
            return reader;
        }
    }

    /** A note follows the paragraph that first refers to it, after that paragraph's boxes. */
    private void addBody(List<PlacedParagraph> body, Notes notes) {
        List<List<PlacedParagraph>> pending = new ArrayList<>();
        int base = -1;
        int anchor = 0;
        for (PlacedParagraph placed : body) {
            if (placed.base != base) {
                addNotes(pending, anchor);
                base = placed.base;
                anchor = paragraphs.size() + 1;
            }
            add(placed, anchor);
            if (!placed.content().marks().isEmpty()) {
                notes.take(placed, pending);
            }
        }
        addNotes(pending, anchor);
    }

    private void addNotes(List<List<PlacedParagraph>> pending, int anchor) {
        if (!pending.isEmpty()) {
            pending.forEach(note -> note.forEach(paragraph -> add(paragraph, anchor)));
            pending.clear();
        }
    }

    private void addLoose(List<PlacedParagraph> all) {
        for (PlacedParagraph placed : all) {
            add(placed, commentAnchors.getOrDefault(placed.owner, 0));
        }
    }

    /** The settings, which are looked into only where something depends on them. */
    private Settings settings() {
        if (settings == null) {
            try (XmlCursor part = container.openIfPresent(related.ofType("settings"))) {
                settings = Settings.read(part);
            } catch (WordFileException e) {
                if (!e.isDamage()) {
                    throw e;
                }
                settings = Settings.read(null);
            }
        }
        return settings;
    }

    private void add(PlacedParagraph placed, int anchor) {
        if (placed.hasFields() && settings().renewsFields()) {
            placed.renewFields();
        }
        paragraphs.add(new Paragraph(paragraphs.size() + 1, anchor, placed.content()));
        for (Mark mark : placed.content().marks()) {
            if (mark.kind() == MarkKind.COMMENT) {
                commentAnchors.putIfAbsent(mark.detail(), anchor);
            } else if (mark.kind() == MarkKind.ALT_CHUNK) {
                insides.imported(mark.detail())
                        .ifPresent(document ->
                                take(document.paragraphs(), placed.content().story(), anchor));
            }
        }
    }

    /** Takes another document in after the paragraph that stands for it. */
    private void take(List<Paragraph> imported, Story into, int anchor) {
        boolean intoMain = into.sum() == Story.Sum.MAIN;
        int before = paragraphs.size();
        int tablesBefore = tables;
        for (Paragraph paragraph : imported) {
            container.budget().keepItem("altChunk");
            Story own = paragraph.story();
            Story story = own.sum() != Story.Sum.MAIN ? own : intoMain ? Story.IMPORTED : into;
            int hangsOn = intoMain && paragraph.anchor() > 0 ? before + paragraph.anchor() : anchor;
            Paragraph taken = paragraph.takenInto(paragraphs.size() + 1, hangsOn, story, tablesBefore);
            tables = Math.max(tables, taken.cell().map(Cell::table).orElse(0));
            paragraphs.add(taken);
        }
    }

    private static String main(Relationships root, Container container) {
        String main = root.ofType("officeDocument");
        if (main == null || !container.has(main)) {
            main = mainByContentType(container);
        }
        if (main == null || !container.has(main)) {
            throw container.budget().refusals().notWord(FileKind.OTHER_ZIP);
        }
        return main;
    }

    private static @Nullable String mainByContentType(Container container) {
        try (XmlCursor xml = container.openIfPresent(CONTENT_TYPES)) {
            for (int event = advance(xml); event != XmlCursor.FINISHED; event = advance(xml)) {
                if (xml != null && event == XmlCursor.START && isMain(xml.attribute("ContentType"))) {
                    String part = xml.attribute("PartName");
                    return part != null && part.startsWith("/") ? part.substring(1) : part;
                }
            }
        }
        return null;
    }

    private static int advance(@Nullable XmlCursor xml) {
        return xml == null ? XmlCursor.FINISHED : xml.next();
    }

    private static boolean isMain(@Nullable String contentType) {
        return contentType != null && contentType.endsWith(".main+xml");
    }

    private Optional<StoredStatistics> statistics() {
        String part = root.ofType("extended-properties");
        part = part == null ? root.ofType("extendedProperties") : part;
        try (XmlCursor xml = container.openIfPresent(part == null ? USUAL_STATISTICS : part)) {
            return StatisticsReader.read(xml);
        } catch (WordFileException e) {
            if (e.isDamage()) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
