package io.github.utmarkelse.cases;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the cases of a casebook against an edition, and tells all that is wrong at once. */
final class CaseReader {
    private final Edition edition;
    private final Sentences sentences;
    private final CaseProblems problems = new CaseProblems();
    private final GivenReader given;
    private final ExpectedReader expected;
    private final Map<String, Read> earlier = new HashMap<>();

    /** A case read before, which others may be like; what is wrong with it is not told of them again. */
    private record Read(String name, Draft draft, Set<String> refused) {}

    CaseReader(Edition edition, Function<String, Optional<String>> sources) {
        this.edition = edition;
        this.sentences = new Sentences(edition, sources);
        Vocabulary vocabulary = new Vocabulary(edition);
        this.given = new GivenReader(vocabulary, problems);
        this.expected = new ExpectedReader(vocabulary, problems);
    }

    List<Case> read(List<String> lines, String name) {
        Book book = Book.of(lines, problems);
        book.edition().ifPresent(this::sameEdition);
        Optional<Instant> asOf = book.asOf().isPresent()
                ? Optional.of(book.asOf().flatMap(given::time).orElse(Instant.EPOCH))
                : beginning();
        List<Case> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        book.blocks().forEach(block -> names.add(block.name()));
        for (Block block : book.blocks()) {
            cases.add(read(block, asOf, names));
        }
        problems.settle(name);
        return cases;
    }

    private void sameEdition(Statement statement) {
        if (!statement.name().equals(edition.id())) {
            problems.add(
                    "other-edition",
                    statement.valueSpot(),
                    Message.of("cases.otherEdition", "edition", new Argument.Name(statement.name())),
                    Message.of("cases.otherEdition.remedy", "edition", new Argument.Name(edition.id())));
        }
    }

    /** Where no time of asking is told, it is the beginning of the edition's year. */
    private Optional<Instant> beginning() {
        return edition.year()
                .map(year -> LocalDate.of(year, 1, 1)
                        .atStartOfDay(edition.timeZone())
                        .toInstant());
    }

    private Case read(Block block, Optional<Instant> usual, Set<String> names) {
        block.sources().forEach(this::source);
        Optional<Read> model = block.like().flatMap(like -> model(like, names));
        Draft draft = model.map(read -> read.draft().copy()).orElseGet(Draft::new);
        given.read(block.given(), draft);
        List<Expectation> expectations = expected.read(block.expected());
        if (block.expected().isEmpty()) {
            problems.wrong("no-expectation", block.spot(), "cases.noExpectation");
        }
        Optional<Instant> asked = Optional.ofNullable(draft.asOf).or(() -> usual);
        if (asked.isEmpty()) {
            problems.wrong("no-time", block.spot(), "cases.noTime");
        }
        Instant asOf = asked.orElse(Instant.EPOCH);
        Application application = draft.application();
        Set<String> refused = new HashSet<>(model.map(Read::refused).orElse(Set.of()));
        check(block, draft, application, asOf, refused);
        earlier.putIfAbsent(Fold.of(block.name()), new Read(block.name(), draft, refused));
        return new Case(
                block.name(),
                block.spot().line(),
                block.sources().stream()
                        .flatMap(statement -> Values.text(statement.value()).stream())
                        .toList(),
                application,
                asOf,
                expectations);
    }

    private void source(Statement statement) {
        Optional<String> quote = Values.text(statement.value());
        if (quote.isEmpty()) {
            problems.value(statement.valueSpot(), Token.joined(statement.value()), Message.of("cases.expected.text"));
        } else if (!sentences.contain(quote.get())) {
            problems.wrong("unknown-quote", statement.valueSpot(), "cases.unknownQuote");
        }
    }

    private Optional<Read> model(Statement like, Set<String> names) {
        Read model = earlier.get(Fold.of(like.name()));
        if (model == null) {
            boolean later = names.stream().anyMatch(name -> Fold.of(name).equals(Fold.of(like.name())));
            problems.add(
                    "unknown-case",
                    like.valueSpot(),
                    Message.of("cases.unknownCase", "name", new Argument.Name(like.name())),
                    later
                            ? Message.of("cases.laterCase.remedy")
                            : Names.suggest(
                                    like.name(),
                                    earlier.values().stream().map(Read::name).toList()));
        }
        return Optional.ofNullable(model);
    }

    /** What no single line is wrong about may still not fit together. */
    private void check(Block block, Draft draft, Application application, Instant asOf, Set<String> refused) {
        try {
            Assessment.of(edition, application, asOf);
        } catch (InvalidInputException e) {
            for (Problem problem : e.problems()) {
                if (refused.add(problem.path().orElse("") + problem.what())) {
                    Position spot = draft.spot(problem.path().orElse(""))
                            .filter(said -> said.line() > block.spot().line())
                            .orElse(block.spot());
                    problems.add(problem.code(), spot, problem.what(), problem.remedy());
                }
            }
        }
    }
}
