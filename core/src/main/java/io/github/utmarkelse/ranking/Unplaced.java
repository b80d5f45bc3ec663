package io.github.utmarkelse.ranking;

import io.github.utmarkelse.number.Exact;
import java.util.Optional;

/**
 * An application without a place.
 *
 * @param application the application's id
 * @param total its total, which misses a threshold or whose parts do; empty where it is not determined
 */
public record Unplaced(String application, Optional<Exact> total) {}
