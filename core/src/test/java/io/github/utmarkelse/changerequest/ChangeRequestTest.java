package io.github.utmarkelse.changerequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Bidrag;
import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Observation;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.LengthLimit;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.schedule.ClosedDay;
import io.github.utmarkelse.schedule.Closure;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Reason;
import io.github.utmarkelse.schedule.WorkingDays;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes into a change request, by when it must be met, and what a second hand-in leaves. */
class ChangeRequestTest {
    private static final Edition EDITION = Facts.EDITION;
    private static final WorkingDays SWEDEN = WorkingDays.sweden();
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 11);
    private static final Instant LATER = Instant.parse("2026-05-12T10:00:00Z");

    private static Place place(String item, int paragraph, String quote) {
        return Place.builder()
                .part(Part.QUESTIONS)
                .item(item)
                .paragraph(paragraph)
                .heading("Fråga " + item)
                .quote(quote)
                .build();
    }

    private static Observation picture(String item, int paragraph) {
        return Observation.builder()
                .subject(Subject.PICTURE)
                .characters(240)
                .place(place(item, paragraph, "Vårt årshjul"))
                .build();
    }

    /** The edition, were it not said what follows where a contribution is too long. */
    private static Edition silentOnLength() {
        ContributionRules rules = EDITION.contributionRules();
        List<LengthLimit> limits = rules.limits().stream()
                .map(limit -> LengthLimit.builder()
                        .from(limit)
                        .consequence(Optional.empty())
                        .build())
                .toList();
        return Edition.builder()
                .from(EDITION)
                .contribution(
                        ContributionRules.builder().from(rules).limits(limits).build())
                .build();
    }

    private static Assessment assess(Bidrag bidrag) {
        return assess(EDITION, bidrag);
    }

    private static Assessment assess(Edition edition, Bidrag bidrag) {
        Application application = Application.builder()
                .attachments(List.of(Attachment.builder().id("operationalPlan").build()))
                .contribution(bidrag.build())
                .build();
        return Assessment.of(edition, application, LATER);
    }

    private static ChangeRequest request(Bidrag bidrag, LocalDate sent) {
        return ChangeRequest.of(EDITION, assess(bidrag), sent, SWEDEN);
    }

    private static List<String> codes(List<ChangeItem> items) {
        return items.stream()
                .map(item ->
                        item.code() + item.about().map(about -> " " + about).orElse(""))
                .toList();
    }

    @Nested
    @DisplayName("what it asks for")
    class Items {
        @Test
        void nothingIsAskedForWhereAllIsInOrder() {
            assertThat(request(Bidrag.complete(), MONDAY).items()).isEmpty();
        }

        @Test
        void aPictureIsLookedAtBecauseOneWithTextIsSentBack() {
            ChangeRequest request = request(Bidrag.complete().with(picture("7", 61), picture("9", 80)), MONDAY);

            assertThat(request.items()).hasSize(1);
            ChangeItem item = request.items().get(0);
            assertThat(item.basis()).isEqualTo(Basis.TO_EXAMINE);
            assertThat(item.citation().map(Citation::quote))
                    .hasValueSatisfying(quote -> assertThat(quote)
                            .contains("Inkomna bidrag där bilder innehåller textstycken kommer skickas tillbaka"));
            assertThat(item.places().stream().map(Place::paragraph)).containsExactly(61, 80);
            assertThat(item.places().get(0).heading()).contains("Fråga 7");
        }

        @Test
        void whatIsSentBackComesFirstThenWhatTheOfficeMayAskForThenWhatItMustLookAt() {
            Bidrag bidrag = Bidrag.complete()
                    .withoutAnswer("4")
                    .withoutItem("13b")
                    .withCharacters(Kind.ANSWER, Story.BODY, 95_000)
                    .with(picture("7", 61));
            Edition silentOnLength = silentOnLength();
            ChangeRequest request = ChangeRequest.of(silentOnLength, assess(silentOnLength, bidrag), MONDAY, SWEDEN);

            assertThat(codes(request.items()))
                    .containsExactly(
                            "item-unanswered 4", "item-unanswered 13b", "character-limit", "picture-with-text");
            assertThat(request.items().stream().map(ChangeItem::basis))
                    .containsExactly(Basis.STATED, Basis.STATED, Basis.NOT_STATED, Basis.TO_EXAMINE);
            assertThat(codes(request.only(item -> item.basis() == Basis.STATED).items()))
                    .containsExactly("item-unanswered 4", "item-unanswered 13b");
        }

        @Test
        void whetherItCameInTimeIsNothingToMend() {
            Application late = Application.read(
                    new ByteArrayInputStream(
                            "{\"receipts\":[{\"milestone\":\"contribution\",\"reachedNetwork\":\"2026-05-09T10:00\"}]}"
                                    .getBytes(StandardCharsets.UTF_8)),
                    "ansokan.json",
                    EDITION);

            assertThat(ChangeRequest.of(EDITION, Assessment.of(EDITION, late, LATER), MONDAY, SWEDEN)
                            .items())
                    .isEmpty();
        }

        @Test
        void itIsReadBackAsItWasWritten() {
            ChangeRequest request = request(Bidrag.complete().withoutAnswer("4").with(picture("7", 61)), MONDAY)
                    .to(Operation.builder().name("Förskolan Solen").build());
            String json = JsonFormat.mapper().writeValueAsString(request);

            assertThat(JsonFormat.mapper().readValue(json, ChangeRequest.class)).isEqualTo(request);
            assertThat(request.toString()).doesNotContain("Solen");
        }
    }

    @Nested
    @DisplayName("“En ändringsbegäran måste åtgärdas inom 1-2 arbetsdagar.”")
    class Days {
        @ParameterizedTest(name = "out on {0}: {1} or {2}, skipping {3}")
        @CsvSource({
            "2026-05-11, 2026-05-12, 2026-05-13, ''",
            "2026-05-13, 2026-05-15, 2026-05-18, 'Kristi himmelsfärdsdag, lördag, söndag'",
            "2026-05-15, 2026-05-18, 2026-05-19, 'lördag, söndag'",
            "2026-05-16, 2026-05-18, 2026-05-19, 'söndag'",
            "2026-04-01, 2026-04-02, 2026-04-07, 'långfredagen, lördag, söndag + påskdagen, annandag påsk'",
            "2026-04-02, 2026-04-07, 2026-04-08, 'långfredagen, lördag, söndag + påskdagen, annandag påsk'",
            "2026-06-17, 2026-06-18, 2026-06-22, 'midsommarafton, lördag + midsommardagen, söndag'",
            "2026-06-18, 2026-06-22, 2026-06-23, 'midsommarafton, lördag + midsommardagen, söndag'",
            "2026-12-22, 2026-12-23, 2026-12-28, 'julafton, juldagen, lördag + annandag jul, söndag'",
            "2026-12-23, 2026-12-28, 2026-12-29, 'julafton, juldagen, lördag + annandag jul, söndag'",
            "2026-12-30, 2027-01-04, 2027-01-05, 'nyårsafton, nyårsdagen, lördag, söndag'"
        })
        void areCountedFromTheDayAfterAndEachSkippedDayHasItsReason(
                LocalDate sent, LocalDate earliest, LocalDate latest, String skipped) {
            ChangeRequest request = request(Bidrag.complete(), sent);

            assertThat(request.term().orElseThrow().earliest()).isEqualTo(earliest);
            assertThat(request.term().orElseThrow().latest()).isEqualTo(latest);
            assertThat(request.term().orElseThrow().skipped().stream()
                            .map(Days::reasons)
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(skipped);
            assertThat(request.citation().map(Citation::quote))
                    .contains("En ändringsbegäran måste åtgärdas inom 1-2 arbetsdagar.");
        }

        private static String reasons(ClosedDay day) {
            return day.reasons().stream()
                    .map(Reason::text)
                    .map(text -> text.sv())
                    .collect(Collectors.joining(" + "));
        }

        @Test
        void theOfficesOwnClosedDayIsSkippedToo() {
            LocalDate squeezed = LocalDate.of(2026, 5, 15);
            WorkingDays office = SWEDEN.closing(List.of(new Closure(
                    squeezed, Optional.empty(), new LocalizedText("klämdag", "bridge day"), Optional.empty())));
            ChangeRequest request =
                    ChangeRequest.of(EDITION, assess(Bidrag.complete()), LocalDate.of(2026, 5, 13), office);

            assertThat(request.term().orElseThrow().earliest()).isEqualTo(LocalDate.of(2026, 5, 18));
        }

        @ParameterizedTest(name = "mended {0}: {1}")
        @CsvSource({
            "2026-05-12T23:59:59, YES",
            "2026-05-12T24:00, YES",
            "2026-05-13T00:00:01, UNKNOWN",
            "2026-05-13T24:00, UNKNOWN",
            "2026-05-14T00:00:01, NO"
        })
        void betweenTheEarliestAndTheLatestDayTheSourceDoesNotDecide(String reached, Answer expected) {
            ChangeRequest request = request(Bidrag.complete(), MONDAY);

            assertThat(request.inTime(Moment.parse(reached).instant(EDITION.timeZone())))
                    .isEqualTo(expected);
        }

        @Test
        void anEditionThatLaysNoTimeDownHasNone() {
            Edition silent = Editions.bundled().edition("kvalitetsutmarkelsen-2024");
            ChangeRequest request = ChangeRequest.of(
                    silent, Assessment.of(silent, Application.builder().build(), LATER), MONDAY, SWEDEN);

            assertThat(request.term()).isEmpty();
            assertThat(request.latest()).isEmpty();
            assertThat(request.inTime(LATER)).isEqualTo(Answer.UNKNOWN);
        }
    }

    @Nested
    @DisplayName("a second hand-in")
    class Second {
        private final Bidrag first =
                Bidrag.complete().withoutAnswer("4").withoutItem("13b").with(picture("7", 61), picture("9", 80));

        private final ChangeRequest request = request(first, MONDAY);

        private List<MendState> states(SecondHandIn second) {
            return second.items().stream().map(MendedItem::state).toList();
        }

        @Test
        void thatIsTheFirstOnceMoreLeavesEverything() {
            SecondHandIn second = request.heldAgainst(assess(first));

            assertThat(states(second)).containsExactly(MendState.REMAINS, MendState.REMAINS, MendState.UNKNOWN);
            assertThat(second.added()).isEmpty();
            assertThat(second.isMended()).isFalse();
        }

        @Test
        void thatIsInOrderLeavesNothing() {
            SecondHandIn second = request.heldAgainst(assess(Bidrag.complete()));

            assertThat(states(second)).hasSize(3).containsOnly(MendState.MENDED);
            assertThat(second.isMended()).isTrue();
        }

        @Test
        void thatMendsSomeTellsWhatIsLeftAndWhere() {
            SecondHandIn second = request.heldAgainst(
                    assess(Bidrag.complete().withoutItem("13b").with(picture("9", 77))));

            assertThat(second.items().stream()
                            .filter(item -> item.state() == MendState.MENDED)
                            .map(item -> item.asked().about()))
                    .containsExactly(Optional.of("4"));
            MendedItem pictures = second.items().get(2);
            assertThat(pictures.left().orElseThrow().places().stream().map(Place::paragraph))
                    .containsExactly(77);
        }

        @Test
        void thatBreaksSomethingElseTellsIt() {
            SecondHandIn second = request.heldAgainst(assess(Bidrag.complete().withoutAnswer("11")));

            assertThat(states(second)).containsOnly(MendState.MENDED);
            assertThat(codes(second.added())).containsExactly("item-unanswered 11");
        }

        @Test
        void thatIsNotAtHandIsNotKnown() {
            SecondHandIn second = request.heldAgainst(
                    Assessment.of(EDITION, Application.builder().build(), LATER));

            assertThat(states(second)).containsOnly(MendState.UNKNOWN);
        }

        @Test
        void itIsReadBackAsItWasWritten() {
            SecondHandIn second = request.heldAgainst(assess(Bidrag.complete().withoutAnswer("11")));
            String json = JsonFormat.mapper().writeValueAsString(second);

            assertThat(JsonFormat.mapper().readValue(json, SecondHandIn.class)).isEqualTo(second);
        }
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        ChangeRequest request =
                request(Bidrag.complete().withoutAnswer("4").withCharacters(Kind.ANSWER, Story.BODY, 95_000), MONDAY);

        assertThat(request.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.text().in(Language.SWEDISH)).isNotBlank();
            assertThat(item.text().in(Language.ENGLISH)).isNotBlank();
        });
    }
}
