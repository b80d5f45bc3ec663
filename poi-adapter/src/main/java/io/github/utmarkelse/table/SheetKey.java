package io.github.utmarkelse.table;

/**
 * What tells a sheet from the others.
 *
 * @param application the application's id
 * @param examiner the examiner's id
 */
record SheetKey(String application, String examiner) {}
