package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.Award;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.reparticipation.ReturnAfter;
import io.github.utmarkelse.reparticipation.ReturnAnswer;
import io.github.utmarkelse.reparticipation.ReturnCalendar;
import io.github.utmarkelse.reparticipation.ReturnRound;
import io.github.utmarkelse.reparticipation.RoundReturn;
import io.github.utmarkelse.reparticipation.UnitReturn;
import io.github.utmarkelse.reparticipation.Waits;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** When units may take part again: a table for each award, then why, then the sentences, each once. */
final class ReturnPage {
    private static final int NAMES = 26;
    private static final int COLUMN = 9;
    private static final int MOST_COLUMNS = (Page.WIDTH - NAMES) / COLUMN;

    /** What a table can say of a unit and a round. */
    private enum Cell {
        OPEN,
        CLOSED,
        UNKNOWN,
        NO_AWARD,
        AWARD_UNKNOWN,
        NOT_STATED;

        static Cell of(RoundReturn round) {
            Answer part = round.participation().open().orElse(Answer.YES);
            Answer award = round.award().open().orElse(Answer.YES);
            if (part != Answer.YES) {
                return part == Answer.NO ? CLOSED : UNKNOWN;
            }
            if (award != Answer.YES) {
                return award == Answer.NO ? NO_AWARD : AWARD_UNKNOWN;
            }
            return round.participation().open().or(round.award()::open).isPresent() ? OPEN : NOT_STATED;
        }
    }

    private final ReturnCalendar calendar;
    private final List<Path> files;
    private final Map<String, Edition> editions;
    private final Texts texts;
    private final Page page;
    private final Set<Cell> used = EnumSet.noneOf(Cell.class);
    private final Map<Words, Told> sentences = new LinkedHashMap<>();

    /** What is quoted, however it is read. */
    private record Words(String document, String quote) {}

    /** A sentence with its number, where it stands and the ways in which rules read it. */
    private record Told(int number, Citation citation, Edition edition, Set<LocalizedText> readings) {}

    ReturnPage(ReturnCalendar calendar, List<Path> files, Map<String, Edition> editions, Texts texts, Page page) {
        this.calendar = calendar;
        this.files = files;
        this.editions = editions;
        this.texts = texts;
        this.page = page;
    }

    String text() {
        page.title(texts.get("return.title"));
        awards().forEach(this::tables);
        legend();
        why();
        silent();
        sentences();
        return page.toString();
    }

    /** The columns of each award. */
    private Map<Award, List<Integer>> awards() {
        Map<Award, List<Integer>> columns = new LinkedHashMap<>();
        for (int i = 0; i < calendar.rounds().size(); i++) {
            columns.computeIfAbsent(calendar.rounds().get(i).award(), award -> new ArrayList<>())
                    .add(i);
        }
        return columns;
    }

    private void tables(Award award, List<Integer> columns) {
        page.heading(award.name().in(texts.language()));
        for (int from = 0; from < columns.size(); from += MOST_COLUMNS) {
            if (from > 0) {
                page.blank();
            }
            table(columns.subList(from, Math.min(columns.size(), from + MOST_COLUMNS)));
        }
    }

    private void table(List<Integer> columns) {
        page.line(" ".repeat(NAMES)
                + columns.stream()
                        .map(column -> right(label(calendar.rounds().get(column))))
                        .collect(Collectors.joining()));
        for (int i = 0; i < files.size(); i++) {
            UnitReturn unit = calendar.units().get(i);
            String cells = columns.stream()
                    .map(column -> cell(unit.rounds().get(column)))
                    .collect(Collectors.joining());
            page.labelled(name(i), Look.PLAIN, 0, NAMES, cells);
        }
    }

    private String cell(RoundReturn round) {
        Cell cell = Cell.of(round);
        used.add(cell);
        return right(texts.get("return.cell." + cell.name()).replace(' ', '\u00A0'));
    }

    private static String right(String text) {
        return Rows.right(text, COLUMN);
    }

    private String label(ReturnRound round) {
        return round.year().map(String::valueOf).orElseGet(() -> texts.get("return.noYear"))
                + (round.forecast() ? "*" : "");
    }

    private String name(int unit) {
        return calendar.units()
                .get(unit)
                .operation()
                .flatMap(Operation::name)
                .orElseGet(() -> files.get(unit).getFileName().toString());
    }

    private void legend() {
        page.blank();
        for (Cell cell : used) {
            page.words(
                    texts.get("return.cell." + cell.name()) + ": " + texts.get("return.legend." + cell.name()),
                    0,
                    2,
                    Look.QUIET);
        }
        calendar.rounds().stream()
                .filter(ReturnRound::forecast)
                .map(round -> texts.format("return.forecast", Labels.title(edition(round), texts)))
                .distinct()
                .forEach(text -> page.words("* " + text, 0, 2, Look.QUIET));
    }

