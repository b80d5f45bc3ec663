package io.github.utmarkelse.cli;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.reparticipation.RoundHistory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units whose applications a call names, in files and folders. Each may be for any edition; only its history must fit
 * those at hand. Answers to a form, which lie beside an application under its name, are left out.
 */
final class UnitFiles {
    private final Map<Path, Application> units = new LinkedHashMap<>();
    private final Map<Path, InvalidInputException> refused = new LinkedHashMap<>();

    private final Instant asOf;

    private UnitFiles(Instant asOf) {
        this.asOf = asOf;
    }

    static UnitFiles read(List<Path> named, List<Edition> editions, Instant asOf) {
        UnitFiles files = new UnitFiles(asOf);
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
            Application unit = JsonInput.read(file, Application.class, each -> each.checkHistory(editions));
            units.put(file, withItsRound(unit, editions));
        } catch (InvalidInputException e) {
            refused.put(file, e);
        }
    }

    /** With what the round that the application is for came to, where that edition is at hand and states its year. */
    private Application withItsRound(Application unit, List<Edition> editions) {
        boolean ended = unit.decision().isPresent() || !unit.events().isEmpty();
        Optional<Edition> own = editions.stream()
                .filter(edition -> unit.edition().equals(Optional.of(edition.id())))
                .findFirst()
                .or(() -> unit.edition()
                        .filter(Editions.bundled().ids()::contains)
                        .map(Editions.bundled()::edition));
        return own.filter(edition -> ended && edition.year().isPresent())
                .map(edition -> Application.builder()
                        .from(unit)
                        .history(RoundHistory.next(edition, unit, asOf))
                        .build())
                .orElse(unit);
    }
}
