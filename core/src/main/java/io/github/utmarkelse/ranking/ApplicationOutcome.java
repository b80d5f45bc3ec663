package io.github.utmarkelse.ranking;

import io.github.utmarkelse.fact.Answer;
import java.util.Optional;

/**
 * What was proposed, prepared and decided about an application, each apart from the others, and what the edition says.
 *
 * @param application the application's id
 * @param proposal what the team proposes: an outcome's id, or empty where nothing is on record
 * @param preparation what the preparation came to: an outcome's id, or empty where nothing is on record
 * @param decision what the jury decided: an outcome's id, or empty where nothing is on record
 * @param mayBeAwarded whether it may be awarded by the edition's rules, or empty where nobody has asked
 */
public record ApplicationOutcome(
        String application,
        Optional<String> proposal,
        Optional<String> preparation,
        Optional<String> decision,
        Optional<Answer> mayBeAwarded) {}
