package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Evaluation;
import io.github.utmarkelse.edition.Replacement;
import io.github.utmarkelse.edition.ScaleStep;
import io.github.utmarkelse.edition.ScoredArea;
import io.github.utmarkelse.edition.Scoring;
import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.edition.Team;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Compares the award itself, who gives it, its sources, and how contributions are evaluated. */
final class EditionChanges {
    private static final double LIKE_IN_WORDS = 0.6;

    private final Both both;
    private final Report report;

    EditionChanges(Both both) {
        this.both = both;
        this.report = both.report();
    }

    void tell() {
        award();
        replaces();
        organiser();
        documents();
    }

    private void award() {
        LocalizedText one = both.before().award().name();
        LocalizedText two = both.after().award().name();
        Rule rule = new Rule(
                ChangeSubject.AWARD,
                List.of(both.before().award().id()),
                List.of(both.after().award().id()),
                Say.quoted(two),
                List.of(),
                List.of());
        if (one.equals(two)) {
            report.compare(rule, () -> {});
        } else {
            // Another award has another id; that need not be said.
            report.value(rule.called(Say.text("difference.theAward")), Aspect.NAME, one, two, Say::quoted);
        }
    }

    private void replaces() {
        Pairing<Replacement> pairing = Pairing.of(
                both.before().replaces(),
                both.after().replaces(),
                older -> older.award().id(),
                (one, two) ->
                        Likeness.of(one.award().name().sv(), two.award().name().sv()),
                LIKE_IN_WORDS);
        for (Pairing.Pair<Replacement> pair : pairing.pairs()) {
            Replacement one = pair.before();
            Replacement two = pair.after();
            Rule rule = Rule.of(
                    ChangeSubject.SUCCESSION,
                    one.award().id(),
                    two.award().id(),
                    Say.quoted(two.text()),
                    one.citation(),
                    two.citation());
            report.compare(rule, () -> {
                report.wording(
                        rule, Aspect.NAME, one.award().name(), two.award().name());
                report.wording(rule, Aspect.TEXT, one.text(), two.text());
            });
        }
        LocalizedText what = Say.text("difference.what.succession");
        pairing.removed()
                .forEach(each -> report.removed(
                        ChangeSubject.SUCCESSION, each.award().id(), what, each.text(), List.of(each.citation())));
        pairing.added()
                .forEach(each -> report.added(
                        ChangeSubject.SUCCESSION, each.award().id(), what, each.text(), List.of(each.citation())));
    }

    private void organiser() {
        String id = "organiser";
        Rule rule = new Rule(
                ChangeSubject.ORGANISER,
                List.of(id),
                List.of(id),
                Say.text("difference.theOrganiser"),
                List.of(),
                List.of());
        report.compare(rule, () -> {
            if (!both.before().organiser().equals(both.after().organiser())) {
                report.tell(
                        rule,
                        ChangeKind.CHANGED,
                        Aspect.ORGANISER,
                        "difference.organiser",
                        both.before().organiser(),
                        both.after().organiser());
            }
            report.stated(
                    rule,
                    Aspect.APPLICANT,
                    both.before().applicant(),
                    both.after().applicant(),
                    Say::quoted);
            report.stated(
                    rule, Aspect.CONTACT, both.before().contact(), both.after().contact(), Say::name);
            report.value(
                    rule,
                    Aspect.TIME_ZONE,
                    both.before().timeZone(),
                    both.after().timeZone(),
                    zone -> Say.name(zone.getId()));
        });
    }

    /** The same document may be given another rank; that the documents are others is told first of all. */
    private void documents() {
        for (Pairing.Pair<SourceDocument> pair : Pairing.byId(
                        both.before().documents(), both.after().documents(), SourceDocument::id)
                .pairs()) {
            SourceDocument one = pair.before();
            SourceDocument two = pair.after();
            Rule rule = new Rule(
                    ChangeSubject.DOCUMENT,
                    List.of(one.id()),
                    List.of(two.id()),
                    Say.quoted(two.title()),
                    List.of(),
                    List.of());
            report.compare(rule, () -> {
                report.wording(rule, Aspect.NAME, one.title(), two.title());
                report.value(rule, Aspect.RANK, one.rank(), two.rank(), Say::number);
            });
        }
    }

