package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.assessment.Ruling;
import io.github.utmarkelse.changerequest.ChangeItem;
import io.github.utmarkelse.changerequest.ChangeRequest;
import io.github.utmarkelse.changerequest.MendedItem;
import io.github.utmarkelse.changerequest.SecondHandIn;
import io.github.utmarkelse.edition.Edition;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON of {@code request}: a contract that scripts rely on. */
final class RequestDocument {
    private RequestDocument() {}

    static Object of(Edition edition, ChangeRequest request, Optional<SecondHandIn> left, Ruling contribution) {
        Map<String, @Nullable Object> document = Json.object(
                "edition",
                request.edition(),
                "operation",
                request.operation().flatMap(Operation::name).orElse(null),
                "contribution",
                CheckDocument.ruling(contribution),
                "sent",
                request.sent().toString(),
                "term",
                request.term().map(StatusDocument::term).orElse(null),
                "earliest",
                request.earliest()
                        .map(at -> Times.instant(at, edition.timeZone()))
                        .orElse(null),
                "latest",
                request.latest()
                        .map(at -> Times.instant(at, edition.timeZone()))
                        .orElse(null),
                "source",
                request.citation()
                        .map(citation -> Json.source(citation, edition))
                        .orElse(null),
                "items",
                request.items().stream().map(item -> item(item, edition)).toList());
        document.put(
                "second",
                left.map(second -> Json.object(
                                "mended",
                                second.isMended(),
                                "items",
                                second.items().stream()
                                        .map(item -> mended(item, edition))
                                        .toList(),
                                "added",
                                second.added().stream()
                                        .map(item -> item(item, edition))
                                        .toList()))
                        .orElse(null));
        return document;
    }

    private static Object item(ChangeItem item, Edition edition) {
        return Json.object(
                "code",
                item.code(),
                "about",
                item.about().orElse(null),
                "basis",
                Rows.name(item.basis()),
                "text",
                Json.text(item.text()),
                "detail",
                Json.optional(item.detail()),
                "places",
                item.places().stream().map(CheckDocument::place).toList(),
                "source",
                item.citation().map(citation -> Json.source(citation, edition)).orElse(null));
    }

    private static Object mended(MendedItem item, Edition edition) {
        return Json.object(
                "code",
                item.asked().code(),
                "about",
                item.asked().about().orElse(null),
                "state",
                Rows.name(item.state()),
                "left",
                item.left().map(left -> item(left, edition)).orElse(null));
    }
}
