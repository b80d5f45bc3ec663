package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import java.util.Optional;

/**
 * What an area came to for an application.
 *
 * @param area the area's id
 * @param score its score, rounded as the model says; empty where it is not determined
 * @param why why there is no score, or empty if there is one
 * @param reached whether the area's threshold is reached; empty where there is none, or no score
 */
public record AreaResult(String area, Optional<Exact> score, Optional<NotDetermined> why, Optional<Boolean> reached) {}
