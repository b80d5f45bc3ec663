package io.github.utmarkelse.poi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.xml.sax.SAXException;

/** Other ways to read a Word file, each as its own documentation shows it. */
final class Readers {
    private Readers() {}

    /** The least there is to do: inflates the main part and touches each character of it. */
    static int walk(XMLInputFactory factory, Path file) throws IOException, XMLStreamException {
        int characters = 0;
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            XMLStreamReader reader = factory.createXMLStreamReader(part);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.CHARACTERS) {
                    char[] text = reader.getTextCharacters();
                    int start = reader.getTextStart();
                    for (int i = start, end = start + reader.getTextLength(); i < end; i++) {
                        characters += text[i] > ' ' ? 1 : 0;
                    }
                }
            }
            reader.close();
        }
        return characters;
    }

    /** The parser of the JDK, whatever others are on the class path. */
    static XMLInputFactory jdkParser() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    static String poi(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(stream))) {
            return extractor.getText();
        }
    }

    static String docx4j(Path file) throws Exception {
        StringWriter text = new StringWriter();
        TextUtils.extractText(
                WordprocessingMLPackage.load(file.toFile())
                        .getMainDocumentPart()
                        .getContents(),
                text);
        return text.toString();
    }

    static String tika(OOXMLParser parser, Path file) throws IOException, SAXException, TikaException {
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            BodyContentHandler text = new BodyContentHandler(-1);
            parser.parse(stream, text, new Metadata(), new ParseContext());
            return text.toString();
        }
    }
}
