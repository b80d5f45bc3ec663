package io.github.utmarkelse.cases;

import io.github.utmarkelse.edition.Follows;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a case expects. */
final class ExpectedReader {
    private final CaseProblems problems;
    private final Known codes;
    private final Known reasons;
    private final Known outcomes;
    private final Known steps;
    private Map<String, Position> own = new HashMap<>();
    private @Nullable RulingKind latest;

    ExpectedReader(Vocabulary vocabulary, CaseProblems problems) {
        this.problems = problems;
        this.codes = vocabulary.codes();
        this.reasons = vocabulary.reasons();
        this.outcomes = vocabulary.ends();
        this.steps = vocabulary.steps();
    }

    List<Expectation> read(List<Statement> statements) {
        own = new HashMap<>();
        latest = null;
        List<Expectation> expectations = new ArrayList<>();
        statements.forEach(statement -> read(statement).ifPresent(expectations::add));
        return expectations;
    }

    private Optional<? extends Expectation> read(Statement statement) {
        if (statement.sign().isEmpty()) {
            problems.wrong("no-sign", statement.spot(), "cases.noSign");
            return Optional.empty();
        }
        if (statement.head().isEmpty()) {
            problems.wrong("no-name", statement.spot(), "cases.noHead");
            return Optional.empty();
        }
        if (statement.value().isEmpty() && !isHeading(statement)) {
            problems.wrong("no-value", statement.valueSpot(), "cases.noValue");
            return Optional.empty();
        }
        return known(statement);
    }

    /** What has nothing after its colon may be a heading, misspelt, unless it is the code of a finding. */
    private boolean isHeading(Statement statement) {
        return statement.hasColon()
                && (statement.head().size() > 1
                        || codes.find(statement.head().get(0)).isEmpty())
                && words().stream().noneMatch(word -> word.is(statement.head()));
    }

    private static List<Word> words() {
        return List.of(
                Word.PARTICIPATION,
                Word.CONTRIBUTION,
                Word.AWARD,
                Word.MISSING,
                Word.DECIDED_BY,
                Word.FIRST_YEAR,
                Word.RETURN_AFTER,
                Word.NEXT_STEP);
    }

    private Optional<? extends Expectation> known(Statement statement) {
        List<Token> head = statement.head();
        Optional<RulingKind> ruling = ruling(head);
        if (ruling.isPresent()) {
            latest = ruling.get();
            once("ruling " + ruling.get(), statement);
            return answer(statement).map(answer -> new Expectation.RulingIs(said(statement), ruling.get(), answer));
        }
        for (Word list : List.of(Word.MISSING, Word.DECIDED_BY)) {
            Optional<List<Token>> before = list.before(head);
            if (before.isPresent()
                    && (before.get().isEmpty() || ruling(before.get()).isPresent())) {
                return names(statement, ruling(before.get()), list == Word.MISSING);
            }
        }
        if (Word.FIRST_YEAR.is(head)) {
            once("first year", statement);
            return firstYear(statement);
        }
        if (Word.NEXT_STEP.is(head)) {
            once("next step", statement);
            return names(statement.value(), steps).map(list -> new Expectation.StepsAre(said(statement), list));
        }
        Optional<List<Token>> outcome = Word.RETURN_AFTER.after(head);
        if (outcome.isPresent()) {
            return returnAfter(statement, outcome.get());
        }
        return finding(
                statement, Word.RULE.after(head).filter(rest -> !rest.isEmpty()).orElse(head));
    }

    private static Expectation.Said said(Statement statement) {
        return new Expectation.Said(statement.spot().line(), statement.written());
    }

    private void once(String what, Statement statement) {
        Position first = own.putIfAbsent(what, statement.spot());
        if (first != null) {
            problems.twice(statement.spot(), statement.written(), first);
        }
    }

    private static Optional<RulingKind> ruling(List<Token> tokens) {
        if (Word.PARTICIPATION.is(tokens)) {
            return Optional.of(RulingKind.PARTICIPATION);
        }
        if (Word.CONTRIBUTION.is(tokens)) {
            return Optional.of(RulingKind.CONTRIBUTION);
        }
        return Word.AWARD.is(tokens) ? Optional.of(RulingKind.AWARD) : Optional.empty();
    }

    private Optional<Answer> answer(Statement statement) {
        Optional<Answer> answer = answer(statement.value());
        if (answer.isEmpty()) {
            problems.value(
                    statement.valueSpot(), Token.joined(statement.value()), Message.of("cases.expected.answerOf"));
        }
        return answer;
    }

