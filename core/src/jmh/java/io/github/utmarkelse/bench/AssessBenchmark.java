package io.github.utmarkelse.bench;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Observation;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Passage;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.IntroductionField;
import io.github.utmarkelse.edition.IntroductionSection;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.edition.Section;
import io.github.utmarkelse.edition.SubQuestion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Assesses one application about which everything is known, once warm. To be held under 10 µs and, as {@code
 * gc.alloc.rate.norm} says, 16 KiB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class AssessBenchmark {
    private static final Instant AS_OF = Instant.parse("2026-06-10T10:00:00Z");
    private static final int PARAGRAPHS_OF_AN_ANSWER = 9;
    private static final String PARAGRAPH =
            ("Vi följer upp varje vecka på arbetsplatsträffen, där brukarråd, anhöriga och medarbetare har sagt sitt. "
                            + "Det som inte fungerar ändrar vi direkt, och resultatet visar vi på tavlan. ")
                    .repeat(2);
    static final String APPLICATION = """
            {
              "facts": {
                "operationForm": "cityAdministration",
                "managerResponsibleForOperation": true,
                "managerResponsibleForBudget": true,
                "managerResponsibleForStaff": true,
                "planHasGoalsAtContributionLevel": true,
                "employeesExcludingManager": 41,
                "deficitLastYear": false,
                "deficitForecastThisYear": false,
                "basicControlFoundObstacle": false
              },
              "history": [{ "award": "kvalitetsutmarkelsen", "year": 2023, "outcome": "honourableMention" }],
              "receipts": [
                { "milestone": "notice", "reachedNetwork": "2026-03-12T09:14:00+01:00" },
                {
                  "milestone": "contribution",
                  "sent": "2026-05-06T16:20:11+02:00",
                  "reachedNetwork": "2026-05-06T16:20:13+02:00",
                  "registered": "2026-05-07T08:05:00+02:00"
                },
                { "milestone": "minutes", "reachedNetwork": "2026-06-02T13:40:00+02:00" }
              ],
              "attachments": [{ "id": "operationalPlan", "file": "verksamhetsplan-2026.pdf" }]
            }
            """;

    private final Edition edition = Editions.bundled().edition("kvalitetsutmarkelsen-2026");
    private final Application withoutContribution =
            Application.read(new ByteArrayInputStream(APPLICATION.getBytes(StandardCharsets.UTF_8)), "application");
    private final Application withContribution = withoutContribution.with(contribution(edition.contributionRules()));

    /** Assesses an application before its contribution is there. */
    @Benchmark
    public Assessment withoutContribution() {
        return Assessment.of(edition, withoutContribution, AS_OF);
    }

    /** Assesses an application with a contribution of some 500 passages and 90 000 characters, ledger included. */
    @Benchmark
    public Assessment withContribution() {
        return Assessment.of(edition, withContribution, AS_OF);
    }

    private static Contribution contribution(ContributionRules rules) {
        Contribution.Builder contribution = Contribution.builder().name("bidrag.docx");
        int paragraph = 0;
        for (IntroductionSection section : rules.introduction()) {
            for (IntroductionField field : section.fields()) {
                Passage.Builder label = passage(++paragraph, field.label()).part(Part.INTRODUCTION);
                contribution.addPassages(label.kind(Kind.QUESTION).build());
                Passage.Builder value = passage(++paragraph, PARAGRAPH).part(Part.INTRODUCTION);
                contribution.addPassages(value.kind(Kind.ANSWER).build());
                contribution.putFields(field.id(), PARAGRAPH);
            }
        }
        for (Section section : rules.sections()) {
            Passage.Builder heading = passage(++paragraph, section.heading()).part(Part.QUESTIONS);
            contribution.addPassages(heading.kind(Kind.HEADING).build());
            for (Question question : section.questions()) {
                if (question.parts().isEmpty()) {
                    String words = String.join(" ", question.text());
                    paragraph = answer(contribution, Integer.toString(question.number()), words, paragraph);
                }
                for (SubQuestion part : question.parts()) {
                    paragraph = answer(contribution, question.number() + part.letter(), part.text(), paragraph);
                }
            }
        }
        for (Subject subject : new Subject[] {Subject.PICTURE, Subject.NOTE, Subject.COMMENT}) {
            Place place = Place.builder()
                    .part(Part.QUESTIONS)
                    .item("1")
                    .paragraph(paragraph)
                    .quote("Vi följer upp")
                    .build();
            contribution.addObservations(Observation.builder()
                    .subject(subject)
                    .place(place)
                    .characters(40)
                    .build());
        }
        return contribution.build();
    }

    private static int answer(Contribution.Builder contribution, String item, String words, int before) {
        int paragraph = before + 1;
        contribution.addPassages(passage(paragraph, words)
                .part(Part.QUESTIONS)
                .item(item)
                .kind(Kind.QUESTION)
                .build());
        for (int i = 0; i < PARAGRAPHS_OF_AN_ANSWER; i++) {
            Passage.Builder text = passage(++paragraph, PARAGRAPH).part(Part.QUESTIONS);
            contribution.addPassages(text.item(item).kind(Kind.ANSWER).build());
            if (i % 3 == 0) {
                Passage.Builder bullet = passage(paragraph, "•\t").part(Part.QUESTIONS);
                contribution.addPassages(
                        bullet.item(item).kind(Kind.ANSWER).story(Story.LABEL).build());
            }
        }
        return paragraph;
    }

    private static Passage.Builder passage(int paragraph, String text) {
        return Passage.builder()
                .story(Story.BODY)
                .count(CountingProfile.WORD_WITHOUT_BLANKS.count(text))
                .paragraph(paragraph)
                .text(text);
    }

    /**
     * Runs the benchmarks of this module.
     *
     * @param args what JMH is told besides
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
