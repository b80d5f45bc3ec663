package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.Categories;
import io.github.utmarkelse.edition.Category;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Evaluation;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.Prize;
import io.github.utmarkelse.edition.Provision;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.edition.WinnerCount;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Text;
import java.util.List;
import java.util.Optional;

/** What an edition is and gives: its sources, what it replaces, categories, outcomes with prizes, who decides. */
final class EditionPage {
    private static final int COLUMN = 4;

    private final Edition edition;
    private final Texts texts;
    private final Page page;

    EditionPage(Edition edition, Texts texts, Page page) {
        this.edition = edition;
        this.texts = texts;
        this.page = page;
    }

    String text() {
        page.title(Labels.title(edition, texts));
        page.words(edition.organiser().in(texts.language()), 0, 0, Look.PLAIN);
        edition.about().ifPresent(about -> page.words(about.in(texts.language()), 0, 0, Look.PLAIN));
        page.heading(texts.get("edition.documents"));
        for (SourceDocument document : edition.documents()) {
            page.words(
                    document.title().in(texts.language()) + ", " + texts.format("check.rank", document.rank()) + " ("
                            + document.id() + ")",
                    2,
                    COLUMN,
                    Look.PLAIN);
        }
        edition.replaces().forEach(older -> rule(older.text(), older.citation()));
        List<Category> categories = edition.categories().map(Categories::list).orElse(List.of());
        if (!categories.isEmpty()) {
            page.heading(texts.get("edition.categories"));
            categories.forEach(this::category);
        }
        if (!edition.outcomes().isEmpty()) {
            page.heading(texts.get("edition.outcomes"));
            edition.outcomes().forEach(this::outcome);
        }
        provisions("edition.decision", edition.evaluation().map(Evaluation::decision));
        provisions("edition.evaluation", edition.evaluation().map(Evaluation::provisions));
        provisions("edition.provisions", Optional.of(edition.provisions()));
        return page.toString();
    }

    private void category(Category category) {
        page.words(category.name().in(texts.language()), 2, COLUMN, Look.TITLE);
        category.prizes().forEach(this::prize);
        category.winners().ifPresent(this::winners);
        source(category.citation());
    }

    private void outcome(Outcome outcome) {
        page.words(outcome.name().in(texts.language()), 2, COLUMN, Look.TITLE);
        outcome.text().ifPresent(text -> page.words(text.in(texts.language()), COLUMN, COLUMN, Look.PLAIN));
        outcome.prizes().forEach(this::prize);
        outcome.winners().ifPresent(this::winners);
        outcome.recipients()
                .forEach(recipient -> page.words(
                        texts.format("edition.recipient", recipient.text().in(texts.language())),
                        COLUMN,
                        COLUMN + 2,
                        Look.PLAIN));
        source(outcome.citation());
    }

    private void prize(Prize prize) {
        page.words("– " + prize.text().in(texts.language()), COLUMN, COLUMN + 2, Look.PLAIN);
    }

    private void winners(WinnerCount winners) {
        String key = winners.fewest().isPresent()
                ? winners.most().isPresent()
                        ? winners.fewest().equals(winners.most()) ? "edition.winners" : "edition.winnersBetween"
                        : "edition.winnersAtLeast"
                : "edition.winnersAtMost";
        page.words(
                texts.format(
                        key,
                        winners.fewest().map(String::valueOf).orElse(""),
                        winners.most().map(String::valueOf).orElse("")),
                COLUMN,
                COLUMN + 2,
                Look.PLAIN);
    }

    private void provisions(String heading, Optional<List<Provision>> provisions) {
        if (provisions.filter(list -> !list.isEmpty()).isPresent()) {
            page.heading(texts.get(heading));
            provisions.get().forEach(provision -> rule(provision.text(), provision.citation()));
        }
    }

    private void rule(Text text, Citation citation) {
        page.words(text.in(texts.language()), 2, COLUMN, Look.PLAIN);
        source(citation);
    }

    private void source(Citation citation) {
        page.words(Labels.source(citation, edition, texts), COLUMN, COLUMN, Look.QUIET);
    }
}
