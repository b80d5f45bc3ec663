package io.github.utmarkelse.difference;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gathers the changes, and tells each in a sentence. */
final class Report {
    private final LocalizedText beforeLabel;
    private final LocalizedText afterLabel;
    private final List<Change> changes = new ArrayList<>();
    private final List<SameRule> same = new ArrayList<>();

    Report(LocalizedText beforeLabel, LocalizedText afterLabel) {
        this.beforeLabel = beforeLabel;
        this.afterLabel = afterLabel;
    }

    List<Change> changes() {
        return changes;
    }

    List<SameRule> same() {
        return same;
    }

    /** Tells what is different about a rule; where nothing is, the rule is counted as the same. */
    void compare(Rule rule, Runnable tell) {
        int told = changes.size();
        tell.run();
        if (!rule.beforeIds().equals(rule.afterIds())) {
            LocalizedText before = Say.name(String.join(", ", rule.beforeIds()));
            LocalizedText after = Say.name(String.join(", ", rule.afterIds()));
            add(rule, ChangeKind.RENAMED, Aspect.ID, plain("difference.renamed", rule, before, after), before, after);
        }
        if (changes.size() == told) {
            same.add(new SameRule(
                    rule.subject(),
                    String.join(", ", rule.beforeIds()),
                    String.join(", ", rule.afterIds()),
                    rule.name()));
        }
    }

    private LocalizedText plain(String key, Rule rule, LocalizedText before, LocalizedText after) {
        return Say.text(key, "rule", rule.name(), "before", beforeLabel, "after", afterLabel, "b", before, "a", after);
    }

    private void add(
            Rule rule, ChangeKind kind, Aspect aspect, LocalizedText text, LocalizedText before, LocalizedText after) {
        add(rule, kind, aspect, text, Optional.of(before), Optional.of(after));
    }

    private void add(
            Rule rule,
            ChangeKind kind,
            Aspect aspect,
            LocalizedText text,
            Optional<LocalizedText> before,
            Optional<LocalizedText> after) {
        changes.add(Change.builder()
                .kind(kind)
                .subject(rule.subject())
                .aspect(aspect)
                .beforeIds(rule.beforeIds())
                .afterIds(rule.afterIds())
                .text(text)
                .before(before)
                .after(after)
                .beforeCitations(rule.beforeCitations())
                .afterCitations(rule.afterCitations())
                .build());
    }

    void added(ChangeSubject subject, String id, LocalizedText what, LocalizedText value, List<Citation> citations) {
        Rule rule = new Rule(subject, List.of(), List.of(id), value, List.of(), citations);
        add(
                rule,
                ChangeKind.ADDED,
                Aspect.RULE,
                only(what, afterLabel, beforeLabel, value),
                Optional.empty(),
                Optional.of(value));
    }

    void removed(ChangeSubject subject, String id, LocalizedText what, LocalizedText value, List<Citation> citations) {
        Rule rule = new Rule(subject, List.of(id), List.of(), value, citations, List.of());
        add(
                rule,
                ChangeKind.REMOVED,
                Aspect.RULE,
                only(what, beforeLabel, afterLabel, value),
                Optional.of(value),
                Optional.empty());
    }

    private static LocalizedText only(
            LocalizedText what, LocalizedText side, LocalizedText other, LocalizedText value) {
        return Say.text("difference.only", "what", what, "side", side, "other", other, "value", value);
    }

    /** A sentence of its own kind; the pattern may use rule, before, after, b and a. */
    void tell(Rule rule, ChangeKind kind, Aspect aspect, String key, LocalizedText before, LocalizedText after) {
        add(rule, kind, aspect, plain(key, rule, before, after), before, after);
    }

    void tell(
            Rule rule,
            ChangeKind kind,
            Aspect aspect,
            LocalizedText text,
            Optional<LocalizedText> before,
            Optional<LocalizedText> after) {
        add(rule, kind, aspect, text, before, after);
    }

    /** A rule that is nothing but its sentence: much the same words are the rule reworded, others another rule. */
    void sentence(Rule rule, Aspect aspect, LocalizedText before, LocalizedText after) {
        if (alike(Optional.of(before), Optional.of(after))) {
            return;
        }
        boolean alike = Likeness.onlyReworded(before.sv(), after.sv());
        add(
                rule,
                alike ? ChangeKind.REWORDED : ChangeKind.CHANGED,
                aspect,
                alike || inOneLanguage(before, after)
                        ? Say.both(language -> words(before, after, language))
                        : sentence("difference.sentence", Say.quoted(before), Say.quoted(after)),
                before,
                after);
    }

    /** A question or a part of one, in the words of the form. */
    void reworded(Rule rule, Aspect aspect, String before, String after) {
        LocalizedText text = Say.both(language -> Say.text(
                        "difference.question.reworded",
                        "rule",
                        rule.name(),
                        "words",
                        Say.name(words(before, after, language)))
                .in(language));
        add(rule, ChangeKind.REWORDED, aspect, text, Say.name(before), Say.name(after));
    }

    private String words(LocalizedText before, LocalizedText after, Language language) {
        return before.in(language).equals(after.in(language))
                ? Say.text(
                                "difference.otherLanguage.sentence",
                                "rule",
                                Say.quoted(after),
                                "words",
                                words(before.in(other(language)), after.in(other(language)), language))
                        .in(language)
                : words(before.in(language), after.in(language), language);
    }

    private static Language other(Language language) {
        return language == Language.SWEDISH ? Language.ENGLISH : Language.SWEDISH;
    }

    LocalizedText sentence(String key, LocalizedText before, LocalizedText after) {
        return Say.text(key, "before", beforeLabel, "after", afterLabel, "b", before, "a", after);
    }

