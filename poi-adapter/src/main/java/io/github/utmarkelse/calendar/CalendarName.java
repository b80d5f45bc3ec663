package io.github.utmarkelse.calendar;

import biweekly.ICalVersion;
import biweekly.io.scribe.property.TextPropertyScribe;
import biweekly.property.TextProperty;

/** The calendar's name as programs read it that do not know RFC 7986. */
final class CalendarName extends TextProperty {
    CalendarName(String name) {
        super(name);
    }

    /** How it is written. */
    static final class Scribe extends TextPropertyScribe<CalendarName> {
        Scribe() {
            super(CalendarName.class, "X-WR-CALNAME");
        }

        @Override
        protected CalendarName newInstance(String value, ICalVersion version) {
            return new CalendarName(value);
        }
    }
}
