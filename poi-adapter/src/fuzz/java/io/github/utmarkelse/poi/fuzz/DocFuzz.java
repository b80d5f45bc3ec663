package io.github.utmarkelse.poi.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole file as bytes: compound files, in which Word kept documents before 2007. */
class DocFuzz {
    private static final int LARGEST_SEED = 40_000;

    private final Laws laws = new Laws();

    static Stream<byte[]> seeds() {
        return Stream.of(
                        Stream.of(compound("WordDocument"), compound("EncryptedPackage"), compound("Workbook")),
                        Seeds.corpus("doc", LARGEST_SEED),
                        Seeds.corpus("hostile", LARGEST_SEED))
                .flatMap(each -> each);
    }

    private static byte[] compound(String stream) {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            files.createDirectory("ObjectPool").createDocument("1Table", new ByteArrayInputStream(new byte[9]));
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("seeds")
    @FuzzTest
    void read(byte[] data) {
        laws.hold(data);
    }
}
