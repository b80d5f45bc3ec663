package io.github.utmarkelse.cli;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.ocr.Tesseract;
import io.github.utmarkelse.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
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
        int status =
                run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err), Clock.systemUTC(), Terminal.ofProcess());
        System.exit(status);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(String[] args, PrintWriter out, PrintWriter err, Clock clock) {
        return run(args, out, err, clock, Terminal.NONE);
    }

    static int run(String[] args, PrintWriter out, PrintWriter err, Clock clock, Terminal terminal) {
        return run(
                args,
                out,
                err,
                new RootCommand(clock, terminal, WordLedger::read, new Recognition(Tesseract::installed)));
    }

    static int run(String[] args, PrintWriter out, PrintWriter err, RootCommand root) {
        Texts texts = new Texts(language(args));
        int status;
        try {
            status = execute(args, out, err, root, texts);
        } catch (RuntimeException | Error e) {
            status = internal(e, err, texts);
        }
        if (out.checkError() && !root.terminal().outputIsPipe()) {
            err.println(Plain.line(texts.get("error.input") + " " + texts.get("error.output")));
            status = CommandLine.ExitCode.USAGE;
        }
        err.flush();
        return status;
    }

    private static int execute(String[] args, PrintWriter out, PrintWriter err, RootCommand root, Texts texts) {
        CommandLine line = new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setResourceBundle(texts.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Usage::path)
                .setUsageHelpWidth(Page.WIDTH);
        line.getCommandSpec().version(line.getCommandName() + " " + version());
        line.setParameterExceptionHandler((e, words) -> {
            err.println(Usage.line(e, texts));
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof InvalidInputException invalid) {
                out.print(Errors.list(invalid, root.json, texts));
                out.flush();
                err.println(Errors.line(invalid, texts));
                return CommandLine.ExitCode.USAGE;
            }
            return internal(e, err, texts);
        });
        return line.execute(args);
    }

    private static int internal(Throwable e, PrintWriter err, Texts texts) {
        err.println(Plain.line(Errors.internal(e).line(texts.language())));
        return CommandLine.ExitCode.USAGE;
    }

    static String version() {
        try (InputStream file = Main.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equalsIgnoreCase("--lang=en")
                    || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equalsIgnoreCase("en"))) {
                return Language.ENGLISH;
            }
        }
        return Language.SWEDISH;
    }
}
