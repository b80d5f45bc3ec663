package io.github.utmarkelse.poi.data;

import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.part.Relationships;
import io.github.utmarkelse.poi.part.XmlCursor;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of one file that content controls may be bound to. Nothing is read before a control asks. */
public final class DataStores {
    private static final String CORE = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
    private static final String EXTENDED = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";
    /** More than any honest document has. */
    private static final int MOST = 100;
    /** How many steps all lookups of a document may take together. */
    private static final int STEPS = 2_000_000;

    private final Container container;
    private final Budget account;
    private final Relationships ofFile;
    private final Relationships ofDocument;
    private final Map<String, Optional<DataTree>> trees = new HashMap<>();
    private @Nullable List<Store> stores;
    private int left = STEPS;

    private record Store(String id, String part) {}

    /**
     * The stores of a document.
     *
     * @param container the file
     * @param account what reading them is counted against
     * @param ofFile the relationships of the file
     * @param ofDocument the relationships of the main part
     */
    public DataStores(Container container, Budget account, Relationships ofFile, Relationships ofDocument) {
        this.container = container;
        this.account = account;
        this.ofFile = ofFile;
        this.ofDocument = ofDocument;
    }

    /** Whether so many steps more may be taken, of those that a document has in all. */
    public boolean affords(int more) {
        left -= Math.min(more, left);
        return left > 0;
    }

    /** What stands where a control is bound to. */
    public DataValue value(DataBinding binding) {
        try {
            return lookUp(binding);
        } catch (WordFileException e) {
            return DataValue.UNKNOWN;
        }
    }

    private DataValue lookUp(DataBinding binding) {
        String id = binding.store().strip().toUpperCase(Locale.ROOT);
        DataPath path = DataPath.parse(binding);
        if (path == null) {
            return DataValue.UNKNOWN;
        }
        if (id.equals(CORE)) {
            return property(path, ofFile.ofType("core-properties"));
        }
        if (id.equals(EXTENDED)) {
            String part = ofFile.ofType("extended-properties");
            return property(path, part == null ? ofFile.ofType("extendedProperties") : part);
        }
        return custom(path, id);
    }

    /** A property that is not told is empty: Word has all of them. */
    private DataValue property(DataPath path, @Nullable String part) {
        DataValue value = part == null || !container.has(part) ? DataValue.NOWHERE : at(path, part);
        return value.kind() == DataValue.Kind.NOWHERE ? DataValue.found("", 1) : value;
    }

    /** In the part with an id; where none has it, in the first that has something at the path. */
    private DataValue custom(DataPath path, String id) {
        List<Store> all = stores();
        for (Store store : all) {
            if (store.id.equals(id)) {
                return at(path, store.part);
            }
        }
        for (Store store : all) {
            DataValue value = at(path, store.part);
            if (value.kind() != DataValue.Kind.NOWHERE) {
                return value;
            }
        }
        return all.size() < MOST ? DataValue.NOWHERE : DataValue.UNKNOWN;
    }

    private DataValue at(DataPath path, String part) {
        return trees.computeIfAbsent(part, this::read)
                .map(tree -> path.in(tree, this::affords))
                .orElse(DataValue.UNKNOWN);
    }

    private Optional<DataTree> read(String part) {
        try (XmlCursor xml = new XmlCursor(container.bytes(part, account), part, account)) {
            return Optional.of(DataTree.read(xml));
        } catch (IOException | WordFileException e) {
            return Optional.empty();
        }
    }

    private List<Store> stores() {
        if (stores == null) {
            List<Store> found = new ArrayList<>();
            for (String part : ofDocument.allOfType("customXml")) {
                if (found.size() < MOST && container.has(part)) {
                    found.add(new Store(id(part), part));
                }
            }
            stores = found;
        }
        return stores;
    }

    private String id(String part) {
        String properties = Relationships.of(part, container).ofType("customXmlProps");
        if (properties == null || !container.has(properties)) {
            return "";
        }
        try (XmlCursor xml = new XmlCursor(container.bytes(properties, account), properties, account)) {
            String id = xml.next() == XmlCursor.START ? xml.attribute("itemID") : null;
            return id == null ? "" : id.toUpperCase(Locale.ROOT);
        } catch (IOException e) {
            return "";
        }
    }
}
