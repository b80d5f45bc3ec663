package io.github.utmarkelse.poi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.edition.Section;
import io.github.utmarkelse.poi.WordContributions;
import io.github.utmarkelse.poi.docx.Docx;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever lines a document has, in whatever order: each character has a place, and none has two. */
class PlacementProperties {
    private static final Edition EDITION = Editions.bundled().edition("kvalitetsutmarkelsen-2026");
    private static final WordContributions CONTRIBUTIONS = WordContributions.of(EDITION);

    /** Lines without a letter or digit: rules, bullets, page marks, and characters that Word counts and nobody types. */
    private static final List<String> SIGNS =
            List.of("", " ", "-----", "* * *", "•", "…", "?", "\u0092\u0092", "\u200B");

    private static final List<String> OTHERS = List.of(
            "Ett svar med flera ord i en mening.",
            "1.",
            "12 a)",
            "b)",
            "Fråga 3:",
            "Svar:",
            "Bilaga",
            "Bilaga 1",
            "Inledning",
            "Innehåll",
            "2. Verksamhet",
            "Verksamhetens namn: Enheten");

    /** The headings and the questions of the form, and lines of every other kind. */
    @Provide
    Arbitrary<List<String>> lines() {
        List<String> form = EDITION.contributionRules().sections().stream()
                .flatMap(PlacementProperties::words)
                .toList();
        return Arbitraries.oneOf(Arbitraries.of(form), Arbitraries.of(SIGNS), Arbitraries.of(OTHERS))
                .list()
                .ofMaxSize(25);
    }

    private static Stream<String> words(Section section) {
        return Stream.concat(
                Stream.concat(Stream.of(section.heading()), section.ingress().stream()),
                section.questions().stream().map(Question::text).map(text -> String.join(" ", text)));
    }

    @Property(tries = 600)
    void everyCharacterHasOnePlace(@ForAll("lines") List<String> lines) {
        Docx document = document(lines);
        Contribution contribution = CONTRIBUTIONS.read(document.bytes(), "bidrag.docx");

        assertThat(contribution.sums().values().stream().reduce(CharacterCount.ZERO, CharacterCount::plus))
                .isEqualTo(document.count());
    }

    @Test
    @DisplayName("a line of signs alone that belongs to no question is told of like any other text")
    void signsAloneAreTold() {
        String heading = EDITION.contributionRules().sections().get(0).heading();
        String question =
                String.join(" ", EDITION.contributionRules().questions().get(0).text());
        Contribution contribution = CONTRIBUTIONS.read(
                document(List.of(heading, "-----", question, "Ett svar.")).bytes(), "bidrag.docx");

        assertThat(contribution.observations())
                .filteredOn(observation -> observation.subject() == Subject.UNPLACED_TEXT)
                .singleElement()
                .satisfies(observation -> {
                    assertThat(observation.characters()).isEqualTo(5);
                    assertThat(observation.place().quote()).isEmpty();
                });
    }

    private static Docx document(List<String> lines) {
        return Docx.body(
                lines.stream().map(line -> "<w:p>" + Docx.run(line) + "</w:p>").collect(Collectors.joining()));
    }
}
