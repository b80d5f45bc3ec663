package io.github.utmarkelse.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in words of our own: picocli's are English and name classes. */
final class Usage {
    private Usage() {}

    static String line(ParameterException e, Texts texts) {
        return Plain.line(texts.get("error.usage") + " " + what(e, texts) + " "
                + texts.format(
                        "error.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName()));
    }

    private static String what(ParameterException e, Texts texts) {
        if (e instanceof WrongUse) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return texts.format("error.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return texts.format(
                    "error.missing",
                    missing.getMissing().stream().map(Usage::written).collect(Collectors.joining(", ")));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return texts.format("error.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = e.getArgSpec();
        String value = e.getValue();
        if (argument == null || value == null) {
            return argument == null ? texts.get("error.call") : texts.format("error.option", written(argument));
        }
        return argument.type() == Path.class || argument.auxiliaryTypes()[0] == Path.class
                ? Errors.first(Errors.noPath(value)).line(texts.language())
                : texts.format("error.value", value, written(argument));
    }

    /** Makes a path of a word, or says that it cannot be one. */
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("no path");
        }
    }

    private static String written(ArgSpec argument) {
        String label = argument.paramLabel();
        return argument instanceof OptionSpec && argument.arity().max() > 0
                ? name(argument) + " " + label
                : name(argument);
    }

    private static String name(@Nullable ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName();
        }
        return argument == null ? "" : argument.paramLabel();
    }
}
