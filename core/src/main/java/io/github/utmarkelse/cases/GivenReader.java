package io.github.utmarkelse.cases;

import io.github.utmarkelse.contribution.Observation;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.text.Message;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is given in a case. Each statement changes what was given before it. */
final class GivenReader {
    private final Vocabulary vocabulary;
    private final CaseProblems problems;
    private final Values values;
    private final ListReader lists;
    private final Known facts;
    private final Known deadlines;
    private final Known answers;
    private final Known subjects = Vocabulary.subjects();
    private Map<String, Position> own = new HashMap<>();

    GivenReader(Vocabulary vocabulary, CaseProblems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.values = new Values(problems);
        this.lists = new ListReader(vocabulary, problems);
        this.facts = vocabulary.facts();
        this.deadlines = vocabulary.deadlines();
        this.answers = vocabulary.answers();
    }

    void read(List<Statement> statements, Draft draft) {
        own = new HashMap<>();
        statements.forEach(statement -> read(statement, draft));
    }

    private void read(Statement statement, Draft draft) {
        List<Token> head = statement.head();
        Optional<String> fact = head.size() == 1 ? facts.find(head.get(0)) : Optional.empty();
        if (statement.sign().isEmpty()) {
            problems.wrong("no-sign", statement.spot(), "cases.noSign");
        } else if (head.isEmpty()) {
            problems.wrong("no-name", statement.spot(), "cases.noHead");
        } else if (statement.value().isEmpty()) {
            if (fact.isPresent()
                    || words().stream().anyMatch(word -> word.after(head).isPresent())) {
                problems.wrong("no-value", statement.valueSpot(), "cases.noValue");
            } else {
                unknown(statement);
            }
        } else if (fact.isPresent() && !statement.hasColon()) {
            fact(fact.get(), statement, draft);
        } else if (!named(statement, draft)) {
            fact.ifPresentOrElse(id -> fact(id, statement, draft), () -> unknown(statement));
        }
    }

    private static List<Word> words() {
        return List.of(
                Word.AS_OF,
                Word.EARLIER,
                Word.ENTRY,
                Word.SENT,
                Word.RECEIVED,
                Word.REGISTERED,
                Word.ATTACHED,
                Word.ANSWER,
                Word.PAGES,
                Word.FILE,
                Word.SEEN);
    }

    private void unknown(Statement statement) {
        Set<String> known = new LinkedHashSet<>(facts.ids());
        known.addAll(Word.phrases(words()));
        if (statement.hasColon()) {
            known.addAll(Word.phrases(Book.headings()));
        }
        String first = statement.head().get(0).text();
        boolean aboutAnother = statement.head().size() > 1
                && Word.phrases(List.of(Word.SENT, Word.RECEIVED, Word.REGISTERED, Word.ANSWER)).stream()
                        .anyMatch(word -> Names.alike(word, first));
        problems.unknown("unknown-name", statement.spot(), aboutAnother ? first : statement.written(), known);
    }

    /** Whether the statement begins with a word of the casebook's own. */
    private boolean named(Statement statement, Draft draft) {
        List<Token> head = statement.head();
        if (Word.AS_OF.is(head)) {
            once("as of", statement);
            time(statement).ifPresent(asOf -> draft.asOf = asOf);
        } else if (Word.EARLIER.is(head)) {
            lists.participation(statement, draft);
        } else if (Word.ATTACHED.is(head)) {
            lists.attachment(statement, draft);
        } else if (Word.ENTRY.is(head)) {
            once("entry", statement);
            draft.entry = text(statement).orElse(null);
        } else if (Word.FILE.is(head)) {
            once("file", statement);
            file(statement, draft);
        } else if (Word.PAGES.is(head)) {
            once("pages", statement);
            draft.said(statement.valueSpot(), "pages");
            draft.pages = Word.UNKNOWN.is(statement.value())
                    ? null
                    : values.count(statement.valueSpot(), Token.joined(statement.value()))
                            .orElse(null);
        } else if (Word.SEEN.is(head)) {
            seen(statement, draft);
        } else {
            return withObject(statement, draft);
        }
        return true;
    }

