package io.github.utmarkelse.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on what is counted says what the code does. */
class WhatIsCountedTest {
    private static final Path PAGE = Path.of("docs/what-is-counted.md");
    private static final Map<Story.Sum, String> SUMS =
            Map.of(Story.Sum.MAIN, "main", Story.Sum.NOTES_AND_BOXES, "notes and boxes", Story.Sum.NONE, "none");

    private static List<List<String>> rows(String heading) throws IOException {
        String page = Files.readString(PAGE);
        String section = page.substring(page.indexOf("## " + heading)).split("\n## ", -1)[0];
        return section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("|-"))
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    @Test
    void everyStoryWithItsSum() throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        rows("Texts").forEach(row -> told.put(row.get(1).replace("`", ""), row.get(3)));
        Map<String, String> done = new LinkedHashMap<>();
        for (Story story : Story.values()) {
            done.put(JsonFormat.mapper().convertValue(story, String.class), SUMS.get(story.sum()));
        }
        assertThat(told).containsExactlyInAnyOrderEntriesOf(done);
    }

    @Test
    void everyStoryWithItsGround() throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        rows("Texts").forEach(row -> told.put(row.get(1).replace("`", ""), row.get(4)));
        Map<String, String> done = new LinkedHashMap<>();
        for (Story story : Story.values()) {
            done.put(name(story), name(story.evidence()));
        }
        assertThat(told).containsExactlyInAnyOrderEntriesOf(done);
    }

    @Test
    void everyProfileWithItsFigure() throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        rows("Other profiles").forEach(row -> told.put(row.get(1).replace("`", ""), row.get(2)));
        Map<String, String> done = new LinkedHashMap<>();
        for (CountingProfile profile : CountingProfile.values()) {
            done.put(name(profile), profile.unit() == LengthUnit.CHARACTERS ? "with blanks" : "without blanks");
        }
        assertThat(told).containsExactlyInAnyOrderEntriesOf(done);
    }

    private static String name(Enum<?> constant) {
        return JsonFormat.mapper().convertValue(constant, String.class);
    }

    @Test
    void everyKindOfCharacter() throws IOException {
        Map<String, String> examples = Map.ofEntries(
                Map.entry("letter, digit, sign", "å7…"),
                Map.entry("space", " "),
                Map.entry("tab, line break", "\t\n"),
                Map.entry("no-break space", "\u00A0"),
                Map.entry("page break, column break", "\f"),
                Map.entry("end of a paragraph", ""),
                Map.entry("a character beyond the basic plane, for example an emoji", "😀"),
                Map.entry("variation selector", "\uFE0F"),
                Map.entry("spaces of other widths", "\u2002\u2003\u2009\u202F\u3000"),
                Map.entry("no-break hyphen", "\u2011"),
                Map.entry("soft hyphen, zero-width characters, controls", "\u00AD\u200B\u200D\u0001"),
                Map.entry("combining mark", "\u0301"),
                Map.entry("vowel or final of a Korean syllable written letter by letter", "\u1161\u11A8"));
        List<List<String>> rows = rows("Characters");
        assertThat(rows).extracting(row -> row.get(1)).containsExactlyInAnyOrderElementsOf(examples.keySet());
        for (List<String> row : rows) {
            String example = examples.getOrDefault(row.get(1), "");
            example.codePoints().forEach(c -> {
                CharacterCount count = CountingProfile.WORD_WITHOUT_BLANKS.count(Character.toString(c));
                assertThat(count.withoutBlanks() + " " + count.withBlanks())
                        .as(row.get(1))
                        .isEqualTo(row.get(2).charAt(0) + " " + row.get(3));
            });
        }
    }
}
