package io.github.utmarkelse.cli;

import io.github.utmarkelse.poi.ocr.PictureText;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether and how text in images is looked for.
 *
 * @param program gives the program that recognises text, with limits for one document; nothing if it is not installed
 */
record Recognition(Supplier<Optional<? extends PictureText>> program) {
    /** For one document: with the program if that is asked for. */
    PictureText of(boolean asked) {
        return asked ? program.get().<PictureText>map(found -> found).orElse(PictureText.NONE) : PictureText.NONE;
    }

    /** Whether it is asked for and cannot be. */
    boolean isMissing(boolean asked) {
        return asked && program.get().isEmpty();
    }
}
