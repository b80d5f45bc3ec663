package io.github.utmarkelse.poi.inside;

import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.FileKind;
import io.github.utmarkelse.poi.ocr.PictureText;
import io.github.utmarkelse.poi.picture.PictureReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** How what stands inside one document is read. */
public final class Insides {
    /** What objects are called that are any file, shown as a sign with its name. */
    public static final String FILE = "Package";

    private static final int DEEPEST = 3;
    private static final long INFLATED_BYTES = 48L << 20;
    private static final long IMAGE_BYTES = 256L << 20;
    private static final int LARGEST = 12 << 20;

    private final WordReader words;
    private final Budget budget;
    private final PictureReader pictures;
    private final int depth;

    private Insides(WordReader words, Budget budget, PictureReader pictures, int depth) {
        this.words = words;
        this.budget = budget;
        this.pictures = pictures;
        this.depth = depth;
    }

    /**
     * For one document.
     *
     * @param budget the document's own
     * @param words reads the Word documents inside
     * @param recogniser recognises the text of images
     */
    public static Insides of(Budget budget, WordReader words, PictureText recogniser) {
        Budget apart = budget.apart(INFLATED_BYTES);
        return new Insides(words, apart, new PictureReader(apart, budget.apart(IMAGE_BYTES), recogniser), 0);
    }

    /** What all that stands inside may cost together. */
    public Budget budget() {
        return budget;
    }

    /** Reads the document's pictures. */
    public PictureReader pictures() {
        return pictures;
    }

    /**
     * The text of an embedded document.
     *
     * @param source its bytes
     * @return its text, lines apart; nothing if it could not be examined
     */
    public Optional<String> embedded(PictureReader.Source source) {
        return bytes(source).flatMap(this::embedded);
    }

    /**
     * A document that Word takes in.
     *
     * @param source its bytes
     * @param name its name, whose ending tells what its bytes may not
     * @return its paragraphs; nothing if it could not be examined
     */
    public Optional<WordDocument> imported(PictureReader.Source source, String name) {
        return bytes(source).flatMap(content -> imported(content, name));
    }

    private Optional<byte[]> bytes(PictureReader.Source source) {
        try (InputStream in = source.open(budget)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The text of an embedded document that is in memory.
     *
     * @param content its bytes
     * @return its text, lines apart; nothing if it could not be examined
     */
    public Optional<String> embedded(byte[] content) {
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(content)) {
            return switch (FileKind.of(channel)) {
                case ZIP, OPEN_DOCUMENT -> PackageText.read(content, budget).or(() -> wordText(content));
                case WORD_97 -> wordText(content);
                case OTHER_OLE, SPREADSHEET -> CompoundText.read(content, deeper(), budget);
                case HTML -> Optional.of(HtmlParagraphs.read(content, budget)).map(WordDocuments::text);
                case TEXT -> Optional.of(PlainText.read(content, budget)).map(WordDocuments::text);
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> wordText(byte[] content) {
        return word(content).map(WordDocuments::text).map(text -> {
            budget.keepText("", text.length());
            return text;
        });
    }

    private Optional<WordDocument> imported(byte[] content, String name) {
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(content)) {
            Optional<byte[]> web = WebArchive.text(content);
            if (web.isPresent()) {
                return Optional.of(HtmlParagraphs.read(web.get(), budget));
            }
            boolean html = name.matches("(?i).*\\.x?html?");
            return switch (FileKind.of(channel)) {
                case ZIP, WORD_97 -> word(content);
                case HTML -> Optional.of(HtmlParagraphs.read(content, budget));
                case TEXT, EMPTY ->
                    Optional.of(html ? HtmlParagraphs.read(content, budget) : PlainText.read(content, budget));
                default -> html ? Optional.of(HtmlParagraphs.read(content, budget)) : Optional.empty();
            };
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<WordDocument> word(byte[] content) {
        try {
            return Optional.of(words.read(new SeekableInMemoryByteChannel(content), budget, deeper()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Insides deeper() {
        return new Insides(words, budget, pictures, depth + 1);
    }
}
