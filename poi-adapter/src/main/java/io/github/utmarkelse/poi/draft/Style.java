package io.github.utmarkelse.poi.draft;

/**
 * A style with all that it inherits.
 *
 * @param id its id
 * @param name the name in lower case
 * @param outlineLevel 0 to 8, 9 for body text
 * @param list the id of its list, 0 for none
 * @param listLevel the level it states, -1 where it states none
 * @param listStyle the id of the style that its list comes from
 * @param look its formatting
 * @param ground the colour behind a paragraph of this style
 * @param flat whether its lines are too low for any letter, or far beside the page
 * @param contents whether it is a style of a table of contents
 */
public record Style(
        String id,
        String name,
        int outlineLevel,
        int list,
        int listLevel,
        String listStyle,
        Look look,
        int ground,
        Toggle flat,
        boolean contents) {
    public static final int BODY_TEXT = 9;
    public static final Style NONE =
            new Style("", "", BODY_TEXT, 0, -1, "", new Look(), Colour.NONE, Toggle.UNTOLD, false);
}
