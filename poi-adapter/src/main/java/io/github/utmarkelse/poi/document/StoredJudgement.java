package io.github.utmarkelse.poi.document;

/**
 * What a stored character figure is worth, and by what one can tell.
 *
 * @param verdict what it is worth
 * @param evidence by what one can tell
 */
public record StoredJudgement(StoredVerdict verdict, StoredEvidence evidence) {}
