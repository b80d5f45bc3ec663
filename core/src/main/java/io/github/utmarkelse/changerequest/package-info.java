/**
 * What must be mended in a contribution that is sent back (Swedish: ändringsbegäran): a
 * {@link io.github.utmarkelse.changerequest.ChangeRequest} is drawn up from the findings of an assessment, with its items
 * and the days by which it must be met; a {@link io.github.utmarkelse.changerequest.SecondHandIn} tells what the mended
 * contribution still leaves.
 */
@NullMarked
package io.github.utmarkelse.changerequest;

import org.jspecify.annotations.NullMarked;
