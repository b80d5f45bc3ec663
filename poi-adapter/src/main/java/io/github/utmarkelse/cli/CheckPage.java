package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.assessment.LimitJudgement;
import io.github.utmarkelse.assessment.NextStep;
import io.github.utmarkelse.assessment.Ruling;
import io.github.utmarkelse.assessment.StepStatus;
import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.CharacterRow;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.LengthUnit;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Follows;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactType;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The assessment as one would pin it to the wall: answers, next steps, characters, findings. */
final class CheckPage {
    private static final int COLUMN = 8;
    private static final int DAY_COLUMN = 28;
    private static final int BAR = 44;
    private static final int FIGURE = 11;
    private static final int MOST_PLACES = 6;
    private static final int MOST_REASONS = 5;
    private static final Set<String> MISSING = Set.of(
            "history",
            "contribution",
            "attachments",
            "answers",
            "pages",
            "entry",
            "year",
            "history.entry",
            "history.category");
    private static final String FULL = "█";
    private static final String EMPTY = "░";
    private static final String SHARE = "│";

    private final Edition edition;
    private final Application application;
    private final Assessment assessment;
    private final Texts texts;
    private final Language language;
    private final Page page;

    CheckPage(Edition edition, Application application, Assessment assessment, Texts texts, Page page) {
        this.edition = edition;
        this.application = application;
        this.assessment = assessment;
        this.texts = texts;
        this.language = texts.language();
        this.page = page;
    }

    String text() {
        page.title(Labels.title(edition, texts));
        application.operation().flatMap(Operation::name).ifPresent(name -> page.words(name, 0, 0, Look.PLAIN));
        page.words(
                texts.format("check.asOf", Format.moment(assessment.asOf(), edition.timeZone(), language)),
                0,
                0,
                Look.QUIET);
        page.blank();
        ruling("check.participation", assessment.participation(), RulingKind.PARTICIPATION);
        ruling("check.contribution", assessment.contribution(), RulingKind.CONTRIBUTION);
        ruling("check.award", assessment.award(), RulingKind.AWARD);
        nextSteps();
        Labels.charactersOfAll(assessment, edition)
                .ifPresent(limit -> characters(assessment.ledger().orElseThrow(), Labels.characters(limit)));
        findings();
        return page.toString();
    }

    private void ruling(String question, Ruling ruling, RulingKind kind) {
        page.labelled(
                answer(ruling.answer()),
                Look.of(ruling.answer()),
                2,
                2 + COLUMN,
                texts.format(question, Labels.applicant(edition, texts)));
        List<String> reasons = switch (ruling.answer()) {
            case YES -> List.of();
            case NO -> broken(kind);
            case UNKNOWN -> ruling.missing().stream().map(this::missing).toList();
        };
        for (String reason : reasons.subList(0, Math.min(MOST_REASONS, reasons.size()))) {
            String key = ruling.answer() == Answer.NO ? "check.notKept" : "check.unknown";
            page.words(texts.format(key, reason), 2 + COLUMN, 4 + COLUMN, Look.QUIET);
        }
        if (reasons.size() > MOST_REASONS) {
            page.words(
                    texts.format("check.moreReasons", reasons.size() - MOST_REASONS),
                    2 + COLUMN,
                    4 + COLUMN,
                    Look.QUIET);
        }
    }

    /** The rules that are not kept; where each alone is open, those that cannot all be kept. */
    private List<String> broken(RulingKind kind) {
        List<String> broken = rules(kind, Answer.NO);
        return broken.isEmpty() ? rules(kind, Answer.UNKNOWN) : broken;
    }

    private List<String> rules(RulingKind kind, Answer answer) {
        return assessment.findings().stream()
                .filter(finding -> finding.answer() == answer && finding.decides())
                .filter(finding -> finding.ruling() == kind
                        || (kind == RulingKind.AWARD && finding.ruling() == RulingKind.PARTICIPATION))
                .map(finding -> finding.text().in(language))
                .distinct()
                .toList();
    }

