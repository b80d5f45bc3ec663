package io.github.utmarkelse.scoring;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.text.LocalizedText;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How contributions are scored and ranked (Swedish: poängmodell): data that an office chooses, each rule with its source or said to be a choice.
 *
 * <p>No model is a city's unless the city has said so: one that is chosen for a round is the choice of whoever chose it.
 */
@Value.Immutable
@JsonDeserialize(builder = ScoringModel.Builder.class)
public interface ScoringModel {
    /**
     * The model's id.
     *
     * @return the id
     */
    String id();

    /**
     * What it is called.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * What one should know of it before one uses it.
     *
     * @return the text
     */
    LocalizedText about();

    /**
     * The documents that its rules come from.
     *
     * @return the documents; none where all of it is chosen
     */
    List<SourceDocument> documents();

    /**
     * What no source at hand states, and the model therefore leaves out or chooses.
     *
     * @return a sentence each
     */
    List<LocalizedText> unstated();

    /**
     * The parts of an edition that are scored, instead of criteria of the model's own.
     *
     * @return the parts, or empty
     */
    Optional<EditionParts> criteriaFrom();

    /**
     * What is scored, area by area.
     *
     * @return the areas; none where criteria stand alone, or come from an edition
     */
    List<ScoringArea> areas();

    /**
     * What is scored, where there are no areas.
     *
     * @return the criteria; none where there are areas, or they come from an edition
     */
    List<ScoringCriterion> criteria();

    /**
     * The scale of criteria that have none of their own.
     *
     * @return the scale
     */
    ScoreScale scale();

    /**
     * The tolerance of criteria that have none of their own.
     *
     * @return the tolerance, or empty where nothing need be discussed
     */
    Optional<Tolerance> tolerance();

    /**
     * How the scores of several examiners become one.
     *
     * @return the rule
     */
    Pooling examiners();

    /**
     * How criteria become an area's score.
     *
     * @return the rule; there is one if there are areas
     */
    Optional<Combination> area();

    /**
     * How areas, or criteria that stand alone, become the total.
     *
     * @return the rule
     */
    Combination total();

    /**
     * What the total must reach.
     *
     * @return the threshold, or empty
     */
    Optional<ScoreThreshold> threshold();

    /**
     * What a missing score means.
     *
     * @return the rule
     */
    MissingScores missing();

    /**
     * Where examiners must say why.
     *
     * @return the rule
     */
    ReasonRule reasons();

    /**
     * What parts applications with equal totals, one after the other.
     *
     * @return the rules; what they do not part shares a place
     */
    List<TieBreak> ties();

    /**
     * Which figures of agreement are held to be enough.
     *
     * @return the limits, or empty
     */
    Optional<AgreementLimits> agreement();

    /**
     * Whether the model's criteria are known: they are its own, or come from an edition that it was joined with.
     *
     * @return false if an edition must be given by {@link #with}
     */
    default boolean isWhole() {
        return criteriaFrom().isEmpty();
    }

    /**
     * The model with criteria from an edition, if that is where it has them from.
     *
     * @param edition the edition
     * @return a model whose criteria are its own; this one if they were
     * @throws io.github.utmarkelse.input.InvalidInputException if the edition does not have the parts that are scored
     */
    default ScoringModel with(Edition edition) {
        return EditionCriteria.of(this, edition);
    }

    /**
     * All criteria, in the order of the model.
     *
     * @return those of the areas, or those that stand alone
     */
    @Value.Lazy
    default List<ScoringCriterion> allCriteria() {
        return Stream.concat(areas().stream().flatMap(area -> area.criteria().stream()), criteria().stream())
                .toList();
    }

    /**
     * A criterion.
     *
     * @param criterionId the criterion's id
     * @return the criterion, or empty if the model has none of that id
     */
    default Optional<ScoringCriterion> criterion(String criterionId) {
        return Optional.ofNullable(criteriaById().get(criterionId));
    }

    /**
     * All criteria by id.
     *
     * @return the criteria, in the order of the model
     */
    @Value.Lazy
    default Map<String, ScoringCriterion> criteriaById() {
        Map<String, ScoringCriterion> byId = new LinkedHashMap<>();
        allCriteria().forEach(criterion -> byId.put(criterion.id(), criterion));
        return Collections.unmodifiableMap(byId);
    }

    /**
     * The scale of a criterion.
     *
     * @param criterion the criterion
     * @return its own, or the model's
     */
    default ScoreScale scaleOf(ScoringCriterion criterion) {
        return criterion.scale().orElseGet(this::scale);
    }

    /**
     * The tolerance of a criterion.
     *
     * @param criterion the criterion
     * @return its own, the model's, or empty if there is none
     */
    default Optional<Tolerance> toleranceOf(ScoringCriterion criterion) {
        return criterion.tolerance().or(this::tolerance);
    }

    /**
     * Reads a model.
     *
     * @param file a JSON file in UTF-8
     * @return the model
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read or its rules do not fit together; with
     *     everything that is wrong, each thing with its line
     */
    static ScoringModel read(Path file) {
        return JsonInput.read(file, ScoringModel.class);
    }

    /**
     * Reads a model from a stream.
     *
     * @param stream JSON in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @return the model
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read or its rules do not fit together; with
     *     everything that is wrong, each thing with its line
     */
    static ScoringModel read(InputStream stream, String name) {
        return JsonInput.read(stream, name, ScoringModel.class);
    }

    /**
     * Checks that the rules fit together.
     *
     * @throws io.github.utmarkelse.input.InvalidInputException with everything that does not
     */
    @Value.Check
    default void check() {
        ModelCheck.of(this);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoringModel}. */
    final class Builder extends ImmutableScoringModel.Builder {
        Builder() {}
    }
}
