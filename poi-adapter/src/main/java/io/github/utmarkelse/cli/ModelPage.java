package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.input.Fingerprint;
import io.github.utmarkelse.scoring.Grounded;
import io.github.utmarkelse.scoring.ScoreThreshold;
import io.github.utmarkelse.scoring.ScoringArea;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.util.Optional;

/** A scoring model for people: what is scored, how it adds up, and what each rule rests on. */
final class ModelPage {
    private final ScoringModel model;
    private final Texts texts;
    private final Language language;
    private final Page page;

    ModelPage(ScoringModel model, Texts texts, Page page) {
        this.model = model;
        this.texts = texts;
        this.language = texts.language();
        this.page = page;
    }

    String text() {
        page.title(model.name().in(language));
        page.words(model.about().in(language), 0, 0, Look.PLAIN);
        page.heading(texts.get("model.rules"));
        rule(
                texts.format(
                        "model.scale",
                        number(model.scale().lowest()),
                        number(model.scale().highest()),
                        model.scale().step().map(this::number).orElse("–"),
                        texts.get("rank.level." + model.scale().level().name())),
                model.scale());
        model.tolerance()
                .ifPresent(tolerance -> rule(texts.format("model.tolerance", number(tolerance.within())), tolerance));
        rule(
                texts.format(
                        "model.examiners",
                        texts.get("model.pooling." + model.examiners().by().name()),
                        model.examiners().fewest()),
                model.examiners());
        model.area()
                .ifPresent(area -> rule(
                        texts.format(
                                "model.area", texts.get("model.by." + area.by().name())),
                        area));
        rule(
                texts.format(
                        "model.total",
                        texts.get("model.by." + model.total().by().name())),
                model.total());
        model.total()
                .rounding()
                .ifPresent(rounding -> rule(texts.format("model.rounding", rounding.decimals()), rounding));
        model.threshold().ifPresent(threshold -> threshold(texts.get("model.ofTotal"), threshold));
        page.heading(texts.get("model.criteria"));
        model.criteriaFrom().ifPresent(parts -> page.words(texts.get("model.from." + parts.name()), 2, 2, Look.PLAIN));
        model.areas().forEach(this::area);
        model.criteria().forEach(criterion -> criterion(criterion, 2));
        if (!model.unstated().isEmpty()) {
            page.heading(texts.get("model.unstated"));
            model.unstated().forEach(text -> page.words("– " + text.in(language), 2, 4, Look.PLAIN));
        }
        if (!model.documents().isEmpty()) {
            page.heading(texts.get("model.documents"));
            model.documents()
                    .forEach(document -> page.words("– " + document.title().in(language), 2, 4, Look.PLAIN));
        }
        page.blank();
        page.words(texts.format("rank.hash", Fingerprint.of(model)), 0, 2, Look.QUIET);
        return page.toString();
    }

    private void area(ScoringArea area) {
        page.words(area.id() + " " + area.name().in(language) + weight(area.weight()), 2, 4, Look.TITLE);
        area.threshold().ifPresent(threshold -> threshold(area.id(), threshold));
        area.criteria().forEach(criterion -> criterion(criterion, 4));
    }

    private void criterion(ScoringCriterion criterion, int indent) {
        page.words(
                "– " + criterion.id() + " " + criterion.name().in(language) + weight(criterion.weight()),
                indent,
                indent + 2,
                Look.PLAIN);
        criterion.threshold().ifPresent(threshold -> threshold(criterion.id(), threshold));
    }

    private String weight(Optional<BigDecimal> weight) {
        return weight.map(number -> texts.format("model.weight", number(number)))
                .orElse("");
    }

    private void threshold(String of, ScoreThreshold threshold) {
        rule(texts.format("model.threshold", of, number(threshold.atLeast())), threshold);
    }

    private void rule(String words, Grounded rule) {
        page.words("– " + words, 2, 4, Look.PLAIN);
        rule.citation().ifPresent(citation -> page.words(source(citation), 4, 6, Look.QUIET));
        rule.choice().ifPresent(choice -> page.words(choice.in(language), 4, 6, Look.QUIET));
    }

    private String source(Citation citation) {
        return "”" + citation.quote() + "” ("
                + model.documents().stream()
                        .filter(document -> document.id().equals(citation.document()))
                        .findFirst()
                        .map(SourceDocument::title)
                        .map(title -> title.in(language))
                        .orElse(citation.document())
                + ")";
    }

    private String number(BigDecimal number) {
        return Format.number(number, language);
    }
}
