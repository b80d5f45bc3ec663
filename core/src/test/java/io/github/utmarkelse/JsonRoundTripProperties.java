package io.github.utmarkelse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactOption;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is known of an application, it is read back as it was written, and so is what is said of it. */
class JsonRoundTripProperties {
    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<LocalDateTime> locals = Arbitraries.longs()
                .between(0, 4_000_000_000L)
                .flatMap(second -> Arbitraries.integers()
                        .between(0, 999_999_999)
                        .injectNull(0.7)
                        .map(nano -> LocalDateTime.ofEpochSecond(second, nano == null ? 0 : nano, ZoneOffset.UTC)));
        Arbitrary<Optional<ZoneOffset>> offsets = Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60))
                .optional(0.5);
        return Combinators.combine(locals, offsets).as(Moment::new);
    }

    private static Arbitrary<FactValue> valueOf(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> Arbitraries.of(true, false).map(FactValue::of);
            case CHOICE ->
                Arbitraries.of(fact.options().stream().map(FactOption::id).toList())
                        .map(FactValue::of);
            case WHOLE_NUMBER, DECIMAL, MONEY ->
                Arbitraries.longs()
                        .between(fact.id().endsWith("Total") ? 1_000 : 0, 1_000)
                        .map(FactValue::of);
            case SHARE -> Arbitraries.longs().between(0, 100).map(FactValue::of);
            case YEAR -> Arbitraries.longs().between(1900, 2200).map(FactValue::of);
            case DATE ->
                Arbitraries.longs()
                        .between(0, 60_000)
                        .map(LocalDate::ofEpochDay)
                        .map(FactValue::of);
            case TEXT -> Arbitraries.strings().ofMaxLength(20).map(FactValue::of);
        };
    }

    @Provide
    Arbitrary<Application> applications() {
        List<Arbitrary<Optional<FactValue>>> values = new ArrayList<>();
        Facts.EDITION.facts().forEach(fact -> values.add(valueOf(fact).optional(0.6)));
        Arbitrary<Map<String, FactValue>> facts = Combinators.combine(values).as(given -> {
            Map<String, FactValue> known = new LinkedHashMap<>();
            for (int i = 0; i < given.size(); i++) {
                String id = Facts.EDITION.facts().get(i).id();
                given.get(i).ifPresent(value -> known.put(id, value));
            }
            return known;
        });
        Arbitrary<List<Participation>> histories = Combinators.combine(
                        Arbitraries.integers().between(2015, 2026),
                        Arbitraries.of("award", "honourableMention", "none"))
                .as(Facts::came)
                .list()
                .ofMaxSize(3);
        Arbitrary<Receipt> receipts = Combinators.combine(
                        Arbitraries.of("notice", "contribution", "minutes", "basicControl"),
                        moments().filter(moment -> moment.offset().isPresent()).optional(0.5),
                        moments().filter(moment -> moment.offset().isPresent()).optional(0.5))
                .as((milestone, reached, registered) -> Receipt.builder()
                        .milestone(milestone)
                        .reachedNetwork(reached)
                        .registered(registered)
                        .build());
        // What was registered more than a day before it arrived is refused; that is tested elsewhere.
        Arbitrary<Receipt> possible =
                receipts.map(receipt -> receipt.reachedNetwork().isPresent()
                        ? Receipt.builder()
                                .from(receipt)
                                .registered(receipt.reachedNetwork())
                                .build()
                        : receipt);
        return Combinators.combine(
                        facts,
                        histories.optional(0.7),
                        possible.list().uniqueElements(Receipt::milestone).ofMaxSize(2))
                .as((known, history, received) -> Application.builder()
                        .facts(known)
                        .history(history)
                        .receipts(received)
                        .build());
    }

    @Property
    void aMomentIsReadBackAsItWasWritten(@ForAll("moments") Moment moment) {
        assertThat(Moment.parse(moment.toString())).isEqualTo(moment);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anApplicationAndItsAssessmentAreReadBackAsTheyWereWritten(@ForAll("applications") Application application) {
        String json = JsonFormat.mapper().writeValueAsString(application);
        assertThat(JsonFormat.mapper().readValue(json, Application.class)).isEqualTo(application);

        Assessment assessment = Assessment.of(Facts.EDITION, application, Instant.parse("2026-05-20T10:00:00Z"));
        String assessed = JsonFormat.mapper().writeValueAsString(assessment);
        assertThat(JsonFormat.mapper().readValue(assessed, Assessment.class)).isEqualTo(assessment);
    }

    @Property
    void aNumberKeepsEveryDigit(@ForAll BigDecimal number) {
        String json = JsonFormat.mapper().writeValueAsString(FactValue.of(number));

        assertThat(JsonFormat.mapper().readValue(json, FactValue.class)).isEqualTo(FactValue.of(number));
    }
}
