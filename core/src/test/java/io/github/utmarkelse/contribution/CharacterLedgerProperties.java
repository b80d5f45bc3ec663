package io.github.utmarkelse.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.LimitJudgement;
import io.github.utmarkelse.fact.Answer;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a ledger whatever the contribution. */
class CharacterLedgerProperties {
    private static Assessment assess(List<Passage> passages) {
        Contribution contribution = Contribution.builder().passages(passages).build();
        return Assessment.of(
                Facts.EDITION, Application.builder().contribution(contribution).build(), Facts.IN_JANUARY);
    }

    @Provide
    Arbitrary<List<Passage>> passages() {
        Arbitrary<Optional<String>> items =
                Arbitraries.of("1", "12", "12a", "19").optional(0.8);
        Arbitrary<CharacterCount> counts = Combinators.combine(
                        Arbitraries.longs().between(0, 40_000),
                        Arbitraries.longs().between(0, 5_000))
                .as((characters, blanks) -> new CharacterCount(characters, characters + blanks));
        return Combinators.combine(
                        Arbitraries.of(Part.class),
                        items,
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Story.class),
                        counts)
                .as((part, item, kind, story, count) -> Passage.builder()
                        .part(part)
                        .item(item)
                        .kind(kind)
                        .story(story)
                        .count(count)
                        .paragraph(1)
                        .text("")
                        .build())
                .list()
                .ofMaxSize(20);
    }

    @Property
    void rowsAddUpToTheWholeDocument(@ForAll("passages") List<Passage> passages) {
        CharacterLedger ledger = assess(passages).ledger().orElseThrow();

        assertThat(ledger.rows().stream().map(CharacterRow::count).reduce(CharacterCount.ZERO, CharacterCount::plus))
                .isEqualTo(passages.stream().map(Passage::count).reduce(CharacterCount.ZERO, CharacterCount::plus));
    }

    @Property
    void theAnswerIsThatOfEveryReadingOrUnknown(@ForAll("passages") List<Passage> passages) {
        LimitJudgement judgement = assess(passages).limits().get(0);
        boolean allYes = judgement.sums().stream().allMatch(sum -> sum.length().orElseThrow() <= 90_000);
        boolean allNo = judgement.sums().stream().allMatch(sum -> sum.length().orElseThrow() > 90_000);

        assertThat(judgement.answer()).isEqualTo(allYes ? Answer.YES : allNo ? Answer.NO : Answer.UNKNOWN);
    }
}
