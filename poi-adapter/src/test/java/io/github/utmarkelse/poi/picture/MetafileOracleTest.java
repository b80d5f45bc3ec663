package io.github.utmarkelse.poi.picture;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.Refusals;
import io.github.utmarkelse.poi.ocr.PictureText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.hemf.record.emf.HemfRecord;
import org.apache.poi.hemf.record.emf.HemfText;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.record.HwmfRecord;
import org.apache.poi.hwmf.record.HwmfText;
import org.apache.poi.hwmf.usermodel.HwmfPicture;
import org.junit.jupiter.api.Test;

/** The metafiles of real documents say what Apache POI's own readers find in them. */
class MetafileOracleTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("utmarkelse.shared", "../../shared")).resolve("corpus");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Map<String, byte[]> metafiles() throws IOException {
        Map<String, byte[]> metafiles = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(CORPUS)) {
            all.filter(file -> file.toString().matches(".*/(exact|various|large)/.*\\.do[ct][xm]"))
                    .forEach(files::add);
        }
        for (Path file : files) {
            try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
                for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                    ZipArchiveEntry entry = all.nextElement();
                    if (entry.getName().matches(".*\\.[ew]mf")) {
                        metafiles.put(
                                file.getFileName() + " " + entry.getName(),
                                zip.getInputStream(entry).readAllBytes());
                    }
                }
            }
        }
        return metafiles;
    }

    private static String ours(String name, byte[] bytes) {
        Budget budget = new Budget(new Refusals(name));
        return new PictureReader(budget, budget, PictureText.NONE)
                .read(account -> new ByteArrayInputStream(bytes), name)
                .text();
    }

    private static String oldText(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        for (HwmfRecord record : new HwmfPicture(new ByteArrayInputStream(bytes)).getRecords()) {
            if (record instanceof HwmfText.WmfTextOut out) {
                text.append(out.getText(WINDOWS));
            } else if (record instanceof HwmfText.WmfExtTextOut out) {
                text.append(out.getText(WINDOWS));
            }
        }
        return text.toString();
    }

    private static String enhancedText(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        for (HemfRecord record : new HemfPicture(new ByteArrayInputStream(bytes))) {
            if (record instanceof HemfText.EmfExtTextOutA out) {
                text.append(out.getText(out instanceof HemfText.EmfExtTextOutW ? UTF_16LE : WINDOWS));
            }
        }
        return text.toString();
    }

    private static String glyphs(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\u00A0]+", "");
    }

    @Test
    void saysWhatPoiFinds() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> "no corpus at " + CORPUS.toAbsolutePath());
        int withText = 0;
        for (Map.Entry<String, byte[]> metafile : metafiles().entrySet()) {
            byte[] bytes = metafile.getValue();
            String theirs = metafile.getKey().endsWith("wmf") ? oldText(bytes) : enhancedText(bytes);
            String ours = ours(metafile.getKey(), bytes);
            assertThat(glyphs(ours)).as(metafile.getKey()).hasSameSizeAs(glyphs(theirs));
            withText += ours.isEmpty() ? 0 : 1;
        }
        System.out.println("metafiles with text: " + withText);
        assertThat(withText).isPositive();
    }
}
