package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.poi.WordContributions;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Holds an application and a contribution against an edition. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "EDITION", descriptionKey = "parameter.edition")
    private String name;

    @Option(names = "--application", paramLabel = "FILE", descriptionKey = "option.application")
    private @Nullable Path applicationFile;

    @Option(names = "--contribution", paramLabel = "FILE.docx", descriptionKey = "option.contribution")
    private @Nullable Path contributionFile;

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "option.asOf")
    private @Nullable String asOfText;

    @Override
    public Integer call() {
        Edition edition = EditionArgument.edition(name);
        Instant asOf = asOf(edition.timeZone());
        Application application =
                applicationFile == null ? Application.builder().build() : Application.read(applicationFile, edition);
        if (contributionFile != null) {
            application = application.with(WordContributions.read(contributionFile, edition));
        }
        Assessment assessment = Assessment.of(edition, application, asOf);
        root.print(
                root.json
                        ? Json.pretty(CheckDocument.of(edition, assessment))
                        : new CheckPage(edition, application, assessment, root.texts(), root.page()).text());
        boolean inOrder = assessment.participation().answer() == Answer.YES
                && assessment.contribution().answer() == Answer.YES
                && assessment.award().answer() == Answer.YES;
        return inOrder ? 0 : 1;
    }

    /** A time as receipts write it, or a day, which stands for its beginning. */
    private Instant asOf(ZoneId zone) {
        String text = asOfText;
        return text == null
                ? root.now()
                : day(text).map(day -> day.atStartOfDay(zone).toInstant()).orElseGet(() -> moment(text, zone));
    }

    private static Instant moment(String text, ZoneId zone) {
        try {
            return Moment.parse(text).instant(zone);
        } catch (InvalidInputException e) {
            Problem problem = e.problems().get(0);
            throw new InvalidInputException(
                    Problem.of(
                            problem.code(),
                            "--as-of",
                            Message.of("time.wrong", "text", new Argument.Name(text)),
                            problem.remedy()),
                    e);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
