package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.changerequest.ChangeRequest;
import io.github.utmarkelse.changerequest.SecondHandIn;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.poi.WordContributions;
import io.github.utmarkelse.schedule.Closure;
import io.github.utmarkelse.schedule.WorkingDays;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws up a change request for a contribution, and tells what a second hand-in still leaves of it. */
@Command(name = "request")
final class RequestCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "EDITION", descriptionKey = "parameter.edition")
    private String name;

    @Parameters(index = "1", paramLabel = "CONTRIBUTION", descriptionKey = "option.contribution")
    private Path contribution;

    @Option(names = "--application", paramLabel = "FILE", descriptionKey = "option.application")
    private @Nullable Path applicationFile;

    @Option(names = "--sent", paramLabel = "DAY", descriptionKey = "option.sent")
    private @Nullable String sentText;

    @Option(names = "--second", paramLabel = "FILE", descriptionKey = "option.second")
    private @Nullable Path second;

    @Option(names = "--closed", paramLabel = "FILE", descriptionKey = "option.closed")
    private @Nullable Path closed;

    @Override
    public Integer call() {
        Edition edition = EditionArgument.edition(name);
        Instant now = root.now();
        LocalDate sent = sentText == null ? now.atZone(edition.timeZone()).toLocalDate() : day(sentText);
        WorkingDays days =
                closed == null ? WorkingDays.sweden() : WorkingDays.sweden().closing(Closure.read(closed));
        Application application =
                applicationFile == null ? Application.builder().build() : Application.read(applicationFile, edition);
        Assessment first = assess(edition, application, contribution, now);
        ChangeRequest drawn = ChangeRequest.of(edition, first, sent, days);
        ChangeRequest request = application.operation().map(drawn::to).orElse(drawn);
        Optional<SecondHandIn> left =
                Optional.ofNullable(second).map(file -> request.heldAgainst(assess(edition, application, file, now)));
        root.print(
                root.json
                        ? Json.pretty(RequestDocument.of(edition, request, left, first.contribution()))
                        : new RequestPage(edition, root.texts(), root.page())
                                .of(request, left, first.contribution().answer()));
        boolean inOrder = left.map(each -> each.isMended() && each.added().isEmpty())
                .orElse(request.items().isEmpty() && first.contribution().answer() == Answer.YES);
        return inOrder ? 0 : 1;
    }

    private static Assessment assess(Edition edition, Application application, Path file, Instant now) {
        return Assessment.of(
                edition, application.with(WordContributions.of(edition).read(file)), now);
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongUse(spec.commandLine(), root.texts().format("error.day", text));
        }
    }
}
