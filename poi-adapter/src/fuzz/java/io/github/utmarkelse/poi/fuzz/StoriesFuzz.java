package io.github.utmarkelse.poi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CharacterRow;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.WordLedger;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Well-formed stories of any build: their elements stand where they like. A paragraph more is its characters more, and a
 * table or a control around it all changes nothing.
 */
class StoriesFuzz {
    private final Laws laws = new Laws();

    static Stream<byte[]> seeds() {
        return Stream.of(
                new byte[] {0, 1, 2, (byte) 192, (byte) 161},
                new byte[] {44, 45, 46, 0, 1, 2, (byte) 194},
                new byte[] {0, 1, 27, (byte) 160, 26, (byte) 201, (byte) 160, 28, (byte) 160, 2, (byte) 192},
                new byte[] {0, 1, 56, 57, 59, 71, 0, 1, 2, (byte) 192, (byte) 255, 98, 0, 1, 2, (byte) 193});
    }

    @MethodSource("seeds")
    @FuzzTest
    void read(byte[] data) {
        Optional<WordLedger> plain = ledger(data, xml -> xml);
        ledger(data, xml -> xml + "<w:p><w:r><w:t>tre</w:t></w:r></w:p>")
                .ifPresent(more -> assertThat(withoutLabels(more))
                        .isEqualTo(plain.map(StoriesFuzz::withoutLabels).orElseThrow() + 3));
        ledger(data, xml -> "<w:tbl><w:tr><w:tc>" + xml + "</w:tc></w:tr></w:tbl>")
                .ifPresent(wrapped -> assertThat(main(wrapped))
                        .isEqualTo(plain.map(StoriesFuzz::main).orElseThrow()));
        ledger(data, xml -> "<w:sdt><w:sdtContent>" + xml + "</w:sdtContent></w:sdt>")
                .ifPresent(wrapped -> assertThat(main(wrapped))
                        .isEqualTo(plain.map(StoriesFuzz::main).orElseThrow()));
    }

    private Optional<WordLedger> ledger(byte[] data, UnaryOperator<String> around) {
        Script script = new Script(data);
        return laws.hold(Parts.file(Parts.joined(
                Seeds.document(around.apply(script.next())),
                Seeds.root("styles", Seeds.STYLES),
                Seeds.root("numbering", Seeds.NUMBERING),
                Seeds.root("footnotes", script.next()),
                Seeds.root("endnotes", script.next()),
                Seeds.root("comments", script.next()),
                Seeds.root("hdr", script.next()),
                Seeds.root("ftr", script.next()),
                Seeds.root("chart", script.next()),
                Seeds.root("diagram", script.next()),
                "<html><body><p>a</p></body></html>")));
    }

    private static CharacterCount main(WordLedger ledger) {
        return ledger.mainStory();
    }

    private static long withoutLabels(WordLedger ledger) {
        return ledger.ledger().rows().stream()
                .filter(row -> row.story() != Story.LABEL)
                .map(CharacterRow::count)
                .mapToLong(CharacterCount::withoutBlanks)
                .sum();
    }
}
