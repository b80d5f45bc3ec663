package io.github.utmarkelse.cli;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;

/** Runs the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process with its exit status: 0 if all is in order, 1 if something is not or is not
     * known, 2 if the call or a file cannot be understood.
     *
     * @param args the words of the call
     */
    public static void main(String[] args) {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(
                args,
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC());
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(String[] args, PrintWriter out, PrintWriter err, Clock clock) {
        Language language = language(args);
        Texts texts = new Texts(language);
        CommandLine line = new CommandLine(new RootCommand(clock))
                .setOut(out)
                .setErr(err)
                .setResourceBundle(texts.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Page.WIDTH);
        line.setParameterExceptionHandler((e, words) -> {
            err.println(oneLine(texts.get("error.usage") + " " + usage(e, texts)));
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof InvalidInputException invalid) {
                err.println(Errors.line(invalid, texts));
                return CommandLine.ExitCode.USAGE;
            }
            throw e;
        });
        int status = line.execute(args);
        out.flush();
        return status;
    }

    private static String usage(CommandLine.ParameterException e, Texts texts) {
        String what = e instanceof CommandLine.UnmatchedArgumentException unmatched
                ? texts.format("error.unmatched", String.join(" ", unmatched.getUnmatched()))
                : e instanceof CommandLine.MissingParameterException
                        ? texts.format("error.missing", String.valueOf(e.getMessage()))
                        : String.valueOf(e.getMessage());
        return what + " "
                + texts.format(
                        "error.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName());
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private static Language language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--lang=en")
                    || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en"))) {
                return Language.ENGLISH;
            }
        }
        return Language.SWEDISH;
    }
}
