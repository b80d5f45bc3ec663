package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import java.util.Optional;

/**
 * What one examiner's scores alone add up to; shown beside the total, which they are not the parts of.
 *
 * @param examiner the examiner's id
 * @param total the total, or empty where it is not determined
 */
public record ExaminerTotal(String examiner, Optional<Exact> total) {}
