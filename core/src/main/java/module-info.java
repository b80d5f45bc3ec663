/** The rules of a city's awards: a pure library that knows no Word, no clock and no files but those it is given. */
module io.github.utmarkelse.core {
    requires transitive tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires static java.compiler;

    exports io.github.utmarkelse;
    exports io.github.utmarkelse.text;
    exports io.github.utmarkelse.number;
    exports io.github.utmarkelse.input;
    exports io.github.utmarkelse.fact;
    exports io.github.utmarkelse.schedule;
    exports io.github.utmarkelse.contribution;
    exports io.github.utmarkelse.edition;
    exports io.github.utmarkelse.application;
    exports io.github.utmarkelse.round;
    exports io.github.utmarkelse.reparticipation;
    exports io.github.utmarkelse.assessment;
    exports io.github.utmarkelse.changerequest;
    exports io.github.utmarkelse.standing;
    exports io.github.utmarkelse.difference;
    exports io.github.utmarkelse.agreement;
    exports io.github.utmarkelse.cases;
    exports io.github.utmarkelse.scoring;
    exports io.github.utmarkelse.scoresheet;
    exports io.github.utmarkelse.aggregation;
    exports io.github.utmarkelse.ranking;

    opens io.github.utmarkelse.text to
            tools.jackson.databind;
    opens io.github.utmarkelse.fact to
            tools.jackson.databind;
    opens io.github.utmarkelse.schedule to
            tools.jackson.databind;
    opens io.github.utmarkelse.contribution to
            tools.jackson.databind;
    opens io.github.utmarkelse.edition to
            tools.jackson.databind;
    opens io.github.utmarkelse.application to
            tools.jackson.databind;
    opens io.github.utmarkelse.round to
            tools.jackson.databind;
    opens io.github.utmarkelse.reparticipation to
            tools.jackson.databind;
    opens io.github.utmarkelse.assessment to
            tools.jackson.databind;
    opens io.github.utmarkelse.changerequest to
            tools.jackson.databind;
    opens io.github.utmarkelse.standing to
            tools.jackson.databind;
    opens io.github.utmarkelse.difference to
            tools.jackson.databind;
    opens io.github.utmarkelse.agreement to
            tools.jackson.databind;
    opens io.github.utmarkelse.number to
            tools.jackson.databind;
    opens io.github.utmarkelse.scoring to
            tools.jackson.databind;
    opens io.github.utmarkelse.scoresheet to
            tools.jackson.databind;
    opens io.github.utmarkelse.aggregation to
            tools.jackson.databind;
    opens io.github.utmarkelse.ranking to
            tools.jackson.databind;
}
