/**
 * What the readers of both of Word's formats share: a {@link io.github.utmarkelse.poi.draft.ParagraphDraft paragraph while
 * it is being read}, the {@link io.github.utmarkelse.poi.draft.Fields} that are open, the numbers that
 * {@link io.github.utmarkelse.poi.draft.ListCounters lists} draw, and how {@link io.github.utmarkelse.poi.draft.Look
 * looks} of styles and runs act together.
 */
@NullMarked
package io.github.utmarkelse.poi.draft;

import org.jspecify.annotations.NullMarked;
