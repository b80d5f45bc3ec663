package io.github.utmarkelse.cli;

import io.github.utmarkelse.text.Language;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all commands: the options that every one of them takes, and where its words go. */
@Command(
        name = "utmarkelse",
        mixinStandardHelpOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            EditionsCommand.class,
            FactsCommand.class,
            CheckCommand.class,
            CountCommand.class,
            TimelineCommand.class,
            StatusCommand.class,
            RequestCommand.class,
            CompareCommand.class,
            ReturnCommand.class,
            RankCommand.class,
            SheetsCommand.class,
            ModelsCommand.class,
            TestCommand.class,
            SchemaCommand.class
        })
final class RootCommand implements Runnable {
    enum Lang {
        sv,
        en
    }

    enum Color {
        auto,
        always,
        never
    }

    private final Clock clock;
    private final Terminal terminal;
    private final LedgerReader ledgers;
    private final Recognition recognition;

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "option.json")
    boolean json;

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "sv|en",
            defaultValue = "sv",
            descriptionKey = "option.lang")
    Lang lang = Lang.sv;

    @Option(
            names = "--color",
            scope = ScopeType.INHERIT,
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            descriptionKey = "option.color")
    Color color = Color.auto;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.help")
    boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
    boolean version;

    RootCommand(Clock clock, Terminal terminal, LedgerReader ledgers, Recognition recognition) {
        this.clock = clock;
        this.terminal = terminal;
        this.ledgers = ledgers;
        this.recognition = recognition;
    }

    LedgerReader ledgers() {
        return ledgers;
    }

    /** How text in images is recognised. */
    Recognition recognition() {
        return recognition;
    }

    /** Says so if text in images is to be recognised and cannot be. */
    void tellMissingRecognition(boolean asked) {
        if (recognition.isMissing(asked)) {
            err().println(Plain.line(texts().get("ocr.missing")));
        }
    }

    Terminal terminal() {
        return terminal;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    Texts texts() {
        return new Texts(lang == Lang.en ? Language.ENGLISH : Language.SWEDISH);
    }

    Page page() {
        boolean colored = switch (color) {
            case always -> true;
            case never -> false;
            case auto -> CommandLine.Help.Ansi.AUTO.enabled();
        };
        return new Page(colored);
    }

    void print(String text) {
        PrintWriter out = line().getOut();
        out.print(text);
        out.flush();
    }

    /** Whether something could not be written: the disk is full, or nobody reads any more. */
    boolean outputFailed() {
        return line().getOut().checkError();
    }

    PrintWriter err() {
        return line().getErr();
    }

    private CommandLine line() {
        return java.util.Objects.requireNonNull(spec).commandLine();
    }

    @Override
    public void run() {
        throw new WrongUse(line(), texts().get("error.noCommand"));
    }
}
