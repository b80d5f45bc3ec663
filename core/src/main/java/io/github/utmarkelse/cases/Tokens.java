package io.github.utmarkelse.cases;

import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Takes a line apart into words, texts in quotation marks and signs; a remark is left out. */
final class Tokens {
    private static final String CURLY = "\u201C\u201D\u201E";

    private final String line;
    private final int number;
    private final CaseProblems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int end;

    private Tokens(String line, int number, CaseProblems problems) {
        this.line = line;
        this.number = number;
        this.problems = problems;
        this.end = line.length();
    }

    static Tokens of(String line, int number, CaseProblems problems) {
        Tokens tokens = new Tokens(line, number, problems);
        tokens.run();
        return tokens;
    }

    List<Token> all() {
        return tokens;
    }

    /** What stands from a column on, without the remark. */
    String from(int column) {
        return line.substring(Math.min(column - 1, end), end).strip();
    }

    private void run() {
        while (at < line.length()) {
            char c = line.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (c == '#') {
                end = at;
                return;
            } else if (isQuote(c)) {
                quoted(c);
            } else if (c == '=' || c == ':' || c == ',') {
                tokens.add(new Token(kind(c), String.valueOf(c), new Position(number, at + 1)));
                at++;
            } else {
                word();
            }
        }
    }

    private static Token.Kind kind(char sign) {
        return switch (sign) {
            case '=' -> Token.Kind.EQUALS;
            case ':' -> Token.Kind.COLON;
            default -> Token.Kind.COMMA;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || CURLY.indexOf(c) >= 0;
    }

    /** A word ends at a blank, a remark, a quotation mark or a sign; a sign between two digits belongs to the word. */
    private void word() {
        int from = at;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean sign = c == ':' || c == ',';
            if (isBlank(c) || c == '#' || c == '=' || isQuote(c) || (sign && !isBetweenDigits())) {
                break;
            }
            at++;
        }
        tokens.add(new Token(Token.Kind.WORD, line.substring(from, at), new Position(number, from + 1)));
    }

    private boolean isBetweenDigits() {
        return at > 0
                && at + 1 < line.length()
                && Character.isDigit(line.charAt(at - 1))
                && Character.isDigit(line.charAt(at + 1));
    }

    /** A text ends at a mark of the kind it began with; two of them in a row stand for one. */
    private void quoted(char open) {
        Position spot = new Position(number, at + 1);
        StringBuilder text = new StringBuilder();
        at++;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (closes(open, c)) {
                boolean twice = at + 1 < line.length() && line.charAt(at + 1) == c;
                if (!twice) {
                    at++;
                    tokens.add(new Token(Token.Kind.QUOTED, text.toString(), spot));
                    return;
                }
                at++;
            }
            text.append(c);
            at++;
        }
        problems.add("open-quote", spot, Message.of("cases.openQuote"), Message.of("cases.openQuote.remedy"));
        tokens.add(new Token(Token.Kind.QUOTED, text.toString().strip(), spot));
    }

    private static boolean closes(char open, char c) {
        return open == '"' ? c == '"' : CURLY.indexOf(c) >= 0;
    }
}
