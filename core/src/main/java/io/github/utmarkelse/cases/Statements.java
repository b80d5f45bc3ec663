package io.github.utmarkelse.cases;

import io.github.utmarkelse.input.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of a casebook as statements. A line of nothing but texts continues the statement before it. */
final class Statements {
    private final CaseProblems problems;
    private final List<Statement> statements = new ArrayList<>();

    private Statements(CaseProblems problems) {
        this.problems = problems;
    }

    static List<Statement> of(List<String> lines, CaseProblems problems) {
        Statements statements = new Statements(problems);
        for (int i = 0; i < lines.size(); i++) {
            statements.line(Tokens.of(lines.get(i), i + 1, problems));
        }
        return statements.statements;
    }

    private void line(Tokens line) {
        List<Token> tokens = line.all();
        if (tokens.isEmpty()) {
            return;
        }
        Optional<Token> sign = tokens.stream().filter(Token::isSign).findFirst();
        if (tokens.get(0).isQuoted() && sign.isEmpty()) {
            continued(tokens);
            return;
        }
        Optional<List<Token>> time = sign.isEmpty() ? Word.AS_OF.after(tokens) : Optional.empty();
        if (time.isPresent() && !time.get().isEmpty()) {
            Token first = time.get().get(0);
            Token colon = new Token(Token.Kind.COLON, ":", first.spot());
            List<Token> head = tokens.subList(0, tokens.indexOf(first));
            statements.add(new Statement(
                    head, Optional.of(colon), time.get(), "", head.get(0).spot(), first.spot()));
            return;
        }
        int at = sign.map(tokens::indexOf).orElse(tokens.size());
        List<Token> value = sign.isPresent() ? tokens.subList(at + 1, tokens.size()) : List.of();
        String raw = sign.map(token -> line.from(token.spot().column() + 1)).orElse("");
        Position first = tokens.get(0).spot();
        Position valueSpot = value.isEmpty()
                ? sign.map(token ->
                                new Position(token.spot().line(), token.spot().column() + 1))
                        .orElse(first)
                : value.get(0).spot();
        statements.add(new Statement(tokens.subList(0, at), sign, value, raw, first, valueSpot));
    }

    /** The text goes on in a new line of its own. */
    private void continued(List<Token> tokens) {
        Token first = tokens.get(0);
        Statement last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
        if (last == null
                || last.value().isEmpty()
                || !last.value().get(last.value().size() - 1).isQuoted()) {
            problems.wrong("stray-text", first.spot(), "cases.strayText");
            return;
        }
        List<Token> value = new ArrayList<>(last.value());
        Token text = value.remove(value.size() - 1);
        value.add(new Token(Token.Kind.QUOTED, text.text() + "\n" + first.text(), text.spot()));
        value.addAll(tokens.subList(1, tokens.size()));
        statements.set(statements.size() - 1, last.saying(value));
    }
}
