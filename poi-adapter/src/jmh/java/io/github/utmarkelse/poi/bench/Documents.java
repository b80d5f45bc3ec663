package io.github.utmarkelse.poi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that are read: the project's own sample, and two large ones where the shared files are at hand. */
final class Documents {
    private static final List<Path> FOLDERS = List.of(
            Path.of("src", "samples"),
            Path.of(System.getProperty("utmarkelse.shared", "../../shared"), "corpus", "large"));

    private Documents() {}

    /** The names of those that are there. */
    static String[] names() {
        return Stream.of("bidrag.docx", "cfe-requirements.docx", "cpsv-ap-2.2.1.docx")
                .filter(name -> FOLDERS.stream().anyMatch(folder -> Files.exists(folder.resolve(name))))
                .toArray(String[]::new);
    }

    static Path path(String name) {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
