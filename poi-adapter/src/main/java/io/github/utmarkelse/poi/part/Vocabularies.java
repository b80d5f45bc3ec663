package io.github.utmarkelse.poi.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which alternatives Word takes: those that require vocabularies it writes itself, and no other. */
final class Vocabularies {
    private static final String MICROSOFT = "http://schemas.microsoft.com/";
    private static final Set<String> KNOWN = read();

    private Vocabularies() {}

    /** Whether Word takes an alternative that requires a vocabulary. */
    static boolean isKnownToWord(String address) {
        return KNOWN.contains(address) || (Namespace.isOfOffice(address) && !address.startsWith(MICROSOFT));
    }

    private static Set<String> read() {
        try (InputStream list = Objects.requireNonNull(Vocabularies.class.getResourceAsStream("vocabularies.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
