package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.structure.Phrase.Role;
import io.github.utmarkelse.poi.structure.Sign.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at the lines of a document one by one, in order, and says what each seems to be. */
final class Recogniser {
    private static final double ALIKE = 0.62;
    private static final double ALIKE_AS_HEADING = 0.5;
    private static final double ALIKE_WITH_NUMBER = 0.34;
    private static final double ALIKE_WITH_OTHER_NUMBER = 0.8;
    private static final int LONGEST_HEADING = 120;
    private static final int SHORT = 60;
    private static final int SURE_WORDS_OF_A_FIELD = 4;
    private static final int MOST_HEADING_WORDS = 14;
    private static final int FEWEST_WORDS_OF_A_BROKEN_QUESTION = 4;
    private static final int FEWEST_WORDS_OF_A_CUT_QUESTION = 3;
    private static final int NEXT_QUESTIONS = 3;

    /** "2", "2 Enkätresultat", "2: enkät" and the like after the word for an annex, but not "2 visar planen". */
    private static final Pattern NUMBERED_ANNEX = Pattern.compile("\\s*\\d{1,2}\\s*([.:–-].*|\\p{Lu}.*)?");

    /** No word at all, or only a note in brackets such as "(max 1 sida)". */
    private static final Pattern NO_ANSWER = Pattern.compile("[^\\p{L}\\p{N}]*(\\([^()]*\\)[^\\p{L}\\p{N}]*)?");

    /** A page number behind the words of a question, as in a table of contents that somebody typed. */
    private static final Pattern PAGE = Pattern.compile("[^\\p{L}\\p{N}\\t.…]*+[\\t.…][^\\p{L}\\p{N}]*+\\d{1,3}\\s*+");

    private final FormIndex form;
    private final Words words = new Words();
    /** The phrases that begin as the words do. */
    private List<Phrase> beginningLike = List.of();
    /** The questions whose words have been found, as bits of the form's; they are not looked for in other words again. */
    private long seen;

    /** The questions that a line is long enough to be other words for, as bits of the form's. */
    private long candidates;

    private Prefix prefix = new Prefix(false, 0, Phrase.NO_LETTER, List.of(), false, 0);
    /** How far the line being looked at has the words of a question. */
    private Match match = Match.NONE;
    /** The last question recognised for sure, by which equal words of other questions are told apart. */
    private Sign current = Sign.NONE;

    Recogniser(FormIndex form) {
        this.form = form;
    }

