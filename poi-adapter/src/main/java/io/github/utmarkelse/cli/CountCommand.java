package io.github.utmarkelse.cli;

import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Counts Word files, with a ledger of each; a file that cannot be read does not stop the others. */
@Command(name = "count")
final class CountCommand implements Callable<Integer> {
    private static final int FEW = 3;

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
    private List<Path> files;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "word-without-blanks",
            descriptionKey = "option.profile")
    private String profileName = "";

    @Option(names = "--ocr", descriptionKey = "option.ocr")
    private boolean ocr;

    @Option(names = "--brief", descriptionKey = "option.brief")
    private boolean brief;

    @Option(names = "--no-progress", descriptionKey = "option.noProgress")
    private boolean noProgress;

    /** Held by many while they read, and alone by who reads once more what did not fit in memory beside others. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

    private final AtomicInteger done = new AtomicInteger();
    private int counted;
    private int refused;

    /** What is written of a file, and why it could not be read; neither if memory did not suffice. */
    private record Told(NamedFiles.Target target, Optional<String> text, Optional<Problem> problem) {}

    @Override
    public Integer call() {
        if (brief && root.json) {
            throw new WrongUse(spec.commandLine(), root.texts().get("error.briefAndJson"));
        }
        CountingProfile profile = profile();
        NamedFiles named = NamedFiles.of(NamedFiles.Kind.WORD, files);
        CountPage page = new CountPage(root.texts());
        root.tellMissingRecognition(ocr);
        for (Path lock : named.locks()) {
            root.err().println(Plain.line(root.texts().format("count.lock", lock)));
        }
        if (brief) {
            root.print(page.header());
        }
        List<NamedFiles.Target> targets = named.targets();
        boolean shown = !noProgress && targets.size() > FEW && root.terminal().errorsAreSeen();
        boolean whole;
        try (Progress progress = new Progress(root.err(), targets.size(), done::get, shown)) {
            whole = run(targets, profile, page, progress);
        }
        if (whole && targets.size() > 1 && !root.json) {
            root.err()
                    .println(root.texts()
                            .format(
                                    "count.summary",
                                    counted,
                                    refused,
                                    named.locks().size()));
        }
        return refused > 0 ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.OK;
    }

    /** Whether all was written; false if nobody reads any more. */
    private boolean run(List<NamedFiles.Target> targets, CountingProfile profile, CountPage page, Progress progress) {
        InOrder<NamedFiles.Target, Told> work = new InOrder<>(
                Runtime.getRuntime().availableProcessors(), target -> tell(target, profile, page), progress::show);
        work.run(targets, told -> {
            boolean tooMuch = told.text().isEmpty() && told.problem().isEmpty();
            write(tooMuch ? tellAlone(told.target(), profile, page) : told, page, progress);
            return !root.outputFailed();
        });
        return !root.outputFailed();
    }

    private Told tell(NamedFiles.Target target, CountingProfile profile, CountPage page) {
        memory.readLock().lock();
        try {
            return read(target, profile, page);
        } catch (OutOfMemoryError e) {
            return new Told(target, Optional.empty(), Optional.empty());
        } finally {
            memory.readLock().unlock();
            done.incrementAndGet();
        }
    }

    private Told tellAlone(NamedFiles.Target target, CountingProfile profile, CountPage page) {
        memory.writeLock().lock();
        try {
            return read(target, profile, page);
        } catch (OutOfMemoryError e) {
            return problem(target, Errors.internal(e).in(target.path().toString()));
        } finally {
            memory.writeLock().unlock();
        }
    }

    private Told read(NamedFiles.Target target, CountingProfile profile, CountPage page) {
        if (target.problem().isPresent()) {
            return new Told(target, Optional.empty(), target.problem());
        }
        Path file = target.path();
        try {
            WordLedger ledger =
                    root.ledgers().read(file, profile, root.recognition().of(ocr));
            String text = root.json
                    ? Json.line(CountDocument.of(file, ledger))
                    : brief ? page.line(file, ledger) : page.of(file, ledger, root.page());
            return new Told(target, Optional.of(text), Optional.empty());
        } catch (WordFileException e) {
            return problem(target, e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            return problem(target, Errors.internal(e).in(file.toString()));
        }
    }

    private static Told problem(NamedFiles.Target target, Problem problem) {
        return new Told(target, Optional.empty(), Optional.of(problem));
    }

    private void write(Told told, CountPage page, Progress progress) {
        progress.erase();
        told.text().ifPresent(text -> {
            boolean apart = counted > 0 && !brief && !root.json;
            counted++;
            root.print(apart ? "\n" + text : text);
        });
        told.problem().ifPresent(problem -> {
            refused++;
            root.err().println(Errors.line(new InvalidInputException(List.of(problem)), root.texts()));
            Path file = told.target().path();
            if (root.json) {
                root.print(Json.line(CountDocument.of(file, problem)));
            } else if (brief) {
                root.print(page.line(file));
            }
        });
    }

    private CountingProfile profile() {
        return Stream.of(CountingProfile.values())
                .filter(profile -> Rows.name(profile).equalsIgnoreCase(profileName))
                .findFirst()
                .orElseThrow(() -> new WrongUse(
                        spec.commandLine(),
                        root.texts()
                                .format(
                                        "error.profile",
                                        profileName,
                                        Stream.of(CountingProfile.values())
                                                .map(Rows::name)
                                                .collect(Collectors.joining(", ")))));
    }
}
