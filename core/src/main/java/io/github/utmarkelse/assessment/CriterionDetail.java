package io.github.utmarkelse.assessment;

import io.github.utmarkelse.edition.Criterion;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.fact.ShareIs;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** What there is to say of a criterion beyond its answer. */
final class CriterionDetail {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private CriterionDetail() {}

    static Optional<Text> of(Criterion criterion, Map<String, FactValue> facts) {
        if (criterion.appliesWhen().filter(c -> c.evaluate(facts) == Answer.NO).isPresent()) {
            return Optional.of(Message.of("criterion.notApplicable"));
        }
        if (criterion.requires() instanceof ShareIs share
                && facts.get(share.part()) instanceof FactValue.Amount part
                && facts.get(share.whole()) instanceof FactValue.Amount whole
                && whole.value().signum() > 0) {
            BigDecimal percent = part.value().multiply(HUNDRED).divide(whole.value(), DECIMALS, RoundingMode.DOWN);
            return Optional.of(Message.of("criterion.share", "part", new Argument.Amount(part.value()))
                    .with("whole", new Argument.Amount(whole.value()))
                    .with("percent", new Argument.Amount(percent)));
        }
        return Optional.empty();
    }
}
