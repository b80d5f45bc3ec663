package io.github.utmarkelse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of tables is there in both languages, and is said. */
class TableMessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    private static Map<String, String> bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = ScoreTables.class.getResourceAsStream("table_" + language + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        Map<String, String> bundle = new TreeMap<>();
        properties.forEach((key, value) -> bundle.put((String) key, (String) value));
        return bundle;
    }

    @Test
    void bothLanguagesSayEverythingWithTheSameArguments() throws IOException {
        Map<String, String> english = bundle("en");
        Map<String, String> swedish = bundle("sv");

        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        swedish.forEach((key, pattern) ->
                assertThat(arguments(english.getOrDefault(key, ""))).as(key).isEqualTo(arguments(pattern)));
    }

    private static Set<String> arguments(String pattern) {
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(pattern).results().forEach(result -> arguments.add(result.group()));
        return arguments;
    }

    @Test
    void everyKeyIsUsedAndEachThingHasItsRemedy() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/utmarkelse/table"))) {
            for (Path file : files.toList()) {
                code.append(Files.readString(file));
            }
        }
        Map<String, String> bundle = bundle("en");
        for (Separator separator : Separator.values()) {
            assertThat(bundle.remove("separator." + separator)).isNotBlank();
        }
        for (DecimalSign sign : DecimalSign.values()) {
            assertThat(bundle.remove("decimal." + sign)).isNotBlank();
        }
        List<String> things =
                bundle.keySet().stream().filter(key -> !key.contains(".")).toList();
        assertThat(things).isNotEmpty().allSatisfy(key -> {
            assertThat(code).contains('"' + key + '"');
            assertThat(bundle).containsKey(key + ".remedy");
        });
    }
}
