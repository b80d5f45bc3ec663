package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.difference.ApplicationDifference;
import io.github.utmarkelse.difference.EditionDifference;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what two editions say differently, and which applications they answer differently. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "EDITION", descriptionKey = "parameter.edition")
    private String before;

    @Parameters(index = "1", paramLabel = "EDITION", descriptionKey = "parameter.edition")
    private String after;

    @Option(names = "--application", paramLabel = "FILE", descriptionKey = "option.applications")
    private List<Path> applicationFiles = List.of();

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "option.asOfBoth")
    private @Nullable String asOfText;

    @Option(names = "--all", descriptionKey = "option.all")
    private boolean all;

    @Override
    public Integer call() {
        Edition first = EditionArgument.edition(before);
        Edition second = EditionArgument.edition(after);
        EditionDifference difference = EditionDifference.between(first, second);
        Map<String, ApplicationDifference> applications = new LinkedHashMap<>();
        for (Path file : applicationFiles) {
            applications.put(file.toString(), difference(file, first, second));
        }
        root.print(
                root.json
                        ? Json.pretty(CompareDocument.of(difference, applications, first, second, all))
                        : new ComparePage(difference, applications, first, second, root.texts(), root.page(), all)
                                .text());
        boolean same = difference.changes().isEmpty()
                && applications.values().stream().allMatch(ApplicationDifference::givesTheSame);
        return same ? 0 : 1;
    }

    private ApplicationDifference difference(Path file, Edition first, Edition second) {
        Application application = Application.read(file);
        try {
            return ApplicationDifference.of(first, second, application, asOf(first), asOf(second));
        } catch (InvalidInputException e) {
            throw new InvalidInputException(e.problems().stream()
                    .map(problem -> problem.source().isPresent() ? problem : problem.in(file.toString()))
                    .toList());
        }
    }

    private Instant asOf(Edition edition) {
        return asOfText == null
                ? ApplicationDifference.usualTime(edition).orElseGet(root::now)
                : AsOf.of(asOfText, edition.timeZone());
    }
}
