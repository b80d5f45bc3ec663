package io.github.utmarkelse.agreement;

import java.math.BigDecimal;

/**
 * Between which values alpha lies in most resamples.
 *
 * @param lower the lower bound, with six decimals
 * @param upper the upper bound, with six decimals
 * @param bootstrap how it was drawn
 * @param withoutAlpha how many of the resamples had no alpha, for all their values were equal; they are left out of the
 *     interval
 */
public record BootstrapInterval(BigDecimal lower, BigDecimal upper, Bootstrap bootstrap, int withoutAlpha) {}
