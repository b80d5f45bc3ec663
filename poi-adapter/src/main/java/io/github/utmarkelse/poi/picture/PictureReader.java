package io.github.utmarkelse.poi.picture;

import io.github.utmarkelse.poi.document.Picture.TextInside;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.ocr.PictureText;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads pictures. One that cannot be read is not examined; it is never an error. */
public final class PictureReader {
    private static final int LARGEST_IMAGE = 16 << 20;
    private static final long MOST_PIXELS = 64_000_000;
    private static final int BUFFER = 2_048;

    private final Budget drawings;
    private final Budget images;
    private final PictureText recogniser;

    /** A picture's bytes, opened once or twice. */
    @FunctionalInterface
    public interface Source {
        /**
         * Opens them.
         *
         * @param account what reading them is counted against, as they are read
         * @return the bytes from the first on
         * @throws IOException if they cannot be read
         */
        InputStream open(Budget account) throws IOException;
    }

    /**
     * A reader of one document's pictures.
     *
     * @param drawings what all drawings, and the heads of all images, may cost
     * @param images what the images that are recognised may cost
     * @param recogniser recognises the text of images
     */
    public PictureReader(Budget drawings, Budget images, PictureText recogniser) {
        this.drawings = drawings;
        this.images = images;
        this.recogniser = recogniser;
    }

    /**
     * Reads a picture.
     *
     * @param source its bytes
     * @param name its name, whose ending tells the kind where the bytes do not
     * @return what it is and holds
     */
    public PictureContent read(Source source, String name) {
        try (InputStream in = source.open(drawings)) {
            return read(in, source, name, false);
        } catch (IOException | RuntimeException e) {
            return PictureContent.notExamined(ending(name));
        }
    }

    private PictureContent read(InputStream in, Source source, String name, boolean compressed) throws IOException {
        byte[] head = in.readNBytes(PictureKind.HEAD);
        PictureKind kind = PictureKind.of(head);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
        return switch (kind) {
            case EMF -> emf(all, name);
            case WMF -> wmf(all, name);
            case SVG -> svg(all, name);
            case COMPRESSED ->
                compressed
                        ? PictureContent.notExamined(ending(name))
                        : read(new Inflated(new GZIPInputStream(all), name, drawings), source, name, true);
            case PDF -> PictureContent.notExamined(kind.word());
            case OTHER -> PictureContent.notExamined(ending(name));
            case PNG, JPEG, GIF, BMP, TIFF, WEBP -> image(kind, all, source);
        };
    }

    private PictureContent emf(InputStream in, String name) {
        EmfReader reader = new EmfReader(new BufferedInputStream(in), name, drawings);
        boolean whole = reads(reader::read);
        return drawn(PictureKind.EMF, reader.drawn(), whole);
    }

    private PictureContent wmf(InputStream in, String name) {
        WmfReader reader = new WmfReader(new BufferedInputStream(in), name, drawings);
        boolean whole = reads(reader::read);
        return drawn(PictureKind.WMF, reader.drawn(), whole);
    }

    private PictureContent svg(InputStream in, String name) throws IOException {
        SvgReader reader = new SvgReader(in, name, drawings);
        boolean whole = reads(reader::read);
        return drawn(PictureKind.SVG, reader.drawn(), whole);
    }

    /** What was read of a damaged drawing, or of one that is too large, is kept. */
    private static PictureContent drawn(PictureKind kind, DrawnText drawn, boolean whole) {
        if (!whole) {
            drawn.perhapsMore();
        }
        return PictureContent.drawn(kind.word(), drawn);
    }

    @FunctionalInterface
    private interface Reading {
        void run() throws IOException;
    }

    private static boolean reads(Reading reading) {
        try {
            reading.run();
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private PictureContent image(PictureKind kind, InputStream in, Source source) throws IOException {
        ImageSize size = size(kind, in);
        Optional<String> text = Optional.empty();
        if (recogniser != PictureText.NONE && (long) size.width() * size.height() <= MOST_PIXELS) {
            text = recognised(source);
        }
        TextInside inside = text.map(said -> said.isBlank() ? TextInside.NONE : TextInside.FOUND)
                .orElse(TextInside.NOT_EXAMINED);
        return new PictureContent(
                kind.word(),
                size.width(),
                size.height(),
                inside,
                text.isPresent(),
                text.filter(said -> !said.isBlank()).orElse(""));
    }

    private static ImageSize size(PictureKind kind, InputStream in) {
        try {
            return ImageSize.of(kind, in);
        } catch (IOException | RuntimeException e) {
            return new ImageSize(0, 0);
        }
    }

    private Optional<String> recognised(Source source) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open(images)) {
            bytes = in.readNBytes(LARGEST_IMAGE + 1);
        }
        Optional<String> text = bytes.length > LARGEST_IMAGE ? Optional.empty() : recogniser.of(bytes);
        text.ifPresent(said -> drawings.keepText("", said.length()));
        return text;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Counts what comes out of a compressed drawing. */
    private static final class Inflated extends InputStream {
        private final InputStream inflated;
        private final String name;
        private final Budget budget;

        Inflated(InputStream inflated, String name, Budget budget) {
            this.inflated = new BufferedInputStream(inflated, BUFFER);
            this.name = name;
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int read = inflated.read();
            budget.inflate(name, read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = inflated.read(bytes, offset, length);
            budget.inflate(name, Math.max(0, read));
            return read;
        }

        @Override
        public void close() throws IOException {
            inflated.close();
        }
    }
}
