/**
 * Score sheets as tables in text (CSV), for spreadsheets: {@link io.github.utmarkelse.table.ScoreTables} reads and writes
 * them, in the {@link io.github.utmarkelse.table.TableFormat} that its caller declares; nothing of it is guessed. The
 * library that parts rows and cells, {@code org.apache.commons:commons-csv}, is an optional dependency: who uses this
 * package adds it.
 *
 * <p>A table is made into a {@code Grid} of {@code Row}s; its first row is a {@code Header}, which says what each column
 * holds; {@code SheetReader} gathers the cells, as {@code Values} understands them, to sheets; {@code Findings} collects
 * what is wrong, each thing with its row, column and place in the file.
 */
@NullMarked
package io.github.utmarkelse.table;

import org.jspecify.annotations.NullMarked;
