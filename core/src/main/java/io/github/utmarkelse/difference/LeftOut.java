package io.github.utmarkelse.difference;

import io.github.utmarkelse.text.LocalizedText;

/**
 * Something in an application that an edition does not ask about, or that cannot be held against it.
 *
 * @param place where in the application it stands, for example {@code facts.employees}
 * @param reason why it is left out
 */
public record LeftOut(String place, LocalizedText reason) {}