    /** A fact by its question; what is no fact of the edition by a word of the page's own. */
    private String missing(String name) {
        return edition.fact(name)
                .map(fact -> fact.question().in(language))
                .or(() -> MISSING.contains(name) ? Optional.of(texts.get("missing." + name)) : Optional.empty())
                .or(() -> assessment.findings().stream()
                        .filter(finding ->
                                finding.code().equals(name) || finding.facts().contains(name))
                        .map(finding -> finding.text().in(language))
                        .findFirst())
                .orElse(name);
    }

    private String answer(Answer answer) {
        return texts.get("answer." + answer.name());
    }

    private void nextSteps() {
        page.heading(texts.get("check.nextSteps"));
        if (assessment.nextSteps().isEmpty()) {
            page.words(texts.get("check.noSteps"), 2, 2, Look.PLAIN);
        }
        for (NextStep step : assessment.nextSteps()) {
            String when = when(step);
            String who = step.who().map(w -> " (" + w.in(language) + ")").orElse("");
            Look look = step.status() == StepStatus.OVERDUE ? Look.BAD : Look.TITLE;
            if (step.status() == StepStatus.OVERDUE) {
                who += " – " + texts.get("check.overdue");
            }
            page.labelled(when, look, 2, 2 + DAY_COLUMN, step.text().in(language) + who);
        }
        if (!assessment.returnAfter().isEmpty() && assessment.participation().answer() != Answer.NO) {
            page.words(
                    texts.format(
                            "check.returnAfter",
                            String.join(
                                    ", ",
                                    edition.outcomes().stream()
                                            .filter(outcome ->
                                                    assessment.returnAfter().containsKey(outcome.id()))
                                            .map(this::returnAfter)
                                            .toList())),
                    2,
                    4,
                    Look.QUIET);
        }
        if (assessment.participation().answer() != Answer.NO) {
            never();
        }
    }

    private String returnAfter(Outcome outcome) {
        return outcome.name().in(language) + " " + assessment.returnAfter().get(outcome.id());
    }

    private void never() {
        for (Outcome outcome : edition.outcomes()) {
            Follows follows = assessment.noReturnAfter().get(outcome.id());
            if (follows != null) {
                page.words(
                        texts.format(
                                "check.never." + follows.name(), outcome.name().in(language)),
                        2,
                        4,
                        Look.QUIET);
            }
        }
    }

    private String when(NextStep step) {
        Optional<Milestone> milestone = edition.milestone(step.code());
        if (milestone.isPresent()) {
            return Labels.when(milestone.get().knownAt(assessment.asOf(), edition.timeZone()), edition, texts);
        }
        return step.due()
                .map(due -> texts.format("timeline.latest", Format.time(due, edition.timeZone(), language)))
                .orElse(texts.get("check.now"));
    }

    private void characters(CharacterLedger ledger, List<LimitJudgement.Sum> sums) {
        LengthUnit unit = sums.get(0).measure().unit();
        page.heading(texts.get("check.characters." + unit.name()));
        long maximum = sums.get(0).measure().maximum().orElseThrow();
        Map<String, Long> answers = new LinkedHashMap<>();
        edition.contributionRules().items().forEach(item -> answers.put(item, 0L));
        edition.contributionRules().fields().forEach(field -> answers.put(field.id(), 0L));
        for (CharacterRow row : ledger.rows()) {
            if (row.part() == Part.QUESTIONS
                    && row.kind() == Kind.ANSWER
                    && row.story().sum() == Story.Sum.MAIN) {
                long length = unit == LengthUnit.CHARACTERS
                        ? row.count().withBlanks()
                        : row.count().withoutBlanks();
                answers.merge(row.item().orElse("–"), length, Long::sum);
            }
        }
        Map<String, Long> shown = together(answers);
        long evenShare = Math.max(1, maximum / Math.max(1, answers.size()));
        long widest = Math.max(
                evenShare,
                shown.values().stream().mapToLong(Long::longValue).max().orElse(0));
        shown.forEach((item, count) -> {
            String bar = bar(BAR * count / widest, BAR * evenShare / widest);
            String percent = String.format(language.locale(), "%.1f", 100.0 * count / Math.max(1, maximum));
            page.line("  " + left(item, 7) + Rows.right(number(count), 7) + Rows.right(percent, 6) + " %  "
                    + page.look(bar, Look.PLAIN));
        });
        page.blank();
        page.words(
                texts.format(
                        answers.size() > 1 ? "check.limit" : "check.limitAlone",
                        number(maximum),
                        number(evenShare),
                        answers.size()),
                2,
                2,
                Look.QUIET);
        for (LimitJudgement.Sum sum : sums) {
            long counted = sum.length().orElseThrow();
            long left = sum.left().orElseThrow();
            long filled = Math.min(BAR, BAR * counted / Math.max(1, maximum));
            String bar = FULL.repeat((int) filled) + EMPTY.repeat((int) (BAR - filled));
            page.line("  " + left("", 7) + Rows.right(number(counted), 7) + "  "
                    + page.look(bar, Look.of(sum.answer())) + " "
                    + texts.format(left >= 0 ? "check.left" : "check.over", number(Math.abs(left))));
            page.words(sum.reading().text().in(language), 18, 18, Look.QUIET);
        }
        page.blank();
        whole(ledger);
    }

