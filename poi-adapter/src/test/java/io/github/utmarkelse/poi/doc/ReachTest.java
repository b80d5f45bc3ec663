package io.github.utmarkelse.poi.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.utmarkelse.poi.file.CompoundFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** Places of a stream are read in any order. */
class ReachTest {
    private static final int SIZE = 2_000_000;
    private static final byte[] CONTENT = content();
    private static final byte[] FILE = Doc.file(Map.of("Data", CONTENT));

    private static byte[] content() {
        byte[] bytes = new byte[SIZE];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, SIZE).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 60)
    void anyOrder(@ForAll("places") List<Integer> places, @ForAll Random random) throws IOException {
        try (CompoundFile file = CompoundFile.open(new SeekableInMemoryByteChannel(FILE))) {
            Reach reach = new Reach(file);
            for (int place : places) {
                int length = random.nextInt(700_000);
                assertThat(Arrays.equals(
                                reach.at("Data", place).readNBytes(length),
                                Arrays.copyOfRange(CONTENT, place, Math.min(SIZE, place + length))))
                        .isTrue();
            }
        }
    }

    @Test
    void beyondTheEndAndElsewhere() throws IOException {
        try (CompoundFile file = CompoundFile.open(new SeekableInMemoryByteChannel(FILE))) {
            Reach reach = new Reach(file);
            assertThat(reach.at("Data", SIZE).read()).isNegative();
            assertThatThrownBy(() -> reach.at("Data", SIZE + 1L)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> reach.at("Nothing", 0)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void goingBackAndForthComesToAnEnd() throws IOException {
        try (CompoundFile file = CompoundFile.open(new SeekableInMemoryByteChannel(FILE))) {
            Reach reach = new Reach(file);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1_000; i++) {
                            reach.at("Data", i % 2 == 0 ? SIZE - 1 : 0).read();
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("too much");
        }
    }
}
