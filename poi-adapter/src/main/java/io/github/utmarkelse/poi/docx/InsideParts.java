package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.part.Relationships;
import io.github.utmarkelse.poi.part.XmlCursor;
import io.github.utmarkelse.poi.picture.PictureContent;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one file that hold text beside the stories: each is read once, however often it is shown. What cannot be
 * read is empty and refuses nothing.
 */
final class InsideParts {
    private final Container container;
    private final Insides insides;
    private final Map<String, PictureContent> pictures = new HashMap<>();
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final Map<String, Optional<WordDocument>> documents = new HashMap<>();

    InsideParts(Container container, Insides insides) {
        this.container = container;
        this.insides = insides;
    }

    PictureContent picture(String part) {
        PictureContent content = pictures.computeIfAbsent(
                part, name -> insides.pictures().read(account -> container.bytes(name, account), name));
        return affords(content.text()) ? content : PictureContent.notExamined(content.kind());
    }

    Optional<String> chart(@Nullable String part) {
        return text(part, name -> Optional.of(chartText(name)));
    }

    Optional<String> diagram(@Nullable String part) {
        return text(part, name -> Optional.of(shapeText(name)));
    }

    /** The text of an embedded document. */
    Optional<String> embedded(@Nullable String part) {
        return text(part, name -> insides.embedded(account -> container.bytes(name, account)));
    }

    /** A document that Word takes in. */
    Optional<WordDocument> imported(@Nullable String part) {
        return part == null || !container.has(part)
                ? Optional.empty()
                : documents.computeIfAbsent(
                        part, name -> insides.imported(account -> container.bytes(name, account), name));
    }

    private Optional<String> text(@Nullable String part, Function<String, Optional<String>> reading) {
        if (part == null || !container.has(part)) {
            return Optional.empty();
        }
        return texts.computeIfAbsent(part, name -> read(name, reading)).filter(this::affords);
    }

    private static Optional<String> read(String part, Function<String, Optional<String>> reading) {
        try {
            return reading.apply(part);
        } catch (WordFileException e) {
            return Optional.empty();
        }
    }

    private boolean affords(String text) {
        try {
            insides.budget().keepText("", text.length());
            return true;
        } catch (WordFileException e) {
            return false;
        }
    }

    private String chartText(String part) {
        String shapes = Relationships.of(part, container).ofType("chartUserShapes");
        String drawn = shapes == null || !container.has(shapes) ? "" : shapeText(shapes);
        try (XmlCursor xml = container.open(part, insides.budget())) {
            return (ChartText.read(xml) + "\n" + drawn).strip();
        }
    }

    private String shapeText(String part) {
        try (XmlCursor xml = container.open(part, insides.budget())) {
            return ShapeText.read(xml);
        }
    }
}
