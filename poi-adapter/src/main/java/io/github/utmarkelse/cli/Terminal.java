package io.github.utmarkelse.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the process writes to. */
interface Terminal {
    /** Neither a person nor a pipe: what a test or an embedder writes to. */
    Terminal NONE = new Terminal() {
        @Override
        public boolean errorsAreSeen() {
            return false;
        }

        @Override
        public boolean outputIsPipe() {
            return false;
        }
    };

    /** Whether standard error is a terminal. */
    boolean errorsAreSeen();

    /** Whether standard output is read by another program, which may stop reading when it has seen enough. */
    boolean outputIsPipe();

    /**
     * The terminal of this process. Where the system tells what its files are, that is asked: {@link System#console()}
     * speaks of standard input and output, and from JDK 22 on is there without a terminal too.
     */
    static Terminal ofProcess() {
        return new Terminal() {
            private final Pattern terminal = Pattern.compile("/dev/(pts/|tty|console).*");
            private final Path output = Path.of("/proc/self/fd/1");
            private final Path errors = Path.of("/proc/self/fd/2");

            @Override
            public boolean errorsAreSeen() {
                return Files.isSymbolicLink(errors)
                        ? terminal.matcher(target(errors)).matches()
                        : console();
            }

            @Override
            public boolean outputIsPipe() {
                return target(output).matches("(pipe|socket):.*");
            }

            private String target(Path link) {
                try {
                    return Files.readSymbolicLink(link).toString();
                } catch (IOException | UnsupportedOperationException e) {
                    return "";
                }
            }

            /** Before JDK 22 there is no console without a terminal. */
            @SuppressWarnings("SystemConsoleNull")
            private boolean console() {
                Console console = System.console();
                if (console == null) {
                    return false;
                }
                try {
                    return (boolean) Console.class.getMethod("isTerminal").invoke(console);
                } catch (NoSuchMethodException e) {
                    return true;
                } catch (ReflectiveOperationException e) {
                    return false;
                }
            }
        };
    }
}
