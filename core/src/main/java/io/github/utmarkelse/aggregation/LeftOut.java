package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoresheet.ConflictKind;
import java.util.Optional;

/**
 * An examiner who stands aside from an application.
 *
 * @param examiner the examiner's id
 * @param kind why
 * @param sheet whether there is a sheet of the examiner's, which does not count
 * @param totalWith what the total would have been with the sheet; empty where there is none, or it is not determined
 */
public record LeftOut(String examiner, ConflictKind kind, boolean sheet, Optional<Exact> totalWith) {}
