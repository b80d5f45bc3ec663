package io.github.utmarkelse.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** From the pieces either text can be put together again, and no more is marked than must be. */
class WordPieceProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("ni", "vi", "kan", "inte", "delta", "år")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Property
    void eitherTextIsThere(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<WordPiece> pieces = WordPiece.compare(before, after);

        assertThat(side(pieces, WordPiece.Side.AFTER)).isEqualTo(before);
        assertThat(side(pieces, WordPiece.Side.BEFORE)).isEqualTo(after);
    }

    private static String side(List<WordPiece> pieces, WordPiece.Side left) {
        return pieces.stream()
                .filter(piece -> piece.side() != left)
                .map(WordPiece::words)
                .collect(Collectors.joining(" "));
    }

    @Property
    void nothingIsMarkedInATextThatIsTheSame(@ForAll("texts") String text) {
        assertThat(WordPiece.compare(text, text))
                .allMatch(piece -> piece.side() == WordPiece.Side.BOTH)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void piecesAlternate(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<WordPiece> pieces = WordPiece.compare(before, after);
        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).side()).isNotEqualTo(pieces.get(i - 1).side());
        }
    }
}
