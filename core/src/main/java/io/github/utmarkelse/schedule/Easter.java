package io.github.utmarkelse.schedule;

import java.time.LocalDate;

/** When Easter falls in the Gregorian calendar, by the algorithm known as Meeus's, Jones's and Butcher's. */
final class Easter {
    /** The first year in which Easter was reckoned so. */
    static final int FIRST_YEAR = 1583;

    private Easter() {}

    /**
     * Easter Sunday of a year.
     *
     * @param year the year, {@value #FIRST_YEAR} or later
     * @return the Sunday, from 22 March to 25 April
     */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
