package io.github.utmarkelse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Evidence;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.PlacedItem;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is written as JSON is read back without loss, and written the same every time. */
class JsonRoundTripTest {
    private static final Instant AFTER_THE_DEADLINE = Instant.parse("2026-05-20T10:00:00.123456789Z");

    private static <T> void roundTrip(T value, Class<T> type) {
        String json = JsonFormat.mapper().writeValueAsString(value);
        T read = JsonFormat.mapper().readValue(json, type);

        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
    }

    /** A contribution of every part, kind and story in which everything was seen. */
    static Contribution contribution() {
        Bidrag bidrag = Bidrag.complete().withoutAnswer("4").withoutItem("13b").withoutField("laws");
        for (Part part : Part.values()) {
            for (Kind kind : Kind.values()) {
                for (Story story : Story.values()) {
                    bidrag = bidrag.with(Bidrag.passage(
                            part,
                            part == Part.QUESTIONS ? Optional.of("1") : Optional.empty(),
                            kind,
                            story,
                            "å \"b\""));
                }
            }
        }
        for (Subject subject : Subject.values()) {
            bidrag = bidrag.seen(subject, "1", 3);
        }
        return Contribution.builder()
                .from(bidrag.build())
                .addAttachments("operationalPlan")
                .addPlacements(PlacedItem.builder()
                        .item("10")
                        .addTogether("11")
                        .confidence(55)
                        .addEvidence(Evidence.NUMBER, Evidence.ORDER)
                        .rival("9")
                        .place(Place.builder()
                                .part(Part.QUESTIONS)
                                .item("10")
                                .paragraph(7)
                                .build())
                        .characters(1_200)
                        .build())
                .build();
    }

    static Application application() {
        return Application.builder()
                .from(Facts.school().with("childrenFromCity", 50).application())
                .edition("kvalitetsutmarkelsen-2026")
                .operation(Operation.builder()
                        .name("Förskolan Solen")
                        .administration("Utbildningsförvaltningen")
                        .build())
                .history(List.of(Facts.came(2024, "award"), Facts.came("framsteget", 2019, "pris")))
                .addReceipts(Receipt.builder()
                        .milestone("contribution")
                        .sent(Moment.parse("2026-05-07T23:55"))
                        .reachedNetwork(Moment.parse("2026-05-07T23:57:00+02:00"))
                        .registered(Moment.parse("2026-05-07T22:27:00.5Z"))
                        .build())
                .addReceipts(Receipt.builder().milestone("notice").build())
                .attachments(List.of(
                        Attachment.builder()
                                .id("operationalPlan")
                                .file("plan.docx")
                                .build(),
                        Attachment.builder().id("budget").build()))
                .contribution(contribution())
                .build();
    }

    @Test
    void anEdition() {
        roundTrip(Facts.EDITION, Edition.class);
    }

    @Test
    void anEditionWrittenIsAnEditionFile() {
        byte[] json = JsonFormat.mapper().writeValueAsBytes(Facts.EDITION);

        assertThat(Editions.read(new ByteArrayInputStream(json), "written")).isEqualTo(Facts.EDITION);
    }

    @Test
    void theEditionFileSaysNothingThatTheEditionLoses() throws Exception {
        try (InputStream file = Editions.class.getResourceAsStream("edition/kvalitetsutmarkelsen-2026.json")) {
            JsonNode written = JsonFormat.mapper().readTree(JsonFormat.mapper().writeValueAsString(Facts.EDITION));
            JsonNode printed = JsonFormat.mapper().readTree(file.readAllBytes());
            assertThat(lost("", printed, written)).isEmpty();
        }
    }

    /** The places of the first tree that the second lacks or has otherwise. */
    private static List<String> lost(String place, JsonNode printed, JsonNode written) {
        List<String> lost = new ArrayList<>();
        if (printed.isObject()) {
            printed.propertyNames().forEach(key -> {
                JsonNode there = written.get(key);
                if (there == null) {
                    lost.add(place + "/" + key);
                } else {
                    lost.addAll(lost(place + "/" + key, printed.get(key), there));
                }
            });
        } else if (printed.isArray()) {
            if (printed.size() != written.size()) {
                lost.add(place);
            } else {
                for (int i = 0; i < printed.size(); i++) {
                    lost.addAll(lost(place + "/" + i, printed.get(i), written.get(i)));
                }
            }
        } else if (!printed.equals(written)) {
            lost.add(place);
        }
        return lost;
    }

    @Test
    void aContribution() {
        roundTrip(contribution(), Contribution.class);
    }

    @Test
    void anApplication() {
        roundTrip(application(), Application.class);
        roundTrip(Application.builder().build(), Application.class);
    }

    @Test
    void absentListsStayAbsentAndEmptyOnesEmpty() {
        Application absent = Application.builder().build();
        Application empty =
                Application.builder().history(List.of()).attachments(List.of()).build();

        JsonNode json = JsonFormat.mapper().readTree(JsonFormat.mapper().writeValueAsString(absent));
        assertThat(json.has("history")).isFalse();
        assertThat(json.has("attachments")).isFalse();
        roundTrip(empty, Application.class);
        assertThat(empty).isNotEqualTo(absent);
    }

    @Test
    void anAssessment() {
        roundTrip(Assessment.of(Facts.EDITION, application(), AFTER_THE_DEADLINE), Assessment.class);
        roundTrip(Facts.none().assess(), Assessment.class);
        roundTrip(Facts.awardable().assess(AFTER_THE_DEADLINE), Assessment.class);
    }

    @Test
    void aFactIsAPlainValue() {
        Application application = Facts.none()
                .with("operationForm", "contractor")
                .with("financedByCity", true)
                .with("employeesExcludingManager", 5)
                .application();

        assertThat(JsonFormat.mapper()
                        .readTree(JsonFormat.mapper().writeValueAsString(application))
                        .get("facts"))
                .hasToString("{\"operationForm\":\"contractor\",\"financedByCity\":true,"
                        + "\"employeesExcludingManager\":5}");
    }

    @Test
    void whatMayHoldPersonalDataIsNotInAnyToString() {
        assertThat(application().toString()).doesNotContain("Förskolan Solen");
        assertThat(contribution().toString()).doesNotContain("å \"b\"");
    }

    @Test
    void theSameFromEveryThreadAndEveryTime() throws Exception {
        Application application = Application.builder()
                .from(application())
                .contribution(Bidrag.complete()
                        .withoutAnswer("4")
                        .seen(Subject.PICTURE, "1", 0)
                        .build())
                .build();
        String expected =
                JsonFormat.mapper().writeValueAsString(Assessment.of(Facts.EDITION, application, AFTER_THE_DEADLINE));
        Callable<Integer> thousand = () -> {
            int same = 0;
            for (int i = 0; i < 1_000; i++) {
                String json = JsonFormat.mapper()
                        .writeValueAsString(Assessment.of(Facts.EDITION, application, AFTER_THE_DEADLINE));
                same += json.equals(expected) ? 1 : 0;
            }
            return same;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> eight = Collections.nCopies(8, thousand);
            for (Future<Integer> same : threads.invokeAll(eight)) {
                assertThat(same.get()).isEqualTo(1_000);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void readingTheSameFileTwiceGivesTheSame() {
        byte[] json = JsonFormat.mapper().writeValueAsString(application()).getBytes(StandardCharsets.UTF_8);

        assertThat(Application.read(new ByteArrayInputStream(json), "one"))
                .isEqualTo(Application.read(new ByteArrayInputStream(json), "two"));
    }
}