    LocalizedText beforeLabel() {
        return beforeLabel;
    }

    LocalizedText afterLabel() {
        return afterLabel;
    }

    /** A value that both sides have. */
    <T> void value(Rule rule, Aspect aspect, T before, T after, Function<T, LocalizedText> words) {
        stated(rule, aspect, Optional.of(before), Optional.of(after), words);
    }

    private static boolean inOneLanguage(LocalizedText before, LocalizedText after) {
        return before.sv().equals(after.sv()) != before.en().equals(after.en());
    }

    /** That a name begins with a capital letter on one side only says nothing. */
    static boolean alike(Optional<?> before, Optional<?> after) {
        return before.equals(after)
                || (before.isPresent()
                        && after.isPresent()
                        && before.get() instanceof LocalizedText one
                        && after.get() instanceof LocalizedText two
                        && one.sv().equalsIgnoreCase(two.sv())
                        && one.en().equalsIgnoreCase(two.en()));
    }

    /** A value that each side may have. */
    <T> void stated(Rule rule, Aspect aspect, Optional<T> before, Optional<T> after, Function<T, LocalizedText> words) {
        if (alike(before, after)) {
            return;
        }
        LocalizedText what = Say.text("difference.aspect." + aspect.name());
        Optional<LocalizedText> b = before.map(words);
        Optional<LocalizedText> a = after.map(words);
        LocalizedText text;
        if (b.isPresent() && a.isPresent() && inOneLanguage(b.get(), a.get())) {
            wording(rule, ChangeKind.REWORDED, aspect, b.map(Say::unquoted), a.map(Say::unquoted));
            return;
        }
        if (b.isPresent() && a.isPresent()) {
            text = Say.text(
                    "difference.value",
                    "rule",
                    rule.name(),
                    "aspect",
                    what,
                    "before",
                    beforeLabel,
                    "after",
                    afterLabel,
                    "b",
                    b.get(),
                    "a",
                    a.get());
        } else {
            text = Say.text(
                    "difference.value.only",
                    "rule",
                    rule.name(),
                    "aspect",
                    what,
                    "side",
                    b.isPresent() ? beforeLabel : afterLabel,
                    "other",
                    b.isPresent() ? afterLabel : beforeLabel,
                    "value",
                    b.or(() -> a).orElseThrow());
        }
        add(rule, ChangeKind.CHANGED, aspect, text, b, a);
    }

    /** Words that say the same thing in another way; words on one side only are a value stated there. */
    void wording(Rule rule, Aspect aspect, LocalizedText before, LocalizedText after) {
        wording(rule, aspect, Optional.of(before), Optional.of(after));
    }

    void wording(Rule rule, Aspect aspect, Optional<LocalizedText> before, Optional<LocalizedText> after) {
        boolean alike = before.isPresent()
                && after.isPresent()
                && Likeness.onlyReworded(before.get().sv(), after.get().sv());
        if (alike) {
            wording(rule, ChangeKind.REWORDED, aspect, before, after);
        } else {
            stated(rule, aspect, before, after, Say::quoted);
        }
    }

    void wording(
            Rule rule, ChangeKind kind, Aspect aspect, Optional<LocalizedText> before, Optional<LocalizedText> after) {
        if (alike(before, after)) {
            return;
        }
        if (before.isEmpty() || after.isEmpty()) {
            stated(rule, aspect, before, after, Say::quoted);
            return;
        }
        add(
                rule,
                kind,
                aspect,
                Say.both(language -> reworded(rule, aspect, before.get(), after.get(), language)),
                before,
                after);
    }

    private String reworded(Rule rule, Aspect aspect, LocalizedText before, LocalizedText after, Language language) {
        Language shown = before.in(language).equals(after.in(language)) ? other(language) : language;
        String words = words(before.in(shown), after.in(shown), language);
        return Say.text(
                        shown == language ? "difference.reworded" : "difference.otherLanguage",
                        "rule",
                        rule.name(),
                        "aspect",
                        Say.text("difference.aspect." + aspect.name()),
                        "words",
                        Say.name(words))
                .in(language);
    }

    /** The words of both sides in one, those of one side marked by its label; or one after the other. */
    String words(String before, String after, Language language) {
        LocalizedText b = Say.name(before);
        LocalizedText a = Say.name(after);
        if (Likeness.of(before, after) < Likeness.MOST) {
            return sentence("difference.oneAndOther", Say.quoted(b), Say.quoted(a))
                    .in(language);
        }
        StringBuilder marked = new StringBuilder();
        List<WordPiece> pieces = WordPiece.compare(before, after);
        for (int i = 0; i < pieces.size(); i++) {
            WordPiece piece = pieces.get(i);
            marked.append(marked.isEmpty() ? "" : " ");
            switch (piece.side()) {
                case BOTH -> marked.append(piece.words());
                case AFTER -> marked.append(only(afterLabel, piece.words(), language));
                case BEFORE -> {
                    boolean other = i + 1 < pieces.size() && pieces.get(i + 1).side() == WordPiece.Side.AFTER;
                    marked.append(
                            other
                                    ? '[' + beforeLabel.in(language) + ": " + piece.words() + " | "
                                            + afterLabel.in(language) + ": "
                                            + pieces.get(i + 1).words() + ']'
                                    : only(beforeLabel, piece.words(), language));
                    i += other ? 1 : 0;
                }
            }
        }
        return Say.quoted(Say.name(marked.toString())).in(language);
    }

    private static String only(LocalizedText label, String words, Language language) {
        return Say.text("difference.mark", "label", label, "words", words).in(language);
    }
}
