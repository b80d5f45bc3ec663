package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.List;
import java.util.Optional;

/** What an operation's earlier outcomes mean for this edition. Waits are counted to the edition's year. */
final class History {
    /** The name by which answers refer to the history, as they do to facts. */
    static final String FACT = "history";

    private static final String CODE = "reparticipation";

    private final Edition edition;
    private final Application application;

    History(Edition edition, Application application) {
        this.edition = edition;
        this.application = application;
    }

    /** The first year open, where an outcome of the same award, this edition's included, makes the operation wait. */
    Optional<Integer> firstYear() {
        return longestWait(Integer.MAX_VALUE).map(Wait::firstYear);
    }

    boolean keepsAway() {
        return longestWait(edition.year())
                .filter(wait -> wait.firstYear() > edition.year())
                .isPresent();
    }

    private record Wait(ReparticipationRule rule, Participation participation) {
        int firstYear() {
            return participation.year() + rule.yearsUntilReturn();
        }
    }

    private Optional<Wait> longestWait(int before) {
        Wait longest = null;
        for (Participation participation : application.history().orElse(List.of())) {
            if (participation.award().equals(edition.award().id()) && participation.year() < before) {
                for (ReparticipationRule rule : edition.reparticipation()) {
                    Wait wait = new Wait(rule, participation);
                    if (rule.outcome().equals(participation.outcome())
                            && (longest == null || wait.firstYear() > longest.firstYear())) {
                        longest = wait;
                    }
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    Optional<Finding> finding() {
        if (edition.reparticipation().isEmpty()) {
            return Optional.empty();
        }
        ReparticipationRule first = edition.reparticipation().get(0);
        if (application.history().isEmpty()) {
            return Optional.of(finding(Answer.UNKNOWN, first.text(), Message.of("history.unknown"), first.citation()));
        }
        Optional<Wait> wait = longestWait(edition.year());
        if (wait.isEmpty()) {
            return Optional.of(finding(Answer.YES, first.text(), Message.of("history.free"), first.citation()));
        }
        ReparticipationRule rule = wait.get().rule();
        Message detail = Message.of("history.wait", "outcome", new Argument.Words(outcomeName(rule.outcome())))
                .with("year", year(wait.get().participation().year()))
                .with("first", year(wait.get().firstYear()));
        Answer answer = Answer.of(wait.get().firstYear() <= edition.year());
        return Optional.of(finding(answer, rule.text(), detail, rule.citation()));
    }

    private Text outcomeName(String outcome) {
        return edition.outcomes().stream()
                .filter(o -> o.id().equals(outcome))
                .findFirst()
                .orElseThrow()
                .name();
    }

    static Argument year(int year) {
        return new Argument.Name(Integer.toString(year));
    }

    private static Finding finding(Answer answer, Text text, Message detail, Citation citation) {
        return Finding.builder()
                .code(CODE)
                .ruling(RulingKind.PARTICIPATION)
                .answer(answer)
                .consequence(Consequence.CANNOT_TAKE_PART)
                .text(text)
                .detail(detail)
                .citation(citation)
                .facts(List.of(FACT))
                .build();
    }
}
