package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Picture.TextInside;
import io.github.utmarkelse.poi.draft.ParagraphDraft;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.picture.PictureContent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An embedded object while its field is being read: the object itself, and the picture that shows it on the page. */
final class EmbeddedObject {
    private final int depth;
    private final String kind;
    private int id = -1;
    private boolean shown;
    private @Nullable Shown picture;

    /**
     * An object of which nothing has been met.
     *
     * @param depth the depth of its field
     * @param kind what its field says that it is
     */
    EmbeddedObject(int depth, String kind) {
        this.depth = depth;
        this.kind = kind;
    }

    int depth() {
        return depth;
    }

    /** Takes what a character stands for, if that is still missing: the object, or its picture. */
    boolean take(CharacterFormat character, ParagraphDraft paragraph, Source source) {
        if (character.object()) {
            shown = true;
            boolean first = id < 0;
            id = first ? character.location() : id;
            return first;
        }
        if (character.location() < 0 || picture != null) {
            return false;
        }
        shown = true;
        picture = source.data().picture(character.location());
        Pictures.describe(source.data().description(character.location()), paragraph, source);
        return true;
    }

    /** Tells of the object. The picture counts only where the object itself is not read. */
    void finish(ParagraphDraft paragraph, Source source) {
        String said = kind.isEmpty() && id >= 0 ? source.insides().type(id) : kind;
        Optional<String> text = id < 0 ? Optional.empty() : source.insides().object(id);
        if (text.isPresent()) {
            if (!text.get().isEmpty()) {
                paragraph.aside(Story.EMBEDDED, text.get(), source);
            }
            paragraph.mark(MarkKind.EMBEDDED_OBJECT, Pictures.count(text.get()), said, source);
            return;
        }
        PictureContent content = picture == null ? null : source.insides().picture(picture);
        boolean read = content != null
                && content.inside() == TextInside.FOUND
                && !said.equals(Insides.FILE)
                && !(id >= 0 && source.insides().isIcon(id));
        if (shown && !read) {
            paragraph.mark(MarkKind.NOT_EXAMINED, 0, said, source);
        }
        if (picture != null && content != null) {
            Pictures.add(picture, content, paragraph, source);
        }
    }
}