    private boolean withObject(Statement statement, Draft draft) {
        for (Word clock : List.of(Word.SENT, Word.RECEIVED, Word.REGISTERED)) {
            Optional<List<Token>> milestone = clock.after(statement.head());
            if (milestone.isPresent()) {
                receipt(clock, milestone.get(), statement, draft);
                return true;
            }
        }
        Optional<List<Token>> field = Word.ANSWER.after(statement.head());
        field.ifPresent(tokens -> answer(tokens, statement, draft));
        return field.isPresent();
    }

    private void once(String what, Statement statement) {
        Position first = own.putIfAbsent(what, statement.spot());
        if (first != null) {
            problems.twice(statement.spot(), statement.written(), first);
        }
    }

    private void fact(String id, Statement statement, Draft draft) {
        once("fact " + id, statement);
        draft.facts.remove(id);
        if (!Word.UNKNOWN.is(statement.value())) {
            FactDefinition definition = vocabulary.edition().fact(id).orElseThrow();
            values.fact(definition, statement).ifPresent(value -> draft.facts.put(id, value));
            draft.said(statement.valueSpot(), "facts", id);
        }
    }

    /** A text in quotation marks, or nothing where it is taken away. */
    private Optional<String> text(Statement statement) {
        Optional<String> text = Values.text(statement.value());
        if (text.isEmpty() && !Word.UNKNOWN.is(statement.value())) {
            problems.value(statement.valueSpot(), Token.joined(statement.value()), Message.of("cases.expected.text"));
        }
        return text;
    }

    /** A time of asking; a day stands for its beginning. */
    Optional<Instant> time(Statement statement) {
        Optional<Times.Time> time = Times.time(statement.value());
        if (time.isEmpty()) {
            problems.value(statement.valueSpot(), Token.joined(statement.value()), Message.of("cases.expected.time"));
            return Optional.empty();
        }
        if (time.get().moment().isEmpty()) {
            return Optional.of(time.get()
                    .day()
                    .atStartOfDay(vocabulary.edition().timeZone())
                    .toInstant());
        }
        return instant(time.get().moment().get(), statement.valueSpot());
    }

    private Optional<Instant> instant(Moment moment, Position spot) {
        try {
            return Optional.of(moment.instant(vocabulary.edition().timeZone()));
        } catch (InvalidInputException e) {
            Problem problem = e.problems().get(0);
            problems.add(problem.code(), spot, problem.what(), problem.remedy());
            return Optional.empty();
        }
    }

    private void receipt(Word clock, List<Token> object, Statement statement, Draft draft) {
        if (object.size() != 1 || deadlines.find(object.get(0)).isEmpty()) {
            Position spot = object.isEmpty() ? statement.spot() : object.get(0).spot();
            problems.unknown("unknown-milestone", spot, Token.joined(object), deadlines.ids());
            return;
        }
        String milestone = deadlines.find(object.get(0)).get();
        once(clock + " " + milestone, statement);
        Receipt before = Optional.ofNullable(draft.receipts.get(milestone))
                .orElseGet(() -> Receipt.builder().milestone(milestone).build());
        if (Word.YES.is(statement.value())) {
            draft.receipts.put(milestone, before);
            return;
        }
        if (Word.UNKNOWN.is(statement.value())) {
            Receipt without = with(before, clock, Optional.empty());
            draft.receipts.remove(milestone);
            if (without.sent().isPresent()
                    || without.reachedNetwork().isPresent()
                    || without.registered().isPresent()) {
                draft.receipts.put(milestone, without);
            }
            return;
        }
        Optional<Moment> moment = Times.time(statement.value()).flatMap(Times.Time::moment);
        if (moment.isEmpty()) {
            problems.value(statement.valueSpot(), Token.joined(statement.value()), Message.of("cases.expected.moment"));
            return;
        }
        String key = switch (clock) {
            case SENT -> "sent";
            case RECEIVED -> "reachedNetwork";
            default -> "registered";
        };
        draft.said(statement.valueSpot(), "receipts", milestone);
        draft.said(statement.valueSpot(), "receipts", milestone, key);
        draft.receipts.put(milestone, with(before, clock, moment));
    }

