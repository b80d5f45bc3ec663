package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.document.StoredStatistics;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.wellknown.PropertyIDMap;
import org.jspecify.annotations.Nullable;

/** Reads what the program that saved the document wrote about it. Nothing hangs on it: what is damaged is not there. */
final class Statistics {
    private static final String SUMMARY = "\u0005SummaryInformation";
    private static final String DOCUMENT_SUMMARY = "\u0005DocumentSummaryInformation";
    private static final int MOST_BYTES = 1 << 20;

    private Statistics() {}

    static Optional<StoredStatistics> read(Streams streams) {
        PropertySet summary = propertySet(streams, SUMMARY);
        PropertySet document = propertySet(streams, DOCUMENT_SUMMARY);
        return summary == null && document == null
                ? Optional.empty()
                : Optional.of(new StoredStatistics(
                        number(summary, PropertyIDMap.PID_CHARCOUNT),
                        number(document, PropertyIDMap.PID_CCHWITHSPACES),
                        number(summary, PropertyIDMap.PID_WORDCOUNT),
                        number(document, PropertyIDMap.PID_PARCOUNT),
                        property(summary, PropertyIDMap.PID_APPNAME) instanceof String name ? name.strip() : ""));
    }

    private static @Nullable PropertySet propertySet(Streams streams, String name) {
        try {
            Optional<InputStream> stream = streams.small(name, MOST_BYTES);
            if (stream.isPresent()) {
                try (InputStream bytes = stream.get()) {
                    return new PropertySet(bytes);
                }
            }
        } catch (IOException | HPSFException | RuntimeException e) {
            return null;
        }
        return null;
    }

    private static OptionalLong number(@Nullable PropertySet set, int id) {
        return property(set, id) instanceof Number number && number.longValue() >= 0
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    private static @Nullable Object property(@Nullable PropertySet set, int id) {
        return set == null || set.getSections().isEmpty()
                ? null
                : set.getFirstSection().getProperty(id);
    }
}
