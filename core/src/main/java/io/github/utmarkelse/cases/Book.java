package io.github.utmarkelse.cases;

import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A casebook's statements, gathered under its cases. */
final class Book {
    private final CaseProblems problems;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Block> byName = new HashMap<>();
    private @Nullable Statement edition;
    private @Nullable Statement asOf;
    private @Nullable Block block;
    private boolean expecting;

    private Book(CaseProblems problems) {
        this.problems = problems;
    }

    static Book of(List<String> lines, CaseProblems problems) {
        Book book = new Book(problems);
        Statements.of(lines, problems).forEach(book::statement);
        if (book.blocks.isEmpty()) {
            problems.wrong("no-case", new Position(1, 1), "cases.empty");
        }
        return book;
    }

    /** The words that part a case, and that a misspelt word may have been meant as. */
    static List<Word> headings() {
        return List.of(Word.CASE, Word.SOURCE, Word.LIKE, Word.GIVEN, Word.EXPECTED);
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The edition that the casebook says it is for. */
    Optional<Statement> edition() {
        return Optional.ofNullable(edition);
    }

    /** The time of asking of all cases that do not tell their own. */
    Optional<Statement> asOf() {
        return Optional.ofNullable(asOf);
    }

    private void statement(Statement statement) {
        if (statement.hasColon() && Word.CASE.is(statement.head())) {
            begin(statement);
        } else if (block == null) {
            preface(statement);
        } else {
            inside(block, statement);
        }
    }

    private void begin(Statement statement) {
        String name = statement.name();
        if (name.isBlank()) {
            problems.wrong("blank-name", statement.valueSpot(), "cases.noName");
        }
        Block begun = new Block(name, statement.spot());
        Block first = byName.putIfAbsent(Fold.of(name), begun);
        if (first != null && !name.isBlank()) {
            problems.twice(statement.valueSpot(), name, first.spot());
        }
        blocks.add(begun);
        block = begun;
        expecting = false;
    }

    private void preface(Statement statement) {
        if (Word.EDITION.is(statement.head()) && statement.sign().isPresent()) {
            once(statement, edition);
            edition = edition == null ? statement : edition;
        } else if (Word.AS_OF.is(statement.head()) && statement.sign().isPresent()) {
            once(statement, asOf);
            asOf = asOf == null ? statement : asOf;
        } else {
            problems.add(
                    "outside-case",
                    statement.spot(),
                    Message.of("cases.outside", "words", new Argument.Name(statement.written())),
                    Message.of("cases.outside.remedy"));
        }
    }

    private void once(Statement statement, @Nullable Statement before) {
        if (before != null) {
            problems.twice(statement.spot(), statement.written(), before.spot());
        }
    }

    private void inside(Block current, Statement statement) {
        if (!statement.hasColon()) {
            (expecting ? current.expected() : current.given()).add(statement);
        } else if (Word.SOURCE.is(statement.head())) {
            current.sources().add(statement);
        } else if (Word.LIKE.is(statement.head())) {
            once(statement, current.like().orElse(null));
            current.like(statement);
        } else if (Word.GIVEN.is(statement.head()) || Word.EXPECTED.is(statement.head())) {
            expecting = Word.EXPECTED.is(statement.head());
            if (!statement.value().isEmpty()) {
                problems.wrong("own-line", statement.valueSpot(), "cases.ownLine");
            }
        } else {
            (expecting ? current.expected() : current.given()).add(statement);
        }
    }
}
