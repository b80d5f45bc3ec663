package io.github.utmarkelse.poi.inside;

import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.part.Relationships;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The text of a document in a zip file that is no Word document: sheets, slides, OpenDocument. */
final class PackageText {
    private static final String OPEN_DOCUMENT = "content.xml";

    private PackageText() {}

    /** The text; nothing if the file is of another kind. */
    static Optional<String> read(byte[] content, Budget budget) throws IOException {
        try (Container container = Container.open(new SeekableInMemoryByteChannel(content), budget)) {
            String main = Relationships.of("", container).ofType("officeDocument");
            if (main == null || !container.has(main)) {
                return container.has(OPEN_DOCUMENT)
                        ? Optional.of(OpenDocumentText.read(container, OPEN_DOCUMENT))
                        : Optional.empty();
            }
            return switch (root(container, main)) {
                case "workbook" -> Optional.of(new SheetText(container).read(main));
                case "presentation" -> Optional.of(SlideText.read(container, main));
                default -> Optional.empty();
            };
        }
    }

    private static String root(Container container, String part) {
        try (XmlCursor xml = container.open(part)) {
            return xml.next() == XmlCursor.START ? xml.name() : "";
        }
    }
}
