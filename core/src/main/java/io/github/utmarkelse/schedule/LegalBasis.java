package io.github.utmarkelse.schedule;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a law that make a day one that is not a working day.
 *
 * @param law the law as it is called in its own country, not blank
 * @param paragraph where in the law, for example {@code 2 §}, not blank
 * @param quote the words as they stand there but for line breaks, not blank; {@code …} marks words left out
 */
public record LegalBasis(String law, String paragraph, String quote) {
    /**
     * Checks that nothing is blank.
     *
     * @param law the law as it is called in its own country, not blank
     * @param paragraph where in the law, for example {@code 2 §}, not blank
     * @param quote the words as they stand there but for line breaks, not blank; {@code …} marks words left out
     * @throws InvalidInputException if one of them is blank
     */
    public LegalBasis {
        List<Problem> blank = Stream.of(blank("law", law), blank("paragraph", paragraph), blank("quote", quote))
                .flatMap(List::stream)
                .toList();
        if (!blank.isEmpty()) {
            throw new InvalidInputException(blank);
        }
    }

    private static List<Problem> blank(String key, String text) {
        return text.isBlank()
                ? List.of(Problem.of("blank-text", key, Message.of("days.blank"), Message.of("days.blank.remedy")))
                : List.of();
    }
}
