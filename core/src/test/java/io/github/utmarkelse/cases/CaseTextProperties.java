package io.github.utmarkelse.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactOption;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.Secret;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.time.Duration;
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

/** An application that is written as a case is read back as it was. */
class CaseTextProperties {
    /** Whatever may stand in quotation marks, and what could be taken for something else. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("aå \u00A0\t#\"”“„=:,\n0").ofMaxLength(12),
                Arbitraries.strings().ascii().excludeChars('\r').ofMaxLength(8),
                Arbitraries.of("okänt", "inget", "none", "5", "2027-01-01", "Fall: b", "väntat:", "", "5 tecken"));
    }

    private static Arbitrary<String> names() {
        return texts().filter(name -> !name.isBlank());
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000000000"))
                .ofScale(4);
    }

    private static Arbitrary<FactValue> valueOf(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> Arbitraries.of(true, false).map(FactValue::of);
            case CHOICE ->
                Arbitraries.of(fact.options().stream().map(FactOption::id).toList())
                        .map(FactValue::of);
            case WHOLE_NUMBER ->
                Arbitraries.longs()
                        .between(
                                fact.id().endsWith("Total") ? 10_000 : 0,
                                fact.id().endsWith("Total") ? 99_000 : 10_000)
                        .map(FactValue::of);
            case DECIMAL, MONEY -> numbers().map(FactValue::of);
            case SHARE ->
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(3)
                        .map(FactValue::of);
            case YEAR -> Arbitraries.longs().between(1900, 2200).map(FactValue::of);
            case DATE ->
                Arbitraries.longs()
                        .between(0, 60_000)
                        .map(LocalDate::ofEpochDay)
                        .map(FactValue::of);
            case TEXT -> texts().map(FactValue::of);
        };
    }

    private static Arbitrary<Moment> moments() {
        Arbitrary<LocalDateTime> locals = Combinators.combine(
                        Arbitraries.longs().between(1_800_000_000L, 1_800_080_000L),
                        Arbitraries.integers().between(0, 999_999_999).injectNull(0.7))
                .as((second, nano) -> LocalDateTime.ofEpochSecond(second, nano == null ? 0 : nano, ZoneOffset.UTC));
        return Combinators.combine(
                        locals, Arbitraries.integers().between(-60, 60).optional(0.5))
                .as((local, minutes) -> new Moment(local, minutes.map(m -> ZoneOffset.ofTotalSeconds(m * 60))));
    }

    private static Arbitrary<Participation> participations() {
        Arbitrary<Participation> own = Combinators.combine(
                        Arbitraries.integers().between(2015, 2026),
                        Arbitraries.of("award", "honourableMention", "none"),
                        texts().optional(0.5),
                        Arbitraries.of("small", "large").optional(0.5))
                .as((year, outcome, entry, category) -> Participation.builder()
                        .award("fyren")
                        .year(year)
                        .outcome(outcome)
                        .entry(entry)
                        .category(category)
                        .build());
        Arbitrary<Participation> others = Combinators.combine(
                        Arbitraries.integers().between(2015, 2026),
                        Arbitraries.of("first prize", "none", "okänt", "silver"),
                        Arbitraries.of("The Golden Anchor", "guldankaret", "inget"),
                        names().optional(0.5))
                .as((year, outcome, award, category) -> Participation.builder()
                        .award(award)
                        .year(year)
                        .outcome(outcome)
                        .category(category)
                        .build());
        return Arbitraries.oneOf(own, others);
    }

    private static Arbitrary<Receipt> receipts() {
        return Combinators.combine(
                        moments().optional(0.5),
                        moments().optional(0.5),
                        moments().optional(0.5))
                .as((sent, reached, registered) -> Receipt.builder()
                        .milestone("application")
                        .sent(sent)
                        .reachedNetwork(reached)
                        .registered(registered)
                        .build());
    }

    private static Arbitrary<Attachment> attachments() {
        Arbitrary<Duration> lengths = Combinators.combine(
                        Arbitraries.longs().between(1, 400_000),
                        Arbitraries.integers().between(0, 999_999_999).injectNull(0.6))
                .as((seconds, nanos) -> Duration.ofSeconds(seconds, nanos == null ? 0 : nanos));
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of("description", "film"), names()),
                        texts().optional(0.4),
                        texts().optional(0.4),
                        lengths.optional(0.4),
                        Arbitraries.integers().between(1, 2000).optional(0.4),
                        Arbitraries.of(true, false).optional(0.4),
                        texts().map(Secret::of).optional(0.4))
                .as((id, file, link, length, pages, locked, password) -> Attachment.builder()
                        .id(id)
                        .file(file)
                        .link(link)
                        .length(length)
                        .pages(pages)
                        .passwordProtected(locked)
                        .password(password)
                        .build());
    }

    @Provide
    Arbitrary<Application> applications() {
        List<Arbitrary<Optional<FactValue>>> values = new ArrayList<>();
        Books.FYREN.facts().forEach(fact -> values.add(valueOf(fact).optional(0.6)));
        Arbitrary<Map<String, FactValue>> facts = Combinators.combine(values).as(given -> {
            Map<String, FactValue> known = new LinkedHashMap<>();
            for (int i = 0; i < given.size(); i++) {
                String id = Books.FYREN.facts().get(i).id();
                given.get(i).ifPresent(value -> known.put(id, value));
            }
            if (known.containsKey("usersInSolhamn")) {
                known.remove("usersInTotal");
            }
            return known;
        });
        Arbitrary<Map<String, String>> answers = Arbitraries.maps(
                        Arbitraries.of("whatWeDid", "whatImproved", "whatWeLearnt", "webAddress"), texts())
                .ofMaxSize(3);
        return Combinators.combine(
                        facts,
                        texts().optional(0.5),
                        participations().list().ofMaxSize(3).optional(0.6),
                        receipts().optional(0.5),
                        attachments()
                                .list()
                                .uniqueElements(Attachment::id)
                                .ofMaxSize(3)
                                .optional(0.6),
                        answers.optional(0.6),
                        Arbitraries.integers().between(1, 10_000).optional(0.5))
                .as((known, entry, history, receipt, attached, written, pages) -> Application.builder()
                        .facts(known)
                        .entry(entry)
                        .history(history)
                        .receipts(receipt.stream().toList())
                        .attachments(attached)
                        .answers(written)
                        .pages(pages)
                        .build());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anApplicationIsReadBackAsItWasWritten(
            @ForAll("applications") Application application, @ForAll Language language) {
        Instant asOf = Instant.parse("2027-02-01T11:00:00.25Z");
        String text = CaseText.of("Ett fall", Books.FYREN, application, asOf, language);

        List<Case> cases = Books.book(text + "väntat:\n  bidrag = okänt\n").cases(Books.FYREN);

        assertThat(cases).hasSize(1);
        assertThat(cases.get(0).name()).isEqualTo("Ett fall");
        assertThat(cases.get(0).asOf()).isEqualTo(asOf);
        assertThat(cases.get(0).application()).as(text).isEqualTo(application);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whateverStandsInAFileIsReadOrRefusedInBothLanguages(@ForAll("lines") List<String> lines) {
        try {
            Books.run(String.join("\n", lines));
        } catch (io.github.utmarkelse.input.InvalidInputException e) {
            assertThat(e.problems()).allSatisfy(problem -> {
                assertThat(problem.line(Language.SWEDISH)).isNotBlank();
                assertThat(problem.line(Language.ENGLISH)).isNotBlank();
                assertThat(problem.place())
                        .hasValueSatisfying(place -> assertThat(place).matches("[1-9]\\d*:[1-9]\\d*"));
            });
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        List<String> words = new ArrayList<>(Word.phrases(List.of(Word.values())));
        words.addAll(List.of(
                "cost",
                "category",
                "small",
                "whatWeDid",
                "film",
                "application",
                "award",
                "2023",
                "5",
                "\"a\"",
                "\"",
                "2027-02-01",
                "12:00",
                "=",
                ":",
                ",",
                ":",
                "=",
                "#",
                "1",
                "min",
                "three-employees",
                "%",
                "”",
                "T",
                "."));
        return Arbitraries.of(words)
                .list()
                .ofMinSize(0)
                .ofMaxSize(7)
                .map(line -> String.join(" ", line))
                .list()
                .ofMaxSize(15)
                .map(list -> {
                    List<String> all = new ArrayList<>(list);
                    all.add(0, "Fall: a");
                    return all;
                });
    }
}