    void evaluation() {
        team(
                both.before().evaluation().flatMap(Evaluation::team),
                both.after().evaluation().flatMap(Evaluation::team));
        scoring(
                both.before().evaluation().flatMap(Evaluation::scoring),
                both.after().evaluation().flatMap(Evaluation::scoring));
    }

    private void team(Optional<Team> one, Optional<Team> two) {
        LocalizedText what = Say.text("difference.what.team");
        if (one.isPresent() && two.isPresent()) {
            Rule rule = Rule.of(
                    ChangeSubject.EVALUATION,
                    "team",
                    "team",
                    Say.text("difference.theTeam"),
                    one.get().citation(),
                    two.get().citation());
            report.compare(
                    rule, () -> report.value(rule, Aspect.TEAM, size(one.get()), size(two.get()), words -> words));
        } else {
            one.ifPresent(team ->
                    report.removed(ChangeSubject.EVALUATION, "team", what, teamOf(team), List.of(team.citation())));
            two.ifPresent(team ->
                    report.added(ChangeSubject.EVALUATION, "team", what, teamOf(team), List.of(team.citation())));
        }
    }

    private static LocalizedText teamOf(Team team) {
        return Say.text("difference.team", "size", size(team));
    }

    private static LocalizedText size(Team team) {
        return team.smallest() == team.largest()
                ? Say.number(team.smallest())
                : Say.text("difference.range", "least", team.smallest(), "most", team.largest());
    }

    private void scoring(Optional<Scoring> one, Optional<Scoring> two) {
        LocalizedText what = Say.text("difference.what.scoring");
        if (one.isPresent() && two.isPresent()) {
            scoring(one.get(), two.get());
        } else {
            one.ifPresent(each ->
                    report.removed(ChangeSubject.SCORING, "scoring", what, each.text(), List.of(each.citation())));
            two.ifPresent(each ->
                    report.added(ChangeSubject.SCORING, "scoring", what, each.text(), List.of(each.citation())));
        }
    }

    private void scoring(Scoring one, Scoring two) {
        Rule rule = Rule.of(
                ChangeSubject.SCORING,
                "scoring",
                "scoring",
                Say.text("difference.theScoring"),
                one.citation(),
                two.citation());
        report.compare(rule, () -> {
            report.wording(rule, Aspect.TEXT, one.text(), two.text());
            report.value(rule, Aspect.SCALE, scale(one), scale(two), words -> words);
        });
        Pairing<ScoredArea> pairing = Pairing.of(
                one.areas(),
                two.areas(),
                ScoredArea::id,
                (first, second) -> Likeness.of(first.name().sv(), second.name().sv()),
                LIKE_IN_WORDS);
        for (Pairing.Pair<ScoredArea> pair : pairing.pairs()) {
            Rule area = Rule.of(
                    ChangeSubject.SCORING,
                    pair.before().id(),
                    pair.after().id(),
                    Say.quoted(pair.after().name()),
                    one.citation(),
                    two.citation());
            report.compare(area, () -> {
                report.wording(
                        area, Aspect.NAME, pair.before().name(), pair.after().name());
                report.stated(
                        area,
                        Aspect.WEIGHT,
                        pair.before().weight().map(EditionChanges::plain),
                        pair.after().weight().map(EditionChanges::plain),
                        Say::number);
            });
        }
        LocalizedText what = Say.text("difference.what.area");
        pairing.removed()
                .forEach(each -> report.removed(
                        ChangeSubject.SCORING, each.id(), what, Say.quoted(each.name()), List.of(one.citation())));
        pairing.added()
                .forEach(each -> report.added(
                        ChangeSubject.SCORING, each.id(), what, Say.quoted(each.name()), List.of(two.citation())));
    }

    private static java.math.BigDecimal plain(java.math.BigDecimal number) {
        return new java.math.BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static LocalizedText scale(Scoring scoring) {
        return Say.and(scoring.scale().stream().map(EditionChanges::step).toList());
    }

    private static LocalizedText step(ScaleStep step) {
        LocalizedText points = step.lowest().compareTo(step.highest()) == 0
                ? Say.number(step.lowest())
                : Say.text("difference.range", "least", step.lowest(), "most", step.highest());
        return Say.row(points, Say.quoted(step.name()));
    }
}
