package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.docx.Model.Around;
import io.github.utmarkelse.poi.docx.Model.Block;
import io.github.utmarkelse.poi.docx.Model.BoxForm;
import io.github.utmarkelse.poi.docx.Model.Inline;
import io.github.utmarkelse.poi.docx.Model.Sign;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Documents of all shapes.
 *
 * @param lists whether some paragraphs are items of a list
 * @param notes whether there are footnotes, endnotes and comments
 */
record Models(boolean lists, boolean notes) {
    private static final int DEPTH = 3;

    /** Any documents. */
    Arbitrary<Model> documents() {
        Arbitrary<List<Block>> few = blocks(1, 0, 2);
        return Combinators.combine(blocks(DEPTH, 0, 5), few, few).as(Model::new);
    }

    /** Any paragraphs. */
    Arbitrary<Block> paragraphs() {
        return paragraph(DEPTH);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "b", "å", "Ö", "7", ".", " ", " ", "<", "&", "\u00A0", "\u2003", "\uD83D\uDE00", "\u200B")
                .list()
                .ofMaxSize(9)
                .map(signs -> String.join("", signs));
    }

    private Arbitrary<List<Block>> blocks(int depth, int least, int most) {
        return block(depth).list().ofMinSize(least).ofMaxSize(most);
    }

    private Arbitrary<Block> block(int depth) {
        Arbitrary<Block> paragraph = paragraph(depth);
        if (depth == 0) {
            return paragraph;
        }
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        Arbitrary<Block> table = Combinators.combine(
                        blocks(depth - 1, 0, 2)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        yes,
                        yes)
                .as(Model.Table::new);
        Arbitrary<Block> held = Combinators.combine(
                        Arbitraries.of(Around.CONTROL, Around.CUSTOM_XML), blocks(depth - 1, 0, 3))
                .as(Model.Held::new);
        Arbitrary<Block> field = blocks(depth - 1, 0, 2).map(Model.LongField::new);
        return Arbitraries.frequencyOf(
                Tuple.of(6, paragraph), Tuple.of(2, table), Tuple.of(2, held), Tuple.of(1, field));
    }

    private Arbitrary<Block> paragraph(int depth) {
        Arbitrary<Boolean> item = lists ? Arbitraries.of(true, false) : Arbitraries.just(false);
        return Combinators.combine(item, inlines(depth, 4)).as(Model.Para::new);
    }

    private Arbitrary<List<Inline>> inlines(int depth, int most) {
        return inline(depth).list().ofMaxSize(most);
    }

    private Arbitrary<Inline> inline(int depth) {
        Arbitrary<Inline> text = Combinators.combine(
                        texts(),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true)))
                .as(Model.Text::new);
        Arbitrary<Inline> sign = Arbitraries.of(Sign.class).map(Model.Signed::new);
        Arbitrary<Inline> equation = Arbitraries.of("x", "a=b", "∑").map(Model.Equation::new);
        Arbitrary<Inline> ruby = Arbitraries.of("東", "ab").map(Model.Ruby::new);
        Arbitrary<Inline> leaf =
                Arbitraries.frequencyOf(Tuple.of(6, text), Tuple.of(3, sign), Tuple.of(1, equation), Tuple.of(1, ruby));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Inline> wrapped = Combinators.combine(Arbitraries.of(Around.class), inlines(depth - 1, 3))
                .as(Model.Wrapped::new);
        Arbitrary<Inline> alternatives = inlines(depth - 1, 2).map(Model.Alternatives::new);
        Arbitrary<Inline> box = Combinators.combine(
                        Arbitraries.of(BoxForm.class),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                        blocks(depth - 1, 0, 2))
                .as(Model.Box::new);
        Arbitrary<Inline> note = Combinators.combine(
                        Arbitraries.of(Story.FOOTNOTE, Story.ENDNOTE, Story.COMMENT), blocks(depth - 1, 0, 2))
                .as(Model.Note::new);
        return Arbitraries.frequencyOf(
                Tuple.of(6, leaf),
                Tuple.of(4, wrapped),
                Tuple.of(1, alternatives),
                Tuple.of(1, box),
                Tuple.of(notes ? 1 : 0, note));
    }
}
