package io.github.utmarkelse.difference;

import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.edition.RulingKind;
import java.util.Optional;

/**
 * What a rule says of an application on either side, where that is not the same.
 *
 * @param ruling the ruling that rests on it
 * @param before the finding by the first edition, or empty where it has no such rule
 * @param after the finding by the second edition, or empty where it has no such rule
 */
public record FindingChange(RulingKind ruling, Optional<Finding> before, Optional<Finding> after) {}
