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
 * The units whose applications a call names, in files and folders. Each may be for any edition; only its history must fit
 * those at hand. Answers to a form, which lie beside an application under its name, are left out.
 */
final class UnitFiles {
    private final Map<Path, Application> units = new LinkedHashMap<>();
    private final Map<Path, InvalidInputException> refused = new LinkedHashMap<>();

    private UnitFiles() {}

    static UnitFiles read(List<Path> named, List<Edition> editions) {
        UnitFiles files = new UnitFiles();
        for (NamedFiles.Target target :
                NamedFiles.of(NamedFiles.Kind.JSON, named).targets()) {
            if (target.problem().isPresent()) {
                files.refused.put(
                        target.path(),
                        new InvalidInputException(List.of(target.problem().get())));
            } else if (editions.stream()
                    .allMatch(edition ->
                            ApplicationFiles.subject(target.path(), edition).isEmpty())) {
                files.read(target.path(), editions);
            }
        }
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

    private void read(Path file, List<Edition> editions) {
        try {
            units.put(file, JsonInput.read(file, Application.class, unit -> unit.checkHistory(editions)));
        } catch (InvalidInputException e) {
            refused.put(file, e);
        }
    }
}
