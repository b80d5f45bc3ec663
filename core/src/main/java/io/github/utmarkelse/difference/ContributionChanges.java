package io.github.utmarkelse.difference;

import io.github.utmarkelse.contribution.LengthUnit;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Reading;
import io.github.utmarkelse.edition.AttachmentRule;
import io.github.utmarkelse.edition.ChangeRequestRule;
import io.github.utmarkelse.edition.ContributionRule;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.FileFormatRule;
import io.github.utmarkelse.edition.LengthLimit;
import io.github.utmarkelse.edition.Measure;
import io.github.utmarkelse.edition.Need;
import io.github.utmarkelse.edition.Treatment;
import io.github.utmarkelse.text.LocalizedText;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the rules of the written contribution: formats, limits, attachments, and what may be seen in it. */
final class ContributionChanges {
    private static final double LIKE_IN_WORDS = 0.6;

    private final Both both;
    private final Report report;
    private final ContributionRules before;
    private final ContributionRules after;

    ContributionChanges(Both both) {
        this.both = both;
        this.report = both.report();
        this.before = both.before().contributionRules();
        this.after = both.after().contributionRules();
    }

    void tell() {
        limits();
        format();
        attachments();
        rules();
        changeRequest();
    }

    private void limits() {
        Pairing<LengthLimit> pairing = Pairing.of(
                before.limits(),
                after.limits(),
                LengthLimit::id,
                (one, two) -> one.of().equals(two.of()) && one.isForEach() == two.isForEach()
                        ? 1
                        : Likeness.of(one.text().sv(), two.text().sv()),
                LIKE_IN_WORDS);
        pairing.pairs().forEach(pair -> limit(pair.before(), pair.after()));
        LocalizedText what = Say.text("difference.what.limit");
        pairing.removed()
                .forEach(each ->
                        report.removed(ChangeSubject.LIMIT, each.id(), what, each.text(), List.of(each.citation())));
        pairing.added()
                .forEach(each ->
                        report.added(ChangeSubject.LIMIT, each.id(), what, each.text(), List.of(each.citation())));
    }

    private void limit(LengthLimit one, LengthLimit two) {
        Rule rule = Rule.of(
                ChangeSubject.LIMIT, one.id(), two.id(), Say.quoted(two.text()), one.citation(), two.citation());
        boolean sameMeasures = new HashSet<>(one.anyOf()).equals(new HashSet<>(two.anyOf()));
        report.compare(rule, () -> {
            if (!sameMeasures) {
                Rule called = one.text().equals(two.text()) ? rule : rule.called(Say.text("difference.limit"));
                report.tell(
                        called, ChangeKind.CHANGED, Aspect.MEASURES, "difference.plain", measures(one), measures(two));
            }
            report.stated(rule, Aspect.OF, limited(one), limited(two), words -> words);
            report.value(rule, Aspect.EACH, one.isForEach(), two.isForEach(), Say::yesNo);
            report.value(
                    rule,
                    Aspect.PROFILE,
                    one.countingProfile(),
                    one.countingProfile().countsLike(two.countingProfile())
                            ? one.countingProfile()
                            : two.countingProfile(),
                    profile -> Say.text("difference.profile." + profile.name()));
            report.value(rule, Aspect.LEAVES_OUT, one.leavesOut(), two.leavesOut(), ContributionChanges::parts);
            report.stated(rule, Aspect.PREPRINTED_TEXT, one.preprintedText(), two.preprintedText(), this::treatment);
            report.stated(rule, Aspect.NOTES_AND_BOXES, one.notesAndBoxes(), two.notesAndBoxes(), this::treatment);
            both.appliesWhen(rule, one.appliesWhen(), two.appliesWhen());
            readings(rule, one, two);
            both.consequence(rule, one.consequence(), two.consequence());
            if (sameMeasures) {
                report.wording(rule, Aspect.TEXT, one.text(), two.text());
            }
        });
    }

    private static LocalizedText measures(LengthLimit limit) {
        return Say.or(limit.anyOf().stream().map(ContributionChanges::measure).toList());
    }

    private static LocalizedText measure(Measure measure) {
        LocalizedText unit = unit(measure.unit());
        if (measure.minimum().isPresent() && measure.maximum().isPresent()) {
            return Say.row(
                    Say.text(
                            "difference.range",
                            "least",
                            measure.minimum().get(),
                            "most",
                            measure.maximum().get()),
                    unit);
        }
        return Say.row(
                measure.maximum()
                        .map(number -> Say.text("difference.condition.atMost", "limit", number))
                        .or(() -> measure.minimum()
                                .map(number -> Say.text("difference.condition.atLeast", "limit", number)))
                        .orElseThrow(),
                unit);
    }

