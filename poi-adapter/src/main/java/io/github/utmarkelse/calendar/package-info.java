/**
 * Calendar files (iCalendar, RFC 5545) that a calendar program imports.
 *
 * <p>{@link io.github.utmarkelse.calendar.EditionCalendar} makes the entries of an edition's steps;
 * {@link io.github.utmarkelse.calendar.CalendarFile} writes any entries, also those that an embedder makes for one
 * application. The library that writes them, {@code net.sf.biweekly:biweekly}, is an optional dependency: who uses this
 * package adds it.
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true, jdkOnly = true)
package io.github.utmarkelse.calendar;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
