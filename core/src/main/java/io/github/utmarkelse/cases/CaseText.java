package io.github.utmarkelse.cases;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactType;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.Secret;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes an application as the words of a casebook, so that a question that was asked can become a case. */
public final class CaseText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*");
    private static final String INDENT = "    ";
    private static final int AMBIGUOUS_DECIMALS = 3;
    private static final int NANO_DIGITS = 9;

    private final Edition edition;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private CaseText(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
    }

    /**
     * Writes the head of a case and what is given in it; what is expected is for its author to add. The operation's
     * name and the text of a contribution that is not written in a form are left out.
     *
     * @param name the case's name
     * @param edition the edition applied for
     * @param application what is given
     * @param asOf when it is asked
     * @param language the language of the casebook's own words
     * @return lines of a casebook, each ended by a line feed
     */
    public static String of(String name, Edition edition, Application application, Instant asOf, Language language) {
        CaseText text = new CaseText(edition, language);
        text.lines.add(text.word(Word.CASE) + ": " + (PLAIN.matcher(name).matches() ? name : quoted(name)));
        text.lines.add("  " + text.word(Word.GIVEN) + ":");
        text.say(text.word(Word.AS_OF), ": ", time(Moment.of(asOf).toString()));
        text.given(application);
        return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void given(Application application) {
        application.facts().forEach(this::fact);
        application.entry().ifPresent(entry -> say(word(Word.ENTRY), ": ", quoted(entry)));
        application.history().ifPresent(history -> {
            if (history.isEmpty()) {
                say(word(Word.EARLIER), ": ", word(Word.NOTHING));
            }
            history.forEach(this::participation);
        });
        application.receipts().forEach(this::receipt);
        application.attachments().ifPresent(attachments -> {
            if (attachments.isEmpty()) {
                say(word(Word.ATTACHED), ": ", word(Word.NOTHING));
            }
            attachments.forEach(this::attachment);
        });
        application.answers().ifPresent(answers -> {
            if (answers.isEmpty()) {
                say(word(Word.ANSWER), ": ", word(Word.NOTHING));
            }
            answers.forEach((field, text) -> say(word(Word.ANSWER) + " " + name(field), ": ", quoted(text)));
        });
        application.pages().ifPresent(pages -> say(word(Word.PAGES), ": ", Integer.toString(pages)));
        application.contribution().ifPresent(this::contribution);
    }

    private String word(Word word) {
        return word.in(language);
    }

    private void say(String what, String sign, String value) {
        lines.add(INDENT + what + sign + value);
    }

    private void fact(String id, FactValue value) {
        Optional<FactType> type = edition.fact(id).map(FactDefinition::type);
        String written;
        if (value instanceof FactValue.Truth truth) {
            written = word(truth.value() ? Word.YES : Word.NO);
        } else if (value instanceof FactValue.Amount amount) {
            written = number(amount.value());
        } else {
            String words = ((FactValue.Words) value).value();
            written =
                    type.filter(t -> t == FactType.CHOICE || t == FactType.DATE).isPresent()
                            ? name(words)
                            : quoted(words);
        }
        say(name(id), " = ", written);
    }

    private String number(BigDecimal number) {
        BigDecimal clear = number.scale() == AMBIGUOUS_DECIMALS ? number.setScale(AMBIGUOUS_DECIMALS + 1) : number;
        return language == Language.SWEDISH ? clear.toPlainString().replace('.', ',') : clear.toPlainString();
    }

    private void participation(Participation participation) {
        StringBuilder value = new StringBuilder();
        value.append(participation.outcome().equals(Outcome.NONE) ? word(Word.NOTHING) : name(participation.outcome()));
        value.append(' ').append(participation.year());
        if (!participation.award().equals(edition.award().id())) {
            value.append(", ").append(word(Word.AWARD)).append(' ').append(name(participation.award()));
        }
        participation.entry().ifPresent(entry -> property(value, Word.ENTRY, quoted(entry)));
        participation.category().ifPresent(category -> property(value, Word.CATEGORY, quoted(category)));
        say(word(Word.EARLIER), ": ", value.toString());
    }

    private void property(StringBuilder value, Word word, String written) {
        value.append(", ").append(word(word)).append(' ').append(written);
    }

    private void receipt(Receipt receipt) {
        String milestone = " " + name(receipt.milestone());
        Map<Word, Optional<Moment>> clocks = new java.util.EnumMap<>(Word.class);
        clocks.put(Word.SENT, receipt.sent());
        clocks.put(Word.RECEIVED, receipt.reachedNetwork());
        clocks.put(Word.REGISTERED, receipt.registered());
        clocks.forEach(
                (clock, moment) -> moment.ifPresent(at -> say(word(clock) + milestone, ": ", time(at.toString()))));
        if (clocks.values().stream().allMatch(Optional::isEmpty)) {
            say(word(Word.RECEIVED) + milestone, ": ", word(Word.YES));
        }
    }

    private static String time(String iso) {
        return iso.replace('T', ' ');
    }

    private void attachment(Attachment attachment) {
        boolean known = edition.contributionRules().attachments().stream()
                .anyMatch(rule -> rule.id().equals(attachment.id()));
        StringBuilder value = new StringBuilder(known ? name(attachment.id()) : quoted(attachment.id()));
        attachment.file().ifPresent(file -> property(value, Word.FILE, quoted(file)));
        attachment.link().ifPresent(link -> property(value, Word.LINK, quoted(link)));
        attachment.length().ifPresent(length -> property(value, Word.LENGTH, span(length)));
        attachment.pages().ifPresent(pages -> property(value, Word.PAGES, Integer.toString(pages)));
        attachment
                .passwordProtected()
                .ifPresent(locked -> value.append(", ").append(word(locked ? Word.PROTECTED : Word.UNPROTECTED)));
        attachment
                .password()
                .map(Secret::reveal)
                .ifPresent(password -> property(value, Word.PASSWORD, quoted(password)));
        say(word(Word.ATTACHED), ": ", value.toString());
    }

    private static String span(Duration length) {
        List<String> parts = new ArrayList<>();
        if (length.toHours() > 0) {
            parts.add(length.toHours() + " h");
        }
        if (length.toMinutesPart() > 0) {
            parts.add(length.toMinutesPart() + " min");
        }
        BigDecimal seconds =
                BigDecimal.valueOf(length.toSecondsPart()).add(BigDecimal.valueOf(length.toNanosPart(), NANO_DIGITS));
        if (seconds.signum() != 0 || parts.isEmpty()) {
            BigDecimal shortest = seconds.stripTrailingZeros();
            parts.add(shortest.setScale(Math.max(0, shortest.scale())).toPlainString() + " s");
        }
        return String.join(" ", parts);
    }

    private void contribution(Contribution contribution) {
        contribution.name().ifPresent(file -> say(word(Word.FILE), ": ", quoted(file)));
        if (!contribution.observations().isEmpty()) {
            say(
                    word(Word.SEEN),
                    ": ",
                    contribution.observations().stream()
                            .map(observation -> Vocabulary.id(observation.subject()))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** A name as it is, or in quotation marks where it would be read as something else. */
    private static String name(String name) {
        return PLAIN.matcher(name).matches() && !Word.NOTHING.is(name) && !Word.UNKNOWN.is(name) ? name : quoted(name);
    }

    /** A text in quotation marks, each of its lines on a line of its own. */
    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"").replace("\n", "\"\n" + INDENT + INDENT + "\"") + "\"";
    }
}
