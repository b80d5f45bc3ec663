package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.FormAnswers;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.JsonSchema;
import io.github.utmarkelse.schedule.Closure;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the JSON Schema of a kind of file. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "edition|application|scores|model|answers|closed-days",
            descriptionKey = "parameter.schema")
    private String name;

    @Override
    public Integer call() {
        Map<String, Class<?>> known = new LinkedHashMap<>();
        known.put("application", Application.class);
        known.put("edition", Edition.class);
        known.put("scores", Scores.class);
        known.put("model", ScoringModel.class);
        known.put("answers", FormAnswers.class);
        known.put("closed-days", Closure[].class);
        Class<?> type = known.get(name);
        if (type == null) {
            throw new WrongUse(
                    Objects.requireNonNull(spec).commandLine(),
                    root.texts().format("error.schema", name, String.join(", ", known.keySet())));
        }
        root.print(Json.pretty(JsonSchema.of(type, root.texts().language())));
        return 0;
    }
}
