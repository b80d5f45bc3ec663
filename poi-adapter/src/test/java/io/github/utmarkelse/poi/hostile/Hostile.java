package io.github.utmarkelse.poi.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file that is meant to harm, or an honest one that looks like it.
 *
 * @param name what it does
 * @param outcome the code of its refusal, or its characters without blanks in the main story, a {@code +}, and those in
 *     its notes and boxes
 * @param content how it is made
 */
record Hostile(String name, String outcome, Content content) {
    static final String DAMAGED = "word-damaged";
    static final String TOO_LARGE = "word-too-large";
    static final String TOO_DEEP = "word-too-deep";
    static final String ENTITY = "word-forbidden-entity";

    /** Writes a file. */
    interface Content {
        void write(Path file) throws IOException;
    }

    static Hostile of(String name, String outcome, Supplier<byte[]> bytes) {
        return new Hostile(name, outcome, file -> Files.write(file, bytes.get()));
    }

    static Stream<Hostile> all() {
        return Stream.of(Zips.all(), Entities.all(), Crowds.all(), Mazes.all(), Lines.all())
                .flatMap(each -> each);
    }

    Path write(Path folder) throws IOException {
        Path file = folder.resolve(name + ".docx");
        content.write(file);
        return file;
    }

    @Override
    public String toString() {
        return name;
    }
}
