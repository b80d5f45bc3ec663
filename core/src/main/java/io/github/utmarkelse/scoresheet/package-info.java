/**
 * What examiners, teams and the jury have put on record: {@link io.github.utmarkelse.scoresheet.Scores} holds each
 * {@link io.github.utmarkelse.scoresheet.ScoreSheet}, who stands aside, what teams agreed on and what was proposed, prepared
 * and decided, each apart from the others.
 */
@NullMarked
package io.github.utmarkelse.scoresheet;

import org.jspecify.annotations.NullMarked;