    List<Line> lines(List<Paragraph> paragraphs) {
        List<Line> lines = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            int start = 0;
            for (int br = text.indexOf('\n'); br >= 0; br = text.indexOf('\n', start)) {
                add(lines, paragraph, start, br + 1);
                start = br + 1;
            }
            if (start < text.length() || start == 0) {
                add(lines, paragraph, start, text.length());
            }
        }
        return lines;
    }

    private void add(List<Line> lines, Paragraph paragraph, int start, int end) {
        boolean styled = paragraph.outlineLevel() < 9 || paragraph.styleName().contains("heading");
        boolean heading = styled || (paragraph.bold() && end - start <= LONGEST_HEADING);
        Line line = new Line(paragraph, start, end, heading);
        line.sign = paragraph.contents() ? Sign.of(Sign.Type.CONTENTS, "", end) : look(line);
        if (line.sign.isQuestion() && endsInAPageNumber(line)) {
            line.sign = Sign.of(Sign.Type.CONTENTS, "", end);
        } else if (isLabel(line.sign)) {
            Sign label = line.sign;
            bareNumber(line).ifPresent(number -> {
                line.sign = number.as(Strength.HABITUAL);
                line.otherwise = label;
            });
        }
        if (line.sign.isQuestion()) {
            line.shape = Shape.of(line, prefix, prefixIsAll(line));
            line.found = line.sign.strength();
            line.match = match;
        }
        if (end - start < SHORT && !current.isText() && form.isAnswerWord(paragraph.text(), start, end)) {
            line.sign = current.continuing();
        }
        if (line.sign.isQuestion() && line.sign.strength().compareTo(Strength.REWORDED) >= 0) {
            current = line.sign;
        }
        lines.add(line);
    }

    /** Whether it is a label that a question's own heading may be the same as ("2. Verksamhet"). */
    private boolean isLabel(Sign sign) {
        boolean label = sign.type() == Sign.Type.FIELD
                || sign.type() == Sign.Type.SECTION
                || sign.type() == Sign.Type.INTRODUCTION_SECTION;
        return label && form.isQuestion(prefix.number());
    }

    private static boolean endsInAPageNumber(Line line) {
        String text = line.paragraph.text();
        int lastLetter = line.end;
        while (lastLetter > line.start && !Character.isLetter(text.charAt(lastLetter - 1))) {
            lastLetter--;
        }
        return lastLetter > line.start
                && PAGE.matcher(text.substring(lastLetter, line.end)).matches();
    }

    private Sign look(Line line) {
        String text = line.paragraph.text();
        readPrefix(line, text);
        read(line, prefix.end());
        match = Match.NONE;
        Optional<Sign> found = continuation(line)
                .or(() -> together(line))
                .or(() -> wordForWord(line))
                .or(() -> heading(line))
                .or(() -> isFieldInFull() ? Optional.empty() : reworded(line).or(() -> explicit(line)));
        if (found.isPresent()) {
            return found.get();
        }
        Optional<Sign> numberedField = prefix.number() > 0 ? field(line) : Optional.empty();
        if (numberedField.isPresent()) {
            return numberedField.get();
        }
        if (prefix.end() > line.start) {
            read(line, line.start);
        }
        return heading(line)
                .or(() -> field(line))
                .or(() -> printed(line))
                .or(() -> annex(line))
                .or(() -> bareNumber(line))
                .or(() -> shortPrinted(line))
                .orElse(Sign.NONE);
    }

    /** Reads the words of a line: all that may be looked at, and of a long line of other text only the first. */
    private void read(Line line, int from) {
        words.read(line.paragraph.text(), from, line.end);
        beginningLike = form.beginningLike(words);
        candidates = form.questionsOfLength(line.end - from) & (prefix.isEmpty() ? ~seen : -1);
        if (words.goOn() && mayBeForms(line)) {
            words.readOn();
        }
    }

    private boolean mayBeForms(Line line) {
        return line.heading
                || !beginningLike.isEmpty()
                || candidates != 0
                || current.rest().length > 0
                || !prefix.also().isEmpty()
                || form.mayBePrinted(words);
    }

    private void readPrefix(Line line, String text) {
        prefix = Prefix.of(text, line.start, line.end, form);
        String label = line.paragraph.label();
        if (line.start == 0 && !label.isEmpty()) {
            prefix = prefix.after(Prefix.of(label, 0, label.length(), form));
        }
    }

    private Optional<Sign> continuation(Line line) {
        int[] rest = current.rest();
        if (words.count() == 0 || rest.length == 0 || !prefix.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sign> found = Optional.empty();
        if (words.startWith(rest, 0)) {
            found = Optional.of(continued(line, words.end(rest.length - 1), new int[0]));
        } else if (words.arePartOf(rest, 0)) {
            found = Optional.of(
                    continued(line, line.end, java.util.Arrays.copyOfRange(rest, words.count(), rest.length)));
        }
        found.ifPresent(sign -> current = sign);
        return found;
    }

    /** Several questions named in front of all their words. */
    private Optional<Sign> together(Line line) {
        if (prefix.also().isEmpty() || !form.isQuestion(prefix.number()) || prefixIsAll(line)) {
            return Optional.empty();
        }
        int longest = form.lengthOf(Sign.item(prefix.number(), prefix.letter()));
        for (String item : prefix.also()) {
            longest += form.lengthOf(item);
        }
        long like = form.questionsLike(words, form.allQuestions());
        boolean any = false;
        for (long rest = like; rest != 0; rest &= rest - 1) {
            String item = form.questions().get(Long.numberOfTrailingZeros(rest)).item();
            any |= prefix.also().contains(item) || item.equals(Sign.item(prefix.number(), prefix.letter()));
        }
        boolean together = any && 5 * (line.end - prefix.end()) <= 6 * longest;
        match = together ? Match.WORDS : match;
        return together ? Optional.of(numbered(line, Strength.STRONG)) : Optional.empty();
    }

    private Sign continued(Line line, int contentStart, int[] rest) {
        return Sign.question(current.number(), current.letter(), Strength.STRONG, false, past(line, contentStart), rest)
                .continuing();
    }

    private boolean isFieldInFull() {
        for (Phrase phrase : beginningLike) {
            if (phrase.role() == Role.FIELD && words.are(phrase.words())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Sign> wordForWord(Line line) {
        Phrase best = null;
        for (Phrase phrase : beginningLike) {
            boolean questionHere = phrase.role() == Role.QUESTION
                    && (words.startWith(phrase.words(), 0)
                            || (words.arePartOf(phrase.words(), 0)
                                    && (words.count() >= fewestWordsOfABrokenQuestion(phrase) || isCutShort(line))))
                    && believable(phrase, line);
            boolean better = best == null || rank(phrase) > rank(best);
            if (questionHere && better) {
                best = phrase;
            }
        }
        if (best != null) {
            int length = best.words().length;
            match = words.count() >= length ? Match.WORDS : Match.firstWords(words.count(), length);
            return Optional.of(
                    words.count() >= length
                            ? withTheNext(line, best, length)
                            : sign(
                                    best,
                                    Strength.STRONG,
                                    line.end,
                                    java.util.Arrays.copyOfRange(best.words(), words.count(), length)));
        }
        for (Phrase phrase : beginningLike) {
            if (phrase.role() == Role.QUESTION_SENTENCE
                    && phrase.number() == current.number()
                    && words.startWith(phrase.words(), 0)) {
                return Optional.of(continued(line, words.end(phrase.words().length - 1), new int[0]));
            }
        }
        return Optional.empty();
    }

    /** A question word for word, and with it those whose words come right after. */
    private Sign withTheNext(Line line, Phrase first, int length) {
        List<String> also = new ArrayList<>(prefix.also());
        int end = length;
        Phrase next = form.questionAt(words, end, first);
        while (next != null) {
            seen |= form.bit(next);
            if (!also.contains(next.item())) {
                also.add(next.item());
            }
            end += next.words().length;
            next = form.questionAt(words, end, next);
        }
        return sign(first, Strength.STRONG, past(line, words.end(end - 1)), new int[0])
                .with(also);
    }

    private int fewestWordsOfABrokenQuestion(Phrase phrase) {
        return prefix.number() == phrase.number() || isNumbered(phrase) ? 2 : FEWEST_WORDS_OF_A_BROKEN_QUESTION;
    }

    /** Whether these are the first words of one question only, and meant to be no more. */
    private boolean isCutShort(Line line) {
        String text = line.text();
        boolean marked =
                line.heading || line.inTable() || text.endsWith("…") || text.endsWith("...") || text.endsWith("?");
        return marked
                && words.count() >= FEWEST_WORDS_OF_A_CUT_QUESTION
                && FormIndex.questionsBeginningWith(words, beginningLike) == 1;
    }

    /** Very short questions ("Övriga resurser.") are words of any answer, unless they stand alone where they belong. */
    private boolean believable(Phrase phrase, Line line) {
        if (phrase.words().length >= FEWEST_WORDS_OF_A_BROKEN_QUESTION) {
            return true;
        }
        boolean numbered = prefix.letter() == phrase.letter()
                && (prefix.number() == phrase.number()
                        || (prefix.number() == 0 && current.number() == phrase.number()));
        return numbered
                || (current.number() == phrase.number() && (words.count() == phrase.words().length || line.heading));
    }

    /** Prefers the question whose number stands in front, then the one that comes next in the form. */
    private int rank(Phrase phrase) {
        int rank = 0;
        if (prefix.number() > 0) {
            rank += prefix.number() == phrase.number() ? 8 : 0;
        } else {
            rank += current.number() == phrase.number() ? 4 : 0;
        }
        if (prefix.letter() != Phrase.NO_LETTER) {
            rank += prefix.letter() == phrase.letter() ? 16 : 0;
        }
        boolean seen = current.number() == phrase.number() && current.letter() >= phrase.letter();
        return rank + (seen ? 0 : 1);
    }

    private Optional<Sign> reworded(Line line) {
        if (words.count() == 0 || candidates == 0) {
            return Optional.empty();
        }
        long like = form.questionsLike(words, candidates) | (expected(line) & candidates);
        Trigrams trigrams = null;
        Phrase best = null;
        double bestScore = 0;
        Phrase second = null;
        double secondScore = 0;
        double likeness = 0;
        while (like != 0) {
            int question = Long.numberOfTrailingZeros(like);
            Phrase phrase = form.questions().get(question);
            like &= like - 1;
            if (trigrams == null) {
                trigrams = Trigrams.of(line.paragraph.text(), prefix.end(), line.end);
            }
            Similarity similarity = form.similarity(question);
            double threshold = threshold(phrase, line);
            if (best == null && similarity.toAtMost(trigrams) < threshold) {
                continue;
            }
            double score = similarity.to(trigrams);
            double ranked = score + 0.02 * rank(phrase);
            if (score >= threshold && ranked > bestScore) {
                if (best != null && !best.item().equals(phrase.item())) {
                    second = best;
                    secondScore = bestScore;
                }
                best = phrase;
                bestScore = ranked;
                likeness = score;
            } else if (ranked > secondScore && best != null && !best.item().equals(phrase.item())) {
                second = phrase;
                secondScore = ranked;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        match = new Match(
                Match.Kind.LIKE_WORDS, likeness, second == null ? "" : second.item(), bestScore - secondScore);
        boolean sure = prefix.number() > 0 || isNumbered(best);
        return Optional.of(sign(best, sure ? Strength.STRONG : Strength.REWORDED, line.end, new int[0]));
    }

    /** The questions that a line is held against even if it has none of their words, for typing errors. */
    private long expected(Line line) {
        if (prefix.number() > 0) {
            return form.questionsOf(Sign.order(prefix.number(), prefix.letter()), 1);
        }
        if (prefix.letter() != Phrase.NO_LETTER && current.number() > 0) {
            return form.questionsOf(Sign.order(current.number(), prefix.letter()), 1);
        }
        return line.heading || line.inTable() || line.end - line.start <= SHORT
                ? form.questionsOf(current.order() + 1, NEXT_QUESTIONS)
                : 0;
    }

    /** Whether the question's number, or in its place the part's letter, stands in front. */
    private boolean isNumbered(Phrase phrase) {
        return prefix.number() > 0
                ? prefix.number() == phrase.number()
                : prefix.letter() != Phrase.NO_LETTER
                        && prefix.letter() == phrase.letter()
                        && current.number() == phrase.number();
    }

    private double threshold(Phrase phrase, Line line) {
        if (prefix.number() > 0) {
            boolean same = prefix.number() == phrase.number()
                    && (prefix.letter() == Phrase.NO_LETTER || prefix.letter() == phrase.letter());
            return same ? ALIKE_WITH_NUMBER : ALIKE_WITH_OTHER_NUMBER;
        }
        boolean part = prefix.letter() != Phrase.NO_LETTER
                && prefix.letter() == phrase.letter()
                && current.number() == phrase.number();
        return part ? ALIKE_WITH_NUMBER : line.heading ? ALIKE_AS_HEADING : ALIKE;
    }

    private Optional<Sign> explicit(Line line) {
        if (!prefix.word() || !form.isQuestion(prefix.number())) {
            return Optional.empty();
        }
        if (prefixIsAll(line)) {
            return Optional.of(numbered(line, Strength.EXPLICIT));
        }
        String text = line.paragraph.text();
        char next = text.charAt(prefix.end());
        boolean sentence = endsLikeASentence(line);
        boolean closed = prefix.marked() || "–—-:".indexOf(next) >= 0;
        if (closed && (sentence || line.end - line.start > LONGEST_HEADING)) {
            return Optional.of(Sign.question(
                    prefix.number(), prefix.letter(), Strength.EXPLICIT, true, past(line, prefix.end()), new int[0]));
        }
        boolean title = closed || line.heading || (!sentence && "(,".indexOf(text.charAt(prefix.end())) >= 0);
        return title && line.end - line.start <= LONGEST_HEADING
                ? Optional.of(numbered(line, Strength.EXPLICIT))
                : Optional.empty();
    }

    private static boolean endsLikeASentence(Line line) {
        String text = line.text();
        return !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private Sign numbered(Line line, Strength strength) {
        return Sign.question(prefix.number(), prefix.letter(), strength, true, line.end, new int[0])
                .with(prefix.also());
    }

    private Sign sign(Phrase phrase, Strength strength, int contentStart, int[] rest) {
        seen |= form.bit(phrase);
        return Sign.question(phrase.number(), phrase.letter(), strength, isNumbered(phrase), contentStart, rest);
    }

    private Optional<Sign> heading(Line line) {
        for (Phrase phrase : beginningLike) {
            if (!words.are(phrase.words())) {
                continue;
            }
            Sign.Type type = switch (phrase.role()) {
                case SECTION -> Sign.Type.SECTION;
                case QUESTIONS -> Sign.Type.QUESTIONS;
                case INTRODUCTION -> Sign.Type.INTRODUCTION;
                case INTRODUCTION_SECTION -> Sign.Type.INTRODUCTION_SECTION;
                case FORM_ANNEX -> Sign.Type.FORM_ANNEX;
                case ATTACHMENT -> line.heading || !line.inTable() ? Sign.Type.ATTACHMENT : Sign.Type.TEXT;
                case CONTENTS -> Sign.Type.CONTENTS;
                case FIELD, QUESTION, QUESTION_SENTENCE -> Sign.Type.TEXT;
            };
            if (type != Sign.Type.TEXT) {
                return Optional.of(Sign.of(type, phrase.id(), line.end));
            }
        }
        return line.heading
                ? form.sectionAtEnd(words).map(id -> Sign.of(Sign.Type.SECTION, id, line.end))
                : Optional.empty();
    }

    private Optional<Sign> field(Line line) {
        String text = line.paragraph.text();
        Phrase best = null;
        for (Phrase phrase : beginningLike) {
            boolean section = phrase.role() == Role.INTRODUCTION_SECTION;
            if ((phrase.role() == Role.FIELD || section) && words.startWith(phrase.words(), 0)) {
                int end = words.end(phrase.words().length - 1);
                boolean whole = words.count() == phrase.words().length;
                boolean closed = whole || closes(text, end, line.end) || phrase.words().length >= SURE_WORDS_OF_A_FIELD;
                if (closed && (!section || !whole) && (best == null || best.words().length < phrase.words().length)) {
                    best = phrase;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Sign.Type type = best.role() == Role.FIELD ? Sign.Type.FIELD : Sign.Type.INTRODUCTION_SECTION;
        int end = words.end(best.words().length - 1);
        return Optional.of(Sign.of(type, best.id(), words.count() == best.words().length ? line.end : past(line, end)));
    }

    private static boolean closes(String text, int from, int to) {
        int i = from;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '.')) {
            i++;
        }
        return i < to && ":\t–".indexOf(text.charAt(i)) >= 0;
    }

    /** The offset after a question's closing marks and blanks; the line's end if no word follows that is an answer. */
    private int past(Line line, int from) {
        String text = line.paragraph.text();
        int i = from;
        while (i < line.end && !Character.isLetterOrDigit(text.charAt(i)) && !isBlank(text.charAt(i))) {
            i++;
        }
        while (i < line.end && (isBlank(text.charAt(i)) || ":–—-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return NO_ANSWER.matcher(text.substring(i, line.end)).matches() || form.isAnswerWord(text, i, line.end)
                ? line.end
                : i;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private Optional<Sign> printed(Line line) {
        return words.goOn() ? Optional.empty() : form.printed(words).map(text -> printed(line, text, Strength.STRONG));
    }

    private Optional<Sign> shortPrinted(Line line) {
        return form.printedInShort(words).map(text -> printed(line, text, Strength.FAINT));
    }

    private static Sign printed(Line line, PrintedText text, Strength strength) {
        return Sign.of(Sign.Type.PRINTED, text.name(), line.end).as(strength);
    }

    private Optional<Sign> annex(Line line) {
        int length = line.end - line.start;
        if (length > LONGEST_HEADING || words.count() == 0 || words.count() > MOST_HEADING_WORDS) {
            return Optional.empty();
        }
        String text = line.text();
        if (!form.mayBeginAnnexWord(text.charAt(0))) {
            return Optional.empty();
        }
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == 0 || !form.isAnnexWord(text.substring(0, end)) || (text.endsWith(".") && words.count() > 2)) {
            return Optional.empty();
        }
        return line.heading || NUMBERED_ANNEX.matcher(text.substring(end)).matches() || words.count() == 1
                ? Optional.of(Sign.of(Sign.Type.EXTRA_ANNEX, text, line.end))
                : Optional.empty();
    }

    private Optional<Sign> bareNumber(Line line) {
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        String text = line.paragraph.text();
        boolean alone = prefixIsAll(line);
        if (prefix.number() > 0 && form.isQuestion(prefix.number())) {
            if (alone) {
                return Optional.of(numbered(line, Strength.WEAK));
            }
            boolean title = prefix.marked() || beginsLikeATitle(line);
            if (title && line.heading && line.end - line.start <= LONGEST_HEADING) {
                return Optional.of(numbered(line, Strength.WEAK));
            }
            if (line.end - line.start <= SHORT && title) {
                return Optional.of(numbered(line, prefix.marked() ? Strength.FAINT : Strength.WEAK));
            }
            if (title || Character.isUpperCase(text.charAt(prefix.end()))) {
                boolean brief = line.end - line.start <= SHORT && !endsLikeASentence(line);
                return Optional.of(numbered(line, Strength.HABITUAL).answeredFrom(brief ? line.end : prefix.end()));
            }
        }
        boolean titled = line.heading && prefix.marked() && line.end - line.start <= LONGEST_HEADING;
        if (prefix.number() == 0 && prefix.letter() != Phrase.NO_LETTER && (alone || titled)) {
            return Optional.of(numbered(line, Strength.WEAK));
        }
        if (prefix.number() == 0 && prefix.letter() != Phrase.NO_LETTER && prefix.marked()) {
            return Optional.of(Sign.question(0, prefix.letter(), Strength.HABITUAL, true, prefix.end(), new int[0]));
        }
        return Optional.empty();
    }

    /** Whether nothing but punctuation follows the number. */
    private boolean prefixIsAll(Line line) {
        String text = line.paragraph.text();
        for (int i = prefix.end(); i < line.end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsLikeATitle(Line line) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return !line.inTable()
                && Character.isUpperCase(line.paragraph.text().charAt(prefix.end()))
                && ".!?;,".indexOf(last) < 0;
    }
}
