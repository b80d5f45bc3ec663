package io.github.utmarkelse.poi;

import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Passage;
import io.github.utmarkelse.contribution.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a document holds, item for item: as its maker counted it from the strings that went in (a table beside the
 * document), and as it is read. Rows are {@code 12a} for the answer to an item, {@code 12a:footnote} and the like for
 * another story of it, {@code questions}, {@code headings}, {@code introduction} and so on for the rest.
 */
final class KnownFigures {
    private KnownFigures() {}

    static Map<String, Long> table(String resource) throws IOException {
        Map<String, Long> figures = new TreeMap<>();
        try (InputStream stream = Objects.requireNonNull(KnownFigures.class.getResourceAsStream(resource), resource)) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(columns -> columns[1].matches("\\d+"))
                    .forEach(columns -> {
                        put(figures, columns[0], columns[1]);
                        if (columns.length > 2) {
                            put(figures, columns[0] + ":labels", columns[2]);
                        }
                    });
        }
        return figures;
    }

    private static void put(Map<String, Long> figures, String row, String figure) {
        if (!figure.isEmpty() && Long.parseLong(figure) > 0) {
            figures.put(row, Long.parseLong(figure));
        }
    }

    static Map<String, Long> read(Contribution contribution) {
        Map<String, Long> figures = new TreeMap<>();
        for (Passage passage : contribution.passages()) {
            if (passage.count().withoutBlanks() > 0) {
                figures.merge(row(passage), passage.count().withoutBlanks(), Long::sum);
            }
        }
        return figures;
    }

    private static String row(Passage passage) {
        if (passage.story() == Story.FOOTER) {
            return "footer";
        }
        return place(passage) + story(passage.story());
    }

    private static String place(Passage passage) {
        if (passage.kind() == Kind.CONTENTS) {
            return "toc";
        }
        return switch (passage.part()) {
            case INTRODUCTION -> "introduction";
            case ANNEX -> "annex";
            case OTHER -> passage.kind() == Kind.INSTRUCTION ? "instructions" : "front";
            case QUESTIONS ->
                switch (passage.kind()) {
                    case ANSWER -> passage.item().orElseThrow();
                    case QUESTION -> "questions";
                    case HEADING -> "headings";
                    case INGRESS, INSTRUCTION -> "ingress";
                    case ATTACHMENT -> "annex";
                    case CONTENTS, TEXT -> "unplaced";
                };
        };
    }

    private static String story(Story story) {
        return switch (story) {
            case BODY, TABLE, EQUATION, FIELD, SYMBOL, INSERTED, MOVED, PLACEHOLDER -> "";
            case LABEL -> ":labels";
            case TEXT_BOX -> ":textbox";
            default -> ":" + story.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    static boolean isItem(String row) {
        return row.matches("\\d+[a-z]?(:\\w+)?");
    }
}
