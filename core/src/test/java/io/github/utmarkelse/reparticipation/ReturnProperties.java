package io.github.utmarkelse.reparticipation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.JsonFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What always holds of returning, whatever the history. */
class ReturnProperties {
    private static final Lyktan LYKTAN = Lyktan.asPublished();
    private static final String RULE = "'text':{'sv':'a','en':'b'},'citation':{'document':'stadgar.txt','quote':'a'}}";

    /** Silent, with few rules and with many; by years and for ever; of operations, entries and categories; undated. */
    private static final List<Edition> EDITIONS = List.of(
            LYKTAN.edition(),
            LYKTAN.with(
                            "/reparticipation/-",
                            "{'outcome':'honourableMention','yearsUntilReturn':4,'decides':'award'," + RULE)
                    .with("/reparticipation/-", "{'outcome':'none','never':true,'decides':'award'," + RULE)
                    .with("/reparticipation/-", "{'outcome':'withdrew','yearsUntilReturn':2," + RULE)
                    .edition(),
            LYKTAN.without("/year").edition(),
            LYKTAN.without("/reparticipation").edition(),
            Facts.EDITION,
            Rounds.OF_2018,
            Rounds.OF_2024);

    private static final Edition OF_2028 = Rounds.of(2028);

    @Provide
    Arbitrary<Edition> editions() {
        return Arbitraries.of(EDITIONS);
    }

    @Provide
    Arbitrary<Participation> participations() {
        return Combinators.combine(
                        Arbitraries.of("lyktan", "kvalitetsutmarkelsen", "fornyelsepriset", "tornet"),
                        Arbitraries.integers().between(2012, 2027),
                        Arbitraries.of("award", "honourableMention", "none", "withdrew"),
                        Arbitraries.of("Kaffe", "Te").optional(0.7),
                        Arbitraries.of("small", "large").optional(0.7))
                .as((award, year, outcome, entry, category) -> Participation.builder()
                        .award(award)
                        .year(year)
                        .outcome(outcome)
                        .entry(entry)
                        .category(category)
                        .build());
    }

    @Provide
    Arbitrary<Application> units() {
        return Combinators.combine(
                        participations().list().ofMaxSize(5).optional(0.9),
                        Arbitraries.of("Kaffe", "Te").optional(0.7),
                        Arbitraries.of("small", "large").optional(0.7))
                .as((history, entry, category) -> Application.builder()
                        .history(history)
                        .entry(entry)
                        .facts(category.<Map<String, FactValue>>map(value -> Map.of("category", FactValue.of(value)))
                                .orElse(Map.of()))
                        .build());
    }

    /** Without what the edition would refuse: outcomes that it does not have, and years after its own. */
    private static Application fitting(Application unit, Edition edition) {
        return Application.builder()
                .from(unit)
                .history(unit.history()
                        .map(history -> history.stream()
                                .filter(each -> edition.year()
                                        .filter(year -> each.year() > year)
                                        .isEmpty())
                                .filter(each -> fits(each, edition))
                                .toList()))
                .build();
    }

    private static boolean fits(Participation participation, Edition edition) {
        return !participation.award().equals(edition.award().id())
                || List.of("none", "withdrew").contains(participation.outcome())
                || edition.outcomes().stream().anyMatch(outcome -> outcome.id().equals(participation.outcome()));
    }

    private static List<ReturnAnswer> answers(Edition edition, Application unit) {
        RoundReturn round = RoundReturn.of(edition, unit);
        return List.of(round.participation(), round.award());
    }

    private static int rank(ReturnAnswer answer) {
        return answer.open()
                .map(open -> switch (open) {
                    case YES -> 2;
                    case UNKNOWN -> 1;
                    case NO -> 0;
                })
                .orElse(-1);
    }

