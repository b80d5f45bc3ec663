package io.github.utmarkelse.poi.part;

import java.util.SplittableRandom;
import javax.xml.stream.XMLStreamReader;

/**
 * Notices a file that invents names without end. A parser keeps every name it has met, and an honest document has some
 * hundreds. Elements are looked at by chance, so that the cost is next to nothing and no file can step aside.
 */
final class Strangers {
    private static final int ATTRIBUTES_OF_HONEST_ELEMENT = 64;
    private static final int ONE_IN = 8;
    private static final int BITS = 1 << 15;
    private static final int LIMIT = 4_000;

    private final long[] seen = new long[BITS / Long.SIZE];
    private int names;
    private int random = new SplittableRandom().nextInt();

    /** Looks at an element, and says whether there are too many names. */
    boolean tooMany(XMLStreamReader reader) {
        int attributes = reader.getAttributeCount();
        int prefixes = reader.getNamespaceCount();
        random = random * 1_664_525 + 1_013_904_223;
        if (prefixes == 0 && attributes <= ATTRIBUTES_OF_HONEST_ELEMENT && (random >>> 8 & ONE_IN - 1) != 0) {
            return false;
        }
        add(reader.getLocalName());
        for (int i = 0; i < attributes; i++) {
            add(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < prefixes; i++) {
            String prefix = reader.getNamespacePrefix(i);
            if (prefix != null) {
                add(prefix);
            }
        }
        return names > LIMIT;
    }

    /** The parser gives one and the same string for equal names; identity, unlike a hash of the text, cannot be forged. */
    private void add(String name) {
        int bit = System.identityHashCode(name) & BITS - 1;
        long mask = 1L << bit;
        if ((seen[bit >> 6] & mask) == 0) {
            seen[bit >> 6] |= mask;
            names++;
        }
    }
}
