package io.github.utmarkelse.poi.picture;

import io.github.utmarkelse.poi.document.Picture;
import io.github.utmarkelse.poi.document.Picture.TextInside;

/**
 * What a picture's own bytes tell.
 *
 * @param kind see {@link Picture#kind()}
 * @param widthPixels see {@link Picture#widthPixels()}
 * @param heightPixels see {@link Picture#heightPixels()}
 * @param inside see {@link Picture#text()}
 * @param recognised see {@link Picture#recognised()}
 * @param text its text, lines apart; empty unless text was found
 */
public record PictureContent(
        String kind, int widthPixels, int heightPixels, TextInside inside, boolean recognised, String text) {
    /**
     * A picture of which nothing but its kind is known.
     *
     * @param kind the kind
     * @return the content
     */
    public static PictureContent notExamined(String kind) {
        return new PictureContent(kind, 0, 0, TextInside.NOT_EXAMINED, false, "");
    }

    static PictureContent drawn(String kind, DrawnText drawn) {
        return new PictureContent(kind, 0, 0, drawn.inside(), false, drawn.text());
    }

    /**
     * The picture at its place.
     *
     * @param widthMm see {@link Picture#widthMm()}
     * @param heightMm see {@link Picture#heightMm()}
     * @return the picture
     */
    public Picture at(int widthMm, int heightMm) {
        return new Picture(kind, widthMm, heightMm, widthPixels, heightPixels, inside, recognised);
    }
}