    private void why() {
        page.heading(texts.get("return.why"));
        for (int i = 0; i < files.size(); i++) {
            page.words(name(i), 0, 2, Look.TITLE);
            calendar.units().get(i).rounds().stream()
                    .filter(round -> !round.round().forecast())
                    .forEach(this::why);
        }
    }

    private void why(RoundReturn round) {
        Edition edition = edition(round.round());
        List<ReturnAfter> told = round.outcomes().stream()
                .filter(after -> isToldHere(after, edition))
                .toList();
        boolean stated =
                round.participation().open().isPresent() || round.award().open().isPresent();
        if (told.isEmpty() && !stated) {
            return;
        }
        page.words(Labels.title(edition, texts), 2, 4, Look.PLAIN);
        told.forEach(after -> after(after, edition));
        ReturnAnswer answer = round.participation().open().isPresent() ? round.participation() : round.award();
        if (stated && answer.decidedBy().isEmpty()) {
            String numbers = answer.rules().stream()
                    .map(rule -> number(rule.citation(), edition))
                    .distinct()
                    .collect(Collectors.joining(" "));
            Look look = answer.open().map(Look::of).orElse(Look.QUIET);
            page.words(sentence(answer.text()) + " " + numbers, 4, 6, look);
        }
        missing(round, edition);
    }

    /** That a silent edition is silent is told once, and of another award only where no edition of that one is asked. */
    private boolean isToldHere(ReturnAfter after, Edition edition) {
        String award = after.participation().award();
        boolean asked =
                calendar.rounds().stream().anyMatch(round -> round.award().id().equals(award));
        return after.notStated()
                .map(silence -> switch (silence) {
                    case NO_RULE -> false;
                    case NO_RULE_FOR_OUTCOME, REPLACED_AWARD -> true;
                    case OTHER_AWARD -> !asked && !edition.reparticipation().isEmpty();
                })
                .orElse(true);
    }

    private void after(ReturnAfter after, Edition edition) {
        StringBuilder words = new StringBuilder(sentence(after.text()));
        after.rule()
                .filter(ReparticipationRule::followsEntry)
                .ifPresent(rule -> words.append(' ')
                        .append(texts.format(
                                "return.entry",
                                after.participation().entry().orElseGet(() -> texts.get("return.unnamed")))));
        after.rule()
                .flatMap(ReparticipationRule::sameCategory)
                .filter(same -> same)
                .ifPresent(same -> words.append(' ').append(texts.get("return.category")));
        after.citation().ifPresent(citation -> words.append(' ').append(number(citation, edition)));
        Look look = after.keepsAway().map(away -> Look.of(away.not())).orElse(Look.QUIET);
        page.words(words.toString(), 4, 6, look);
    }

    private String sentence(Text text) {
        String words = text.in(texts.language());
        return words.substring(0, 1).toUpperCase(texts.language().locale()) + words.substring(1);
    }

    private void missing(RoundReturn round, Edition edition) {
        Set<String> missing = new LinkedHashSet<>(round.participation().missing());
        missing.addAll(round.award().missing());
        for (String name : missing) {
            page.words(texts.format("return.missing", question(name, edition)), 4, 6, Look.UNSURE);
        }
    }

    private String question(String name, Edition edition) {
        return switch (name) {
            case Waits.HISTORY -> texts.get("missing.history");
            case Waits.ENTRY -> texts.get("missing.entry");
            case Waits.EARLIER_ENTRY -> texts.get("missing.history.entry");
            case Waits.EARLIER_CATEGORY -> texts.get("missing.history.category");
            case Waits.YEAR -> texts.get("missing.year");
            default ->
                edition.fact(name)
                        .map(FactDefinition::question)
                        .map(question -> question.in(texts.language()))
                        .orElse(name);
        };
    }

    private String number(Citation citation, Edition edition) {
        Told told = sentences.computeIfAbsent(
                new Words(citation.document(), citation.quote()),
                words -> new Told(sentences.size() + 1, citation, edition, new LinkedHashSet<>()));
        citation.interpretation().ifPresent(told.readings()::add);
        return "[" + told.number() + "]";
    }

    private void silent() {
        List<Edition> silent = editions.values().stream()
                .filter(edition -> edition.reparticipation().isEmpty())
                .toList();
        if (!silent.isEmpty()) {
            page.heading(texts.get("return.notStated"));
            silent.forEach(edition ->
                    page.words(texts.format("return.silent", Labels.title(edition, texts)), 0, 2, Look.PLAIN));
        }
    }

    private void sentences() {
        if (sentences.isEmpty()) {
            return;
        }
        page.heading(texts.get("return.sentences"));
        for (Told told : sentences.values()) {
            page.words(
                    "[" + told.number() + "] " + Labels.source(told.citation(), told.edition(), texts),
                    0,
                    4,
                    Look.PLAIN);
            for (LocalizedText reading : told.readings()) {
                page.words(texts.format("check.interpretation", reading.in(texts.language())), 4, 4, Look.QUIET);
            }
        }
    }

    private Edition edition(ReturnRound round) {
        return Objects.requireNonNull(editions.get(round.edition()));
    }
}
