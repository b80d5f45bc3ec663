package io.github.utmarkelse.poi.data;

/**
 * What stands where a content control is bound to.
 *
 * @param kind what is known of it
 * @param text the text of the first node; empty unless something was found
 * @param nodes how many nodes there are
 */
public record DataValue(Kind kind, String text, int nodes) {
    /** What is known of a value. */
    public enum Kind {
        FOUND,
        /** There is nothing of the kind, so that the control shows what is stored in it. */
        NOWHERE,
        /** It cannot be told. */
        UNKNOWN
    }

    static final DataValue NOWHERE = new DataValue(Kind.NOWHERE, "", 0);
    static final DataValue UNKNOWN = new DataValue(Kind.UNKNOWN, "", 0);

    static DataValue found(String text, int nodes) {
        return new DataValue(Kind.FOUND, text, nodes);
    }
}
