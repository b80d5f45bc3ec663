package io.github.utmarkelse.poi.document;

/**
 * A picture, and what is known of the text in it.
 *
 * @param kind the kind of file, told from its content where that is known: {@code png}, {@code emf} …; empty if nothing
 *     tells it
 * @param widthMm its width in the text in millimetres, 0 if the text does not say
 * @param heightMm its height in the text in millimetres, 0 if the text does not say
 * @param widthPixels its own width in pixels, 0 where it has none or does not say
 * @param heightPixels its own height in pixels, 0 where it has none or does not say
 * @param text whether it holds text
 * @param recognised whether the text was recognised by a program in an image of it, and not read from the file
 */
public record Picture(
        String kind,
        int widthMm,
        int heightMm,
        int widthPixels,
        int heightPixels,
        TextInside text,
        boolean recognised) {
    /** What is known of the text in a picture. */
    public enum TextInside {
        /** Whether there is any is not known. */
        NOT_EXAMINED,
        /** There is none. */
        NONE,
        /** There is some; it stands in the paragraph's asides. */
        FOUND
    }

    /**
     * The kind and the sizes in a few words that need no translation.
     *
     * @return for example {@code png 120x80 mm, 1600x1200 px}; empty if nothing is known
     */
    public String description() {
        StringBuilder words = new StringBuilder(kind);
        if (widthMm > 0 && heightMm > 0) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(widthMm)
                    .append('x')
                    .append(heightMm)
                    .append(" mm");
        }
        if (widthPixels > 0 && heightPixels > 0) {
            words.append(words.isEmpty() ? "" : ", ");
            words.append(widthPixels).append('x').append(heightPixels).append(" px");
        }
        return recognised ? words.append(", OCR").toString() : words.toString();
    }
}
