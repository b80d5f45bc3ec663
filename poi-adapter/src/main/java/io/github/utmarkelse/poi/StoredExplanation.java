package io.github.utmarkelse.poi;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.poi.document.StoredEvidence;
import io.github.utmarkelse.poi.document.StoredJudgement;
import io.github.utmarkelse.poi.document.StoredStatistics;
import io.github.utmarkelse.poi.document.StoredVerdict;
import io.github.utmarkelse.poi.file.WordTexts;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** In words, with the figures, how one can tell what the stored character figure is worth. */
final class StoredExplanation {
    private final StoredStatistics stored;
    private final StoredJudgement judgement;
    private final CharacterCount ours;

    private StoredExplanation(StoredStatistics stored, StoredJudgement judgement, CharacterCount ours) {
        this.stored = stored;
        this.judgement = judgement;
        this.ours = ours;
    }

    static LocalizedText of(StoredStatistics stored, StoredJudgement judgement, CharacterCount ours) {
        return new StoredExplanation(stored, judgement, ours).text();
    }

    static LocalizedText ofNothing() {
        return WordTexts.text("stored.nothing");
    }

    private LocalizedText text() {
        List<LocalizedText> sentences = new ArrayList<>();
        if (stored.characters().isPresent()) {
            sentences.add(figures());
        }
        sentences.add(evidence());
        if (judgement.verdict() != StoredVerdict.ABSENT) {
            sentences.add(comparison());
        }
        return joined(sentences, " ");
    }

    private LocalizedText figures() {
        List<LocalizedText> figures = new ArrayList<>();
        add(figures, "stored.characters", stored.characters());
        add(figures, "stored.withBlanks", stored.charactersWithSpaces());
        add(figures, "stored.words", stored.words());
        add(figures, "stored.paragraphs", stored.paragraphs());
        Argument program = stored.application().isBlank()
                ? new Argument.Words(WordTexts.text("stored.program"))
                : Names.shown(stored.application().strip());
        return WordTexts.text("stored.wrote", program, new Argument.Words(joined(figures, ", ")));
    }

    private static void add(List<LocalizedText> figures, String key, OptionalLong figure) {
        if (figure.isPresent()) {
            figures.add(WordTexts.text(key, number(figure.getAsLong())));
        }
    }

    private LocalizedText evidence() {
        StoredEvidence evidence = judgement.evidence();
        return switch (evidence) {
            case BY_RULE, NOT_BY_RULE ->
                WordTexts.text(
                        key(),
                        number(stored.charactersWithSpaces()),
                        number(stored.characters()),
                        number(stored.words()),
                        number(stored.paragraphs()),
                        number(stored.byRule()));
            case BY_LENGTH -> WordTexts.text("stored.BY_LENGTH", number(stored.words()), number(length()));
            case PARAGRAPHS -> WordTexts.text(key(), number(stored.paragraphs()));
            default -> WordTexts.text("stored." + evidence.name());
        };
    }

    private long length() {
        return stored.characters().orElse(0) + stored.words().orElse(0);
    }

    private String key() {
        return "stored." + judgement.evidence().name() + "."
                + judgement.verdict().name().toLowerCase(Locale.ROOT);
    }

    private LocalizedText comparison() {
        boolean equal = stored.characters().orElse(-1) == ours.withoutBlanks();
        if (judgement.evidence() == StoredEvidence.CONTRADICTORY) {
            return equal
                    ? WordTexts.text("stored.byChance")
                    : WordTexts.text("stored.differs", number(ours.withoutBlanks()), number(ours.withBlanks()));
        }
        if (!equal) {
            return WordTexts.text(
                    judgement.verdict() == StoredVerdict.STALE
                                    && judgement.evidence() != StoredEvidence.COUNTING_PROGRAM
                            ? "stored.otherText"
                            : "stored.differs",
                    number(ours.withoutBlanks()),
                    number(ours.withBlanks()));
        }
        if (judgement.verdict() == StoredVerdict.ESTIMATE) {
            return WordTexts.text("stored.byChance");
        }
        OptionalLong withBlanks = stored.charactersWithSpaces();
        return withBlanks.isEmpty()
                ? WordTexts.text("stored.equal")
                : withBlanks.getAsLong() == ours.withBlanks()
                        ? WordTexts.text("stored.equalInBoth")
                        : WordTexts.text("stored.equalInOne", number(ours.withBlanks()));
    }

    private static Argument number(OptionalLong number) {
        return number(number.orElse(0));
    }

    private static Argument number(long number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }

    private static LocalizedText joined(List<LocalizedText> texts, String between) {
        return new LocalizedText(
                texts.stream().map(text -> text.in(Language.SWEDISH)).collect(Collectors.joining(between)),
                texts.stream().map(text -> text.in(Language.ENGLISH)).collect(Collectors.joining(between)));
    }
}
