package io.github.utmarkelse.poi.document;

/** What the character figure that Word stored in a file is worth. */
public enum StoredVerdict {
    /** Word counted, and a count of the file gives the same. */
    COUNTED,
    /** Word estimated: the stored figures follow from each other by Word's rule of thumb. */
    ESTIMATE,
    /** The figures are not an estimate, and are not those of the text that is in the file now. */
    STALE,
    /** No figure is stored, or only zeros. */
    ABSENT
}
