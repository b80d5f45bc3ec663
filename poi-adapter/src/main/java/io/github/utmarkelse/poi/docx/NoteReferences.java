package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.document.MarkKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the notes of a part are referred to: a note is not shown if all references to it are hidden or deleted. */
final class NoteReferences {
    private final Map<String, MarkKind> concealed = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    /** Takes note of a reference that is seen. */
    void show(MarkKind kind, String id) {
        shown.add(key(kind, id));
    }

    /** Takes note of a reference that is hidden or deleted. */
    void conceal(MarkKind kind, String id, MarkKind how) {
        concealed.putIfAbsent(key(kind, id), how);
    }

    /** How a note is concealed; empty if it is shown. */
    Optional<MarkKind> concealed(MarkKind kind, String id) {
        String key = key(kind, id);
        return shown.contains(key) ? Optional.empty() : Optional.ofNullable(concealed.get(key));
    }

    private static String key(MarkKind kind, String id) {
        return kind + " " + id;
    }
}
