/**
 * A written contribution (Swedish: bidrag) as the rules see it: {@link io.github.utmarkelse.contribution.Contribution},
 * made of {@link io.github.utmarkelse.contribution.Passage passages} that each have a place in the edition's form, and
 * the {@link io.github.utmarkelse.contribution.CharacterLedger} that says where every character went. Text is counted by
 * a {@link io.github.utmarkelse.contribution.CountingProfile}; which text a document holds is an adapter's business.
 */
@NullMarked
package io.github.utmarkelse.contribution;

import org.jspecify.annotations.NullMarked;
