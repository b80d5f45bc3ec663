package io.github.utmarkelse.poi.ocr;

import java.util.Optional;

/** Recognises text in an image. It may be called from several threads if the reading is. */
@FunctionalInterface
public interface PictureText {
    /** Recognises nothing, at no cost: images are listed as not examined. */
    PictureText NONE = picture -> Optional.empty();

    /**
     * Recognises the text of one image.
     *
     * @param picture the bytes of an image file: png, jpeg, gif, bmp, tiff or webp
     * @return its text, empty if there is none in it; nothing if the image could not be examined
     */
    Optional<String> of(byte[] picture);
}
