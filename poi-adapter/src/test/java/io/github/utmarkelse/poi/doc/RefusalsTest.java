package io.github.utmarkelse.poi.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.Refusals;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.ocr.PictureText;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no document of Word 97–2003 is refused, at once and by name. */
class RefusalsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static String refusal(byte[] file) {
        WordFileException refusal =
                catchThrowableOfType(WordFileException.class, () -> WordLedger.read(file, "bidrag.doc"));
        assertThat(refusal.problem().source()).contains("bidrag.doc");
        return refusal.problem().code();
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 45, 101, 104, 105})
    void olderThanWord97(int version) {
        assertThat(refusal(Doc.of("a").end().version(version).bytes())).isEqualTo("word-95-not-read");
    }

    @ParameterizedTest
    @ValueSource(ints = {106, 193, 268})
    void word97AndLater(int version) {
        assertThat(Doc.of("a").end().version(version).paragraph().text()).isEqualTo("a");
    }

    @Test
    void encrypted() {
        assertThat(refusal(Doc.of("a").end().flags(0x0100).bytes())).isEqualTo("word-encrypted");
    }

    @Test
    void memoryThatDoesNotSufficeBesideOtherFilesIsNoFaultOfTheFile() throws IOException {
        byte[] file = Doc.of("a").end().bytes();
        try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(file) {
            @Override
            public int read(ByteBuffer to) {
                throw new OutOfMemoryError("as if");
            }
        }) {
            Budget budget = new Budget(new Refusals("bidrag.doc"));
            Insides insides = Insides.of(budget, DocReader::read, PictureText.NONE);
            assertThatThrownBy(() -> DocReader.read(channel, budget, insides)).isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void withoutAHeadOrTable() {
        assertThat(refusal(Doc.file(Map.of("WordDocument", new byte[20])))).isEqualTo("word-damaged");
        byte[] head = new Bytes().u16(0xA5EC, Doc.VERSION_97).padTo(2048).toArray();
        assertThat(refusal(Doc.file(Map.of("WordDocument", head)))).isEqualTo("word-damaged");
    }

    @Test
    void storyLongerThanTheText() {
        assertThat(refusal(Doc.of("a").end().claim(1).bytes())).isEqualTo("word-damaged");
        assertThat(refusal(Doc.of("a").end().claim(Integer.MAX_VALUE).bytes())).isEqualTo("word-damaged");
    }

    @Test
    void tooMuchText() {
        Bytes pieces =
                new Bytes().u8(2).u32(4 + 12).u32(0, 5 << 20).u16(0).u32(2048).u16(0);
        assertThat(refusal(Doc.of("a")
                        .end()
                        .structure(Fib.Structure.PIECES, pieces)
                        .bytes()))
                .isEqualTo("word-too-large");
    }

    @Test
    void oneTextThatManyPiecesShowWithARunForEachCharacter() {
        int count = 90_000;
        int length = 40;
        Bytes pieces = new Bytes().u8(2).u32(4 + 12 * count);
        for (int i = 0; i <= count; i++) {
            pieces.u32(i * length);
        }
        for (int i = 0; i < count; i++) {
            pieces.u16(0).u32(2048).u16(0);
        }
        Doc doc = new Doc();
        for (int i = 0; i < length; i++) {
            doc.run("a", new Bytes().sprm(CharacterFormat.BOLD, i % 2));
        }
        byte[] file = doc.end()
                .claim(count * length - length - 1)
                .structure(Fib.Structure.PIECES, pieces)
                .bytes();
        Assertions.assertTimeout(PATIENCE, () -> assertThat(refusal(file)).isEqualTo("word-too-large"));
    }

    @Test
    void moreParagraphsThanAnyDocumentHas() {
        Doc doc = Doc.of("\r".repeat(200_000));
        assertThat(refusal(doc.bytes())).isEqualTo("word-too-large");
    }

    @Test
    void tablesInTablesWithoutEnd() {
        Doc doc = Doc.of("a").end(0, new Bytes().sprm(0x6649, Integer.MAX_VALUE));
        assertThat(refusal(doc.bytes())).isEqualTo("word-too-deep");
    }

    @Test
    void fieldsInFieldsWithoutEnd() {
        assertThat(refusal(Doc.of("\u0013".repeat(3_000)).end().bytes())).isEqualTo("word-too-deep");
    }

    @Test
    void styleBasedOnItselfIsRead() {
        Doc doc = Doc.of("a")
                .end(1, new Bytes())
                .style(1, 0, 0xFFF, "Normal", new Bytes(), new Bytes())
                .style(1, 1, 1, "x", new Bytes(), new Bytes());
        assertThat(doc.paragraph().text()).isEqualTo("a");
    }

    @Property(tries = 300)
    void damageGivesAResultOrARefusal(@ForAll long seed) {
        byte[] file = Doc.of("Text med ")
                .run("fet stil", new Bytes().sprm(CharacterFormat.BOLD, 1))
                .end(1, new Bytes())
                .run("not\u0002")
                .end()
                .style(1, 0, 0xFFF, "Normal", new Bytes(), new Bytes())
                .style(1, 1, 0, "heading 1", new Bytes(), new Bytes())
                .in(Fib.Part.FOOTNOTES)
                .run("\u0002 not")
                .end()
                .structure(
                        Fib.Structure.FOOTNOTE_REFERENCES,
                        new Bytes().u32(21, 23).u16(1))
                .structure(Fib.Structure.FOOTNOTE_TEXTS, new Bytes().u32(0, 6, 7))
                .bytes();
        Random random = new Random(seed);
        for (int i = random.nextInt(8); i >= 0; i--) {
            int place = random.nextInt(file.length);
            for (int j = place; j < Math.min(place + 1 + random.nextInt(4), file.length); j++) {
                file[j] = random.nextBoolean() ? (byte) 0xFF : (byte) random.nextInt();
            }
        }
        Throwable thrown = catchThrowable(() -> WordLedger.read(file, "x"));
        if (thrown != null) {
            assertThatThrownBy(() -> {
                        throw thrown;
                    })
                    .isInstanceOf(WordFileException.class);
        }
    }

    @Test
    void aLargeObjectIsReadOnceHoweverOftenItIsShown() {
        Doc doc = new Doc().object(1, Doc.file(Map.of("CONTENTS", new byte[5 << 20])));
        for (int i = 0; i < 300; i++) {
            doc.run("\u0001", new Bytes().sprm(0x0855, 1).sprm(0x6A03, 1).sprm(0x080A, 1));
        }
        byte[] file = doc.end().bytes();
        WordLedger read = Assertions.assertTimeout(PATIENCE, () -> WordLedger.read(file, "x.doc"));
        assertThat(read.notExamined()).isNotEmpty();
    }

    @Test
    void drawingThatSwellsIsNotExamined() throws IOException {
        byte[] swelling = new byte[80 << 20];
        ByteBuffer.wrap(swelling)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 1)
                .putInt(4, 88)
                .putInt(40, 0x464D4520)
                .putInt(88, 70)
                .putInt(92, swelling.length - 88);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(swelling);
        }
        Bytes data = new Bytes()
                .padTo(4)
                .u16(68, 0x64)
                .padTo(68)
                .u16(0, 0xF01A)
                .u32(50 + deflated.size())
                .padTo(76 + 16 + 28)
                .u32(deflated.size())
                .u8(0, 0xFE)
                .all(deflated.toByteArray());
        byte[] file = Doc.of("a").run("\u0001", new Bytes().sprm(0x0855, 1).sprm(0x6A03, 0)).end().stream("Data", data)
                .bytes();
        assertThat(WordLedger.read(file, "x.doc").pictures())
                .extracting(WordLedger.PictureSeen::text)
                .containsExactly("notExamined");
    }
}
