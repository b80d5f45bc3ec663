package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.document.StoredStatistics;
import io.github.utmarkelse.poi.part.Numbers;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads docProps/app.xml. */
final class StatisticsReader {
    private StatisticsReader() {}

    static Optional<StoredStatistics> read(@Nullable XmlCursor part) {
        if (part == null) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (int event = part.next(); event != XmlCursor.FINISHED; event = part.next()) {
            if (event == XmlCursor.START) {
                text.setLength(0);
            } else if (event == XmlCursor.END) {
                switch (part.name()) {
                    case "Characters", "CharactersWithSpaces", "Words", "Paragraphs", "Application" ->
                        values.put(part.name(), text.toString().strip());
                    default -> {}
                }
                text.setLength(0);
            } else {
                part.appendText(text);
            }
        }
        return Optional.of(new StoredStatistics(
                number(values, "Characters"),
                number(values, "CharactersWithSpaces"),
                number(values, "Words"),
                number(values, "Paragraphs"),
                values.getOrDefault("Application", "")));
    }

    private static OptionalLong number(Map<String, String> values, String name) {
        return Numbers.whole(values.getOrDefault(name, ""));
    }
}
