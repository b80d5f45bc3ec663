/**
 * What is known of one operation's participation: an {@link io.github.utmarkelse.application.Application} with facts,
 * history, receipts and, once it is at hand, the contribution.
 */
@NullMarked
package io.github.utmarkelse.application;

import org.jspecify.annotations.NullMarked;
