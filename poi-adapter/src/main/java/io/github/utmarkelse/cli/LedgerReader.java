package io.github.utmarkelse.cli;

import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.ocr.PictureText;
import java.nio.file.Path;

/** Counts a Word file, as {@link WordLedger#read(Path, CountingProfile, PictureText)} does. */
@FunctionalInterface
interface LedgerReader {
    WordLedger read(Path file, CountingProfile profile, PictureText recogniser);
}
