package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.FormAnswers;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The applications that a call names, in files and folders. What lies beside one under its name belongs to it:
 * {@code solen.basicControl.json} holds the answers to the form {@code basicControl} about {@code solen.json}.
 */
final class ApplicationFiles {
    private static final String ENDING = ".json";
    private static final List<String> WORD_ENDINGS = List.of(".docx", ".docm", ".doc", ".dotx", ".dotm", ".dot");

    private final Edition edition;
    private final List<NamedFiles.Target> targets = new ArrayList<>();

    private ApplicationFiles(Edition edition) {
        this.edition = edition;
    }

    static ApplicationFiles of(Edition edition, List<Path> named) {
        ApplicationFiles files = new ApplicationFiles(edition);
        for (NamedFiles.Target target :
                NamedFiles.of(NamedFiles.Kind.JSON, named).targets()) {
            Optional<Path> subject = subject(target.path(), edition);
            if (target.problem().isPresent() || subject.isEmpty()) {
                files.targets.add(target);
            } else if (!Files.exists(subject.get())) {
                Problem alone = Errors.answersAlone(String.valueOf(subject.get().getFileName()))
                        .in(target.path().toString());
                files.targets.add(new NamedFiles.Target(target.path(), Optional.of(alone)));
            }
        }
        return files;
    }

    /** The files of applications, in the order of the call. */
    List<NamedFiles.Target> targets() {
        return targets;
    }

    /**
     * An application with what lies beside it about it.
     *
     * @param application the application, with the answers that could be used
     * @param problem what is wrong with the answers that could not, the first of it
     */
    record Read(Application application, Optional<Problem> problem) {}

    /** The application in a file with all that lies beside it about it. */
    Read read(Path file) {
        Application application = Application.read(file, edition);
        Optional<Problem> problem = Optional.empty();
        for (String form : edition.forms()) {
            Path answers = beside(file, "." + form + ENDING);
            if (Files.exists(answers)) {
                try {
                    application = application.with(FormAnswers.read(answers, edition), edition);
                } catch (InvalidInputException e) {
                    Problem first = Errors.first(e);
                    problem = problem.or(
                            () -> Optional.of(first.source().isPresent() ? first : first.in(answers.toString())));
                }
            }
        }
        return new Read(application, problem);
    }

    /** The Word file that lies beside an application under its name. */
    static Optional<Path> contribution(Path file) {
        return WORD_ENDINGS.stream()
                .map(ending -> beside(file, ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The application that a file holds answers about, if it does. */
    static Optional<Path> subject(Path file, Edition edition) {
        String name = String.valueOf(file.getFileName());
        return edition.forms().stream()
                .map(form -> "." + form + ENDING)
                .filter(name::endsWith)
                .map(ending -> file.resolveSibling(name.substring(0, name.length() - ending.length()) + ENDING))
                .findFirst();
    }

    private static Path beside(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        String base = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return file.resolveSibling(base + ending);
    }
}
