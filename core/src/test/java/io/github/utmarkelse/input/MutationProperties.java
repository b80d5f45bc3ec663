package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.utmarkelse.Editions;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** However many mistakes a file has, each is told, at its line. */
class MutationProperties {
    private static final Pattern LINE =
            Pattern.compile("(?<before> *)\"(?<key>\\w+)\" : (?<value>\".*\"|[\\[{]|[^,]*)(?<after>.*)");

    private static final List<String> LINES = lines();
    private static final Schema SCHEMA = JsonSchemaTest.validator(Edition.class);

    /** A way to spoil a line that says something at a key. */
    private enum Mutation {
        RENAME((key, value) -> !key.equals("id")),
        DELETE((key, value) -> List.of("sv", "quote").contains(key)),
        RETYPE((key, value) -> !key.equals("id") && value.startsWith("\"")),
        MISSPELL((key, value) -> List.of("decides", "type", "consequence").contains(key)),
        REFER((key, value) -> List.of("fact", "part", "whole").contains(key) && value.startsWith("\""));

        private final BiPredicate<String, String> fits;

        Mutation(BiPredicate<String, String> fits) {
            this.fits = fits;
        }

        boolean fits(String line) {
            Matcher matcher = LINE.matcher(line);
            return matcher.matches()
                    && fits.test(matcher.group("key"), matcher.group("value"))
                    && (this != DELETE || line.endsWith(","));
        }

        String spoil(String line) {
            Matcher matcher = LINE.matcher(line);
            assertThat(matcher.matches()).isTrue();
            String key = matcher.group("before") + '"' + matcher.group("key");
            String value = matcher.group("value");
            return switch (this) {
                case RENAME -> key + "q\" : " + value + matcher.group("after");
                case DELETE -> "";
                case RETYPE -> key + "\" : [ 1 ]" + matcher.group("after");
                case MISSPELL, REFER ->
                    key + "\" : " + value.substring(0, value.length() - 1) + "qqq\"" + matcher.group("after");
            };
        }
    }

    private static List<String> lines() {
        try (InputStream file = Editions.class.getResourceAsStream("edition/kvalitetsutmarkelsen-2026.json")) {
            DefaultPrettyPrinter aValueALine =
                    new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
            return JsonFormat.mapper()
                    .writer()
                    .with(aValueALine)
                    .writeValueAsString(JsonFormat.mapper().readTree(file.readAllBytes()))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of the object that a line is in, from 0. */
    private static int around(int line) {
        int indentation = indentation(line);
        return IntStream.iterate(line, i -> i - 1)
                .filter(i -> indentation(i) < indentation)
                .findFirst()
                .orElseThrow();
    }

    private static int indentation(int line) {
        return LINES.get(line).length() - LINES.get(line).stripLeading().length();
    }

    private static List<Problem> problems(String json) {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> Editions.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "x"));
        return refused == null ? List.of() : refused.problems();
    }

    @Property(tries = 60)
    void eachIsToldAtItsLine(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int count) {
        Random random = new Random(seed);
        TreeMap<Integer, Mutation> mutations = new TreeMap<>();
        while (mutations.size() < count) {
            Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
            List<Integer> places = IntStream.range(0, LINES.size())
                    .filter(line -> mutation.fits(LINES.get(line)))
                    .boxed()
                    .toList();
            mutations.putIfAbsent(places.get(random.nextInt(places.size())), mutation);
        }
        List<String> lines = new ArrayList<>(LINES);
        mutations.forEach((line, mutation) -> lines.set(line, mutation.spoil(LINES.get(line))));
        String json = String.join("\n", lines);

        List<Problem> problems = problems(json);

        assertThat(problems)
                .isSortedAccordingTo((one, two) ->
                        one.position().orElseThrow().compareTo(two.position().orElseThrow()));
        assertThat(problems).doesNotHaveDuplicates();
        mutations.forEach((line, mutation) -> {
            Matcher matcher = LINE.matcher(LINES.get(line));
            assertThat(matcher.matches()).isTrue();
            String key = matcher.group("key");
            int told = (mutation == Mutation.DELETE ? around(line) : line) + 1;
            assertThat(problems)
                    .as("%s of line %s: %s", mutation, line + 1, LINES.get(line))
                    .anyMatch(problem -> problem.position().orElseThrow().line() == told
                            && (mutation != Mutation.DELETE
                                    || problem.what().in(Language.ENGLISH).contains(key)));
        });
        boolean structural = mutations.values().stream().anyMatch(mutation -> mutation != Mutation.REFER);
        assertThat(SCHEMA.validate(json, InputFormat.JSON).isEmpty()).isEqualTo(!structural);
    }
}
