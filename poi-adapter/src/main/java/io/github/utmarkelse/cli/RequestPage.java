package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.changerequest.Basis;
import io.github.utmarkelse.changerequest.ChangeItem;
import io.github.utmarkelse.changerequest.ChangeRequest;
import io.github.utmarkelse.changerequest.MendedItem;
import io.github.utmarkelse.changerequest.SecondHandIn;
import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.schedule.ClosedDay;
import io.github.utmarkelse.schedule.Term;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A change request for people: by when, what and where, each with its sentence; and what a second hand-in leaves. */
final class RequestPage {
    private static final int MOST_PLACES = 8;

    private final Edition edition;
    private final Texts texts;
    private final Language language;
    private final Page page;

    RequestPage(Edition edition, Texts texts, Page page) {
        this.edition = edition;
        this.texts = texts;
        this.language = texts.language();
        this.page = page;
    }

    String of(ChangeRequest request, Optional<SecondHandIn> left, Answer inOrder) {
        page.title(texts.format("request.title", Labels.title(edition, texts)));
        request.operation().flatMap(Operation::name).ifPresent(name -> page.words(name, 0, 0, Look.PLAIN));
        if (request.items().isEmpty()) {
            page.words(texts.get("request.nothing"), 0, 0, Look.PLAIN);
            if (inOrder == Answer.UNKNOWN) {
                page.words(texts.get("request.undecided"), 0, 0, Look.UNSURE);
            }
        } else {
            days(request);
        }
        for (Basis basis : Basis.values()) {
            items(
                    "request." + basis.name(),
                    request.items().stream()
                            .filter(item -> item.basis() == basis)
                            .toList());
        }
        left.ifPresent(this::second);
        return page.toString();
    }

    private void days(ChangeRequest request) {
        page.words(texts.format("request.sent", Format.day(request.sent(), language)), 0, 0, Look.PLAIN);
        request.term().ifPresentOrElse(this::term, () -> page.words(texts.get("request.noTerm"), 0, 0, Look.PLAIN));
        request.citation().ifPresent(citation -> page.words(Labels.source(citation, edition, texts), 2, 2, Look.QUIET));
    }

    private void term(Term term) {
        page.words(
                texts.format(
                        "request.term", Format.day(term.earliest(), language), Format.day(term.latest(), language)),
                0,
                0,
                Look.PLAIN);
        if (!term.skipped().isEmpty()) {
            page.words(texts.format("status.skipped", skipped(term, language)), 2, 4, Look.QUIET);
        }
    }

    /** The days that are not counted, each with its reasons. */
    static String skipped(Term term, Language language) {
        return term.skipped().stream().map(day -> skipped(day, language)).collect(Collectors.joining(", "));
    }

    private static String skipped(ClosedDay day, Language language) {
        List<String> reasons =
                day.reasons().stream().map(reason -> reason.text().in(language)).toList();
        return Format.day(day.day(), language) + " (" + String.join(", ", reasons) + ")";
    }

    private void items(String key, List<ChangeItem> items) {
        if (!items.isEmpty()) {
            page.heading(texts.get(key));
            items.forEach(this::item);
        }
    }

    private void item(ChangeItem item) {
        page.words("– " + item.text().in(language), 2, 4, Look.PLAIN);
        item.detail().ifPresent(detail -> page.words(detail.in(language), 4, 4, Look.PLAIN));
        item.places().stream().limit(MOST_PLACES).forEach(place -> page.words(place(place), 4, 6, Look.PLAIN));
        if (item.places().size() > MOST_PLACES) {
            page.words(texts.format("check.moreReasons", item.places().size() - MOST_PLACES), 4, 6, Look.PLAIN);
        }
        item.citation().ifPresent(citation -> {
            page.words(Labels.source(citation, edition, texts), 4, 4, Look.QUIET);
            citation.interpretation()
                    .ifPresent(reading ->
                            page.words(texts.format("check.interpretation", reading.in(language)), 4, 4, Look.QUIET));
        });
    }

    private String place(Place place) {
        return "¶\u00A0" + place.paragraph()
                + place.heading().map(heading -> ", " + heading).orElse("")
                + place.quote()
                        .map(quote -> ": " + texts.format("request.quote", quote))
                        .orElse("");
    }

    private void second(SecondHandIn second) {
        page.heading(texts.get("request.second"));
        for (MendedItem item : second.items()) {
            Look look = switch (item.state()) {
                case MENDED -> Look.GOOD;
                case REMAINS -> Look.BAD;
                case UNKNOWN -> Look.UNSURE;
            };
            ChangeItem told = item.left().orElse(item.asked());
            page.labelled(
                    texts.get("mend." + item.state().name()),
                    look,
                    2,
                    16,
                    told.detail()
                            .map(detail -> detail.in(language))
                            .orElseGet(() -> told.text().in(language)));
            item.left()
                    .ifPresent(left -> left.places().stream()
                            .limit(MOST_PLACES)
                            .forEach(place -> page.words(place(place), 16, 18, Look.PLAIN)));
        }
        items("request.added", second.added());
    }
}
