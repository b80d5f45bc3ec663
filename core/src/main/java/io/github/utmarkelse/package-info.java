/**
 * The rules of a city's awards. {@link io.github.utmarkelse.Editions} holds the editions that come with the library and
 * reads others; {@link io.github.utmarkelse.assessment.Assessment#of} answers what an edition says of an application.
 *
 * <p>The packages build on each other in this order, and never the other way: {@code text}, {@code number},
 * {@code input}, {@code fact}, {@code schedule}, {@code contribution}, {@code edition}, {@code application},
 * {@code round}, {@code reparticipation}, {@code assessment}, {@code changerequest}, {@code standing}, {@code cases},
 * {@code difference}, {@code agreement}, {@code scoring}, {@code scoresheet}, {@code aggregation},
 * {@code ranking}.
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true, jdkOnly = true)
package io.github.utmarkelse;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
