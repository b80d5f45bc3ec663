package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonInput;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The units whose applications a call names: files as they are, and of folders all that end in .json, sorted by path, but
 * answers to forms. Each may be for any edition; only its history must fit those at hand.
 */
final class UnitFiles {
    private final List<Edition> editions;
    private final Map<Path, Application> units = new LinkedHashMap<>();
    private final Map<Path, InvalidInputException> refused = new LinkedHashMap<>();

    private UnitFiles(List<Edition> editions) {
        this.editions = editions;
    }

    static UnitFiles read(List<Path> named, List<Edition> editions) {
        UnitFiles files = new UnitFiles(editions);
        NamedFiles.of(NamedFiles.Kind.JSON, named).targets().forEach(files::add);
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

    private void add(NamedFiles.Target target) {
        Path file = target.path();
        if (target.problem().isPresent()) {
            refused.put(file, new InvalidInputException(List.of(target.problem().get())));
        } else if (editions.stream()
                .allMatch(edition -> ApplicationFiles.subject(file, edition).isEmpty())) {
            read(file);
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
