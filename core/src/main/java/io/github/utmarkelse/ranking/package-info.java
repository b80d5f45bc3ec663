/**
 * The ranking of a round and how far it can be trusted. A {@link io.github.utmarkelse.ranking.RoundResult} is all that the
 * scores of a round come to: what they add up to, how far examiners agree, a {@link io.github.utmarkelse.ranking.Ranking} of
 * each category with its {@link io.github.utmarkelse.ranking.Sturdiness}, and what was proposed, prepared and decided
 * beside it. A {@link io.github.utmarkelse.ranking.DecisionRecord} keeps it with all that it was made from, so that it can
 * be made again.
 */
@NullMarked
package io.github.utmarkelse.ranking;

import org.jspecify.annotations.NullMarked;
