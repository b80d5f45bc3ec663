package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Picture.TextInside;
import io.github.utmarkelse.poi.draft.ParagraphDraft;
import io.github.utmarkelse.poi.picture.PictureContent;

/** Puts pictures into paragraphs: their text as an aside, and a mark on each. */
final class Pictures {
    private Pictures() {}

    static void add(Shown shown, ParagraphDraft paragraph, Source source) {
        add(shown, source.insides().picture(shown), paragraph, source);
    }

    static void add(Shown shown, PictureContent content, ParagraphDraft paragraph, Source source) {
        if (content.inside() == TextInside.FOUND) {
            paragraph.aside(Story.PICTURE, content.text(), source);
        }
        paragraph.mark(content.at(shown.widthMm(), shown.heightMm()), count(content.text()), source);
    }

    /** Takes what a picture or shape is said to show; nothing if nothing is said. */
    static void describe(String said, ParagraphDraft paragraph, Source source) {
        if (!said.isBlank()) {
            source.budget().keepText(Streams.MAIN, said.length());
            paragraph.aside(Story.ALTERNATIVE_TEXT, said, source);
        }
    }

    static long count(String text) {
        return CountingProfile.WORD_WITHOUT_BLANKS.count(text).withoutBlanks();
    }
}
