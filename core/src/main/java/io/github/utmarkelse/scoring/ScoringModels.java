package io.github.utmarkelse.scoring;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The scoring models that come with the library, as data files beside this class. They are published models of others and
 * a plain scale, to choose from or to copy; none is a city's.
 */
public final class ScoringModels {
    private final List<String> ids;

    private ScoringModels(List<String> ids) {
        this.ids = ids;
    }

    /**
     * The models that come with the library.
     *
     * @return the models
     */
    public static ScoringModels bundled() {
        return new ScoringModels(List.of(resource("index.json", String[].class)));
    }

    /**
     * The ids of the models.
     *
     * @return the ids
     */
    public List<String> ids() {
        return ids;
    }

    /**
     * A model.
     *
     * @param id its id
     * @return the model, read anew at each call
     * @throws InvalidInputException if there is no model of that id
     */
    public ScoringModel model(String id) {
        if (!ids.contains(id)) {
            throw new InvalidInputException(List.of(Problem.of(
                    "unknown-model",
                    "",
                    Message.of("scoring.unknown", "model", Names.shown(id)),
                    Names.suggest(id, ids))));
        }
        return resource(id + ".json", ScoringModel.class);
    }

    private static <T> T resource(String name, Class<T> type) {
        try (InputStream stream = ScoringModels.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return JsonInput.read(stream, name, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
