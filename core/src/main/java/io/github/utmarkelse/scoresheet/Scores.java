package io.github.utmarkelse.scoresheet;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.scoring.ScoringModel;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * All that is on record of the scoring of a round: sheets, recusals, consensus, proposals, preparation and decisions, each a fact of its own.
 */
@Value.Immutable
@JsonDeserialize(builder = Scores.Builder.class)
public interface Scores {
    /** How long a score file may be that is read, in bytes. */
    int MOST_BYTES = 64 << 20;

    /**
     * The model by which is scored.
     *
     * @return the model's id, or empty where the caller tells it
     */
    Optional<String> model();

    /**
     * Which wording of the model was fixed before scores were given.
     *
     * @return what {@link io.github.utmarkelse.input.Fingerprint} gives of the model, or empty where it was not fixed
     */
    Optional<String> modelHash();

    /**
     * The day on which the model, with its tolerance, was fixed.
     *
     * @return the day, or empty where it is not known
     */
    Optional<LocalDate> modelFixed();

    /**
     * The edition whose round it is.
     *
     * @return the edition's id, or empty
     */
    Optional<String> edition();

    /**
     * Who score.
     *
     * @return the examiners
     */
    List<Examiner> examiners();

    /**
     * What is scored.
     *
     * @return the applications
     */
    List<ScoredApplication> applications();

    /**
     * The sheets.
     *
     * @return at most one for an examiner and an application
     */
    List<ScoreSheet> sheets();

    /**
     * Who stand aside.
     *
     * @return the recusals
     */
    List<Recusal> recusals();

    /**
     * What teams agreed on.
     *
     * @return at most one for an application
     */
    List<Consensus> consensus();

    /**
     * What teams propose (Swedish: förslag).
     *
     * @return at most one for an application
     */
    List<OutcomeOnRecord> proposals();

    /**
     * What the preparation came to (Swedish: beredning).
     *
     * @return at most one for an application
     */
    List<OutcomeOnRecord> preparations();

    /**
     * What the jury decided (Swedish: domarkommitténs beslut).
     *
     * @return at most one for an application
     */
    List<OutcomeOnRecord> decisions();

    /**
     * Reads a score file and holds it against the model.
     *
     * @param file a JSON file in UTF-8
     * @param model the model, with criteria of its own
     * @return the scores
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read, holds no scores or does not fit the
     *     model; with everything that is wrong, each thing with its line
     */
    static Scores read(Path file, ScoringModel model) {
        return JsonInput.read(file, Scores.class, MOST_BYTES, scores -> scores.check(model));
    }

    /**
     * Reads scores from a stream and holds them against the model.
     *
     * @param stream JSON in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @param model the model, with criteria of its own
     * @return the scores
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read, holds no scores or does not fit the
     *     model; with everything that is wrong, each thing with its line
     */
    static Scores read(InputStream stream, String name, ScoringModel model) {
        return JsonInput.read(stream, name, Scores.class, MOST_BYTES, scores -> scores.check(model));
    }

    /**
     * Reads a score file without a model, for example to see which model it names.
     *
     * @param file a JSON file in UTF-8
     * @return the scores, not held against a model
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read or holds no scores
     */
    static Scores read(Path file) {
        return JsonInput.read(file, Scores.class, MOST_BYTES);
    }

    /**
     * Checks that the scores fit a model: that all names are known, that sheets are whole and scores permitted, that
     * reasons are there where the model asks for them, and that changes lead to the scores.
     *
     * @param model the model, with criteria of its own
     * @throws io.github.utmarkelse.input.InvalidInputException if they do not, with everything that does not fit
     */
    default void check(ScoringModel model) {
        ScoresCheck.of(this, model);
    }

    /**
     * Checks that proposals, preparation and decisions name outcomes of an edition.
     *
     * @param edition the edition
     * @throws io.github.utmarkelse.input.InvalidInputException if they do not, with everything that does not fit
     */
    default void checkOutcomes(Edition edition) {
        OutcomeCheck.of(this, edition);
    }

    /**
     * What people call an application.
     *
     * @param application the application's id
     * @return its name, or the id where it has none
     */
    default String nameOf(String application) {
        return namesById().getOrDefault(application, application);
    }

    /**
     * What people call the applications that have a name.
     *
     * @return the names by id
     */
    @Value.Lazy
    default Map<String, String> namesById() {
        Map<String, String> names = new LinkedHashMap<>();
        applications().forEach(application -> application.name().ifPresent(name -> names.put(application.id(), name)));
        return Collections.unmodifiableMap(names);
    }

    /**
     * What teams propose and what the preparation came to.
     *
     * @return the proposals and the preparations
     */
    default List<OutcomeOnRecord> proposedOrPrepared() {
        return Stream.concat(proposals().stream(), preparations().stream()).toList();
    }

    /**
     * These scores with sheets, for example from a table.
     *
     * @param more the sheets, with examiners and applications that need not be known
     * @return a copy, not held against a model; examiners and applications that it does not declare are declared only if
     *     it declares none
     */
    default Scores with(List<ScoreSheet> more) {
        return MoreSheets.added(this, more);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scores}. */
    final class Builder extends ImmutableScores.Builder {
        Builder() {}
    }
}
