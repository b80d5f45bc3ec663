package io.github.utmarkelse;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The published documents, where the folder that holds them is at hand; they are not part of the project. */
public final class Sources {
    private Sources() {}

    /** The text of a document with its white space folded; a test that needs it is skipped where it is not at hand. */
    public static String folded(String document) throws IOException {
        Optional<Path> file = folders()
                .map(folder -> folder.resolve("sources").resolve(document))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(
                file.isPresent(),
                "the published document " + document + " is not at hand; name the folder above \"sources\" with "
                        + "-Dutmarkelse.shared=…");
        return fold(Files.readString(file.orElseThrow()));
    }

    private static Stream<Path> folders() {
        return Stream.of(
                        Optional.ofNullable(System.getProperty("utmarkelse.shared"))
                                .map(Path::of),
                        Optional.of(Path.of("../../shared")))
                .flatMap(Optional::stream);
    }

    /** White space, of whatever kind and length, as one space. */
    public static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
