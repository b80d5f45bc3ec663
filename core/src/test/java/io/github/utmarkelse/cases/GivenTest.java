package io.github.utmarkelse.cases;

import static io.github.utmarkelse.cases.Books.application;
import static io.github.utmarkelse.cases.Books.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.contribution.Observation;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.Secret;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said under "givet", and what it means. */
class GivenTest {
    @ParameterizedTest
    @ValueSource(strings = {"ja", "JA", "yes", "sant", "true"})
    void yes(String word) {
        assertThat(application("betterQuality = " + word).facts()).containsValue(FactValue.of(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nej", "Nej", "no", "falskt", "false"})
    void no(String word) {
        assertThat(application("betterQuality = " + word).facts()).containsValue(FactValue.of(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|5",
                "2 000 000|2000000",
                "2000000,01|2000000.01",
                "2\u00A0000\u00A0000,5|2000000.5",
                "0,125|0.125",
                "12,3450|12.345",
                "1500 SEK|1500",
                "1 500 sek|1500"
            })
    void aNumber(String written, BigDecimal number) {
        assertThat(application("cost = " + written).facts()).containsEntry("cost", FactValue.of(number));
    }

    @Test
    void aNumberWithItsUnit() {
        assertThat(application("employeesIncludingManager = 14 medarbetare").facts())
                .isEqualTo(
                        application("employeesIncludingManager = 14 employees").facts())
                .containsValue(FactValue.of(14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-01", "1 september 2025", "1 September 2025", "\"2025-09-01\""})
    void aDay(String written) {
        assertThat(application("inUseSince = " + written).facts())
                .containsValue(FactValue.of(LocalDate.of(2025, 9, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "SMALL", "\"small\"", "\"Liten verksamhet\"", "”small operation”"})
    void aChoice(String written) {
        assertThat(application("category = " + written).facts()).containsValue(FactValue.of("small"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cost = 5", "COST = 5", "cost: 5", "cost=5", "  \u00A0cost   =\t5   # fem"})
    void howALineIsWritten(String line) {
        assertThat(application(line).facts()).containsExactly(Map.entry("cost", FactValue.of(5)));
    }

    @Test
    void aFactByItsQuestion() {
        String question = Books.FYREN.fact("cost").orElseThrow().question().sv();

        assertThat(application("\"" + question + "\" = 5").facts()).containsOnlyKeys("cost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "per 2027-02-01|2027-01-31T23:00:00Z",
                "per: 2027-02-01 12:00|2027-02-01T11:00:00Z",
                "As of: 1 February 2027 at 12:00|2027-02-01T11:00:00Z",
                "Per 1 februari 2027 kl. 24.00|2027-02-01T23:00:00Z",
                "per: 1 februari 2027, 12.00.30|2027-02-01T11:00:30Z",
                "per: 2027-02-01T12:00:00.5+02:00|2027-02-01T10:00:00.500Z",
                "per: 2027-07-01 9.05|2027-07-01T07:05:00Z"
            })
    void whenItIsAsked(String line, Instant asOf) {
        assertThat(given(line).asOf()).isEqualTo(asOf);
    }

    @Test
    void whereNothingSaysWhenItIsTheBeginningOfTheYearOrWhatTheFileSays() {
        assertThat(given("cost = 5").asOf()).isEqualTo(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(Books.book("Per: 2027-02-03\nFall: a\nväntat:\ndelta = ja\n")
                        .cases(Books.FYREN)
                        .get(0)
                        .asOf())
                .isEqualTo(Instant.parse("2027-02-02T23:00:00Z"));
    }

    private static Participation.Builder came(int year, String outcome) {
        return Participation.builder().award("fyren").year(year).outcome(outcome);
    }

    @Test
    void earlierParticipations() {
        assertThat(application(
                                "tidigare: award 2023",
                                "earlier: honourableMention 2024, entry \"Kaffe, te\", category small",
                                "tidigare: inget 2025",
                                "tidigare: award 2025, utmärkelse guldankaret, kategori \"Stor verksamhet\"")
                        .history())
                .contains(List.of(
                        came(2023, "award").build(),
                        came(2024, "honourableMention")
                                .entry("Kaffe, te")
                                .category("small")
                                .build(),
                        came(2025, "none").build(),
                        came(2025, "award")
                                .award("guldankaret")
                                .category("Stor verksamhet")
                                .build()));
    }

    @Test
    void noEarlierParticipationsAndUnknownOnes() {
        assertThat(application("tidigare: inga").history()).contains(List.of());
        assertThat(application("earlier: none").history()).contains(List.of());
        assertThat(application("tidigare: inga", "tidigare: okänt").history()).isEmpty();
        assertThat(application().history()).isEmpty();
    }

    @Test
    void receiptsByTheirClocks() {
        assertThat(application(
                                "sänt application: 2027-02-26 15:59:59",
                                "inkom \"Skicka in ansökan\": 26 februari 2027 kl. 16.00",
                                "registrerat application: 2027-02-26T16:01+01:00")
                        .receipts())
                .isEqualTo(application(
                                "sent application: 2027-02-26 15:59:59",
                                "received application: 26 February 2027, 16:00",
                                "registered application: 2027-02-26 16:01+01:00")
                        .receipts())
                .containsExactly(Receipt.builder()
                        .milestone("application")
                        .sent(Moment.parse("2027-02-26T15:59:59"))
                        .reachedNetwork(Moment.parse("2027-02-26T16:00"))
                        .registered(Moment.parse("2027-02-26T16:01+01:00"))
                        .build());
        assertThat(application("inkom application: ja").receipts())
                .containsExactly(Receipt.builder().milestone("application").build());
    }

    @Test
    void attachments() {
        assertThat(application(
                                "bifogat: description, sidor 6, fil \"a, b.docx\"",
                                "attached: film, link \"https://example.org/x#y\", length 1 min 50,5 s, password-protected,"
                                        + " password \"h\"\"m\"",
                                "bifogat: \"ett brev\", oskyddat")
                        .attachments())
                .contains(List.of(
                        Attachment.builder()
                                .id("description")
                                .pages(6)
                                .file("a, b.docx")
                                .build(),
                        Attachment.builder()
                                .id("film")
                                .link("https://example.org/x#y")
                                .length(Duration.ofMillis(110_500))
                                .passwordProtected(true)
                                .password(Secret.of("h\"m"))
                                .build(),
                        Attachment.builder()
                                .id("ett brev")
                                .passwordProtected(false)
                                .build()));
        assertThat(application("bifogat: inget").attachments()).contains(List.of());
        assertThat(application("bifogat: inget", "bifogat: okänt").attachments())
                .isEmpty();
    }

    @Test
    void answers() {
        assertThat(application(
                                "svar whatWeDid: \"En rad.\"  # en anmärkning",
                                "                \"En rad till # ingen anmärkning.\"",
                                "answer \"Vad blev bättre?\": 4 tecken",
                                "svar whatWeLearnt: 3 ord")
                        .answers())
                .contains(Map.of(
                        "whatWeDid", "En rad.\nEn rad till # ingen anmärkning.",
                        "whatImproved", "xxxx",
                        "whatWeLearnt", "x x x"));
        assertThat(application("svar: inga").answers()).contains(Map.of());
        assertThat(application("svar: inga", "svar: okänt").answers()).isEmpty();
        assertThat(application("svar alla: 2 tecken", "svar webAddress: inget")
                        .answers()
                        .orElseThrow())
                .containsOnlyKeys("whatWeDid", "whatImproved", "whatWeLearnt");
    }

    @Test
    void entryPagesFileAndWhatIsSeen() {
        Application application = application(
                "förslag: \"Kaffe\"", "sidor: 15", "fil: \"a.docx\", 1 500 tecken", "syns: picture, textBox");

        assertThat(application.entry()).contains("Kaffe");
        assertThat(application.pages()).contains(15);
        assertThat(application.contribution().orElseThrow().name()).contains("a.docx");
        assertThat(application.contribution().orElseThrow().passages())
                .singleElement()
                .satisfies(
                        passage -> assertThat(passage.count().withoutBlanks()).isEqualTo(1500));
        assertThat(application.contribution().orElseThrow().observations().stream()
                        .map(Observation::subject))
                .containsExactly(Subject.PICTURE, Subject.TEXT_BOX);
    }

    @Test
    void aCaseLikeAnotherChangesWhatIsGivenThere() {
        List<Case> cases = Books.book("""
                        # allt på ett sätt
                        Fall: Det första
                          givet:
                            per: 2027-02-01
                            cost = 5
                            lowerCosts = ja
                            tidigare: award 2023
                            bifogat: description, sidor 6
                            bifogat: film
                            svar whatWeDid: "a"
                            inkom application: 2027-02-26 16:00
                            sänt application: 2027-02-26 15:00
                            förslag: "Kaffe"
                            sidor: 3
                            fil: "a.docx"
                            syns: picture
                          väntat:
                            delta = okänt

                        Case: Det andra
                          like: det FÖRSTA
                          given:
                            cost = unknown
                            lowerCosts = no
                            earlier: award 2020
                            attached: description, pages 7
                            answer whatImproved: "b"
                            received application: unknown
                            entry: unknown
                            pages: unknown
                            file: unknown
                            seen: nothing
                          expected:
                            participation = unknown
                        """).cases(Books.FYREN);
        Application first = cases.get(0).application();
        Application second = cases.get(1).application();

        assertThat(second.facts()).containsExactly(Map.entry("lowerCosts", FactValue.of(false)));
        assertThat(second.history().orElseThrow())
                .extracting(Participation::year)
                .containsExactly(2023, 2020);
        assertThat(second.attachments().orElseThrow())
                .containsExactly(
                        Attachment.builder().id("description").pages(7).build(),
                        Attachment.builder().id("film").build());
        assertThat(second.answers()).contains(Map.of("whatWeDid", "a", "whatImproved", "b"));
        assertThat(second.receipts())
                .containsExactly(Receipt.builder()
                        .milestone("application")
                        .sent(Moment.parse("2027-02-26T15:00"))
                        .build());
        assertThat(second.entry()).isEmpty();
        assertThat(second.pages()).isEmpty();
        assertThat(second.contribution()).isEmpty();
        assertThat(cases.get(1).asOf()).isEqualTo(cases.get(0).asOf());
        assertThat(first.facts()).hasSize(2);
        assertThat(first.history().orElseThrow()).hasSize(1);
    }

    @Test
    void theDotsOfSwedishLettersMayBeLeftOut() {
        assertThat(Books.problems(
                        "Fall: a\nkalla: \"Vad gjorde ni?\"\ngivet:\nforslag: \"x\"\nvantat:\ndelta = okant\n"))
                .isEmpty();
    }
}
