package io.github.utmarkelse.application;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.schedule.Receipt;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What somebody else than the applicant has answered about an application, in a small form of its own (Swedish:
 * grundläggande kontroll).
 */
@Value.Immutable
@JsonDeserialize(builder = FormAnswers.Builder.class)
public interface FormAnswers {
    /**
     * The edition that asks.
     *
     * @return the edition's id, or empty where the caller tells it
     */
    Optional<String> edition();

    /**
     * The form.
     *
     * @return the id of the milestone that it is answered for
     */
    String form();

    /**
     * Whom it is about. It is left out of {@code toString}.
     *
     * @return the operation, or empty where the caller knows
     */
    @Value.Redacted
    Optional<Operation> operation();

    /**
     * The answers known.
     *
     * @return the values by fact id
     */
    Map<String, FactValue> facts();

    /**
     * When the answers came.
     *
     * @return a receipt for the form's milestone, or empty where it is not known
     */
    Optional<Receipt> receipt();

    /**
     * Reads the answers and holds them against the edition that asks.
     *
     * @param file a JSON file in UTF-8
     * @param edition the edition
     * @return the answers
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read, the edition has no such form or the form
     *     does not ask for what is answered; with everything that is wrong, each thing with its line
     */
    static FormAnswers read(Path file, Edition edition) {
        return JsonInput.read(file, FormAnswers.class, answers -> answers.check(edition));
    }

    /**
     * Reads the answers from a stream and holds them against the edition that asks.
     *
     * @param stream JSON in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @param edition the edition
     * @return the answers
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read, the edition has no such form or the form
     *     does not ask for what is answered; with everything that is wrong, each thing with its line
     */
    static FormAnswers read(InputStream stream, String name, Edition edition) {
        return JsonInput.read(stream, name, FormAnswers.class, answers -> answers.check(edition));
    }

    /**
     * Checks that they fit an edition.
     *
     * @param edition the edition
     * @throws io.github.utmarkelse.input.InvalidInputException if they do not, with everything that does not fit
     */
    default void check(Edition edition) {
        FormCheck.of(edition, this);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FormAnswers}. */
    final class Builder extends ImmutableFormAnswers.Builder {
        Builder() {}
    }
}
