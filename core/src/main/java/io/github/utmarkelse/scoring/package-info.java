/**
 * How contributions are scored: a {@link io.github.utmarkelse.scoring.ScoringModel} is a data file with criteria, scale,
 * weights, rounding, tolerance, thresholds and tie-breaks, each {@link io.github.utmarkelse.scoring.Grounded} in a source
 * or said to be a choice. {@link io.github.utmarkelse.scoring.ScoringModels} holds those that come with the library, and
 * {@link io.github.utmarkelse.scoring.Composition} adds the scores of criteria up as a model says.
 */
@NullMarked
package io.github.utmarkelse.scoring;

import org.jspecify.annotations.NullMarked;