    private static Optional<Answer> answer(List<Token> value) {
        return Word.UNKNOWN.is(value)
                ? Optional.of(Answer.UNKNOWN)
                : Values.truth(value).map(Answer::of);
    }

    private Optional<Expectation> finding(Statement statement, List<Token> name) {
        Optional<String> code = name.size() == 1 ? codes.find(name.get(0)) : Optional.empty();
        if (code.isEmpty()) {
            Set<String> known = new LinkedHashSet<>(codes.ids());
            known.addAll(Word.phrases(words()));
            if (statement.hasColon()) {
                known.addAll(Word.phrases(Book.headings()));
            }
            problems.unknown("unknown-finding", name.get(0).spot(), Token.joined(name), known);
            return Optional.empty();
        }
        once("finding " + code.get(), statement);
        if (Word.ABSENT.is(statement.value())) {
            return Optional.of(new Expectation.FindingIs(said(statement), code.get(), Optional.empty()));
        }
        Optional<Answer> answer = answer(statement.value());
        if (answer.isEmpty()) {
            problems.value(
                    statement.valueSpot(), Token.joined(statement.value()), Message.of("cases.expected.finding"));
        }
        return answer.map(known -> new Expectation.FindingIs(said(statement), code.get(), Optional.of(known)));
    }

    /** Without a ruling of its own, the one that was named last is meant. */
    private Optional<Expectation> names(Statement statement, Optional<RulingKind> named, boolean missing) {
        RulingKind kind = named.orElse(latest);
        if (kind == null) {
            problems.wrong("no-ruling", statement.spot(), "cases.noRuling");
            return Optional.empty();
        }
        latest = kind;
        once((missing ? "missing " : "decided ") + kind, statement);
        return names(statement.value(), reasons)
                .map(list -> new Expectation.NamesAre(said(statement), kind, missing, new LinkedHashSet<>(list)));
    }

    /** Names parted by commas; empty, and a problem the more, if one is not known. */
    private Optional<List<String>> names(List<Token> value, Known known) {
        if (Word.NOTHING.is(value)) {
            return Optional.of(List.of());
        }
        List<String> names = new ArrayList<>();
        boolean all = true;
        for (Token token : value) {
            if (token.kind() == Token.Kind.COMMA) {
                continue;
            }
            Optional<String> name = known.find(token);
            if (name.isEmpty()) {
                problems.unknown(token, known.ids());
                all = false;
            }
            name.ifPresent(names::add);
        }
        return all ? Optional.of(names) : Optional.empty();
    }

    private Optional<Expectation> firstYear(Statement statement) {
        if (Word.NOTHING.is(statement.value())) {
            return Optional.of(new Expectation.FirstYearIs(said(statement), Optional.empty()));
        }
        Optional<Integer> year = year(statement.value());
        if (year.isEmpty()) {
            problems.value(
                    statement.valueSpot(), Token.joined(statement.value()), Message.of("cases.expected.firstYear"));
        }
        return year.map(known -> new Expectation.FirstYearIs(said(statement), year));
    }

    private static Optional<Integer> year(List<Token> value) {
        return value.size() == 1 && value.get(0).text().matches("[0-9]{4}")
                ? Values.number(value.get(0).text()).map(BigDecimal::intValueExact)
                : Optional.empty();
    }

    private Optional<Expectation> returnAfter(Statement statement, List<Token> object) {
        Optional<String> outcome = object.size() == 1
                ? Word.NOTHING.is(object) ? Optional.of(Outcome.NONE) : outcomes.find(object.get(0))
                : Optional.empty();
        if (outcome.isEmpty()) {
            Position spot = object.isEmpty() ? statement.spot() : object.get(0).spot();
            problems.unknown("unknown-outcome", spot, Token.joined(object), outcomes.ids());
            return Optional.empty();
        }
        List<Token> value = statement.value();
        once("return " + outcome.get() + Word.NEVER_AGAIN.is(value), statement);
        Optional<Integer> year = year(value);
        Optional<Follows> never = Word.NEVER.is(value)
                ? Optional.of(Follows.OPERATION)
                : Word.NEVER_AGAIN.is(value) ? Optional.of(Follows.ENTRY) : Optional.empty();
        if (year.isEmpty() && never.isEmpty() && !Word.ABSENT.is(value)) {
            problems.value(statement.valueSpot(), Token.joined(value), Message.of("cases.expected.return"));
            return Optional.empty();
        }
        return Optional.of(
                never.isPresent()
                        ? new Expectation.NoReturnIs(said(statement), outcome.get(), never.get())
                        : new Expectation.ReturnIs(said(statement), outcome.get(), year));
    }
}
