package io.github.utmarkelse.cli;

import io.github.utmarkelse.poi.ocr.PictureText;
import io.github.utmarkelse.poi.ocr.Tesseract;

/** Whether and how text in images is looked for. */
final class Recognition {
    private Recognition() {}

    /** For one document: with the installed program if that is asked for. */
    static PictureText of(boolean asked) {
        return asked
                ? Tesseract.installed().<PictureText>map(found -> found).orElse(PictureText.NONE)
                : PictureText.NONE;
    }
}