    /** A bar with a stroke at the even share of the limit. */
    private static String bar(long filled, long share) {
        StringBuilder bar = new StringBuilder();
        for (int i = 0; i <= Math.max(filled - 1, share); i++) {
            bar.append(i == share ? SHARE : i < filled ? FULL : " ");
        }
        return bar.toString();
    }

    /** Parts answered together stand on one line in place of their own. */
    private static Map<String, Long> together(Map<String, Long> answers) {
        Map<String, Long> shown = new LinkedHashMap<>(answers);
        for (String item : answers.keySet()) {
            String question = item.replaceAll("\\D", "");
            if (!item.equals(question) && answers.containsKey(question) && answers.get(item) == 0) {
                shown.remove(item);
            }
        }
        return shown;
    }

    /** All rows of the ledger, which add up to all that is in the file. */
    private void whole(CharacterLedger ledger) {
        Map<String, CharacterCount> sums = new TreeMap<>();
        CharacterCount all = CharacterCount.ZERO;
        for (CharacterRow row : ledger.rows()) {
            String what = row.story().sum() == Story.Sum.MAIN
                    ? texts.get("part." + row.part().name()) + ", "
                            + texts.get("kind." + row.kind().name())
                    : texts.get("story." + row.story().name());
            sums.merge(what + ": " + row.reason().in(language), row.count(), CharacterCount::plus);
            all = all.plus(row.count());
        }
        page.line(Rows.right(texts.get("count.without"), FIGURE) + Rows.right(texts.get("count.with"), FIGURE) + "  "
                + texts.get("count.blanks"));
        sums.forEach((what, count) -> figures(count, Look.PLAIN, what));
        figures(all, Look.TITLE, texts.get("count.all"));
    }

    private void figures(CharacterCount count, Look look, String what) {
        page.labelled(
                Rows.right(number(count.withoutBlanks()), FIGURE) + Rows.right(number(count.withBlanks()), FIGURE),
                look,
                0,
                2 * FIGURE + 2,
                what);
    }

