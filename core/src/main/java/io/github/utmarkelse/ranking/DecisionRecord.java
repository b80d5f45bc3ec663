package io.github.utmarkelse.ranking;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.Fingerprint;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A result with all that it was made from, so that anybody can make it again (Swedish: beslutsunderlag). It holds whatever
 * the scores hold, examiners' names and reasons too.
 *
 * @param format the version of the record's form, {@value #FORMAT}
 * @param library the version of the library that made it
 * @param model the model, with the criteria by which was scored
 * @param modelHash the model's fingerprint
 * @param scores the round's scores
 * @param scoresHash the scores' fingerprint
 * @param edition the edition whose round it is, or empty where it is not known
 * @param settings what else the result depends on
 * @param result what it all came to
 * @param resultHash the fingerprint of all the rest: the result, its sentences, the settings, the edition's mark and the
 *     library's version
 * @param sentences the result in plain sentences, for people
 */
public record DecisionRecord(
        int format,
        String library,
        ScoringModel model,
        String modelHash,
        Scores scores,
        String scoresHash,
        Optional<EditionMark> edition,
        Settings settings,
        RoundResult result,
        String resultHash,
        List<LocalizedText> sentences) {
    /** The version of the record's form. */
    public static final int FORMAT = 1;

    /** How long a record may be that is read, in bytes. */
    public static final int MOST_BYTES = 256 << 20;

    /**
     * Which edition it was, in which wording.
     *
     * @param id the edition's id
     * @param hash the edition's fingerprint
     */
    public record EditionMark(String id, String hash) {}

    /**
     * Checks that the record has a form that is known.
     *
     * @param format the version of the record's form, {@value #FORMAT}
     * @param library the version of the library that made it
     * @param model the model, with the criteria by which was scored
     * @param modelHash the model's fingerprint
     * @param scores the round's scores
     * @param scoresHash the scores' fingerprint
     * @param edition the edition whose round it is, or empty where it is not known
     * @param settings what else the result depends on
     * @param result what it all came to
     * @param resultHash the fingerprint of the result and its sentences
     * @param sentences the result in plain sentences, for people
     * @throws InvalidInputException with the code {@code unknown-format} if it has another
     */
    public DecisionRecord {
        if (format != FORMAT) {
            throw new InvalidInputException(List.of(Problem.of(
                    "unknown-format",
                    "format",
                    Message.of("ranking.record.format", "format", new Argument.Amount(BigDecimal.valueOf(format)))
                            .with("known", new Argument.Amount(BigDecimal.valueOf(FORMAT))),
                    Message.of("ranking.record.format.remedy"))));
        }
        sentences = List.copyOf(sentences);
    }

    /**
     * Adds up, ranks and keeps it.
     *
     * @param model the model, with criteria of its own
     * @param scores the round's scores
     * @param settings what else the result depends on
     * @param edition the edition whose round it is, or empty
     * @param library the version of the library, as its user knows it
     * @return the record
     * @throws io.github.utmarkelse.input.InvalidInputException if the scores do not fit the model; with everything that
     *     does not
     */
    public static DecisionRecord of(
            ScoringModel model, Scores scores, Settings settings, Optional<Edition> edition, String library) {
        RoundResult result = RoundResult.of(model, scores, settings);
        List<LocalizedText> sentences = sentences(result, scores);
        Optional<EditionMark> mark = edition.map(one -> new EditionMark(one.id(), Fingerprint.of(one)));
        return new DecisionRecord(
                FORMAT,
                library,
                model,
                Fingerprint.of(model),
                scores,
                Fingerprint.of(scores),
                mark,
                settings,
                result,
                fingerprint(library, mark, settings, result, sentences),
                sentences);
    }

    private static String fingerprint(
            String library,
            Optional<EditionMark> edition,
            Settings settings,
            RoundResult result,
            List<LocalizedText> sentences) {
        return Fingerprint.of(Map.of(
                "library",
                library,
                "edition",
                edition,
                "settings",
                settings,
                "result",
                result,
                "sentences",
                sentences));
    }

    private static List<LocalizedText> sentences(RoundResult result, Scores scores) {
        return Stream.concat(
                        result.rankings().stream().flatMap(ranking -> RankingSentences.of(ranking, scores).stream()),
                        result.remarks().stream().map(remark -> remark.text(scores::nameOf)))
                .map(text -> new LocalizedText(text.in(Language.SWEDISH), text.in(Language.ENGLISH)))
                .toList();
    }

    /**
     * Reads a record.
     *
     * @param file a JSON file in UTF-8
     * @return the record
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read or is no record
     */
    public static DecisionRecord read(Path file) {
        return JsonInput.read(file, DecisionRecord.class, MOST_BYTES);
    }

    /**
     * Reads a record from a stream.
     *
     * @param stream JSON in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @return the record
     * @throws io.github.utmarkelse.input.InvalidInputException if it cannot be read or is no record
     */
    public static DecisionRecord read(InputStream stream, String name) {
        return JsonInput.read(stream, name, DecisionRecord.class, MOST_BYTES);
    }

    /**
     * Makes the result again from what the record holds, and compares.
     *
     * @return what differs
     * @throws io.github.utmarkelse.input.InvalidInputException if the scores that it holds do not fit its model
     */
    public Replay replay() {
        RoundResult again = RoundResult.of(model, scores, settings);
        return new Replay(
                modelHash.equals(Fingerprint.of(model)),
                scoresHash.equals(Fingerprint.of(scores)),
                resultHash.equals(fingerprint(library, edition, settings, result, sentences)),
                Differences.between(
                        JsonFormat.mapper().valueToTree(result),
                        JsonFormat.mapper().valueToTree(again)),
                again);
    }
}
