package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Award;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.Replacement;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.Optional;

/** The words for outcomes, and for what an edition does not state. */
final class ReturnTexts {
    private ReturnTexts() {}

    static Argument year(int year) {
        return new Argument.Name(Integer.toString(year));
    }

    /** An outcome of the edition's own award by its name, and one that it does not have by its id. */
    static Text outcome(String id, Edition edition) {
        Optional<LocalizedText> name = edition.outcomes().stream()
                .filter(outcome -> outcome.id().equals(id))
                .map(Outcome::name)
                .findFirst();
        if (name.isPresent()) {
            return name.get();
        }
        return switch (id) {
            case Outcome.NONE -> Message.of("history.noOutcome");
            case Outcome.WITHDREW -> Message.of("history.withdrew");
            default -> new LocalizedText(id, id);
        };
    }

    static Message notStated(Participation participation, Silence silence, Edition edition) {
        Argument year = year(participation.year());
        return switch (silence) {
            case NO_RULE ->
                Message.of("return.noRule", "outcome", own(participation, edition))
                        .with("year", year);
            case NO_RULE_FOR_OUTCOME ->
                Message.of("return.noRuleForOutcome", "outcome", own(participation, edition))
                        .with("year", year);
            case OTHER_AWARD ->
                Message.of("return.otherAward", "award", new Argument.Name(participation.award()))
                        .with("year", year);
            case REPLACED_AWARD ->
                Message.of("return.replacedAward", "award", older(participation, edition))
                        .with("year", year);
        };
    }

    static Message notStated(RulingKind ruling) {
        return Message.of(ruling == RulingKind.AWARD ? "return.notStatedForAward" : "return.notStated");
    }

    private static Argument own(Participation participation, Edition edition) {
        return new Argument.Words(outcome(participation.outcome(), edition));
    }

    private static Argument older(Participation participation, Edition edition) {
        return edition.replaces().stream()
                .map(Replacement::award)
                .filter(award -> award.id().equals(participation.award()))
                .map(Award::name)
                .findFirst()
                .<Argument>map(Argument.Words::new)
                .orElseGet(() -> new Argument.Name(participation.award()));
    }
}
