package io.github.utmarkelse.cli;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.reparticipation.ReturnAnswer;
import io.github.utmarkelse.reparticipation.ReturnCalendar;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells when units may take part again, edition by edition; a file that cannot be read does not stop the others. */
@Command(name = "return")
final class ReturnCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "EDITION", descriptionKey = "parameter.editions")
    private List<String> names = List.of();

    @Option(
            names = "--applications",
            arity = "1..*",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "option.units")
    private List<Path> files = List.of();

    @Option(names = "--years", paramLabel = "N", defaultValue = "0", descriptionKey = "option.years")
    private int years;

    @Override
    public Integer call() {
        if (years < 0 || years > ReturnCalendar.MOST_YEARS) {
            throw new WrongUse(
                    Objects.requireNonNull(spec).commandLine(),
                    root.texts().format("error.years", String.valueOf(years), ReturnCalendar.MOST_YEARS));
        }
        Map<String, Edition> editions = new LinkedHashMap<>();
        names.stream().map(EditionArgument::edition).forEach(edition -> editions.put(edition.id(), edition));
        UnitFiles units = UnitFiles.read(files, List.copyOf(editions.values()), root.now());
        units.refused().values().forEach(e -> root.err().println(Errors.line(e, root.texts())));
        ReturnCalendar calendar = ReturnCalendar.of(
                List.copyOf(editions.values()), List.copyOf(units.units().values()), years);
        if (root.json) {
            root.print(Json.pretty(ReturnDocument.of(calendar, units, editions)));
        } else if (!units.units().isEmpty()) {
            root.print(
                    new ReturnPage(calendar, List.copyOf(units.units().keySet()), editions, root.texts(), root.page())
                            .text());
        }
        if (!units.refused().isEmpty()) {
            return CommandLine.ExitCode.USAGE;
        }
        return isOpen(calendar) ? 0 : 1;
    }

    private static boolean isOpen(ReturnCalendar calendar) {
        return calendar.units().stream()
                .flatMap(unit -> unit.rounds().stream())
                .flatMap(round -> Stream.of(round.participation(), round.award()))
                .map(ReturnAnswer::open)
                .allMatch(open -> open.filter(answer -> answer != Answer.YES).isEmpty());
    }
}
