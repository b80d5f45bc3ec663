package io.github.utmarkelse.changerequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Bidrag;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.ChangeRequestRule;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.schedule.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every change request, whatever is to be mended and on whatever day it goes out. */
class ChangeRequestProperties {
    private static final WorkingDays SWEDEN = WorkingDays.sweden();
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 55 * 365;
    private static final Instant AS_OF = Instant.parse("2026-05-12T10:00:00Z");
    private static final List<Subject> SUBJECTS = List.copyOf(EnumSet.allOf(Subject.class));
    private static final List<Answer> IN_TIME_FIRST = List.of(Answer.YES, Answer.UNKNOWN, Answer.NO);

    private static Bidrag bidrag(Random random) {
        Bidrag bidrag = Bidrag.complete();
        List<String> items = Facts.EDITION.contributionRules().items();
        for (int i = random.nextInt(6); i > 0; i--) {
            String item = items.get(random.nextInt(items.size()));
            bidrag = switch (random.nextInt(6)) {
                case 0 -> bidrag.withoutAnswer(item);
                case 1 -> bidrag.withoutItem(item);
                case 2 -> bidrag.seen(SUBJECTS.get(random.nextInt(SUBJECTS.size())), item, 240);
                case 3 -> bidrag.withCharacters(Kind.ANSWER, Story.BODY, 30_000);
                case 4 -> bidrag.withCharacters(Kind.QUESTION, Story.BODY, 30_000);
                default ->
                    bidrag.withoutField(List.copyOf(bidrag.fields().keySet())
                            .get(random.nextInt(bidrag.fields().size())));
            };
        }
        return bidrag;
    }

