package io.github.utmarkelse.poi.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Recognises text with the program Tesseract, if it is installed. Each image has a limit of time, and all images together;
 * the program is ended when it exceeds one, and what it had is lost.
 */
public final class Tesseract implements PictureText {
    private static final Duration FOR_ONE = Duration.ofSeconds(10);
    private static final Duration FOR_ALL = Duration.ofMinutes(2);
    private static final int LONGEST_TEXT = 1 << 20;
    private static final List<String> LANGUAGES = List.of("swe", "eng");
    private static final List<String> NAMES = List.of("tesseract", "tesseract.exe");

    private final Path program;
    private final List<String> languages;
    private final Duration forOne;
    private final AtomicLong left;

    /**
     * A recogniser.
     *
     * @param program the program file
     * @param languages the languages to look for, as the program names them; if none, the program chooses
     * @param forOne how long it may take for one image
     * @param forAll how long it may take for all images that this object is asked for
     */
    public Tesseract(Path program, List<String> languages, Duration forOne, Duration forAll) {
        this.program = program;
        this.languages = List.copyOf(languages);
        this.forOne = forOne;
        this.left = new AtomicLong(forAll.toNanos());
    }

    /**
     * The program on the search path, with Swedish and English as far as they are installed.
     *
     * @return a recogniser with limits for one document, or nothing if the program is not there
     */
    public static Optional<Tesseract> installed() {
        return onPath(String.valueOf(System.getenv("PATH"))).map(program -> {
            Tesseract any = new Tesseract(program, List.of(), FOR_ONE, FOR_ONE);
            List<String> there = any.run(List.of(program.toString(), "--list-langs"))
                    .orElse("")
                    .lines()
                    .map(String::strip)
                    .toList();
            return new Tesseract(
                    program, LANGUAGES.stream().filter(there::contains).toList(), FOR_ONE, FOR_ALL);
        });
    }

    private static Optional<Path> onPath(String folders) {
        for (String folder : folders.split(File.pathSeparator, -1)) {
            for (String name : NAMES) {
                File program = new File(folder, name);
                if (!folder.isEmpty() && program.isFile() && program.canExecute()) {
                    return Optional.of(program.toPath());
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> of(byte[] picture) {
        if (left.get() <= 0) {
            return Optional.empty();
        }
        try {
            Path image = Files.createTempFile("image", ".bin");
            try {
                Files.write(image, picture);
                List<String> command = new ArrayList<>(List.of(program.toString(), image.toString(), "stdout"));
                if (!languages.isEmpty()) {
                    command.add("-l");
                    command.add(String.join("+", languages));
                }
                return run(command).map(String::strip);
            } finally {
                Files.deleteIfExists(image);
            }
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Runs the program and gives what it writes; nothing if it fails or takes too long. */
    private Optional<String> run(List<String> command) {
        long start = System.nanoTime();
        try {
            Path output = Files.createTempFile("text", ".txt");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
                builder.environment().put("OMP_THREAD_LIMIT", "1");
                boolean succeeded = succeeds(builder.start());
                return succeeded ? Optional.of(head(output)) : Optional.empty();
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            left.addAndGet(start - System.nanoTime());
        }
    }

    private boolean succeeds(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            long patience = Math.min(forOne.toNanos(), left.get());
            return process.waitFor(patience, TimeUnit.NANOSECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String head(Path output) throws IOException {
        try (InputStream in = Files.newInputStream(output)) {
            return new String(in.readNBytes(LONGEST_TEXT), UTF_8);
        }
    }
}
