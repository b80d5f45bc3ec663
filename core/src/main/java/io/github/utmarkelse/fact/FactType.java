package io.github.utmarkelse.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of value answers a fact's question. */
public enum FactType {
    /** {@code true} or {@code false} in JSON. */
    @JsonProperty("yesNo")
    YES_NO,
    /** A number without decimals. */
    @JsonProperty("wholeNumber")
    WHOLE_NUMBER,

    /** A number with any number of decimals, kept exactly. */
    @JsonProperty("decimal")
    DECIMAL,

    /** An amount of money in the currency that the definition names, kept exactly. */
    @JsonProperty("money")
    MONEY,

    /** A share in percent, from 0 to 100, with any number of decimals, kept exactly. */
    @JsonProperty("share")
    SHARE,

    /** A day, written {@code "2031-06-14"} in JSON. */
    @JsonProperty("date")
    DATE,

    /** A calendar year, from 1900 to 2200. */
    @JsonProperty("year")
    YEAR,

    /** One of the options that the definition lists, by its id. */
    @JsonProperty("choice")
    CHOICE,

    /** Words of the applicant's own. */
    @JsonProperty("text")
    TEXT;

    /**
     * Whether values are numbers.
     *
     * @return true for whole numbers, decimals, money, shares and years
     */
    public boolean isNumber() {
        return switch (this) {
            case WHOLE_NUMBER, DECIMAL, MONEY, SHARE, YEAR -> true;
            case YES_NO, DATE, CHOICE, TEXT -> false;
        };
    }
}
