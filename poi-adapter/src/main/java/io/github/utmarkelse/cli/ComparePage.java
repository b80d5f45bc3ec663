package io.github.utmarkelse.cli;

import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.assessment.Ruling;
import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.difference.ApplicationDifference;
import io.github.utmarkelse.difference.AssessedBy;
import io.github.utmarkelse.difference.Change;
import io.github.utmarkelse.difference.ChangeKind;
import io.github.utmarkelse.difference.ChangeSubject;
import io.github.utmarkelse.difference.ComparedEdition;
import io.github.utmarkelse.difference.EditionDifference;
import io.github.utmarkelse.difference.FindingChange;
import io.github.utmarkelse.difference.LeftOut;
import io.github.utmarkelse.difference.SameRule;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What two editions say differently, as one would tell it at a meeting: what both state first, then the rest. */
final class ComparePage {
    /** What only one side states in more places than this is counted, unless all is asked for. */
    private static final int MOST_TOLD = 8;

    private final EditionDifference difference;
    private final Map<String, ApplicationDifference> applications;
    private final Edition before;
    private final Edition after;
    private final Texts texts;
    private final Language language;
    private final Page page;
    private final boolean all;
    private boolean spared;

    ComparePage(
            EditionDifference difference,
            Map<String, ApplicationDifference> applications,
            Edition before,
            Edition after,
            Texts texts,
            Page page,
            boolean all) {
        this.difference = difference;
        this.applications = applications;
        this.before = before;
        this.after = after;
        this.texts = texts;
        this.language = texts.language();
        this.page = page;
        this.all = all;
    }

    String text() {
        page.title(texts.format(
                "compare.title",
                in(difference.before().title()),
                in(difference.after().title())));
        page.blank();
        page.words(in(difference.sources()), 0, 0, Look.PLAIN);
        about(difference.before());
        about(difference.after());
        if (difference.changes().isEmpty()) {
            page.blank();
            page.words(texts.get("compare.same"), 0, 0, Look.GOOD);
        }
        told("compare.differently", EnumSet.of(ChangeKind.CHANGED, ChangeKind.MOVED), change -> in(change.text()));
        told("compare.reworded", EnumSet.of(ChangeKind.REWORDED), change -> in(change.text()));
        oneSide("compare.onlyAfter", ChangeKind.ADDED, difference.after().label());
        oneSide("compare.onlyBefore", ChangeKind.REMOVED, difference.before().label());
        renamed();
        same();
        if (spared) {
            page.blank();
            page.words(texts.get("compare.all"), 0, 0, Look.QUIET);
        }
        applications.forEach(this::application);
        return page.toString();
    }

    private void about(ComparedEdition edition) {
        edition.about().ifPresent(text -> page.words(in(edition.label()) + ": " + in(text), 2, 4, Look.QUIET));
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }

    private void told(String heading, Set<ChangeKind> kinds, Function<Change, String> words) {
        List<Change> changes = difference.changes().stream()
                .filter(change -> kinds.contains(change.kind()))
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        page.heading(texts.format(heading, changes.size()));
        bySubject(changes).forEach((subject, each) -> {
            page.words(subject(subject), 2, 2, Look.TITLE);
            each.forEach(change -> item(words.apply(change)));
        });
    }

    private void oneSide(String heading, ChangeKind kind, LocalizedText side) {
        List<Change> changes = difference.changes().stream()
                .filter(change -> change.kind() == kind)
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        page.heading(texts.format(heading, in(side), changes.size()));
        bySubject(changes).forEach((subject, each) -> {
            boolean many = !all && (each.size() > MOST_TOLD || subject == ChangeSubject.FACT);
            if (many) {
                spared = true;
                page.words(texts.format("compare.many", subject(subject), each.size()), 2, 2, Look.TITLE);
            } else {
                page.words(subject(subject), 2, 2, Look.TITLE);
                each.forEach(change -> item(in(change.after().or(change::before).orElse(change.text()))));
            }
        });
    }

    private void renamed() {
        List<Change> changes = difference.changes().stream()
                .filter(change -> change.kind() == ChangeKind.RENAMED)
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        if (all) {
            told("compare.renamed", EnumSet.of(ChangeKind.RENAMED), change -> in(change.text()));
        } else {
            spared = true;
            page.blank();
            page.words(texts.format("compare.renamedCount", changes.size()), 0, 0, Look.PLAIN);
        }
    }

