package io.github.utmarkelse.poi.document;

/** What the character figure that Word stored in a file is worth. */
public enum StoredVerdict {
    /** Proven equal: the figure is a count, and a count of the file gives the same. */
    COUNTED,
    /** Word estimated: the stored figures follow from each other by Word's rule of thumb. */
    ESTIMATE,
    /**
     * The figure is not the estimate that Word makes and not the count of the text that is in the file now: a count of an
     * earlier text, an estimate rescaled from one, another program's count by other rules, or figures that contradict
     * each other.
     */
    STALE,
    /** No usable figure is stored, or only zeros. */
    ABSENT
}
