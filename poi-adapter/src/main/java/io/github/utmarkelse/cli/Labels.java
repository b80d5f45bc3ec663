package io.github.utmarkelse.cli;

import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.LimitJudgement;
import io.github.utmarkelse.contribution.LengthUnit;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.LengthLimit;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import java.util.List;
import java.util.Optional;

/** Words that several pages use. */
final class Labels {
    private Labels() {}

    static String title(Edition edition, Texts texts) {
        return edition.award().name().in(texts.language()) + " "
                + edition.year().map(String::valueOf).orElseGet(() -> texts.get("edition.noYear"));
    }

    static String due(Milestone milestone, Edition edition, Texts texts) {
        Language language = texts.language();
        return milestone
                .deadline()
                .map(deadline -> deadline.time().isPresent()
                        ? Format.time(deadline.last(edition.timeZone()), edition.timeZone(), language)
                        : Format.day(deadline.date(), language))
                .or(() -> milestone.takesPlace().map(day -> Format.day(day, language)))
                .or(() -> milestone.withoutYear().map(day -> Format.day(day.day(), language)))
                .orElseGet(() -> texts.get("day.notStated"));
    }

    static String when(Milestone milestone, Edition edition, Texts texts) {
        String due = due(milestone, edition, texts);
        return milestone.isDeadline() ? texts.format("timeline.latest", due) : due;
    }

    /** The judgement of the first limit on the characters of all that is handed in. */
    static Optional<LimitJudgement> charactersOfAll(Assessment assessment, Edition edition) {
        List<String> ofAll = edition.contributionRules().limits().stream()
                .filter(limit -> limit.of().isEmpty() || limit.isOfDocument())
                .map(LengthLimit::id)
                .toList();
        return assessment.limits().stream()
                .filter(judgement -> ofAll.contains(judgement.limit()))
                .filter(judgement -> judgement.item().isEmpty())
                .filter(judgement -> !characters(judgement).isEmpty())
                .findFirst();
    }

    static List<LimitJudgement.Sum> characters(LimitJudgement judgement) {
        List<LimitJudgement.Sum> sums = judgement.sums(LengthUnit.CHARACTERS_WITHOUT_BLANKS);
        return (sums.isEmpty() ? judgement.sums(LengthUnit.CHARACTERS) : sums)
                .stream()
                        .filter(sum -> sum.measure().maximum().isPresent())
                        .filter(sum -> sum.length().isPresent())
                        .toList();
    }

    /** The quoted words with the document they stand in. */
    static String source(Citation citation, Edition edition, Texts texts) {
        return quote(citation, texts.language()) + " (" + document(citation, edition, texts) + ")";
    }

    /** A document's title, with its rank unless it is the award's own rules. */
    static String document(Citation citation, Edition edition, Texts texts) {
        return edition.document(citation.document())
                .map(source -> source.title().in(texts.language())
                        + (source.rank() == 1 ? "" : ", " + texts.format("check.rank", source.rank())))
                .orElse(citation.document());
    }

    /** What takes part, as the edition calls it. */
    static String applicant(Edition edition, Texts texts) {
        String name = edition.applicant()
                .map(applicant -> applicant.in(texts.language()))
                .orElseGet(() -> texts.get("check.applicant"));
        return name.substring(0, 1).toUpperCase(texts.language().locale()) + name.substring(1);
    }

    static String quote(Citation citation, Language language) {
        return language == Language.SWEDISH
                ? "\u201D" + citation.quote() + "\u201D"
                : "\u201C" + citation.quote() + "\u201D";
    }
}
