package io.github.utmarkelse.cli;

import picocli.CommandLine;

/** A call that picocli takes and the command does not, told in words of our own. */
final class WrongUse extends CommandLine.ParameterException {
    private static final long serialVersionUID = 1L;

    WrongUse(CommandLine line, String message) {
        super(line, message);
    }
}
