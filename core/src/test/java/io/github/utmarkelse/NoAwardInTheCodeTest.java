package io.github.utmarkelse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.input.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rules are data: what is an award's own stands in its file, and in no line of Java, comments and all, outside tests and samples. */
class NoAwardInTheCodeTest {
    /** The judgement that the deciding clock rests on is of a year that is also an edition's. */
    private static final String JUDGEMENT = "NJA 2024 s. 3";

    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final int SHORTEST_NAME = 7;
    private static final int STEM = 9;

    @Test
    void noNameDateOrNumberOfAnAwardStandsInTheCode() throws IOException {
        Set<String> words = words();
        assertThat(words)
                .contains("Kvalitets", "Framstege", "Förnyelse", "Digitalis", "Stockholm", "90000", "75000", "2024")
                .contains("05-07", "09-21", "five-employees", "shareFinancedByCity")
                .hasSizeGreaterThan(50);
        for (Path file : sources()) {
            String code = Files.readString(file).replace(JUDGEMENT, "").replaceAll("(?<=\\d)[_ ,\u00A0](?=\\d{3})", "");
            for (String word : words) {
                assertThat(code).as("%s", file).doesNotContain(word);
            }
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("src/main/java", "../poi-adapter/src/main/java")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(150);
        return files;
    }

    /** What is an award's own: names, ids, days, years, and numbers too large to be anything else. */
    private static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String id : Editions.bundled().ids()) {
            Edition edition = Editions.bundled().edition(id);
            words.add(id);
            words.add(stem(edition.award().name().sv()));
            words.add(stem(edition.organiser().sv()));
            edition.replaces()
                    .forEach(older -> words.add(stem(older.award().name().sv())));
            edition.year().map(String::valueOf).ifPresent(words::add);
            edition.contact().ifPresent(words::add);
            edition.documents().forEach(document -> words.add(document.id()));
            edition.facts().stream()
                    .map(FactDefinition::id)
                    .filter(fact -> fact.length() >= SHORTEST_NAME)
                    .forEach(words::add);
            edition.criteria().stream()
                    .map(criterion -> criterion.id())
                    .filter(criterion -> criterion.contains("-"))
                    .forEach(words::add);
            try (InputStream file = Editions.class.getResourceAsStream("edition/" + id + ".json")) {
                numbersAndDays(JsonFormat.mapper().readTree(file.readAllBytes()), words);
            }
        }
        return words;
    }

    private static void numbersAndDays(JsonNode node, Set<String> into) {
        if (node.isNumber() && node.decimalValue().compareTo(LARGE) >= 0) {
            into.add(node.asString());
        } else if (node.isString()) {
            Matcher day = Pattern.compile("(?:\\d{4}|-)-(\\d\\d-\\d\\d)").matcher(node.asString());
            if (day.matches()) {
                into.add(day.group(1));
            }
        }
        node.forEach(child -> numbersAndDays(child, into));
    }

    /** The first word without its ending, so that its other forms are found as well. */
    private static String stem(String name) {
        String word = name.split(" ", -1)[0];
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
