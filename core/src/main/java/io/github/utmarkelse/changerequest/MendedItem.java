package io.github.utmarkelse.changerequest;

import java.util.Optional;

/**
 * An item of a change request after the second hand-in.
 *
 * @param asked what was asked for
 * @param state how it stands
 * @param left what is still to mend or to look at, with its places in the second document; empty where it is mended or not
 *     known
 */
public record MendedItem(ChangeItem asked, MendState state, Optional<ChangeItem> left) {}
