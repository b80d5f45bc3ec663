package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.reparticipation.Wait;
import io.github.utmarkelse.reparticipation.Waits;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What earlier outcomes mean for this edition. */
final class History {
    private static final String CODE = "reparticipation";
    private static final String AWARD_CODE = "reparticipation-award";

    private final Edition edition;
    private final Application application;
    private final Waits waits;

    History(Edition edition, Application application) {
        this.edition = edition;
        this.application = application;
        this.waits = Waits.of(edition, application);
    }

    /** The first year open for the operation, where an outcome of the same award, this edition's included, makes it wait. */
    Optional<Integer> firstYear() {
        return waits.longest(RulingKind.PARTICIPATION).flatMap(Wait::firstYear);
    }

    /** The waits that keep from taking part. */
    List<Wait> closed() {
        return waits.closed(RulingKind.PARTICIPATION);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (RulingKind ruling : List.of(RulingKind.PARTICIPATION, RulingKind.AWARD)) {
            List<ReparticipationRule> rules = waits.rules(ruling);
            if (!rules.isEmpty()) {
                findings.addAll(findings(ruling, rules.get(0)));
            }
        }
        return findings;
    }

    private List<Finding> findings(RulingKind ruling, ReparticipationRule first) {
        if (application.history().isEmpty()) {
            return List.of(finding(
                    Answer.UNKNOWN,
                    ruling,
                    first.text(),
                    Message.of("history.unknown"),
                    first.citation(),
                    Set.of(Waits.HISTORY)));
        }
        List<Wait> closed = waits.closed(ruling);
        if (!closed.isEmpty()) {
            return closed.stream()
                    .map(wait -> finding(Answer.NO, wait, Set.of(Waits.HISTORY)))
                    .distinct()
                    .toList();
        }
        List<Wait> open = waits.open(ruling);
        if (!open.isEmpty()) {
            return List.of(finding(Answer.UNKNOWN, Waits.longest(open).orElseThrow(), waits.missing(ruling)));
        }
        return List.of(Waits.longest(waits.past(ruling))
                .map(wait -> finding(Answer.YES, wait, Set.of(Waits.HISTORY)))
                .orElseGet(() -> finding(
                        Answer.YES,
                        ruling,
                        first.text(),
                        Message.of("history.free"),
                        first.citation(),
                        Set.of(Waits.HISTORY))));
    }

    private Finding finding(Answer answer, Wait wait, Set<String> facts) {
        return finding(
                answer,
                wait.rule().ruling(),
                wait.rule().text(),
                wait.text(edition),
                wait.rule().citation(),
                facts);
    }

    private static Finding finding(
            Answer answer, RulingKind ruling, Text text, Message detail, Citation citation, Set<String> facts) {
        return Finding.builder()
                .code(ruling == RulingKind.PARTICIPATION ? CODE : AWARD_CODE)
                .ruling(ruling)
                .answer(answer)
                .consequence(
                        ruling == RulingKind.PARTICIPATION
                                ? Consequence.CANNOT_TAKE_PART
                                : Consequence.CANNOT_BE_AWARDED)
                .text(text)
                .detail(detail)
                .citation(citation)
                .facts(facts)
                .build();
    }
}
