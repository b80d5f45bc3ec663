package io.github.utmarkelse.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Sources;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.input.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The edition's data file, held against the published text and against itself. */
class EditionDataTest {
    private static final JsonNode FILE = file();
    private static final ContributionRules FORM = Facts.EDITION.contributionRules();

    private static JsonNode file() {
        try (InputStream file = Editions.class.getResourceAsStream("edition/kvalitetsutmarkelsen-2026.json")) {
            return JsonFormat.mapper().readTree(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every value of the file by its JSON pointer. */
    private static Map<String, JsonNode> values(JsonNode node, String pointer) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        values.put(pointer, node);
        if (node.isObject()) {
            node.propertyNames().forEach(key -> values.putAll(values(node.get(key), pointer + "/" + key)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                values.putAll(values(node.get(i), pointer + "/" + i));
            }
        }
        return values;
    }

    @Test
    void theEditionIsThatOf2026() {
        assertThat(Facts.EDITION.year()).contains(2026);
        assertThat(Facts.EDITION.award().id()).isEqualTo("kvalitetsutmarkelsen");
        assertThat(Facts.EDITION.timeZone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
        assertThat(Facts.EDITION.contact()).contains("kvalitetsutmarkelsen@stockholm.se");
        assertThat(Facts.EDITION.documents())
                .extracting(SourceDocument::id)
                .containsExactly("004_f2de4aef456ac377.txt");
    }

    @Test
    @DisplayName("Bidraget ska innehålla svar på samtliga frågeställningar: 19 questions in four areas, 25 items")
    void theForm() {
        assertThat(FORM.sections())
                .extracting(Section::heading)
                .containsExactly(
                        "Målgrupp", "Chef- och ledarskap", "Medarbetarskap", "Från uppföljning till utveckling");
        assertThat(FORM.sections())
                .extracting(section -> section.questions().size())
                .containsExactly(4, 4, 4, 7);
        assertThat(FORM.questions())
                .extracting(Question::number)
                .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1).limit(19).toList());
        assertThat(FORM.items()).hasSize(25).doesNotHaveDuplicates();
        assertThat(FORM.questions())
                .filteredOn(question -> !question.parts().isEmpty())
                .extracting(Question::number)
                .containsExactly(12, 13, 14);
        assertThat(FORM.sections())
                .allSatisfy(section -> assertThat(section.ingress()).isNotEmpty());
    }

    @Test
    void theIntroductionHasFourSections() {
        assertThat(FORM.introduction())
                .extracting(IntroductionSection::heading)
                .containsExactly(
                        "Administrativa uppgifter", "Kontaktperson", "Ordlista", "Information om verksamheten");
        assertThat(FORM.introduction())
                .extracting(section -> section.fields().size())
                .containsExactly(6, 3, 0, 8);
    }

    @Test
    @DisplayName("Laget består av 3-4 examinatorer")
    void theTeam() {
        Team team = Facts.EDITION.evaluation().flatMap(Evaluation::team).orElseThrow();

        assertThat(team.smallest()).isEqualTo(3);
        assertThat(team.largest()).isEqualTo(4);
    }

    @Test
    @DisplayName("En ändringsbegäran måste åtgärdas inom 1-2 arbetsdagar.")
    void theChangeRequest() {
        ChangeRequestRule rule = FORM.changeRequest().orElseThrow();
        assertThat(rule.fewestWorkingDays()).isEqualTo(1);
        assertThat(rule.mostWorkingDays()).isEqualTo(2);
    }

    @Test
    void whatTheSourceSaysOfAContributionEachHasItsRule() {
        assertThat(FORM.rules())
                .extracting(ContributionRule::subject)
                .containsExactlyInAnyOrder(
                        Subject.UNANSWERED_ITEM,
                        Subject.MISSING_INTRODUCTION,
                        Subject.MISSING_FIELD,
                        Subject.MISSING_ATTACHMENT,
                        Subject.EXTRA_ATTACHMENT,
                        Subject.INGRESS_LEFT,
                        Subject.FORM_ANNEX_LEFT,
                        Subject.PICTURE);
    }

    @Test
    @DisplayName("Källan nämner ändringsbegäran bara om bilder: elsewhere a change request is an interpretation")
    void aChangeRequestThatTheSourceDoesNotNameIsAnInterpretation() {
        assertThat(FORM.rules())
                .filteredOn(rule -> rule.consequence() == Consequence.CHANGE_REQUEST)
                .allSatisfy(rule -> assertThat(rule.citation().interpretation().isPresent())
                        .as(rule.id())
                        .isEqualTo(!rule.citation().quote().contains("ändringsbegäran")));
        assertThat(FORM.limits())
                .filteredOn(limit -> limit.consequence().equals(Optional.of(Consequence.CHANGE_REQUEST)))
                .hasSize(1)
                .allSatisfy(limit -> assertThat(
                                limit.citation().interpretation().orElseThrow().sv())
                        .contains("ändringsbegäran bara om bilder"));
    }

    static Stream<String> wordsOfTheForm() {
        Pattern ownWords = Pattern.compile("/contribution/("
                + "introduction/\\d+/(heading|lead/\\d+|fields/\\d+/label)"
                + "|sections/\\d+/(heading|ingress/\\d+|lead/\\d+|questions/\\d+/(text/\\d+|parts/\\d+/text))"
                + "|form/(introduction/0|questions/0|instructions/\\d+|annexes/\\d+/text/\\d+))");
        return values(FILE, "").keySet().stream()
                .filter(pointer -> ownWords.matcher(pointer).matches());
    }

    @ParameterizedTest
    @MethodSource("wordsOfTheForm")
    void everyWordOfTheFormStandsWordForWordInItsDocument(String pointer) throws IOException {
        assertThat(Sources.folded(FORM.document().orElseThrow()))
                .contains(FILE.at(pointer).asString());
    }

    @Test
    void theWordsOfTheFormStandInTheOrderOfTheDocument() throws IOException {
        String document = Sources.folded(FORM.document().orElseThrow());
        List<String> words = new ArrayList<>();
        FORM.introduction().forEach(section -> {
            words.add(section.heading());
            words.addAll(section.lead());
            section.fields().forEach(field -> words.add(field.label()));
        });
        FORM.sections().forEach(section -> {
            words.add(section.heading());
            words.addAll(section.ingress());
            words.addAll(section.lead());
            section.questions().forEach(question -> {
                words.addAll(question.text());
                question.parts().forEach(part -> words.add(part.letter() + ". " + part.text()));
            });
        });
        FORM.formWords().annexes().forEach(annex -> words.addAll(annex.text()));
        int from = document.indexOf("Inledning Administrativa uppgifter");
        for (String each : words) {
            int at = document.indexOf(each, from);
            assertThat(at).as(each).isNotNegative();
            from = at + each.length();
        }
    }

    @Test
    void everyQuestionStandsBesideItsNumber() throws IOException {
        String document = Sources.folded(FORM.document().orElseThrow());
        for (Question question : FORM.questions()) {
            String first = question.text().isEmpty()
                    ? "a. " + question.parts().get(0).text()
                    : question.text().get(0);
            assertThat(document).contains(question.number() + ". " + first);
        }
    }
}
