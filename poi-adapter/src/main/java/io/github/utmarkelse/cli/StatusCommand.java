package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.calendar.Reminder;
import io.github.utmarkelse.calendar.StandingCalendar;
import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.poi.WordContributions;
import io.github.utmarkelse.schedule.Closure;
import io.github.utmarkelse.schedule.WorkingDays;
import io.github.utmarkelse.standing.Standing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells where applications stand; one that cannot be read does not stop the others. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    private static final int FEW = 3;

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "EDITION", descriptionKey = "parameter.edition")
    private String name;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.applications")
    private List<Path> files;

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "option.asOf")
    private @Nullable String asOfText;

    @Option(names = "--csv", descriptionKey = "option.csv")
    private boolean csv;

    @Option(names = "--ics", descriptionKey = "option.icsOfOne")
    private boolean ics;

    @Option(names = "--brief", descriptionKey = "option.briefStatus")
    private boolean brief;

    @Option(names = "--contributions", descriptionKey = "option.contributions")
    private boolean contributions;

    @Option(names = "--closed", paramLabel = "FILE", descriptionKey = "option.closed")
    private @Nullable Path closed;

    @Option(names = "--no-progress", descriptionKey = "option.noProgress")
    private boolean noProgress;

    private final AtomicInteger done = new AtomicInteger();
    private final List<String> following = new ArrayList<>();
    private int told;
    private int refused;

    /** Where one application stands, or why it could not be read. */
    private record Told(
            Path file, Optional<Standing> standing, List<FollowUp.Matter> matters, Optional<Problem> problem) {}

    @Override
    public Integer call() {
        if ((csv ? 1 : 0) + (root.json ? 1 : 0) + (ics ? 1 : 0) > 1) {
            throw new WrongUse(spec.commandLine(), root.texts().get("error.csvAndJson"));
        }
        Edition published = EditionArgument.edition(name);
        String text = asOfText;
        Instant asOf = text == null ? root.now() : AsOf.of(text, published.timeZone());
        Edition edition = published.knownAt(asOf);
        WorkingDays days =
                closed == null ? WorkingDays.sweden() : WorkingDays.sweden().closing(Closure.read(closed));
        if (ics) {
            return calendar(edition, asOf, days);
        }
        ApplicationFiles applications = ApplicationFiles.of(edition, files);
        List<NamedFiles.Target> targets = applications.targets();
        boolean alone = files.size() == 1 && !Files.isDirectory(files.get(0)) && targets.size() == 1;
        StatusTable table = new StatusTable(edition, root.texts());
        if (csv) {
            root.print(new StatusCsv(edition, root.texts()).header());
        } else if (!root.json && !alone) {
            root.print(table.header(root.page(), asOf));
        }
        boolean shown = !noProgress && targets.size() > FEW && root.terminal().errorsAreSeen();
        try (Progress progress = new Progress(root.err(), targets.size(), done::get, shown)) {
            new InOrder<NamedFiles.Target, Told>(
                            Runtime.getRuntime().availableProcessors(),
                            target -> tell(target, applications, edition, asOf, days),
                            progress::show)
                    .run(targets, each -> {
                        progress.erase();
                        write(each, edition, alone, table);
                        return !root.outputFailed();
                    });
        }
        if (!alone && !root.json && !csv) {
            following();
        }
        return refused > 0
                ? CommandLine.ExitCode.USAGE
                : following.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** What comes next for one application; its file's name without the ending is what its entries are known by. */
    private int calendar(Edition edition, Instant asOf, WorkingDays days) {
        if (files.size() != 1 || Files.isDirectory(files.get(0))) {
            throw new WrongUse(spec.commandLine(), root.texts().get("error.icsOfMany"));
        }
        Path file = files.get(0);
        ApplicationFiles.Read read = ApplicationFiles.of(edition, files).read(file);
        if (read.problem().isPresent()) {
            throw new InvalidInputException(List.of(read.problem().get()));
        }
        Application application = read.application();
        Standing standing = Standing.of(edition, application, asOf, days);
        String key = String.valueOf(file.getFileName()).replaceAll("\\.json$", "");
        root.print(StandingCalendar.of(edition, standing, key)
                .file(root.texts().language(), Reminder.usual())
                .text());
        return 0;
    }

    private Told tell(
            NamedFiles.Target target, ApplicationFiles applications, Edition edition, Instant asOf, WorkingDays days) {
        Path file = target.path();
        try {
            if (target.problem().isPresent()) {
                return problem(file, target.problem().get());
            }
            ApplicationFiles.Read read = applications.read(file);
            Application application = read.application();
            Optional<Path> word = contributions ? ApplicationFiles.contribution(file) : Optional.empty();
            if (word.isPresent()) {
                application = application.with(WordContributions.of(edition).read(word.get()));
            }
            Standing standing = Standing.of(edition, application, asOf, days);
            return new Told(file, Optional.of(standing), new FollowUp(root.texts()).of(standing), read.problem());
        } catch (InvalidInputException e) {
            return problem(file, Errors.first(e));
        } catch (RuntimeException | StackOverflowError e) {
            return problem(file, Errors.internal(e).in(file.toString()));
        } finally {
            done.incrementAndGet();
        }
    }

    private static Told problem(Path file, Problem problem) {
        return new Told(file, Optional.empty(), List.of(), Optional.of(problem));
    }

    private void write(Told each, Edition edition, boolean alone, StatusTable table) {
        each.problem().ifPresent(problem -> {
            refused++;
            root.err().println(Errors.line(new InvalidInputException(List.of(problem)), root.texts()));
            if (each.standing().isPresent()) {
                return;
            }
            if (root.json) {
                root.print(Json.line(CountDocument.of(each.file(), problem)));
            } else if (csv) {
                root.print(new StatusCsv(edition, root.texts()).row(each.file(), problem));
            }
        });
        each.standing().ifPresent(standing -> {
            told++;
            String called = standing.operation()
                    .flatMap(Operation::name)
                    .orElseGet(() -> String.valueOf(each.file().getFileName()));
            if (root.json) {
                root.print(Json.line(StatusDocument.of(each.file(), edition, standing, each.problem())));
            } else if (csv) {
                root.print(new StatusCsv(edition, root.texts())
                        .row(each.file(), standing, each.matters(), each.problem()));
            } else if (alone) {
                root.print(new StatusPage(edition, root.texts())
                        .of(root.page(), each.file().toString(), standing));
            } else {
                root.print(table.row(root.page(), called, standing));
            }
            if (!each.matters().isEmpty()) {
                following.add(followUp(called, each));
            }
        });
    }

    private String followUp(String called, Told each) {
        Page page = root.page();
        page.words(called + " (" + each.file() + ")", 2, 2, Look.TITLE);
        each.matters().forEach(matter -> page.words("– " + matter.text(), 4, 6, Look.PLAIN));
        return page.toString();
    }

    private void following() {
        if (!brief && !following.isEmpty()) {
            root.print(root.page().heading(root.texts().get("status.followUp")).toString());
            following.forEach(root::print);
        }
        root.err().println(root.texts().format("status.summary", told, following.size(), refused));
    }
}
