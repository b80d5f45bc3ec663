package io.github.utmarkelse.poi.part;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.FileKind;
import io.github.utmarkelse.poi.file.Keeper;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A forward walk through one XML part. Elements are told by {@link Namespace} and local name; document types and
 * entities are refused, and so is what the {@link Budget} does not allow.
 */
public final class XmlCursor implements Keeper, AutoCloseable {
    public static final int START = XMLStreamConstants.START_ELEMENT;
    public static final int END = XMLStreamConstants.END_ELEMENT;
    public static final int TEXT = XMLStreamConstants.CHARACTERS;
    public static final int FINISHED = XMLStreamConstants.END_DOCUMENT;
    private static final int KNOWN_NAMESPACES = 16;
    private static final int SHORT_VALUE = 64;

    private final XMLStreamReader reader;
    private final TokenGuard stream;
    private final String part;
    private final Budget budget;
    private final Strangers strangers;
    private final @Nullable String[] addresses = new @Nullable String[KNOWN_NAMESPACES];
    private final Namespace[] namespaces = new Namespace[KNOWN_NAMESPACES];
    private int nextAddress;
    private int depth;

    /**
     * Opens a text that stands in no zip file.
     *
     * @param bytes the text; it is closed with the cursor
     * @param part its name, for errors
     * @param budget what walking may cost; the bytes are not counted against it here
     * @throws IOException if it cannot be read
     */
    public XmlCursor(InputStream bytes, String part, Budget budget) throws IOException {
        this(new InputFactoryImpl(), bytes, part, budget, new Strangers());
    }

    XmlCursor(XMLInputFactory factory, InputStream bytes, String part, Budget budget, Strangers strangers)
            throws IOException {
        this.stream = new TokenGuard(bytes, part, budget);
        this.part = part;
        this.budget = budget;
        this.strangers = strangers;
        try {
            this.reader = factory.createXMLStreamReader(stream);
        } catch (XMLStreamException e) {
            stream.close();
            throw budget.refusals().damaged(part, e.getLocation(), e);
        }
    }

