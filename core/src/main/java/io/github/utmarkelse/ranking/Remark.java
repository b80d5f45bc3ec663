package io.github.utmarkelse.ranking;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something that one should know of a result before one relies on it.
 *
 * @param kind what it is
 * @param application the application's id, or empty where it concerns all
 * @param subject the criterion, the examiner or the outcome that it is about, by its id; empty if there is none
 */
public record Remark(RemarkKind kind, Optional<String> application, Optional<String> subject) {
    /**
     * The remark in a sentence.
     *
     * @param name what people call an application, by its id
     * @return the sentence, which names examiners, criteria and outcomes by their ids
     */
    public Text text(UnaryOperator<String> name) {
        return Message.of(
                        kind.key(),
                        "application",
                        new Argument.Name(application.map(name).orElse("")))
                .with("subject", new Argument.Name(subject.orElse("")));
    }
}
