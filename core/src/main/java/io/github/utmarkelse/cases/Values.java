package io.github.utmarkelse.cases;

import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactOption;
import io.github.utmarkelse.fact.FactType;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values as people write them, and says what is wrong with those that cannot be. */
final class Values {
    private static final Pattern NUMBER =
            Pattern.compile("(?<whole>[-+\u2212]?(?:\\d{1,3}(?: \\d{3})+|\\d{1,40}))(?:[.,](?<decimals>\\d{1,40}))?");
    private static final Pattern PERHAPS_THOUSANDS = Pattern.compile("[-+\u2212]?[1-9]\\d{0,2}[.,]\\d{3}");

    private final CaseProblems problems;

    Values(CaseProblems problems) {
        this.problems = problems;
    }

    static Optional<Boolean> truth(List<Token> tokens) {
        return Word.YES.is(tokens) ? Optional.of(true) : Word.NO.is(tokens) ? Optional.of(false) : Optional.empty();
    }

    /** A number with decimal comma or point, and with blanks between thousands or not. */
    static Optional<BigDecimal> number(String written) {
        Matcher number = NUMBER.matcher(written);
        if (!number.matches() || PERHAPS_THOUSANDS.matcher(written).matches()) {
            return Optional.empty();
        }
        String whole = number.group("whole").replace(" ", "").replace('\u2212', '-');
        String decimals = number.group("decimals");
        return Optional.of(new BigDecimal(decimals == null ? whole : whole + "." + decimals));
    }

    /** The value of a fact; empty, and a problem the more, if there is none that fits. */
    Optional<FactValue> fact(FactDefinition definition, Statement statement) {
        List<Token> tokens = statement.value();
        Optional<FactValue> value = switch (definition.type()) {
            case YES_NO -> or(truth(tokens).map(FactValue::of), statement, Message.of("cases.expected.yesNo"));
            case CHOICE -> choice(definition, statement);
            case DATE ->
                or(Times.day(unquoted(tokens)).map(FactValue::of), statement, Message.of("cases.expected.date"));
            case TEXT -> or(text(tokens).map(FactValue::of), statement, Message.of("cases.expected.text"));
            case WHOLE_NUMBER, DECIMAL, MONEY, SHARE, YEAR -> number(definition, statement);
        };
        Optional<Problem> refused = value.flatMap(definition::refuse);
        refused.ifPresent(
                problem -> problems.add(problem.code(), statement.valueSpot(), problem.what(), problem.remedy()));
        return refused.isPresent() ? Optional.empty() : value;
    }

    private <T> Optional<T> or(Optional<T> value, Statement statement, Text remedy) {
        if (value.isEmpty()) {
            problems.value(statement.valueSpot(), Token.joined(statement.value()), remedy);
        }
        return value;
    }

    static Optional<String> text(List<Token> tokens) {
        return tokens.size() == 1 && tokens.get(0).isQuoted()
                ? Optional.of(tokens.get(0).text())
                : Optional.empty();
    }

    /** A day may stand in quotation marks, as in other files. */
    private static List<Token> unquoted(List<Token> tokens) {
        return tokens.stream()
                .map(token -> new Token(Token.Kind.WORD, token.text(), token.spot()))
                .toList();
    }

    private Optional<FactValue> choice(FactDefinition definition, Statement statement) {
        Known options = new Known();
        for (FactOption option : definition.options()) {
            options.add(option.id(), option.text());
        }
        List<Token> tokens = statement.value();
        Optional<FactValue> value =
                tokens.size() == 1 ? options.find(tokens.get(0)).map(FactValue::of) : Optional.empty();
        return or(value, statement, Names.suggest(Token.joined(tokens), options.ids()));
    }

    /** A number, after which its unit may stand. */
    private Optional<FactValue> number(FactDefinition definition, Statement statement) {
        List<Token> tokens = statement.value();
        for (int length = tokens.size(); length > 0; length--) {
            Optional<BigDecimal> number = number(Token.joined(tokens.subList(0, length)));
            if (number.isPresent() && isUnit(definition, Token.joined(tokens.subList(length, tokens.size())))) {
                return Optional.of(FactValue.of(number.get()));
            }
        }
        boolean thousands = PERHAPS_THOUSANDS.matcher(Token.joined(tokens)).lookingAt();
        return or(
                Optional.empty(),
                statement,
                Message.of(thousands ? "cases.expected.thousands" : "cases.expected.number"));
    }

    private static boolean isUnit(FactDefinition definition, String word) {
        String folded = Fold.of(word);
        return word.isEmpty()
                || (definition.type() == FactType.SHARE
                        && List.of("%", "procent", "percent").contains(folded))
                || definition
                        .currency()
                        .filter(c -> Fold.of(c.getCurrencyCode()).equals(folded))
                        .isPresent()
                || definition
                        .unit()
                        .filter(unit -> Fold.of(unit.in(Language.SWEDISH)).equals(folded)
                                || Fold.of(unit.in(Language.ENGLISH)).equals(folded))
                        .isPresent();
    }

    /** A whole number from 1, or empty, and a problem the more. */
    Optional<Integer> count(Position spot, String written) {
        Optional<BigDecimal> number = number(written)
                .filter(n -> n.scale() <= 0 && n.signum() > 0 && n.compareTo(BigDecimal.valueOf(MOST)) <= 0);
        if (number.isEmpty()) {
            problems.value(spot, written, Message.of("cases.expected.count"));
        }
        return number.map(BigDecimal::intValueExact);
    }

    /** The greatest count, and so the longest text that a case can ask for. */
    private static final int MOST = 10_000_000;
}
