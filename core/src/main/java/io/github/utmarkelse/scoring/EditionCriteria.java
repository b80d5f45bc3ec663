package io.github.utmarkelse.scoring;

import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Evaluation;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.edition.ScoredArea;
import io.github.utmarkelse.edition.Section;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.edition.SubQuestion;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a model the criteria that it leaves to an edition. */
final class EditionCriteria {
    private final Edition edition;

    private EditionCriteria(Edition edition) {
        this.edition = edition;
    }

    static ScoringModel of(ScoringModel model, Edition edition) {
        return model.criteriaFrom()
                .map(parts -> new EditionCriteria(edition).joined(model, parts))
                .orElse(model);
    }

    private ScoringModel joined(ScoringModel model, EditionParts parts) {
        List<ScoringArea> areas = parts == EditionParts.QUESTIONS ? areas() : List.of();
        List<ScoringCriterion> criteria = switch (parts) {
            case AREAS -> sections().stream().map(this::criterion).toList();
            case QUESTIONS -> List.of();
            case SCORED_AREAS -> scoredAreas();
        };
        if (areas.isEmpty() && criteria.isEmpty()) {
            throw new InvalidInputException(List.of(Problem.of(
                    "no-criteria",
                    "criteriaFrom",
                    Message.of("scoring.editionWithout", "edition", new Argument.Name(edition.id())),
                    Message.of("scoring.editionWithout.remedy"))));
        }
        return ScoringModel.builder()
                .from(model)
                .criteriaFrom(Optional.empty())
                .documents(documents(model))
                .areas(areas)
                .criteria(criteria)
                .build();
    }

    private List<SourceDocument> documents(ScoringModel model) {
        List<String> own = model.documents().stream().map(SourceDocument::id).toList();
        return Stream.concat(
                        model.documents().stream(),
                        edition.documents().stream().filter(document -> !own.contains(document.id())))
                .toList();
    }

    private List<Section> sections() {
        return edition.contribution().map(ContributionRules::sections).orElse(List.of());
    }

    private List<ScoringArea> areas() {
        return sections().stream()
                .filter(section -> !section.questions().isEmpty())
                .map(section -> ScoringArea.builder()
                        .id(section.id())
                        .name(words(section.id(), List.of(section.heading())))
                        .citation(citation(section.id(), List.of(section.heading())))
                        .criteria(section.questions().stream()
                                .flatMap(question -> items(question).stream())
                                .toList())
                        .build())
                .toList();
    }

    private List<ScoringCriterion> items(Question question) {
        if (question.parts().isEmpty()) {
            return List.of(criterion(Integer.toString(question.number()), question.text()));
        }
        List<ScoringCriterion> items = new ArrayList<>();
        for (SubQuestion part : question.parts()) {
            items.add(criterion(question.number() + part.letter(), List.of(part.text())));
        }
        return items;
    }

    private ScoringCriterion criterion(Section section) {
        return criterion(section.id(), List.of(section.heading()));
    }

    private ScoringCriterion criterion(String id, List<String> paragraphs) {
        return ScoringCriterion.builder()
                .id(id)
                .name(words(id, paragraphs))
                .citation(citation(id, paragraphs))
                .build();
    }

    private List<ScoringCriterion> scoredAreas() {
        return edition.evaluation().flatMap(Evaluation::scoring).stream()
                .flatMap(scoring -> scoring.areas().stream().map(area -> scored(area, scoring.citation())))
                .toList();
    }

    private static ScoringCriterion scored(ScoredArea area, Citation citation) {
        return ScoringCriterion.builder()
                .id(area.id())
                .name(area.name())
                .weight(area.weight())
                .citation(citation)
                .build();
    }

    /** What the edition calls something; its id where it has no words for it. */
    private static LocalizedText words(String id, List<String> paragraphs) {
        String words = String.join(" ", paragraphs);
        return words.isBlank() ? new LocalizedText(id, id) : new LocalizedText(words, words);
    }

    private Citation citation(String id, List<String> paragraphs) {
        return Citation.of(
                edition.contribution()
                        .flatMap(ContributionRules::document)
                        .orElseGet(() -> edition.documents().get(0).id()),
                paragraphs.stream()
                        .filter(words -> !words.isBlank())
                        .findFirst()
                        .orElse(id));
    }
}
