package io.github.utmarkelse.poi.inside;

import io.github.utmarkelse.poi.file.Budget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.extractor.EventBasedExcelExtractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** The text of an object in a compound file: an old workbook or presentation, or another document wrapped in it. */
final class CompoundText {
    private static final List<String> WRAPPED = List.of("Package", "EmbeddedOdf", "package_stream");
    private static final List<String> WORKBOOKS = List.of("Workbook", "Book");
    private static final int RECORD_HEADER = 4;
    private static final String SLIDES = "PowerPoint Document";
    private static final String CURRENT = "Current User";

    private CompoundText() {}

    /** The text; nothing if the object is of a kind that is not read. */
    static Optional<String> read(byte[] content, Insides deeper, Budget budget) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            for (String name : WRAPPED) {
                if (root.hasEntry(name) && root.getEntry(name) instanceof DocumentEntry wrapped) {
                    try (InputStream in = root.createDocumentInputStream(wrapped)) {
                        return deeper.embedded(in.readAllBytes());
                    }
                }
            }
            if (root.hasEntry(Ole10Native.OLE10_NATIVE)) {
                return deeper.embedded(
                        Ole10Native.createFromEmbeddedOleObject(root).getDataBuffer());
            }
            if (root.hasEntry(SLIDES) && root.hasEntry(CURRENT)) {
                return OldSlideText.read(bytes(root, CURRENT), bytes(root, SLIDES), budget);
            }
            for (String name : WORKBOOKS) {
                if (root.hasEntry(name)) {
                    keepRecords(bytes(root, name), budget);
                    return Optional.of(workbook(root, budget));
                }
            }
            return Optional.empty();
        } catch (Ole10NativeException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(DirectoryNode root, String name) throws IOException {
        try (InputStream in = root.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }

    /** Each record of a workbook costs its reader much more than the bytes that it has: empty ones are no sheet. */
    private static void keepRecords(byte[] workbook, Budget budget) {
        for (int at = 0; at + RECORD_HEADER <= workbook.length; ) {
            budget.keepItem("workbook");
            at += RECORD_HEADER + LittleEndian.getUShort(workbook, at + 2);
        }
    }

    private static String workbook(DirectoryNode root, Budget budget) throws IOException {
        try (EventBasedExcelExtractor extractor = new EventBasedExcelExtractor(root)) {
            extractor.setIncludeSheetNames(false);
            String text = extractor.getText().strip();
            budget.keepText("workbook", text.length());
            return text;
        }
    }
}
