package io.github.utmarkelse.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Easter Sunday, by years that are known for being hard to get right. */
class EasterTest {
    @ParameterizedTest
    @CsvSource({
        "1583, 1583-04-10", // the first
        "1818, 1818-03-22", // as early as can be
        "1886, 1886-04-25", // as late as can be
        "1943, 1943-04-25",
        "1954, 1954-04-18", // Gauss's first rule gives a week more
        "1981, 1981-04-19", // and here
        "2000, 2000-04-23", // a leap year that ends a century
        "2005, 2005-03-27",
        "2008, 2008-03-23",
        "2026, 2026-04-05",
        "2038, 2038-04-25",
        "2049, 2049-04-18",
        "2076, 2076-04-19",
        "2285, 2285-03-22"
    })
    void easterSunday(int year, LocalDate sunday) {
        assertThat(Easter.sunday(year)).isEqualTo(sunday);
    }

    @Property
    void itIsASundayFromTheTwentySecondOfMarchToTheTwentyFifthOfApril(
            @ForAll @IntRange(min = 1583, max = 9999) int year) {
        assertThat(Easter.sunday(year))
                .isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25))
                .matches(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }
}
