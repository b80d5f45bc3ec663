package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is in a document besides text, for people: pictures, and what was not examined. */
final class SeenList {
    private static final int MOST = 12;
    private static final int INDENT = 4;
    /** What has neither a list of its own nor is plain from the rows. */
    private static final Set<Subject> TOLD = EnumSet.of(
            Subject.EMBEDDED_TEXT,
            Subject.COMMENT,
            Subject.TRACKED_CHANGE,
            Subject.HIDDEN_TEXT,
            Subject.INVISIBLE_TEXT,
            Subject.RENEWED_TEXT,
            Subject.UNUSUAL_BLANKS);

    private final Page page;
    private final Texts texts;

    SeenList(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void add(WordLedger ledger) {
        add("count.pictures", ledger.pictures(), this::picture);
        add("count.notExamined", ledger.notExamined(), this::notExamined);
        Map<Subject, List<WordLedger.Seen>> others = new EnumMap<>(Subject.class);
        ledger.findings().stream()
                .filter(seen -> TOLD.contains(seen.subject()))
                .forEach(seen -> others.computeIfAbsent(seen.subject(), subject -> new ArrayList<>())
                        .add(seen));
        others.forEach((subject, all) -> page.words(sentence(subject, all), 2, INDENT, Look.PLAIN));
    }

    private String sentence(Subject subject, List<WordLedger.Seen> all) {
        String where = texts.format(
                all.size() == 1 ? "check.paragraph" : "count.paragraphs",
                all.stream().limit(MOST).map(SeenList::place).distinct().collect(Collectors.joining(", ")));
        long characters = all.stream().mapToLong(WordLedger.Seen::characters).sum();
        long times = all.stream().mapToLong(WordLedger.Seen::times).sum();
        return Message.of("seen." + subject.name(), "count", new Argument.Amount(BigDecimal.valueOf(times)))
                .with("characters", new Argument.Amount(BigDecimal.valueOf(characters)))
                .with("where", new Argument.Name(all.size() > MOST ? where + " …" : where))
                .in(texts.language());
    }

    private static String place(WordLedger.Seen seen) {
        boolean told = seen.subject() == Subject.RENEWED_TEXT && !seen.detail().isEmpty();
        return told ? seen.paragraph() + " (" + seen.detail() + ")" : String.valueOf(seen.paragraph());
    }

    private <T> void add(String heading, List<T> all, Function<T, String> line) {
        if (all.isEmpty()) {
            return;
        }
        page.words(texts.format(heading, all.size()), 2, INDENT, Look.PLAIN);
        all.stream().limit(MOST).forEach(one -> page.words(line.apply(one), INDENT, INDENT + 2, Look.QUIET));
        if (all.size() > MOST) {
            page.words(texts.format("check.morePlaces", all.size() - MOST), INDENT, INDENT + 2, Look.QUIET);
        }
    }

    private String picture(WordLedger.PictureSeen picture) {
        StringBuilder words = new StringBuilder(texts.format("check.paragraph", picture.paragraph()));
        Optional.of(picture.kind())
                .filter(kind -> !kind.isEmpty())
                .ifPresent(kind -> words.append(": ").append(kind));
        if (picture.widthMm() > 0) {
            words.append(", ")
                    .append(picture.widthMm())
                    .append(" × ")
                    .append(picture.heightMm())
                    .append(" mm");
        }
        if (picture.widthPixels() > 0) {
            words.append(", ").append(picture.widthPixels()).append(" × ").append(picture.heightPixels());
            words.append(" ").append(texts.get("count.pixels"));
        }
        String key = "count.picture." + picture.text() + (picture.recognised() ? ".recognised" : "");
        return words.append(" – ")
                .append(texts.format(key, number(picture.characters())))
                .toString();
    }

    private String notExamined(WordLedger.Seen seen) {
        String where = texts.format("check.paragraph", seen.paragraph());
        return seen.detail().isEmpty() ? where : where + ": " + seen.detail();
    }

    private String number(long number) {
        return Format.number(BigDecimal.valueOf(number), texts.language());
    }
}
