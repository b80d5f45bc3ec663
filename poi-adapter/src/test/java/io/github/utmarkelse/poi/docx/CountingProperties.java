package io.github.utmarkelse.poi.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.CharacterRow;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.WordContributions;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.docx.Model.Around;
import io.github.utmarkelse.poi.docx.Model.Block;
import io.github.utmarkelse.poi.docx.Model.Box;
import io.github.utmarkelse.poi.docx.Model.BoxForm;
import io.github.utmarkelse.poi.docx.Model.Inline;
import io.github.utmarkelse.poi.docx.Model.Para;
import io.github.utmarkelse.poi.docx.Model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of the count of any document. */
class CountingProperties {
    private static final WordContributions CONTRIBUTIONS =
            WordContributions.of(Editions.bundled().edition("kvalitetsutmarkelsen-2026"));
    private static final String NAME = "test.docx";

    @Provide
    Arbitrary<Model> documents() {
        return new Models(true, true).documents();
    }

    @Provide
    Arbitrary<Model> withoutLists() {
        return new Models(false, true).documents();
    }

    @Provide
    Arbitrary<Block> paragraphs() {
        return new Models(false, true).paragraphs();
    }

    @Provide
    Arbitrary<Block> withoutNotes() {
        return new Models(false, false).paragraphs();
    }

    @Provide
    Arbitrary<List<Around>> neutral() {
        return Arbitraries.of(Around.NEUTRAL).list().ofMinSize(1).ofMaxSize(9);
    }

    private static Map<Story, CharacterCount> stories(CharacterLedger ledger) {
        Map<Story, CharacterCount> stories = new EnumMap<>(Story.class);
        for (CharacterRow row : ledger.rows()) {
            stories.merge(row.story(), row.count(), CharacterCount::plus);
        }
        return stories;
    }

    private static Map<Story, CharacterCount> counted(Model model) {
        return stories(WordLedger.read(model.docx().bytes(), NAME).ledger());
    }

    private static CharacterCount sum(Map<Story, CharacterCount> stories, Story.Sum... sums) {
        List<Story.Sum> wanted = List.of(sums);
        return stories.entrySet().stream()
                .filter(story -> wanted.contains(story.getKey().sum()))
                .map(Map.Entry::getValue)
                .reduce(CharacterCount.ZERO, CharacterCount::plus);
    }

    private static CharacterCount all(Map<Story, CharacterCount> stories) {
        return sum(stories, Story.Sum.values());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyCharacterIsInTheRowOfItsStory(@ForAll("documents") Model model) {
        assertThat(counted(model)).isEqualTo(model.truth());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyCharacterOfAContributionIsInTheRowOfItsStory(@ForAll("documents") Model model) {
        CharacterLedger ledger =
                CharacterLedger.of(CONTRIBUTIONS.read(model.docx().bytes(), NAME));
        assertThat(stories(ledger)).isEqualTo(model.truth());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void sumsAreThoseOfTheRows(@ForAll("documents") Model model) {
        WordLedger ledger = WordLedger.read(model.docx().bytes(), NAME);
        Map<Story, CharacterCount> truth = model.truth();
        assertThat(ledger.mainStory()).isEqualTo(sum(truth, Story.Sum.MAIN));
        assertThat(ledger.withNotesAndBoxes()).isEqualTo(sum(truth, Story.Sum.MAIN, Story.Sum.NOTES_AND_BOXES));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void paragraphAddsItsCharactersAndNoMore(
            @ForAll("withoutLists") Model model, @ForAll("paragraphs") Block paragraph, @ForAll Random random) {
        List<Block> more = new ArrayList<>(model.body());
        more.add(random.nextInt(more.size() + 1), paragraph);
        Model alone = new Model(List.of(paragraph), List.of(), List.of());
        Map<Story, CharacterCount> expected = new EnumMap<>(Story.class);
        Stream.of(counted(model), counted(alone))
                .forEach(part -> part.forEach((story, count) -> expected.merge(story, count, CharacterCount::plus)));
        assertThat(counted(model.body(more))).isEqualTo(expected);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void orderOfParagraphsIsNoMatter(@ForAll("withoutLists") Model model, @ForAll Random random) {
        List<Block> shuffled = new ArrayList<>(model.body());
        Collections.shuffle(shuffled, random);
        assertThat(counted(model.body(shuffled))).isEqualTo(counted(model));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatStandsAroundTextChangesNoSum(
            @ForAll("documents") Model model, @ForAll("neutral") List<Around> around, @ForAll boolean alternatives) {
        Iterator<Around> next =
                Stream.generate(() -> around).flatMap(List::stream).iterator();
        List<Block> wrapped = model.body().stream()
                .map(block -> block instanceof Para para ? wrap(para, next, alternatives) : block)
                .toList();
        assertThat(counted(model.body(wrapped))).isEqualTo(counted(model));
    }

    private static Block wrap(Para para, Iterator<Around> around, boolean alternatives) {
        List<Inline> content = new ArrayList<>();
        for (Inline inline : para.content()) {
            Inline split =
                    inline instanceof Text text ? new Text(text.text(), text.pieces() + 2, text.hidden()) : inline;
            Inline wrapped = new Model.Wrapped(around.next(), List.of(split));
            content.add(alternatives ? new Model.Alternatives(List.of(wrapped)) : wrapped);
        }
        return new Para(para.item(), content);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatStandsAroundParagraphsChangesNoSum(@ForAll("documents") Model model, @ForAll boolean controls) {
        Map<Story, CharacterCount> plain = counted(model);
        List<Block> held = List.of(new Model.Held(controls ? Around.CONTROL : Around.CUSTOM_XML, model.body()));
        assertThat(counted(model.body(held))).isEqualTo(plain);

        List<Block> table = List.of(new Model.Table(List.of(List.of(model.body())), controls, !controls));
        Map<Story, CharacterCount> inTable = counted(model.body(table));
        for (Story.Sum sum : Story.Sum.values()) {
            assertThat(sum(inTable, sum)).isEqualTo(sum(plain, sum));
        }
        assertThat(inTable).doesNotContainKey(Story.BODY);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void boxMovesTextFromTheMainStoryToTheBoxes(@ForAll("withoutNotes") Block block, @ForAll BoxForm form) {
        Model plain = new Model(List.of(block), List.of(), List.of());
        Map<Story, CharacterCount> open = counted(plain);
        Para anchor = new Para(false, List.of(new Box(form, false, List.of(block))));
        Map<Story, CharacterCount> boxed = counted(plain.body(List.of(anchor)));
        assertThat(sum(boxed, Story.Sum.MAIN)).isEqualTo(CharacterCount.ZERO);
        assertThat(sum(boxed, Story.Sum.NOTES_AND_BOXES))
                .isEqualTo(sum(open, Story.Sum.MAIN, Story.Sum.NOTES_AND_BOXES));
        assertThat(all(boxed)).isEqualTo(all(open));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void readingIsTheSameEveryTime(@ForAll("documents") Model model) throws IOException {
        byte[] bytes = model.docx().bytes();
        assertThat(Docx.read(bytes, NAME).paragraphs())
                .isEqualTo(Docx.read(bytes, NAME).paragraphs());
        Path file = Files.createTempFile("utmarkelse", ".docx");
        try {
            Files.write(file, bytes);
            assertThat(WordLedger.read(file)).isEqualTo(WordLedger.read(bytes, NAME));
        } finally {
            Files.delete(file);
        }
    }
}
