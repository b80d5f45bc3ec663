/** Reads Word contributions for the award rules and score sheets as tables, writes calendars, and the command line to try them with. */
module io.github.utmarkelse.poi {
    requires transitive io.github.utmarkelse.core;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;
    requires org.apache.commons.compress;
    requires com.fasterxml.aalto;
    requires org.codehaus.stax2;
    requires java.xml;
    requires org.jsoup;
    requires static info.picocli;
    requires static org.apache.commons.csv;
    requires static net.sf.biweekly;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static org.jspecify;

    exports io.github.utmarkelse.calendar;
    exports io.github.utmarkelse.poi;
    exports io.github.utmarkelse.poi.ocr;
    exports io.github.utmarkelse.poi.refusal;
    exports io.github.utmarkelse.table;

    opens io.github.utmarkelse.cli to
            info.picocli;
}
