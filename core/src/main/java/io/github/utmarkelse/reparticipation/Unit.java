package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.Replacement;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One unit, whose history is asked of round by round; in whatever order it was told, and however often. */
final class Unit {
    private static final Comparator<Participation> NEWEST_FIRST = Comparator.comparing(Participation::year)
            .reversed()
            .thenComparing(Participation::award)
            .thenComparing(Participation::outcome)
            .thenComparing(participation -> participation.entry().orElse(""))
            .thenComparing(participation -> participation.category().orElse(""));

    private final Application application;
    private final List<Participation> history;

    Unit(Application application) {
        this.application = application;
        this.history = application.history().orElse(List.of()).stream()
                .distinct()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    RoundReturn in(ReturnRound round, Edition edition) {
        Waits waits = Waits.of(edition, application, history, round.year());
        RoundReturn.Builder answer = RoundReturn.builder()
                .round(round)
                .participation(answer(RulingKind.PARTICIPATION, waits, edition))
                .award(answer(RulingKind.AWARD, waits, edition));
        for (Participation participation : history) {
            List<Wait> after = waits.after(participation);
            after.forEach(wait -> answer.addOutcomes(stated(wait, round, edition)));
            if (after.isEmpty()) {
                answer.addOutcomes(notStated(participation, edition));
            }
        }
        return answer.build();
    }

    private ReturnAnswer answer(RulingKind ruling, Waits waits, Edition edition) {
        Optional<Answer> open = waits.answer(ruling);
        if (open.isEmpty()) {
            return ReturnAnswer.builder()
                    .never(false)
                    .text(ReturnTexts.notStated(ruling))
                    .build();
        }
        List<Wait> deciding = deciding(open.get(), ruling, waits);
        Optional<Wait> longest = waits.longest(ruling);
        return ReturnAnswer.builder()
                .open(open)
                .firstYear(longest.flatMap(Wait::firstYear))
                .never(longest.filter(wait -> wait.firstYear().isEmpty()).isPresent())
                .decidedBy(deciding.stream().map(Wait::participation).distinct().toList())
                .rules(
                        deciding.isEmpty()
                                ? waits.rules(ruling)
                                : deciding.stream().map(Wait::rule).distinct().toList())
                .missing(waits.missing(ruling))
                .text(text(deciding, edition))
                .build();
    }

    private static List<Wait> deciding(Answer open, RulingKind ruling, Waits waits) {
        List<Wait> deciding = switch (open) {
            case NO -> waits.closed(ruling);
            case UNKNOWN -> waits.open(ruling);
            case YES -> longest(waits.past(ruling));
        };
        return deciding.stream()
                .sorted(Comparator.comparing(Wait::order).reversed())
                .toList();
    }

    /** The longest, and those that are as long. */
    private static List<Wait> longest(List<Wait> waits) {
        int longest = Waits.longest(waits).map(Wait::order).orElse(0);
        return waits.stream().filter(wait -> wait.order() == longest).toList();
    }

    private Text text(List<Wait> deciding, Edition edition) {
        if (deciding.isEmpty()) {
            return Message.of(application.history().isEmpty() ? "history.unknown" : "history.free");
        }
        return deciding.get(0).text(edition);
    }

    private static ReturnAfter stated(Wait wait, ReturnRound round, Edition edition) {
        return ReturnAfter.builder()
                .participation(wait.participation())
                .rule(wait.rule())
                .firstYear(wait.firstYear())
                .keepsAway(wait.keepsAway(round.year()))
                .missing(wait.missing())
                .text(wait.text(edition))
                .citation(wait.rule().citation())
                .build();
    }

    private static ReturnAfter notStated(Participation participation, Edition edition) {
        Silence silence = silence(participation, edition);
        return ReturnAfter.builder()
                .participation(participation)
                .notStated(silence)
                .text(ReturnTexts.notStated(participation, silence, edition))
                .citation(replacement(participation, edition).map(Replacement::citation))
                .build();
    }

    private static Silence silence(Participation participation, Edition edition) {
        if (participation.award().equals(edition.award().id())) {
            List<ReparticipationRule> rules = edition.reparticipation();
            return rules.isEmpty() ? Silence.NO_RULE : Silence.NO_RULE_FOR_OUTCOME;
        }
        return replacement(participation, edition).isPresent() ? Silence.REPLACED_AWARD : Silence.OTHER_AWARD;
    }

    private static Optional<Replacement> replacement(Participation participation, Edition edition) {
        return edition.replaces().stream()
                .filter(older -> older.award().id().equals(participation.award()))
                .findFirst();
    }
}
