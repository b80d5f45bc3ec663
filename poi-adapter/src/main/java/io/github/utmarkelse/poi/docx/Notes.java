package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notes of a document that no paragraph has taken yet. */
final class Notes {
    private final Map<MarkKind, Map<String, List<PlacedParagraph>>> byKind;
    private final NoteReferences references;

    /**
     * All notes.
     *
     * @param footnotes the paragraphs of the footnotes
     * @param endnotes the paragraphs of the endnotes
     * @param references how the main part refers to them
     */
    Notes(List<PlacedParagraph> footnotes, List<PlacedParagraph> endnotes, NoteReferences references) {
        this.byKind = Map.of(MarkKind.FOOTNOTE, byOwner(footnotes), MarkKind.ENDNOTE, byOwner(endnotes));
        this.references = references;
    }

    private static Map<String, List<PlacedParagraph>> byOwner(List<PlacedParagraph> all) {
        Map<String, List<PlacedParagraph>> owners = new HashMap<>();
        for (PlacedParagraph placed : all) {
            owners.computeIfAbsent(placed.owner, owner -> new ArrayList<>()).add(placed);
        }
        return owners;
    }

    /** What is drawn between the text and the notes, where it is more than a line, be it one of hyphens. */
    static List<PlacedParagraph> separators(List<PlacedParagraph> all) {
        return all.stream()
                .filter(placed -> placed.content().story() == Story.FOOTER)
                .filter(placed -> placed.content().text().codePoints().anyMatch(Character::isLetterOrDigit)
                        || !placed.content().asides().isEmpty()
                        || !placed.content().marks().isEmpty())
                .toList();
    }

    /** Takes the notes that a paragraph refers to, and those that they refer to. */
    void take(PlacedParagraph referring, List<List<PlacedParagraph>> taken) {
        int next = taken.size();
        takeOf(referring, taken);
        while (next < taken.size()) {
            taken.get(next++).forEach(inNote -> takeOf(inNote, taken));
        }
    }

    private void takeOf(PlacedParagraph referring, List<List<PlacedParagraph>> taken) {
        for (Mark mark : referring.content().marks()) {
            List<PlacedParagraph> note = remove(byKind.get(mark.kind()), mark.detail());
            if (note != null) {
                references
                        .concealed(mark.kind(), mark.detail())
                        .ifPresent(how -> note.forEach(paragraph -> paragraph.conceal(how)));
                taken.add(note);
            }
        }
    }

    private static @Nullable List<PlacedParagraph> remove(
            @Nullable Map<String, List<PlacedParagraph>> kind, String id) {
        return kind == null ? null : kind.remove(id);
    }
}
