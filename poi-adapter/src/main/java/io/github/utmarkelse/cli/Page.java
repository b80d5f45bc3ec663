package io.github.utmarkelse.cli;

import io.github.utmarkelse.fact.Answer;

/** Text for people: lines of at most 80 columns, with or without colour. */
final class Page {
    static final int WIDTH = 80;

    private static final String ESCAPE = "\u001B[";
    private static final String RESET = ESCAPE + "0m";

    /** How a piece of text looks where colours are shown; nothing is said by colour alone. */
    enum Look {
        PLAIN(""),
        TITLE("1"),
        GOOD("32"),
        BAD("1;31"),
        UNSURE("33"),
        QUIET("2");

        private final String code;

        Look(String code) {
            this.code = code;
        }

        static Look of(Answer answer) {
            return switch (answer) {
                case YES -> GOOD;
                case NO -> BAD;
                case UNKNOWN -> UNSURE;
            };
        }
    }

    private final boolean colored;
    private final StringBuilder text = new StringBuilder();

    Page(boolean colored) {
        this.colored = colored;
    }

    String look(String words, Look look) {
        return colored && look != Look.PLAIN && !words.isEmpty() ? ESCAPE + look.code + "m" + words + RESET : words;
    }

    Page title(String words) {
        return words(words, 0, 0, Look.TITLE);
    }

    Page heading(String words) {
        return blank().words(words.toUpperCase(java.util.Locale.ROOT), 0, 0, Look.TITLE);
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A line that is already short enough. */
    Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** Words folded at the width; further lines are indented more than the first. */
    Page words(String words, int indent, int further, Look look) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        int empty = indent;
        for (String whole : Plain.text(words).strip().split("[ \\n\\t]+", -1)) {
            String word = whole;
            while (word.length() > WIDTH - further) {
                if (line.length() > empty) {
                    end(line, look);
                    line = new StringBuilder(" ".repeat(further));
                    empty = further;
                }
                int cut = word.offsetByCodePoints(0, word.codePointCount(0, WIDTH - empty));
                end(line.append(word, 0, cut), look);
                word = word.substring(cut);
                line = new StringBuilder(" ".repeat(further));
                empty = further;
            }
            if (line.length() > empty && line.length() + 1 + word.length() > WIDTH) {
                end(line, look);
                line = new StringBuilder(" ".repeat(further));
                empty = further;
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        end(line, look);
        return this;
    }

    /** A short label in a column of its own, with words beside it folded at the width, or below it if it is long. */
    Page labelled(String label, Look look, int indent, int column, String words) {
        String plain = Plain.text(label);
        int gap = column - indent - plain.length();
        if (gap < 1) {
            return words(plain, indent, indent, look).words(words, column, column, Look.PLAIN);
        }
        int from = text.length();
        words(words, column, column, Look.PLAIN);
        text.replace(from, from + column, " ".repeat(indent) + look(plain, look) + " ".repeat(gap));
        return this;
    }

    private void end(StringBuilder line, Look look) {
        String content = line.toString();
        String stripped = content.stripLeading();
        text.append(content, 0, content.length() - stripped.length());
        text.append(look(stripped, look)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
