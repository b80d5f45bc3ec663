package io.github.utmarkelse.cases;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong in a casebook, collected so that all of it is told at once. */
final class CaseProblems {
    private final List<Placed> problems = new ArrayList<>();

    private record Placed(Position spot, Problem problem) {}

    void add(String code, Position spot, Text what, Text remedy) {
        problems.add(new Placed(
                spot, new Problem(code, Optional.empty(), Optional.empty(), Optional.of(spot), what, remedy)));
    }

    /** A problem with one key for what is wrong, and another, ending in {@code .remedy}, for what to do. */
    void wrong(String code, Position spot, String key) {
        add(code, spot, Message.of(key), Message.of(key + ".remedy"));
    }

    void value(Token token, Text remedy) {
        value(token.spot(), token.text(), remedy);
    }

    void value(Position spot, String written, Text remedy) {
        add("wrong-value", spot, Message.of("cases.value", "value", new Argument.Name(written)), remedy);
    }

    void unknown(Token token, Collection<String> known) {
        unknown("unknown-name", token.spot(), token.text(), known);
    }

    void unknown(String code, Position spot, String name, Collection<String> known) {
        add(code, spot, Message.of("name.unknown", "name", new Argument.Name(name)), Names.suggest(name, known));
    }

    void twice(Position spot, String name, Position first) {
        add(
                "duplicate-name",
                spot,
                Message.of("cases.twice", "name", new Argument.Name(name))
                        .with("line", new Argument.Name(Integer.toString(first.line()))),
                Message.of("name.duplicate.remedy"));
    }

    /** Refuses the casebook if anything is wrong. */
    void settle(String name) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.stream()
                    .sorted(Comparator.comparing(Placed::spot))
                    .map(placed -> placed.problem().in(name))
                    .toList());
        }
    }
}