    private static LocalizedText unit(LengthUnit unit) {
        return Say.text("difference.unit." + unit.name());
    }

    private static Optional<LocalizedText> limited(LengthLimit limit) {
        return limit.of().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Say.and(limit.of().stream().sorted().map(Say::name).toList()));
    }

    private static LocalizedText parts(Set<Part> parts) {
        return Say.and(parts.stream()
                .sorted()
                .map(part -> Say.text("difference.part." + part.name()))
                .toList());
    }

    private LocalizedText treatment(Treatment treatment) {
        return Say.text("difference.treatment." + treatment.name());
    }

    /** Readings are told by what they leave out; their words alone are the library's, not the source's. */
    private void readings(Rule rule, LengthLimit one, LengthLimit two) {
        Set<Reading> first = bare(one);
        Set<Reading> second = bare(two);
        boolean told = !one.preprintedText().equals(two.preprintedText())
                || !one.notesAndBoxes().equals(two.notesAndBoxes());
        if (!first.equals(second) && !told) {
            LocalizedText b = words(one);
            LocalizedText a = words(two);
            if (b.equals(a)) {
                report.tell(rule, ChangeKind.CHANGED, Aspect.READINGS, "difference.readings.sameWords", b, a);
            } else {
                report.value(rule, Aspect.READINGS, b, a, words -> words);
            }
        }
    }

    private static Set<Reading> bare(LengthLimit limit) {
        Set<Reading> bare = new HashSet<>();
        for (Reading reading : limit.allReadings()) {
            bare.add(new Reading(
                    "", Say.name(""), reading.leavesOut(), reading.leavesOutParts(), reading.countsNotesAndBoxes()));
        }
        return bare;
    }

    private static LocalizedText words(LengthLimit limit) {
        return Say.or(
                limit.allReadings().stream().map(Reading::text).map(Say::quoted).toList());
    }

    private void format() {
        LocalizedText what = Say.text("difference.what.format");
        Optional<FileFormatRule> one = before.format();
        Optional<FileFormatRule> two = after.format();
        if (one.isEmpty() || two.isEmpty()) {
            one.ifPresent(each ->
                    report.removed(ChangeSubject.FORMAT, "format", what, each.text(), List.of(each.citation())));
            two.ifPresent(
                    each -> report.added(ChangeSubject.FORMAT, "format", what, each.text(), List.of(each.citation())));
            return;
        }
        Rule rule = Rule.of(
                ChangeSubject.FORMAT,
                "format",
                "format",
                Say.text("difference.format"),
                one.get().citation(),
                two.get().citation());
        Set<String> first = Set.copyOf(one.get().extensions());
        Set<String> second = Set.copyOf(two.get().extensions());
        report.compare(rule, () -> {
            report.value(rule, Aspect.EXTENSIONS, first, second, ContributionChanges::extensions);
            report.value(
                    rule, Aspect.CONSEQUENCE, one.get().consequence(), two.get().consequence(), Both::consequence);
            report.wording(rule, Aspect.TEXT, one.get().text(), two.get().text());
        });
    }

    private static LocalizedText extensions(Set<String> extensions) {
        return Say.or(
                extensions.stream().sorted().map(each -> Say.name("." + each)).toList());
    }

    private void attachments() {
        Pairing<AttachmentRule> pairing = Pairing.of(
                before.attachments(),
                after.attachments(),
                AttachmentRule::id,
                (one, two) -> Likeness.of(one.name().sv(), two.name().sv()),
                LIKE_IN_WORDS);
        pairing.pairs().forEach(pair -> attachment(pair.before(), pair.after()));
        LocalizedText what = Say.text("difference.what.attachment");
        pairing.removed()
                .forEach(each -> report.removed(
                        ChangeSubject.ATTACHMENT, each.id(), what, value(each), List.of(each.citation())));
        pairing.added()
                .forEach(each ->
                        report.added(ChangeSubject.ATTACHMENT, each.id(), what, value(each), List.of(each.citation())));
    }

    private static LocalizedText value(AttachmentRule rule) {
        return Say.named(Say.quoted(rule.name()), rule.text().orElseGet(() -> need(rule.need())));
    }

    static void need(Report report, Rule rule, Need one, Need two) {
        if (one != two) {
            report.tell(rule, ChangeKind.CHANGED, Aspect.NEED, "difference.plain", need(one), need(two));
        }
    }

    static LocalizedText need(Need need) {
        return Say.text("difference.need." + need.name());
    }

    private void attachment(AttachmentRule one, AttachmentRule two) {
        Rule rule = Rule.of(
                ChangeSubject.ATTACHMENT, one.id(), two.id(), Say.quoted(two.name()), one.citation(), two.citation());
        report.compare(rule, () -> {
            report.wording(rule, Aspect.NAME, one.name(), two.name());
            need(report, rule, one.need(), two.need());
            both.appliesWhen(rule, one.appliesWhen(), two.appliesWhen());
            report.stated(rule, Aspect.LONGEST, one.longest(), two.longest(), ContributionChanges::length);
            report.stated(rule, Aspect.EXTENSIONS, listed(one), listed(two), ContributionChanges::extensions);
            report.stated(rule, Aspect.MOST_PAGES, one.mostPages(), two.mostPages(), Say::number);
            report.stated(rule, Aspect.LINKED, one.linked(), two.linked(), Say::yesNo);
            report.stated(rule, Aspect.PASSWORD, one.passwordIfProtected(), two.passwordIfProtected(), Say::yesNo);
            report.wording(rule, Aspect.TEXT, one.text(), two.text());
            both.consequence(rule, one.consequence(), two.consequence());
        });
    }

    private static Optional<Set<String>> listed(AttachmentRule rule) {
        return rule.extensions().isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(rule.extensions()));
    }

    private static LocalizedText length(Duration length) {
        return Say.both(language -> io.github.utmarkelse.text.Format.span(length, language));
    }

    private void rules() {
        Pairing<ContributionRule> pairing = Pairing.of(
                before.rules(),
                after.rules(),
                ContributionRule::id,
                (one, two) -> one.subject() == two.subject()
                        ? 1
                        : Likeness.of(one.text().sv(), two.text().sv()),
                LIKE_IN_WORDS);
        for (Pairing.Pair<ContributionRule> pair : pairing.pairs()) {
            ContributionRule one = pair.before();
            ContributionRule two = pair.after();
            Rule rule = Rule.of(
                    ChangeSubject.CONTRIBUTION_RULE,
                    one.id(),
                    two.id(),
                    Say.quoted(two.text()),
                    one.citation(),
                    two.citation());
            report.compare(rule, () -> {
                report.value(
                        rule,
                        Aspect.SUBJECT,
                        one.subject(),
                        two.subject(),
                        subject -> Say.quoted(Say.text("difference.seen." + subject.name())));
                report.value(
                        rule,
                        Aspect.ANSWER,
                        one.answer(),
                        two.answer(),
                        answer -> Say.text("difference.answer." + answer.name()));
                report.value(rule, Aspect.CONSEQUENCE, one.consequence(), two.consequence(), Both::consequence);
                report.wording(rule, Aspect.TEXT, one.text(), two.text());
            });
        }
        LocalizedText what = Say.text("difference.what.rule");
        pairing.removed()
                .forEach(each -> report.removed(
                        ChangeSubject.CONTRIBUTION_RULE, each.id(), what, each.text(), List.of(each.citation())));
        pairing.added()
                .forEach(each -> report.added(
                        ChangeSubject.CONTRIBUTION_RULE, each.id(), what, each.text(), List.of(each.citation())));
    }

    private void changeRequest() {
        LocalizedText what = Say.text("difference.what.changeRequest");
        Optional<ChangeRequestRule> one = before.changeRequest();
        Optional<ChangeRequestRule> two = after.changeRequest();
        if (one.isEmpty() || two.isEmpty()) {
            one.ifPresent(each -> report.removed(
                    ChangeSubject.CHANGE_REQUEST, "changeRequest", what, each.text(), List.of(each.citation())));
            two.ifPresent(each -> report.added(
                    ChangeSubject.CHANGE_REQUEST, "changeRequest", what, each.text(), List.of(each.citation())));
            return;
        }
        Rule rule = Rule.of(
                ChangeSubject.CHANGE_REQUEST,
                "changeRequest",
                "changeRequest",
                Say.text("difference.changeRequest"),
                one.get().citation(),
                two.get().citation());
        LocalizedText first = days(one.get());
        LocalizedText second = days(two.get());
        report.compare(rule, () -> {
            if (first.equals(second)) {
                report.wording(rule, Aspect.TEXT, one.get().text(), two.get().text());
            } else {
                report.tell(rule, ChangeKind.CHANGED, Aspect.WORKING_DAYS, "difference.plain", first, second);
            }
        });
    }

    private static LocalizedText days(ChangeRequestRule rule) {
        LocalizedText number = rule.fewestWorkingDays() == rule.mostWorkingDays()
                ? Say.number(rule.mostWorkingDays())
                : Say.text("difference.range", "least", rule.fewestWorkingDays(), "most", rule.mostWorkingDays());
        return Say.text("difference.workingDays", "number", number);
    }
}
