package io.github.utmarkelse.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.text.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where items were found, and what follows from it. */
class PlacedItemTest {
    private static PlacedItem placed(int confidence, long characters) {
        return PlacedItem.builder()
                .item("10")
                .together(List.of("11"))
                .confidence(confidence)
                .place(Place.builder()
                        .part(Part.QUESTIONS)
                        .item("10")
                        .paragraph(1)
                        .build())
                .characters(characters)
                .build();
    }

    private static AnsweredItems answers(String text, long characters) {
        return Contribution.builder()
                .addPassages(Passage.builder()
                        .part(Part.QUESTIONS)
                        .item("10")
                        .kind(Kind.ANSWER)
                        .story(Story.BODY)
                        .count(new CharacterCount(characters, characters))
                        .paragraph(1)
                        .text(text)
                        .build())
                .addPlacements(placed(100, characters))
                .build()
                .answers();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "79, false", "80, true", "100, true"})
    @DisplayName("a placement is sure from 80 on")
    void isSureFromItsThreshold(int confidence, boolean sure) {
        assertThat(placed(confidence, 5).sure()).isEqualTo(sure);
    }

    @Test
    @DisplayName("what one heading names together is answered by one text")
    void isAnsweredTogether() {
        assertThat(answers("Vi gör så här.", 11).answered("11")).isTrue();
        assertThat(answers("Vi gör så här.", 11).answered("12")).isFalse();
        assertThat(answers("", 0).answered("11")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("evidence is told in both languages")
    void evidenceIsTold(Evidence evidence) {
        for (Language language : Language.values()) {
            assertThat(evidence.text().in(language)).isNotBlank().doesNotContain("evidence.");
        }
    }
}