    private static int firstYear(ReturnAnswer answer) {
        return answer.never() ? Integer.MAX_VALUE : answer.firstYear().orElse(0);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void addingHistoryNeverBringsReturnForward(
            @ForAll("editions") Edition edition,
            @ForAll("units") Application unit,
            @ForAll("participations") Participation more) {
        if (unit.history().isEmpty() || !fits(more, edition)) {
            return;
        }
        Application before = fitting(unit, edition);
        List<Participation> longer = new ArrayList<>(before.history().orElseThrow());
        longer.add(more);
        Application after = Application.builder().from(before).history(longer).build();

        List<ReturnAnswer> one = answers(edition, before);
        List<ReturnAnswer> two = answers(edition, after);
        for (int i = 0; i < one.size(); i++) {
            assertThat(rank(two.get(i))).isLessThanOrEqualTo(rank(one.get(i)));
            assertThat(firstYear(two.get(i))).isGreaterThanOrEqualTo(firstYear(one.get(i)));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void neitherTheOrderOfTheHistoryNorRepeatingItMatters(
            @ForAll("editions") Edition edition, @ForAll("units") Application unit, @ForAll Random random) {
        Application one = fitting(unit, edition);
        List<Participation> shuffled = new ArrayList<>(one.history().orElse(List.of()));
        shuffled.addAll(List.copyOf(shuffled));
        Collections.shuffle(shuffled, random);
        Application other = Application.builder()
                .from(one)
                .history(one.history().map(history -> shuffled))
                .build();

        assertThat(RoundReturn.of(edition, other)).isEqualTo(RoundReturn.of(edition, one));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void theAnswerIsThatOfTheAssessment(@ForAll("editions") Edition edition, @ForAll("units") Application unit) {
        Application told = Application.builder()
                .from(fitting(unit, edition))
                .facts(edition.categories().isPresent() ? unit.facts() : Map.of())
                .build();
        Assessment assessment = Assessment.of(edition, told, Instant.parse("2027-01-20T11:00:00Z"));
        RoundReturn answer = RoundReturn.of(edition, told);

        assertThat(answer.participation().open()).isEqualTo(found(assessment, "reparticipation"));
        assertThat(answer.award().open()).isEqualTo(found(assessment, "reparticipation-award"));
        assertThat(answer.participation().firstYear()).isEqualTo(assessment.firstYear());
        for (Finding finding : assessment.findings()) {
            if (finding.code().equals("reparticipation")) {
                assertThat(answer.participation().rules())
                        .extracting(rule -> rule.citation())
                        .contains(finding.citation().orElseThrow());
                assertThat(answer.participation().missing())
                        .containsExactlyInAnyOrderElementsOf(
                                finding.answer() == Answer.UNKNOWN ? finding.facts() : List.of());
            }
        }
    }

    private static Optional<Answer> found(Assessment assessment, String code) {
        return assessment.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::answer)
                .reduce(Answer::and);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void moreFactsNeverUndoAnAnswer(@ForAll("editions") Edition edition, @ForAll("units") Application unit) {
        Application before = fitting(unit, edition);
        Application after = Application.builder()
                .from(before)
                .entry(before.entry().orElse("Te"))
                .facts(before.facts().isEmpty() ? Map.of("category", FactValue.of("small")) : before.facts())
                .history(before.history().orElse(List.of()).stream()
                        .map(each -> Participation.builder()
                                .from(each)
                                .entry(each.entry().orElse("Kaffe"))
                                .category(each.category().orElse("small"))
                                .build())
                        .toList())
                .build();

        List<ReturnAnswer> less = answers(edition, before);
        List<ReturnAnswer> more = answers(edition, after);
        for (int i = 0; i < less.size(); i++) {
            if (!less.get(i).open().equals(Optional.of(Answer.UNKNOWN))) {
                assertThat(more.get(i).open()).isEqualTo(less.get(i).open());
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyAnswerThatIsStatedRestsOnASentenceOfTheEdition(
            @ForAll("editions") Edition edition, @ForAll("units") Application unit) {
        RoundReturn round = RoundReturn.of(edition, fitting(unit, edition));

        for (ReturnAnswer answer : List.of(round.participation(), round.award())) {
            assertThat(answer.rules().isEmpty()).isEqualTo(answer.open().isEmpty());
            assertThat(edition.reparticipation()).containsAll(answer.rules());
        }
        for (ReturnAfter after : round.outcomes()) {
            assertThat(after.rule().isPresent()).isNotEqualTo(after.notStated().isPresent());
            assertThat(after.keepsAway().isPresent()).isEqualTo(after.rule().isPresent());
            after.rule().ifPresent(rule -> {
                assertThat(edition.reparticipation()).contains(rule);
                assertThat(after.citation()).contains(rule.citation());
                assertThat(edition.document(rule.citation().document())).isPresent();
            });
        }
        assertThat(round.outcomes().stream().map(ReturnAfter::participation).distinct())
                .containsExactlyInAnyOrderElementsOf(fitting(unit, edition).history().orElse(List.of()).stream()
                        .distinct()
                        .toList());
        String json = JsonFormat.mapper().writeValueAsString(round);
        assertThat(JsonFormat.mapper().readValue(json, RoundReturn.class)).isEqualTo(round);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aForecastSaysWhatTheSameRulesSayInThatYear(@ForAll("units") Application unit) {
        Application told = fitting(unit, Facts.EDITION);
        ReturnCalendar calendar = ReturnCalendar.of(List.of(Facts.EDITION), List.of(told, told), 2);
        List<RoundReturn> rounds = calendar.units().get(1).rounds();

        assertThat(rounds.get(2).participation())
                .isEqualTo(RoundReturn.of(OF_2028, told).participation());
        assertThat(calendar.units().get(0)).isEqualTo(calendar.units().get(1));
        assertThat(rank(rounds.get(2).participation()))
                .isGreaterThanOrEqualTo(rank(rounds.get(1).participation()));
    }
}
