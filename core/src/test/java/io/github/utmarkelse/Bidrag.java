package io.github.utmarkelse;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Observation;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Passage;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.IntroductionField;
import io.github.utmarkelse.edition.IntroductionSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Contributions for tests, as a reader of documents would hand them over. */
public record Bidrag(List<Passage> passages, List<Observation> observations, Map<String, String> fields) {
    public Bidrag {
        passages = List.copyOf(passages);
        observations = List.copyOf(observations);
        fields = new LinkedHashMap<>(fields);
    }

    /** A contribution with its introduction, every field of it, and a question and an answer for each item. */
    public static Bidrag complete() {
        List<Passage> passages = new ArrayList<>();
        passages.add(passage(Part.INTRODUCTION, Optional.empty(), Kind.HEADING, Story.BODY, "Inledning"));
        passages.add(passage(Part.INTRODUCTION, Optional.empty(), Kind.ANSWER, Story.BODY, "Förskolan Solen"));
        for (String item : Facts.EDITION.contributionRules().items()) {
            passages.add(passage(Part.QUESTIONS, Optional.of(item), Kind.QUESTION, Story.BODY, "Fråga " + item));
            passages.add(answer(item, "Vi gör så här."));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (IntroductionSection section : Facts.EDITION.contributionRules().introduction()) {
            for (IntroductionField field : section.fields()) {
                fields.put(field.id(), "uppgift");
            }
        }
        return new Bidrag(passages, List.of(), fields);
    }

    public static Passage answer(String item, String text) {
        return passage(Part.QUESTIONS, Optional.of(item), Kind.ANSWER, Story.BODY, text);
    }

    public static Passage passage(Part part, Optional<String> item, Kind kind, Story story, String text) {
        return Passage.builder()
                .part(part)
                .item(item)
                .kind(kind)
                .story(story)
                .text(text)
                .count(CountingProfile.WORD_WITHOUT_BLANKS.count(text))
                .paragraph(1)
                .build();
    }

    public Bidrag with(Passage... more) {
        List<Passage> all = new ArrayList<>(passages);
        all.addAll(List.of(more));
        return new Bidrag(all, observations, fields);
    }

    /** The same contribution with one more answer of so many characters. */
    public Bidrag withCharacters(Kind kind, Story story, long characters) {
        return with(Passage.builder()
                .from(passage(Part.QUESTIONS, Optional.of("19"), kind, story, "x"))
                .count(new CharacterCount(characters, characters))
                .build());
    }

    public Bidrag without(Predicate<Passage> unwanted) {
        return new Bidrag(passages.stream().filter(unwanted.negate()).toList(), observations, fields);
    }

    /** The same contribution where an item is printed but not answered. */
    public Bidrag withoutAnswer(String item) {
        return without(passage -> passage.item().equals(Optional.of(item)) && passage.kind() == Kind.ANSWER);
    }

    /** The same contribution where an item does not occur. */
    public Bidrag withoutItem(String item) {
        return without(passage -> passage.item().equals(Optional.of(item)));
    }

    public Bidrag withoutField(String field) {
        Map<String, String> fewer = new LinkedHashMap<>(fields);
        fewer.remove(field);
        return new Bidrag(passages, observations, fewer);
    }

    /** The same contribution in which something was seen in the answer to an item. */
    public Bidrag seen(Subject subject, String item, long characters) {
        List<Observation> all = new ArrayList<>(observations);
        all.add(Observation.builder()
                .subject(subject)
                .place(Place.builder()
                        .part(Part.QUESTIONS)
                        .item(item)
                        .paragraph(7)
                        .quote("Så här ser det ut")
                        .build())
                .characters(characters)
                .build());
        return new Bidrag(passages, all, fields);
    }

    /** The same contribution in which more was seen. */
    public Bidrag with(Observation... more) {
        List<Observation> all = new ArrayList<>(observations);
        all.addAll(List.of(more));
        return new Bidrag(passages, all, fields);
    }

    public Contribution build() {
        return Contribution.builder()
                .name("bidrag.docx")
                .passages(passages)
                .observations(observations)
                .fields(fields)
                .build();
    }
}
