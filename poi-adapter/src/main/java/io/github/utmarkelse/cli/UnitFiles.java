package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The units whose applications a call names: files as they are, and of folders all that end in .json, sorted by path. Each
 * may be for any edition; only its history must fit those at hand.
 */
final class UnitFiles {
    private static final String ENDING = ".json";

    private final List<Edition> editions;
    private final Map<Path, Application> units = new LinkedHashMap<>();
    private final Map<Path, InvalidInputException> refused = new LinkedHashMap<>();

    private UnitFiles(List<Edition> editions) {
        this.editions = editions;
    }

    static UnitFiles read(List<Path> named, List<Edition> editions) {
        UnitFiles files = new UnitFiles(editions);
        named.forEach(files::add);
        return files;
    }

    /** What could be read, in the order of the call. */
    Map<Path, Application> units() {
        return units;
    }

    /** Why the others could not. */
    Map<Path, InvalidInputException> refused() {
        return refused;
    }

    private void add(Path named) {
        if (named.toString().isEmpty() || !Files.isDirectory(named)) {
            read(named);
            return;
        }
        try {
            List<Path> found = inside(named);
            found.forEach(this::read);
            if (found.isEmpty()) {
                refused.put(
                        named,
                        new InvalidInputException(
                                List.of(Errors.noApplications().in(named.toString()))));
            }
        } catch (IOException | UncheckedIOException e) {
            refused.put(
                    named, new InvalidInputException(List.of(Errors.notEntered().in(named.toString()))));
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = new ArrayList<>(all.filter(file -> String.valueOf(file.getFileName())
                            .toLowerCase(Locale.ROOT)
                            .endsWith(ENDING))
                    .filter(file -> !Files.isDirectory(file))
                    .toList());
            found.sort(null);
            return found;
        }
    }

    private void read(Path file) {
        try {
            units.put(file, JsonInput.read(file, Application.class, unit -> unit.checkHistory(editions)));
        } catch (InvalidInputException e) {
            refused.put(file, e);
        }
    }
}
