package io.github.utmarkelse.cli;

import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.ScoringModels;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Finds the scoring model that a call or a score file names: by id, or by the path of a model file. */
final class ModelArgument {
    private static final String ENDING = ".json";

    private ModelArgument() {}

    static ScoringModel model(String name) {
        ScoringModels bundled = ScoringModels.bundled();
        return bundled.ids().contains(name) || !isPath(name) ? bundled.model(name) : ScoringModel.read(Path.of(name));
    }

    private static boolean isPath(String name) {
        try {
            return !name.isBlank() && (name.endsWith(ENDING) || Files.exists(Path.of(name)));
        } catch (InvalidPathException e) {
            throw Errors.noPath(name);
        }
    }
}