    /** Moves to the next {@link #START}, {@link #END}, {@link #TEXT} or {@link #FINISHED}. */
    public int next() {
        try {
            while (true) {
                int event = reader.next();
                stream.tokenEnded();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        enter();
                        return event;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return event;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return TEXT;
                    }
                    case XMLStreamConstants.END_DOCUMENT -> {
                        return event;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw budget.refusals().forbiddenEntity(part, reader.getLocation());
                    default -> {}
                }
            }
        } catch (WordFileException e) {
            throw e;
        } catch (XMLStreamException e) {
            throw budget.refusals().damaged(part, e.getLocation(), e);
        } catch (RuntimeException e) {
            throw budget.refusals().damaged(part, reader.getLocation(), e);
        }
    }

    private void enter() {
        if (++depth > Budget.DEPTH) {
            throw tooDeep();
        }
        if (strangers.tooMany(reader)) {
            throw budget.refusals().tooLarge(part);
        }
    }

    /** Moves to the end of the element that has just started. */
    public void skip() {
        int end = depth - 1;
        int event;
        do {
            event = next();
        } while (event != END || depth > end);
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    public String part() {
        return part;
    }

    /** Counts one thing more that is kept of this part. */
    @Override
    public void keepItem() {
        budget.keepItem(part);
    }

    public void keepText(int length) {
        budget.keepText(part, length);
    }

    public WordFileException tooDeep() {
        return budget.refusals().tooDeep(part, reader.getLocation());
    }

    /** Refuses the file because of the element that the cursor stands on. */
    public WordFileException notWord() {
        return budget.refusals()
                .notWord(
                        switch (name()) {
                            case "workbook" -> FileKind.SPREADSHEET;
                            case "presentation" -> FileKind.PRESENTATION;
                            default -> FileKind.OTHER_ZIP;
                        });
    }

    public String name() {
        return reader.getLocalName();
    }

    /** The address of the element's vocabulary; empty if it has none. */
    public String address() {
        String address = reader.getNamespaceURI();
        return address == null ? "" : address;
    }

    public Namespace namespace() {
        String address = reader.getNamespaceURI();
        return address == null ? Namespace.OTHER : namespace(address);
    }

    /** The parser gives one and the same string for equal addresses, so that identity finds most of them. */
    @SuppressWarnings("ReferenceEquality")
    private Namespace namespace(String address) {
        for (int i = 0; i < nextAddress; i++) {
            if (addresses[i] == address) {
                return namespaces[i];
            }
        }
        Namespace found = Namespace.of(address);
        if (nextAddress < KNOWN_NAMESPACES) {
            addresses[nextAddress] = address;
            namespaces[nextAddress++] = found;
        }
        return found;
    }

    /** Whether Word knows the vocabularies that an alternative requires, told by their prefixes. */
    public boolean knowsRequired() {
        String prefixes = attribute("Requires");
        if (prefixes != null) {
            for (StringTokenizer each = new StringTokenizer(prefixes); each.hasMoreTokens(); ) {
                String address = reader.getNamespaceURI(each.nextToken());
                if (address == null || !Vocabularies.isKnownToWord(address)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The elements that an attribute names by their prefixes, each as the address of its vocabulary, a blank and its local
     * name or an asterisk.
     */
    public Set<String> elements(String attribute) {
        Set<String> elements = new HashSet<>();
        String names = attribute(attribute);
        if (names != null) {
            for (StringTokenizer each = new StringTokenizer(names); each.hasMoreTokens(); ) {
                String[] name = each.nextToken().split(":", 2);
                String address = name.length < 2 ? null : reader.getNamespaceURI(name[0]);
                if (address != null) {
                    keepItem();
                    elements.add(address + " " + name[1]);
                }
            }
        }
        return elements;
    }

    /** The value of the attribute with a local name, in whatever namespace but that of relationships. */
    public @Nullable String attribute(String name) {
        return attribute(name, false);
    }

    /** The id of the relationship that an attribute names. */
    public @Nullable String relationship(String name) {
        return attribute(name, true);
    }

    /** Gives the name and the value of each attribute that is in no namespace. */
    public void attributes(BiConsumer<String, String> taker) {
        for (int i = 0, count = reader.getAttributeCount(); i < count; i++) {
            String address = reader.getAttributeNamespace(i);
            if (address == null || address.isEmpty()) {
                keepItem();
                taker.accept(reader.getAttributeLocalName(i), kept(reader.getAttributeValue(i)));
            }
        }
    }

    private @Nullable String attribute(String name, boolean relationship) {
        for (int i = 0, count = reader.getAttributeCount(); i < count; i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                String address = reader.getAttributeNamespace(i);
                boolean related = address != null && namespace(address) == Namespace.RELATIONSHIPS;
                if (related == relationship) {
                    return kept(reader.getAttributeValue(i));
                }
            }
        }
        return null;
    }

    /** Counts a long value as text that is kept, as it may be. */
    private String kept(String value) {
        if (value.length() > SHORT_VALUE) {
            budget.keepText(part, value.length());
        }
        return value;
    }

    /** The attribute {@code val}, or a fallback. */
    public String value(String fallback) {
        String value = attribute("val");
        return value == null ? fallback : value;
    }

    /** The attribute {@code val} as a number, or a fallback. */
    public int number(int fallback) {
        return Numbers.parse(attribute("val"), fallback);
    }

    /** A property that is on when its element stands without a value. */
    public boolean isOn() {
        return switch (value("true")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    /** Whether an attribute is there and says that something is on. */
    public boolean isOn(String attribute) {
        return switch (String.valueOf(attribute(attribute))) {
            case "1", "true", "on" -> true;
            default -> false;
        };
    }

    /** Appends the text that the cursor stands on. */
    public void appendText(StringBuilder to) {
        try {
            int length = reader.getTextLength();
            budget.keepText(part, length);
            to.append(reader.getTextCharacters(), reader.getTextStart(), length);
        } catch (WordFileException e) {
            throw e;
        } catch (RuntimeException e) {
            throw budget.refusals().damaged(part, reader.getLocation(), e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            stream.close();
        } catch (XMLStreamException | IOException e) {
            throw budget.refusals().damaged(part, e);
        }
    }
}