    private void same() {
        if (difference.same().isEmpty()) {
            return;
        }
        if (!all) {
            spared = true;
            page.blank();
            page.words(texts.format("compare.sameCount", difference.same().size()), 0, 0, Look.PLAIN);
            return;
        }
        page.heading(texts.format("compare.sameHeading", difference.same().size()));
        Map<ChangeSubject, List<SameRule>> bySubject = difference.same().stream()
                .collect(Collectors.groupingBy(
                        SameRule::subject, () -> new EnumMap<>(ChangeSubject.class), Collectors.toList()));
        bySubject.forEach((subject, each) -> {
            page.words(subject(subject), 2, 2, Look.TITLE);
            each.forEach(same -> item(in(same.text())));
        });
    }

    private static Map<ChangeSubject, List<Change>> bySubject(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        Change::subject, () -> new EnumMap<>(ChangeSubject.class), Collectors.toList()));
    }

    private String subject(ChangeSubject subject) {
        return texts.get("compare.subject." + subject.name());
    }

    private void item(String words) {
        page.words("– " + words, 4, 6, Look.PLAIN);
    }

    private void application(String file, ApplicationDifference application) {
        page.blank().title(texts.format("compare.application", file));
        String label = in(difference.before().label());
        String other = in(difference.after().label());
        page.words(
                texts.format(
                        "compare.asOf",
                        label,
                        Format.time(application.before().assessment().asOf(), before.timeZone(), language),
                        other,
                        Format.time(application.after().assessment().asOf(), after.timeZone(), language)),
                2,
                2,
                Look.QUIET);
        page.blank();
        ruling("check.participation", RulingKind.PARTICIPATION, application);
        ruling("check.contribution", RulingKind.CONTRIBUTION, application);
        ruling("check.award", RulingKind.AWARD, application);
        List<FindingChange> findings = application.findings();
        if (!findings.isEmpty()) {
            page.blank();
            page.words(texts.get("compare.why"), 2, 2, Look.TITLE);
            findings.forEach(this::finding);
        }
        leftOut(application.before(), label, before);
        leftOut(application.after(), other, after);
    }

    private void ruling(String question, RulingKind kind, ApplicationDifference application) {
        Ruling one = application.before().ruling(kind);
        Ruling two = application.after().ruling(kind);
        String answers = one.answer() == two.answer()
                ? texts.format("compare.sameAnswer", answer(one))
                : texts.format(
                        "compare.answers",
                        in(difference.before().label()),
                        answer(one),
                        in(difference.after().label()),
                        answer(two));
        page.words(
                texts.format(question, Labels.applicant(after, texts)) + " " + answers,
                2,
                4,
                one.answer() == two.answer() ? Look.PLAIN : Look.TITLE);
    }

    private String answer(Ruling ruling) {
        return texts.get("answer." + ruling.answer().name());
    }

    private void finding(FindingChange finding) {
        finding.before().ifPresent(each -> side(in(difference.before().label()), each));
        finding.after().ifPresent(each -> side(in(difference.after().label()), each));
        page.blank();
    }

    private void side(String label, Finding finding) {
        page.words(
                label + ": " + texts.get("answer." + finding.answer().name()) + " – "
                        + finding.text().in(language),
                4,
                6,
                Look.of(finding.answer()));
        finding.detail().ifPresent(detail -> page.words(detail.in(language), 6, 6, Look.PLAIN));
        finding.citation().ifPresent(citation -> page.words(Labels.quote(citation, language), 6, 6, Look.QUIET));
    }

    private void leftOut(AssessedBy side, String label, Edition edition) {
        if (!side.leftOut().isEmpty()) {
            page.words(texts.format("compare.leftOut", label), 2, 2, Look.TITLE);
            Map<LocalizedText, List<String>> byReason = new LinkedHashMap<>();
            for (LeftOut left : side.leftOut()) {
                byReason.computeIfAbsent(left.reason(), reason -> new ArrayList<>())
                        .add(left.place());
            }
            byReason.forEach((reason, places) -> item(in(reason) + ": " + String.join(", ", places)));
        }
        if (!side.asksAlso().isEmpty()) {
            page.words(texts.format("compare.asksAlso", label), 2, 2, Look.TITLE);
            side.asksAlso().stream()
                    .map(id -> edition.fact(id)
                            .map(FactDefinition::question)
                            .map(this::in)
                            .orElse(id))
                    .forEach(this::item);
        }
    }
}