    private static Assessment assess(Random random) {
        Application.Builder application =
                Application.builder().contribution(bidrag(random).build());
        if (random.nextBoolean()) {
            application.attachments(
                    random.nextBoolean()
                            ? List.of()
                            : List.of(Attachment.builder().id("operationalPlan").build()));
        }
        return Assessment.of(Facts.EDITION, application.build(), AS_OF);
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private static ChangeRequest request(Random random) {
        return ChangeRequest.of(Facts.EDITION, assess(random), day(random), SWEDEN);
    }

    /** The edition with another time to mend in. */
    private static Edition within(int fewest, int most) {
        ContributionRules rules = Facts.EDITION.contributionRules();
        ChangeRequestRule rule = ChangeRequestRule.builder()
                .from(rules.changeRequest().orElseThrow())
                .fewestWorkingDays(fewest)
                .mostWorkingDays(most)
                .build();
        return Edition.builder()
                .from(Facts.EDITION)
                .contribution(ContributionRules.builder()
                        .from(rules)
                        .changeRequest(rule)
                        .build())
                .build();
    }

    @Property(tries = 200)
    void theEarliestDayIsNotAfterTheLatestAndBothAreWorkingDays(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int fewest, @ForAll @IntRange(max = 9) int more) {
        LocalDate sent = day(new Random(seed));
        ChangeRequest request = ChangeRequest.of(
                within(fewest, fewest + more),
                Assessment.of(Facts.EDITION, Application.builder().build(), AS_OF),
                sent,
                SWEDEN);
        LocalDate earliest = request.term().orElseThrow().earliest();
        LocalDate latest = request.term().orElseThrow().latest();

        assertThat(earliest).isAfter(sent).isBeforeOrEqualTo(latest);
        assertThat(SWEDEN.isWorkingDay(earliest)).isTrue();
        assertThat(SWEDEN.isWorkingDay(latest)).isTrue();
        assertThat(SWEDEN.between(sent, earliest)).isEqualTo(fewest);
        assertThat(SWEDEN.between(sent, latest)).isEqualTo(fewest + more);
        assertThat(request.earliest().orElseThrow())
                .isEqualTo(earliest.plusDays(1).atStartOfDay(request.timeZone()).toInstant());
        assertThat(request.latest().orElseThrow())
                .isEqualTo(latest.plusDays(1).atStartOfDay(request.timeZone()).toInstant());
    }

    @Property
    void whatIsMendedLaterIsNeverBetterInTime(@ForAll long seed) {
        Random random = new Random(seed);
        ChangeRequest request = request(random);
        Instant first = request.earliest().orElseThrow().plus(near(random));
        Instant second = first.plus(Duration.ofSeconds(random.nextInt(300_000), random.nextInt(2)));

        assertThat(IN_TIME_FIRST.indexOf(request.inTime(second)))
                .isGreaterThanOrEqualTo(IN_TIME_FIRST.indexOf(request.inTime(first)));
        assertThat(request.inTime(request.earliest().get())).isEqualTo(Answer.YES);
        assertThat(request.inTime(request.earliest().get().plusNanos(1))).isEqualTo(Answer.UNKNOWN);
        assertThat(request.inTime(request.latest().orElseThrow())).isEqualTo(Answer.UNKNOWN);
        assertThat(request.inTime(request.latest().orElseThrow().plusNanos(1))).isEqualTo(Answer.NO);
    }

    private static Duration near(Random random) {
        return Duration.ofSeconds(random.nextInt(200_000) - 100_000, random.nextInt(2));
    }

    @Property(tries = 300)
    void theSameContributionOnceMoreLeavesEveryItemAsItWasAskedFor(@ForAll long seed) {
        Assessment assessment = assess(new Random(seed));
        ChangeRequest request = ChangeRequest.of(Facts.EDITION, assessment, day(new Random(seed)), SWEDEN);
        SecondHandIn second = request.heldAgainst(assessment);

        assertThat(second.items().stream().map(MendedItem::asked)).isEqualTo(request.items());
        assertThat(second.items())
                .allSatisfy(item -> assertThat(item.left()).contains(item.asked()))
                .noneMatch(item -> item.state() == MendState.MENDED);
        assertThat(second.added()).isEmpty();
    }

    @Property(tries = 300)
    void onlySomeItemsAreASubsetInTheSameOrder(@ForAll long seed) {
        Random random = new Random(seed);
        ChangeRequest request = request(random);
        Set<ChangeItem> chosen = new HashSet<>();
        request.items().stream().filter(item -> random.nextBoolean()).forEach(chosen::add);
        ChangeRequest only = request.only(chosen::contains);

        List<ChangeItem> expected = new ArrayList<>(request.items());
        expected.retainAll(chosen);
        assertThat(only.items()).isEqualTo(expected);
        assertThat(ChangeRequest.builder().from(only).items(request.items()).build())
                .isEqualTo(request);
        assertThat(only.items()).isSortedAccordingTo((a, b) -> a.basis().compareTo(b.basis()));
    }

    private record About(String code, Optional<String> about) {
        static About of(ChangeItem item) {
            return new About(item.code(), item.about());
        }
    }

    @Property(tries = 300)
    void whatWasAskedForAndWhatCameUpBesidesAreNeverTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        ChangeRequest request = request(random);
        ChangeRequest asked = request.only(item -> random.nextInt(3) > 0);
        Assessment again = assess(random);
        SecondHandIn second = asked.heldAgainst(again);
        List<About> all = new ArrayList<>();
        second.items().forEach(item -> all.add(About.of(item.asked())));
        second.added().forEach(item -> all.add(About.of(item)));

        assertThat(all).doesNotHaveDuplicates();
        assertThat(second.items())
                .allMatch(item ->
                        item.left().filter(left -> !left.isAbout(item.asked())).isEmpty());
        long left =
                second.items().stream().filter(item -> item.left().isPresent()).count();
        assertThat(left + second.added().size())
                .isEqualTo(ChangeRequest.items(again).size());
    }

    @Property(tries = 100)
    void aSecondHandInIsReadBackAsItWasWritten(@ForAll long seed) {
        Random random = new Random(seed);
        ChangeRequest request = request(random);
        SecondHandIn second = request.heldAgainst(assess(random));

        assertThat(JsonFormat.mapper().readValue(JsonFormat.mapper().writeValueAsString(request), ChangeRequest.class))
                .isEqualTo(request);
        assertThat(JsonFormat.mapper().readValue(JsonFormat.mapper().writeValueAsString(second), SecondHandIn.class))
                .isEqualTo(second);
    }
}