    /** What there is at a place: a code of the library's in words, anything else as it is. */
    private String detail(String detail) {
        return switch (detail) {
            case "chart", "smartart", "wordart" -> texts.get("detail." + detail);
            default -> detail;
        };
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private String number(long number) {
        return Format.number(BigDecimal.valueOf(number), language);
    }

    private void findings() {
        findings("check.broken", Answer.NO, true);
        findings("check.open", Answer.UNKNOWN, true);
        List<Finding> advice = assessment.findings().stream()
                .filter(finding -> !finding.decides() && finding.answer() != Answer.YES)
                .toList();
        list("check.advice", advice);
        List<Finding> kept = assessment.findings().stream()
                .filter(finding -> finding.answer() == Answer.YES)
                .toList();
        list("check.kept", kept);
    }

    private void findings(String heading, Answer answer, boolean decides) {
        list(
                heading,
                assessment.findings().stream()
                        .filter(finding -> finding.answer() == answer && finding.decides() == decides)
                        .toList());
    }

    private void list(String heading, Collection<Finding> findings) {
        if (!findings.isEmpty()) {
            page.heading(texts.get(heading));
            findings.forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        boolean decides = finding.decides() || finding.answer() == Answer.YES;
        page.labelled(
                decides ? answer(finding.answer()) : texts.get("check.hint"),
                decides ? Look.of(finding.answer()) : Look.UNSURE,
                0,
                COLUMN,
                finding.text().in(language));
        finding.detail().ifPresent(detail -> indented(detail.in(language), Look.PLAIN));
        if (finding.answer() != Answer.YES) {
            finding.facts().forEach(this::fact);
            if (finding.answer() == Answer.NO && !finding.ways().isEmpty()) {
                indented(
                        texts.format("check.wouldChange", new Conditions(edition, texts).ways(finding.ways())),
                        Look.PLAIN);
            }
            places(finding.places());
            if (finding.decides()) {
                String key = finding.answer() == Answer.NO ? "check.consequence" : "check.consequenceIfNot";
                indented(
                        texts.format(
                                key,
                                texts.get("consequence." + finding.consequence().name())),
                        Look.PLAIN);
            }
        }
        boolean settled = finding.answer() == Answer.YES && finding.ruling() == RulingKind.CONTRIBUTION;
        finding.citation().ifPresent(citation -> citation(citation, settled));
    }

    private void fact(String id) {
        edition.fact(id).ifPresent(definition -> {
            FactValue value = application.facts().get(id);
            String known = value == null ? texts.get("check.notKnown") : value(definition, value) + unit(definition);
            indented("– " + definition.question().in(language) + " " + known, Look.PLAIN);
        });
    }

    private String unit(FactDefinition definition) {
        return switch (definition.type()) {
            case SHARE -> " %";
            case MONEY -> " " + definition.currency().orElseThrow().getCurrencyCode();
            default -> definition.unit().map(unit -> " " + unit.in(language)).orElse("");
        };
    }

    private String value(FactDefinition definition, FactValue value) {
        if (value instanceof FactValue.Truth truth) {
            return texts.get(truth.value() ? "value.yes" : "value.no");
        }
        if (value instanceof FactValue.Amount amount) {
            return definition.type() == FactType.YEAR
                    ? amount.value().toString()
                    : Format.number(amount.value(), language);
        }
        if (definition.type() == FactType.DATE) {
            return FactValue.date(value).map(day -> Format.day(day, language)).orElse("");
        }
        if (definition.type() == FactType.TEXT) {
            boolean blank = value.json().toString().isBlank();
            return blank ? texts.get("check.blank") : "\u201D" + value.json() + "\u201D";
        }
        return definition.options().stream()
                .filter(option -> value.equals(FactValue.of(option.id())))
                .findFirst()
                .map(option -> option.text().in(language))
                .orElseGet(() -> value.json().toString());
    }

    private void places(List<Place> places) {
        for (Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            StringBuilder line = new StringBuilder("– ");
            line.append(place.item()
                    .map(item -> texts.format("check.question", item))
                    .orElseGet(() -> texts.get("part." + place.part().name())));
            line.append(", ").append(texts.format("check.paragraph", Integer.toString(place.paragraph())));
            place.detail().ifPresent(detail -> line.append(", ").append(detail(detail)));
            place.quote().ifPresent(quote -> line.append(": ").append(quote));
            indented(line.toString(), Look.PLAIN);
        }
        if (places.size() > MOST_PLACES) {
            indented(texts.format("check.morePlaces", places.size() - MOST_PLACES), Look.PLAIN);
        }
    }

    private void citation(Citation citation, boolean settled) {
        String document = Labels.document(citation, edition, texts);
        indented(Labels.quote(citation, language) + " (" + document + ")", Look.QUIET);
        citation.interpretation()
                .filter(reading -> !settled)
                .ifPresent(reading -> indented(texts.format("check.interpretation", reading.in(language)), Look.QUIET));
    }

    private void indented(String words, Look look) {
        page.words(words, COLUMN, words.startsWith("– ") ? COLUMN + 2 : COLUMN, look);
    }
}
