package io.github.utmarkelse.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Measurement level (mätnivå): what the values of a scale can be asked, and so what it is to differ much or little. */
public enum MeasurementLevel {
    /** Nominal scale (nominalskala): two values are the same or not. */
    @JsonProperty("nominal")
    NOMINAL,
    /** Ordinal scale (ordinalskala): one value is above another; how far is told by how many values lie between. */
    @JsonProperty("ordinal")
    ORDINAL,
    /** Interval scale (intervallskala): the distance between values means the same all along the scale. */
    @JsonProperty("interval")
    INTERVAL,
    /**
     * Ratio scale (kvotskala): nought is nothing, no value is below it, and a distance counts for less between large
     * values.
     */
    @JsonProperty("ratio")
    RATIO
}
