package io.github.utmarkelse.cli;

import io.github.utmarkelse.agreement.Bootstrap;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.ranking.DecisionRecord;
import io.github.utmarkelse.ranking.Replay;
import io.github.utmarkelse.ranking.ResultChanges;
import io.github.utmarkelse.ranking.RoundResult;
import io.github.utmarkelse.ranking.Settings;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Adds up the scores of a round, ranks, and tells how far the ranking can be trusted. */
@Command(name = "rank")
final class RankCommand implements Callable<Integer> {
    private static final BigDecimal CONFIDENCE = new BigDecimal("0.95");

    @ParentCommand
    private RootCommand root;

    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Option(names = "--applications", arity = "1..*", paramLabel = "FILE", descriptionKey = "option.ranked")
    private List<Path> applications = List.of();

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "option.asOf")
    private @Nullable String asOfText;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "option.seed")
    private long seed;

    @Option(names = "--resamples", paramLabel = "N", defaultValue = "1000", descriptionKey = "option.resamples")
    private int resamples;

    @Option(names = "--details", descriptionKey = "option.details")
    private boolean details;

    @Option(names = "--since", paramLabel = "RECORD", descriptionKey = "option.since")
    private @Nullable Path since;

    @Option(names = "--replay", descriptionKey = "option.replay")
    private boolean replay;

    @Override
    public Integer call() {
        return replay ? replayed() : ranked();
    }

    private int ranked() {
        ScoreInput.Read read = input.read(root.texts());
        Settings settings = new Settings(bootstrap(), mayBeAwarded(read));
        if (since != null && root.json) {
            throw input.wrongUse(root.texts().get("error.sinceAndJson"));
        }
        return root.json ? json(read, settings) : page(read, settings);
    }

    private int json(ScoreInput.Read read, Settings settings) {
        DecisionRecord record =
                DecisionRecord.of(read.model(), read.scores(), settings, read.edition(), Main.version());
        root.print(Json.pretty(record));
        return status(record.result());
    }

    private int page(ScoreInput.Read read, Settings settings) {
        RoundResult result = RoundResult.of(read.model(), read.scores(), settings);
        Ranked ranked = new Ranked(read.model(), read.scores(), read.edition(), settings, result);
        root.print(new RankPage(ranked, root.texts(), root.page(), details).text());
        changes(ranked);
        return status(result);
    }

    private static int status(RoundResult result) {
        return result.isInOrder() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** What became otherwise since an earlier record. */
    private void changes(Ranked record) {
        Path earlier = since;
        if (earlier != null) {
            ResultChanges changes =
                    ResultChanges.between(DecisionRecord.read(earlier).result(), record.result());
            root.print(new ChangesPage(changes, record.scores(), root.texts(), root.page()).text());
        }
    }

    private Optional<Bootstrap> bootstrap() {
        return resamples == 0 ? Optional.empty() : Optional.of(new Bootstrap(seed, resamples, CONFIDENCE));
    }

    /** What the edition says of each application whose file is named as the application. */
    private Map<String, Answer> mayBeAwarded(ScoreInput.Read read) {
        Map<String, Answer> answers = new TreeMap<>();
        if (applications.isEmpty()) {
            return answers;
        }
        Edition published =
                read.edition().orElseThrow(() -> input.wrongUse(root.texts().format("error.noEdition", "--edition")));
        String text = asOfText;
        Instant asOf = text == null ? root.now() : AsOf.of(text, published.timeZone());
        Edition known = published.knownAt(asOf);
        Set<String> ids =
                read.scores().applications().stream().map(ScoredApplication::id).collect(Collectors.toSet());
        ApplicationFiles files = ApplicationFiles.of(known, applications);
        for (NamedFiles.Target target : files.targets()) {
            String id = String.valueOf(target.path().getFileName()).replaceAll("\\.json$", "");
            if (target.problem().isPresent()) {
                throw new InvalidInputException(List.of(target.problem().get()));
            }
            if (!Files.exists(target.path())) {
                throw new InvalidInputException(List.of(Errors.notThere(target.path())));
            }
            if (!ids.contains(id) && !isScoreFile(target.path())) {
                root.err().println(Plain.line(root.texts().format("rank.strangeFile", target.path())));
            } else if (ids.contains(id)) {
                ApplicationFiles.Read application = files.read(target.path());
                if (application.problem().isPresent()) {
                    throw new InvalidInputException(
                            List.of(application.problem().get()));
                }
                answers.put(
                        id,
                        Assessment.of(known, application.application(), asOf)
                                .award()
                                .answer());
            }
        }
        ids.forEach(id -> answers.putIfAbsent(id, Answer.UNKNOWN));
        return answers;
    }

    private boolean isScoreFile(Path other) {
        return other.toAbsolutePath()
                .normalize()
                .equals(input.file().toAbsolutePath().normalize());
    }

    private int replayed() {
        Replay replay = DecisionRecord.read(input.file()).replay();
        root.print(
                root.json
                        ? Json.pretty(Json.object(
                                "holds",
                                replay.holds(),
                                "sameModel",
                                replay.sameModel(),
                                "sameScores",
                                replay.sameScores(),
                                "sameWritten",
                                replay.sameWritten(),
                                "differences",
                                replay.differences()))
                        : ReplayPage.of(replay, root.texts(), root.page()));
        return replay.holds() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
