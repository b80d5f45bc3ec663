package io.github.utmarkelse.cli;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.edition.Edition;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Finds the edition that a call names: by id, or by the path of an edition file. */
final class EditionArgument {
    private EditionArgument() {}

    static Edition edition(String name) {
        Editions bundled = Editions.bundled();
        if (bundled.ids().contains(name)) {
            return bundled.edition(name);
        }
        return isPath(name) ? Editions.read(Path.of(name)) : bundled.edition(name);
    }

    private static boolean isPath(String name) {
        try {
            Path path = Path.of(name);
            return !name.isBlank() && (name.endsWith(".json") || Files.exists(path));
        } catch (InvalidPathException e) {
            if (name.endsWith(".json")) {
                throw Errors.noPath(name);
            }
            return false;
        }
    }
}
