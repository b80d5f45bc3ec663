/**
 * What scores add up to: an {@link io.github.utmarkelse.aggregation.Aggregation} has for each application what its criteria,
 * areas and total came to, what each examiner gave, who was left out and what a team must discuss. An
 * {@link io.github.utmarkelse.aggregation.AgreementReport} says how far the examiners agree. All numbers are exact, and
 * nothing is determined that the scores do not determine.
 */
@NullMarked
package io.github.utmarkelse.aggregation;

import org.jspecify.annotations.NullMarked;
