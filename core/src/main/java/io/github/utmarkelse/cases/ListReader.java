package io.github.utmarkelse.cases;

import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.input.Secret;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what has properties, parted by commas: earlier participations and attachments. */
final class ListReader {
    private static final int YEAR_DIGITS = 4;

    private final Edition edition;
    private final CaseProblems problems;
    private final Values values;
    private final Known outcomes;
    private final Known categories;
    private final Known attachments;

    ListReader(Vocabulary vocabulary, CaseProblems problems) {
        this.edition = vocabulary.edition();
        this.problems = problems;
        this.values = new Values(problems);
        this.outcomes = vocabulary.outcomes();
        this.categories = vocabulary.categories();
        this.attachments = vocabulary.attachments();
    }

    private static List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.COMMA) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(token);
            }
        }
        return parts;
    }

    /** The properties after the first part by their words; what is none of them, or stands twice, is a problem. */
    private Map<Word, List<Token>> properties(List<List<Token>> parts, List<Word> words, Position spot) {
        Map<Word, List<Token>> properties = new LinkedHashMap<>();
        for (List<Token> part : parts.subList(1, parts.size())) {
            if (part.isEmpty()) {
                problems.wrong("no-value", spot, "cases.emptyPart");
                continue;
            }
            Optional<Word> word =
                    words.stream().filter(each -> each.after(part).isPresent()).findFirst();
            if (word.isEmpty()) {
                problems.unknown(part.get(0), Word.phrases(words));
                continue;
            }
            List<Token> value = new ArrayList<>(word.get().after(part).orElseThrow());
            value.removeIf(Token::isSign);
            value.add(0, part.get(0));
            List<Token> before = properties.putIfAbsent(word.get(), value);
            if (before != null) {
                problems.twice(
                        part.get(0).spot(), part.get(0).text(), before.get(0).spot());
            }
        }
        return properties;
    }

    /** A property's value as it is to be read; its word stands before it. */
    private <T> Optional<T> value(
            Map<Word, List<Token>> properties, Word word, Function<List<Token>, Optional<T>> read, Text remedy) {
        List<Token> tokens = properties.get(word);
        if (tokens == null) {
            return Optional.empty();
        }
        List<Token> written = tokens.subList(1, tokens.size());
        Optional<T> value = read.apply(written);
        if (value.isEmpty()) {
            Token first = tokens.get(Math.min(1, tokens.size() - 1));
            problems.value(first.spot(), Token.joined(written), remedy);
        }
        return value;
    }

    void participation(Statement statement, Draft draft) {
        List<Token> value = statement.value();
        if (Word.NOTHING.is(value)) {
            draft.history = new ArrayList<>();
            return;
        }
        if (Word.UNKNOWN.is(value)) {
            draft.history = null;
            return;
        }
        List<List<Token>> parts = parts(value);
        Map<Word, List<Token>> properties =
                properties(parts, List.of(Word.ENTRY, Word.CATEGORY, Word.AWARD), statement.valueSpot());
        Text text = Message.of("cases.expected.text");
        Optional<String> award = value(properties, Word.AWARD, ListReader::single, Message.of("cases.expected.word"));
        boolean own = award.filter(id -> !id.equals(edition.award().id())).isEmpty();
        List<Token> first = parts.get(0);
        if (first.size() != 2 || !isYear(first.get(1).text())) {
            problems.value(statement.valueSpot(), Token.joined(value), Message.of("cases.expected.participation"));
            return;
        }
        Optional<String> outcome = outcome(first.get(0), own);
        Optional<String> category = category(properties, own);
        Optional<String> entry = value(properties, Word.ENTRY, Values::text, text);
        outcome.ifPresent(id -> {
            draft.said(statement.valueSpot(), "history[" + draft.history().size() + "]");
            draft.history()
                    .add(Participation.builder()
                            .award(award.orElse(edition.award().id()))
                            .year(Integer.parseInt(first.get(1).text()))
                            .outcome(id)
                            .entry(entry)
                            .category(category)
                            .build());
        });
    }

    private static Optional<String> single(List<Token> tokens) {
        return tokens.size() == 1 ? Optional.of(tokens.get(0).text()) : Optional.empty();
    }

    private static boolean isYear(String text) {
        return text.length() == YEAR_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Another award's outcomes are its own. */
    private Optional<String> outcome(Token token, boolean own) {
        if (!token.isQuoted() && Word.NOTHING.is(token.text())) {
            return Optional.of(Outcome.NONE);
        }
        Optional<String> outcome = own ? outcomes.find(token) : Optional.of(token.text());
        if (outcome.isEmpty()) {
            problems.unknown("unknown-outcome", token.spot(), token.text(), outcomes.ids());
        }
        return outcome;
    }

    /** A category of this award's own must be known, unless it is in quotation marks: there have been others. */
    private Optional<String> category(Map<Word, List<Token>> properties, boolean own) {
        Optional<Token> written = value(
                properties,
                Word.CATEGORY,
                tokens -> tokens.size() == 1 ? Optional.of(tokens.get(0)) : Optional.empty(),
                Message.of("cases.expected.word"));
        if (written.isEmpty() || !own || categories.ids().isEmpty()) {
            return written.map(Token::text);
        }
        Token token = written.get();
        Optional<String> category = categories.find(token);
        if (category.isEmpty() && !token.isQuoted()) {
            problems.unknown("unknown-category", token.spot(), token.text(), categories.ids());
            return Optional.empty();
        }
        return category.or(() -> Optional.of(token.text()));
    }

    void attachment(Statement statement, Draft draft) {
        List<Token> value = statement.value();
        if (Word.NOTHING.is(value)) {
            draft.attachments = new LinkedHashMap<>();
            return;
        }
        if (Word.UNKNOWN.is(value)) {
            draft.attachments = null;
            return;
        }
        List<List<Token>> parts = parts(value);
        List<Token> name = parts.get(0);
        Map<Word, List<Token>> properties = properties(
                parts,
                List.of(Word.FILE, Word.LINK, Word.LENGTH, Word.PAGES, Word.PROTECTED, Word.UNPROTECTED, Word.PASSWORD),
                statement.valueSpot());
        if (name.size() != 1) {
            problems.value(statement.valueSpot(), Token.joined(name), Message.of("cases.expected.attachment"));
            return;
        }
        Optional<String> id = attachments.find(name.get(0));
        if (id.isEmpty() && !name.get(0).isQuoted()) {
            problems.unknown(
                    "unknown-attachment", name.get(0).spot(), name.get(0).text(), attachments.ids());
            return;
        }
        Attachment attachment = attachment(id.orElse(name.get(0).text()), properties);
        draft.said(statement.valueSpot(), "attachments", attachment.id());
        draft.attachments().put(attachment.id(), attachment);
    }

    private Attachment attachment(String id, Map<Word, List<Token>> properties) {
        Text text = Message.of("cases.expected.text");
        if (properties.containsKey(Word.PROTECTED) && properties.containsKey(Word.UNPROTECTED)) {
            Token token = properties.get(Word.UNPROTECTED).get(0);
            problems.twice(
                    token.spot(),
                    token.text(),
                    properties.get(Word.PROTECTED).get(0).spot());
        }
        return Attachment.builder()
                .id(id)
                .file(value(properties, Word.FILE, Values::text, text))
                .link(value(properties, Word.LINK, Values::text, text))
                .password(value(properties, Word.PASSWORD, Values::text, text).map(Secret::of))
                .length(value(properties, Word.LENGTH, Times::span, Message.of("cases.expected.span")))
                .pages(pages(properties))
                .passwordProtected(
                        properties.containsKey(Word.PROTECTED)
                                ? Optional.of(true)
                                : properties.containsKey(Word.UNPROTECTED) ? Optional.of(false) : Optional.empty())
                .build();
    }

    private Optional<Integer> pages(Map<Word, List<Token>> properties) {
        List<Token> tokens = properties.get(Word.PAGES);
        if (tokens == null) {
            return Optional.empty();
        }
        return values.count(
                tokens.get(Math.min(1, tokens.size() - 1)).spot(), Token.joined(tokens.subList(1, tokens.size())));
    }
}