    private static Receipt with(Receipt receipt, Word clock, Optional<Moment> moment) {
        Receipt.Builder builder = Receipt.builder().from(receipt);
        return (switch (clock) {
                    case SENT -> builder.sent(moment);
                    case RECEIVED -> builder.reachedNetwork(moment);
                    default -> builder.registered(moment);
                })
                .build();
    }

    private void answer(List<Token> object, Statement statement, Draft draft) {
        List<Token> value = statement.value();
        if (object.isEmpty()) {
            if (Word.NOTHING.is(value)) {
                draft.answers = new java.util.LinkedHashMap<>();
            } else if (Word.UNKNOWN.is(value)) {
                draft.answers = null;
            } else {
                problems.value(statement.valueSpot(), Token.joined(value), Message.of("cases.expected.noAnswers"));
            }
            return;
        }
        Optional<String> field = object.size() == 1 ? answers.find(object.get(0)) : Optional.empty();
        if (field.isEmpty() && !Word.ALL.is(object) && !Word.ALL_QUESTIONS.is(object)) {
            problems.unknown("unknown-field", object.get(0).spot(), Token.joined(object), answers.ids());
            return;
        }
        once("answer " + field.orElseGet(() -> Fold.of(Token.joined(object))), statement);
        List<String> fields = field.map(List::of)
                .orElseGet(() -> Word.ALL.is(object) ? vocabulary.allAnswers() : vocabulary.allQuestions());
        if (Word.UNKNOWN.is(value) || Word.NOTHING.is(value)) {
            fields.forEach(draft.answers()::remove);
            return;
        }
        Optional<String> text = Values.text(value);
        if (text.isEmpty()) {
            text = ofLength(statement);
        }
        text.ifPresent(written -> fields.forEach(each -> draft.answers().put(each, written)));
    }

    /** The contribution's file, and after a comma how long its text is. */
    private void file(Statement statement, Draft draft) {
        List<Token> value = statement.value();
        boolean withLength = value.size() > 2 && value.get(1).kind() == Token.Kind.COMMA;
        Statement name = withLength ? statement.saying(value.subList(0, 1)) : statement;
        draft.file = text(name).orElse(null);
        draft.fileText = withLength
                ? ofLength(statement.saying(value.subList(2, value.size()))).orElse(null)
                : null;
    }

    /** A text of just so many characters or words. */
    private Optional<String> ofLength(Statement statement) {
        List<Token> value = statement.value();
        String unit = value.get(value.size() - 1).text();
        String number = Token.joined(value.subList(0, value.size() - 1));
        if (Word.CHARACTERS.is(unit)) {
            return values.count(statement.valueSpot(), number).map("x"::repeat);
        }
        if (Word.WORDS.is(unit)) {
            return values.count(statement.valueSpot(), number)
                    .map(count -> "x ".repeat(count).strip());
        }
        problems.value(statement.valueSpot(), Token.joined(value), Message.of("cases.expected.answer"));
        return Optional.empty();
    }

    private void seen(Statement statement, Draft draft) {
        if (Word.NOTHING.is(statement.value()) || Word.UNKNOWN.is(statement.value())) {
            draft.seen.clear();
            return;
        }
        for (Token token : statement.value()) {
            if (token.kind() == Token.Kind.COMMA) {
                continue;
            }
            Optional<String> id = subjects.find(token);
            if (id.isEmpty()) {
                problems.unknown(token, subjects.ids());
            }
            for (Subject subject : Subject.values()) {
                if (id.filter(Vocabulary.id(subject)::equals).isPresent()) {
                    draft.seen.add(Observation.builder()
                            .subject(subject)
                            .place(Place.builder()
                                    .part(Part.QUESTIONS)
                                    .paragraph(0)
                                    .build())
                            .characters(0)
                            .build());
                }
            }
        }
    }
}
