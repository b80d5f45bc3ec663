package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.FormAnswers;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.poi.WordContributions;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

    @Option(names = "--answers", paramLabel = "FILE", descriptionKey = "option.answers")
    private List<Path> answers = new ArrayList<>();

    @Option(names = "--contribution", paramLabel = "FILE", descriptionKey = "option.contribution")
    private @Nullable Path contributionFile;

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "option.asOf")
    private @Nullable String asOfText;

    @Option(names = "--ocr", descriptionKey = "option.ocr")
    private boolean ocr;

    @Override
    public Integer call() {
        Edition edition = EditionArgument.edition(name);
        Instant asOf = asOf(edition.timeZone());
        Application application =
                applicationFile == null ? Application.builder().build() : Application.read(applicationFile, edition);
        for (Path file : answers) {
            application = application.with(FormAnswers.read(file, edition), edition);
        }
        if (contributionFile != null) {
            root.tellMissingRecognition(ocr);
            application = application.with(WordContributions.of(edition)
                    .recognising(root.recognition().of(ocr))
                    .read(contributionFile));
        }
        Assessment assessment = Assessment.of(edition, application, asOf);
        root.print(
                root.json
                        ? Json.pretty(CheckDocument.of(edition, application, assessment))
                        : new CheckPage(edition, application, assessment, root.texts(), root.page()).text());
        boolean inOrder = assessment.participation().answer() == Answer.YES
                && assessment.contribution().answer() == Answer.YES
                && assessment.award().answer() == Answer.YES;
        return inOrder ? 0 : 1;
    }

    private Instant asOf(ZoneId zone) {
        String text = asOfText;
        return text == null ? root.now() : AsOf.of(text, zone);
    }
}
