package io.github.utmarkelse;

import io.github.utmarkelse.cases.Casebook;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Quotations;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The editions at hand. Those that come with the library lie as data files beside this class; others are read from a
 * path or a stream.
 */
public final class Editions {
    private static final String FOLDER = "edition/";

    private final List<String> ids;

    private Editions(List<String> ids) {
        this.ids = ids;
    }

    /**
     * The editions that come with the library.
     *
     * @return the editions
     */
    public static Editions bundled() {
        return new Editions(List.of(resource("index.json", String[].class)));
    }

    /**
     * Reads an edition of one's own. Where the text of one of its documents lies beside it, in a file named as the
     * document's id, what the edition quotes of it must stand there.
     *
     * @param file an edition file, JSON in UTF-8
     * @return the edition
     * @throws InvalidInputException if it cannot be read, its rules do not fit together, or a quotation does not stand
     *     in its source
     */
    public static Edition read(Path file) {
        return JsonInput.readTexts(
                file, Edition.class, tree -> Quotations.problems(tree, document -> beside(file, document)));
    }

    /**
     * Reads an edition of one's own and holds what it quotes against the published texts.
     *
     * @param stream JSON in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @param sources the text of a document by its id, or empty where it is not at hand
     * @return the edition
     * @throws InvalidInputException if it cannot be read, its rules do not fit together, or a quotation does not stand
     *     in its source
     */
    public static Edition read(InputStream stream, String name, Function<String, Optional<String>> sources) {
        return JsonInput.readTexts(stream, name, Edition.class, tree -> Quotations.problems(tree, sources));
    }

    private static Optional<String> beside(Path file, String document) {
        try {
            Path text = file.resolveSibling(document);
            return Files.isRegularFile(text) && !Files.isSameFile(file, text)
                    ? Optional.of(Files.readString(text))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads an edition of one's own.
     *
     * @param stream JSON in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @return the edition
     * @throws InvalidInputException if it cannot be read or its rules do not fit together
     */
    public static Edition read(InputStream stream, String name) {
        return JsonInput.read(stream, name, Edition.class);
    }

    /**
     * The ids of the editions.
     *
     * @return the ids
     */
    public List<String> ids() {
        return ids;
    }

    /**
     * An edition.
     *
     * @param id its id
     * @return the edition, read anew at each call
     * @throws InvalidInputException if there is no edition of that id
     */
    public Edition edition(String id) {
        if (!ids.contains(id)) {
            throw new InvalidInputException(List.of(Problem.of(
                    "unknown-edition",
                    "",
                    Message.of("edition.unknown", "edition", new Argument.Name(id)),
                    Names.suggest(id, ids))));
        }
        return resource(id + ".json", Edition.class);
    }

    /**
     * The cases that try an edition.
     *
     * @param id the edition's id
     * @return the casebook, or empty if the edition has none
     */
    public Optional<Casebook> casebook(String id) {
        String name = id + Casebook.ENDING;
        try (InputStream stream = ids.contains(id) ? Editions.class.getResourceAsStream(FOLDER + name) : null) {
            return Optional.ofNullable(stream).map(text -> Casebook.read(text, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T resource(String name, Class<T> type) {
        try (InputStream stream = Editions.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + FOLDER + name);
            }
            return JsonInput.read(stream, name, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
