package io.github.utmarkelse.cases;

import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InputText;
import io.github.utmarkelse.input.InvalidInputException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cases that try an edition, in a text file that can be read and written by whoever knows the rules. What the words of
 * the file mean is told by the edition that they are held against, so that what is wrong with them is told then, all at
 * once.
 */
public final class Casebook {
    /** What the name of a casebook ends with; before it stands the name of the edition's file, without its ending. */
    public static final String ENDING = ".cases.txt";

    private static final String JSON = ".json";

    private final String name;
    private final List<String> lines;

    private Casebook(String name, List<String> lines) {
        this.name = name;
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads a casebook.
     *
     * @param file a text file in UTF-8
     * @return the casebook
     * @throws InvalidInputException if the file cannot be read
     */
    public static Casebook read(Path file) {
        return of(InputText.read(file), String.valueOf(file));
    }

    /**
     * Reads a casebook from a stream.
     *
     * @param stream text in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @return the casebook
     * @throws InvalidInputException if the stream cannot be read
     */
    public static Casebook read(InputStream stream, String name) {
        return of(InputText.read(stream, name), name);
    }

    private static Casebook of(String text, String name) {
        return new Casebook(name, text.lines().toList());
    }

    /**
     * Where the casebook of an edition file lies: beside it.
     *
     * @param edition the edition file, for example {@code my-award.json}
     * @return the casebook's file, for example {@code my-award.cases.txt}, whether or not it exists
     */
    public static Path beside(Path edition) {
        String file = String.valueOf(edition.getFileName());
        return edition.resolveSibling(
                (file.endsWith(JSON) ? file.substring(0, file.length() - JSON.length()) : file) + ENDING);
    }

    /**
     * The cases, read against an edition.
     *
     * @param edition the edition
     * @return the cases, in their order
     * @throws InvalidInputException with everything that cannot be understood, each with its line and column
     */
    public List<Case> cases(Edition edition) {
        return cases(edition, document -> Optional.empty());
    }

    /**
     * The cases, read against an edition and the documents that its rules come from.
     *
     * @param edition the edition
     * @param sources the text of a document by its id, or empty where it is not at hand; a case may then quote what the
     *     edition does not
     * @return the cases, in their order
     * @throws InvalidInputException with everything that cannot be understood, each with its line and column
     */
    public List<Case> cases(Edition edition, Function<String, Optional<String>> sources) {
        return new CaseReader(edition, sources).read(lines, name);
    }

    /**
     * Tries an edition by the cases.
     *
     * @param edition the edition
     * @return what became of each case, and what none of them tries
     * @throws InvalidInputException with everything that cannot be understood, each with its line and column
     */
    public CaseReport run(Edition edition) {
        return run(edition, document -> Optional.empty());
    }

    /**
     * Tries an edition by the cases.
     *
     * @param edition the edition
     * @param sources the text of a document by its id, or empty where it is not at hand; a case may then quote what the
     *     edition does not
     * @return what became of each case, and what none of them tries
     * @throws InvalidInputException with everything that cannot be understood, each with its line and column
     */
    public CaseReport run(Edition edition, Function<String, Optional<String>> sources) {
        Coverage coverage = new Coverage(edition);
        List<CaseResult> results = new ArrayList<>();
        for (Case each : cases(edition, sources)) {
            Assessment assessment = Assessment.of(edition, each.application(), each.asOf());
            coverage.add(each.application(), assessment);
            results.add(each.result(edition, assessment));
        }
        return new CaseReport(edition.id(), results, coverage.untested());
    }
}
