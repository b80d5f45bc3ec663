package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.utmarkelse.text.LocalizedText;
import java.util.Set;
import java.util.TreeSet;

/**
 * One honest way to read a limit whose source leaves room.
 *
 * @param id the id by which answers name the reading
 * @param text what it counts
 * @param leavesOut the kinds of text it does not count, in the parts that the limit counts
 * @param leavesOutParts the parts it does not count, besides those that the limit leaves out
 * @param countsNotesAndBoxes whether footnotes, endnotes and text boxes are counted
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Reading(
        String id,
        LocalizedText text,
        Set<Kind> leavesOut,
        Set<Part> leavesOutParts,
        @JsonProperty(required = true) boolean countsNotesAndBoxes) {
    /**
     * Copies the kinds, in their own order.
     *
     * @param id the id by which answers name the reading
     * @param text what it counts
     * @param leavesOut the kinds of text it does not count, in the parts that the limit counts
     * @param leavesOutParts the parts it does not count, besides those that the limit leaves out
     * @param countsNotesAndBoxes whether footnotes, endnotes and text boxes are counted
     */
    public Reading {
        leavesOut = java.util.Collections.unmodifiableSet(new TreeSet<>(leavesOut));
        leavesOutParts = java.util.Collections.unmodifiableSet(new TreeSet<>(leavesOutParts));
    }

    boolean counts(Part part, Kind kind, Story story) {
        return !leavesOut.contains(kind)
                && !leavesOutParts.contains(part)
                && (story.sum() == Story.Sum.MAIN || (countsNotesAndBoxes && story.sum() == Story.Sum.NOTES_AND_BOXES));
    }
}
