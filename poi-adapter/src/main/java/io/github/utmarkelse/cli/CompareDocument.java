package io.github.utmarkelse.cli;

import io.github.utmarkelse.difference.ApplicationDifference;
import io.github.utmarkelse.difference.AssessedBy;
import io.github.utmarkelse.difference.Change;
import io.github.utmarkelse.difference.ChangeKind;
import io.github.utmarkelse.difference.ComparedEdition;
import io.github.utmarkelse.difference.EditionDifference;
import io.github.utmarkelse.difference.FindingChange;
import io.github.utmarkelse.difference.WordPiece;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What two editions say differently, as JSON. */
final class CompareDocument {
    private CompareDocument() {}

    static Object of(
            EditionDifference difference,
            Map<String, ApplicationDifference> applications,
            Edition before,
            Edition after,
            boolean all) {
        Map<String, @Nullable Object> document = Json.object(
                "before", edition(difference.before()),
                "after", edition(difference.after()),
                "sources", Json.text(difference.sources()),
                "changes",
                        difference.changes().stream()
                                .map(CompareDocument::change)
                                .toList(),
                "sameInBoth", difference.same().size());
        if (all) {
            document.put(
                    "same",
                    difference.same().stream()
                            .map(same -> Json.object(
                                    "subject",
                                    Rows.name(same.subject()),
                                    "before",
                                    same.beforeId(),
                                    "after",
                                    same.afterId(),
                                    "text",
                                    Json.text(same.text())))
                            .toList());
        }
        if (!applications.isEmpty()) {
            List<Object> list = new ArrayList<>();
            applications.forEach((file, application) -> list.add(application(file, application, before, after)));
            document.put("applications", list);
        }
        return document;
    }

    private static Object edition(ComparedEdition edition) {
        return Json.object(
                "id",
                edition.id(),
                "title",
                Json.text(edition.title()),
                "documents",
                edition.documents().stream()
                        .map(document -> Json.object(
                                "id", document.id(), "title", Json.text(document.title()), "rank", document.rank()))
                        .toList(),
                "about",
                Json.optional(edition.about()));
    }

    private static Object change(Change change) {
        Map<String, @Nullable Object> object = Json.object(
                "kind", Rows.name(change.kind()),
                "subject", Rows.name(change.subject()),
                "aspect", Rows.name(change.aspect()),
                "text", Json.text(change.text()),
                "before", side(change.beforeIds(), change.before(), change.beforeCitations()),
                "after", side(change.afterIds(), change.after(), change.afterCitations()));
        if (change.kind() == ChangeKind.REWORDED) {
            object.put(
                    "words",
                    Json.object(
                            "sv", words(change.words(Language.SWEDISH)), "en", words(change.words(Language.ENGLISH))));
        }
        return object;
    }

    private static @Nullable Object side(List<String> ids, Optional<LocalizedText> value, List<Citation> citations) {
        return ids.isEmpty()
                ? null
                : Json.object(
                        "ids",
                        ids,
                        "value",
                        Json.optional(value),
                        "sources",
                        citations.stream().map(Json::source).toList());
    }

    private static Object words(List<WordPiece> pieces) {
        return pieces.stream()
                .map(piece -> Json.object("in", Rows.name(piece.side()), "words", piece.words()))
                .toList();
    }

    private static Object application(String file, ApplicationDifference difference, Edition before, Edition after) {
        return Json.object(
                "file", file,
                "same", difference.givesTheSame(),
                "before", assessed(difference.before(), before),
                "after", assessed(difference.after(), after),
                "rulings", difference.rulings().stream().map(Rows::name).toList(),
                "findings",
                        difference.findings().stream()
                                .map(finding -> finding(finding, before, after))
                                .toList());
    }

    private static Object assessed(AssessedBy side, Edition edition) {
        return Json.object(
                "edition", edition.id(),
                "asOf", Times.instant(side.assessment().asOf(), edition.timeZone()),
                "participation", Rows.name(side.assessment().participation().answer()),
                "contribution", Rows.name(side.assessment().contribution().answer()),
                "award", Rows.name(side.assessment().award().answer()),
                "leftOut",
                        side.leftOut().stream()
                                .map(left -> Json.object("place", left.place(), "reason", Json.text(left.reason())))
                                .toList(),
                "asksAlso", side.asksAlso());
    }

    private static Object finding(FindingChange finding, Edition before, Edition after) {
        return Json.object(
                "ruling", Rows.name(finding.ruling()),
                "before",
                        finding.before()
                                .map(each -> CheckDocument.finding(each, before))
                                .orElse(null),
                "after",
                        finding.after()
                                .map(each -> CheckDocument.finding(each, after))
                                .orElse(null));
    }
}
