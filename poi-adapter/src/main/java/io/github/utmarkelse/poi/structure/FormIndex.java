package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.edition.AttachmentRule;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.FormAnnex;
import io.github.utmarkelse.edition.IntroductionField;
import io.github.utmarkelse.edition.IntroductionSection;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.edition.Section;
import io.github.utmarkelse.edition.SubQuestion;
import io.github.utmarkelse.poi.structure.Phrase.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of an edition's form, so kept that they are found quickly in a document. */
final class FormIndex {
    private static final int SHINGLE = 3;
    private static final int START = 3;
    private static final int LONGEST_ANSWER_WORD = 16;
    /** Shorter paragraphs of the form ("Uppföljning") are also headings that applicants write. */
    private static final int FEWEST_WORDS_OF_A_PARAGRAPH = 5;

    private static final int MOST_QUESTIONS = 63;
    /** How many words may go by without any of the form's before a text is taken for the applicant's own. */
    private static final int PATIENCE = Words.FEW - SHINGLE - 1;

    private static final List<PrintedText> PRINTED = List.of(PrintedText.values());
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");

    private final PhraseTable starts = new PhraseTable();
    private final List<Phrase> questions = new ArrayList<>();
    private final @Nullable Similarity[] similarities = new @Nullable Similarity[MOST_QUESTIONS];
    private final int[] lengths;
    private int longestQuestion;
    private final LongTable questionsOfWord = new LongTable(512);
    private final LongTable printed = new LongTable(2048);
    private final LongTable shortPrinted = new LongTable(64);
    /** The order of each item and of each question that has parts, by name. */
    private final Map<String, Integer> orders = new HashMap<>();
    /** The orders of all items. */
    private final List<Integer> items = new ArrayList<>();

    private final Map<Integer, Set<Character>> parts = new HashMap<>();
    private final Map<Integer, String> sectionOfQuestion = new HashMap<>();
    private String questionInitials = "";
    private final Set<String> questionWords = new HashSet<>();
    private final Set<String> annexWords = new HashSet<>();
    private String annexInitials = "";
    private final Set<String> answerWords = new HashSet<>();
    private final List<Phrase> sections = new ArrayList<>();
    private final Map<String, int[]> ordersOfSection = new HashMap<>();

    FormIndex(ContributionRules rules) {
        for (Section section : rules.sections()) {
            Phrase heading = Phrase.of(Role.SECTION, section.id(), section.heading());
            add(heading);
            sections.add(heading);
            section.ingress().forEach(text -> print(PrintedText.INGRESS, text));
            section.lead().forEach(text -> print(PrintedText.LEAD, text));
            section.questions().forEach(question -> addQuestion(section, question));
        }
        for (IntroductionSection section : rules.introduction()) {
            add(Phrase.of(Role.INTRODUCTION_SECTION, section.id(), section.heading()));
            section.lead().forEach(text -> print(PrintedText.INTRODUCTION_LEAD, text));
            for (IntroductionField field : section.fields()) {
                add(Phrase.of(Role.FIELD, field.id(), field.label()));
                field.recognisedBy().forEach(label -> add(Phrase.of(Role.FIELD, field.id(), label)));
            }
        }
        rules.formWords().introduction().forEach(text -> add(Phrase.of(Role.INTRODUCTION, "", text)));
        rules.formWords().questions().forEach(text -> add(Phrase.of(Role.QUESTIONS, "", text)));
        rules.formWords().contents().forEach(text -> add(Phrase.of(Role.CONTENTS, "", text)));
        rules.formWords().instructions().forEach(text -> print(PrintedText.INSTRUCTION, text));
        for (FormAnnex annex : rules.formWords().annexes()) {
            annex.headings().forEach(text -> add(Phrase.of(Role.FORM_ANNEX, annex.id(), text)));
            annex.text().forEach(text -> print(PrintedText.FORM_ANNEX, text));
        }
        for (AttachmentRule attachment : rules.attachments()) {
            attachment.headings().forEach(text -> add(Phrase.of(Role.ATTACHMENT, attachment.id(), text)));
        }
        for (String word : rules.formWords().question()) {
            questionWords.add(word.toLowerCase(Locale.ROOT));
            questionInitials += Character.toLowerCase(word.charAt(0));
        }
        rules.formWords().answer().forEach(word -> answerWords.add(word.toLowerCase(Locale.ROOT)));
        for (String word : rules.formWords().annex()) {
            annexWords.add(word.toLowerCase(Locale.ROOT));
            annexInitials += Character.toLowerCase(word.charAt(0));
        }
        lengths = questions.stream()
                .mapToInt(question -> question.text().length())
                .toArray();
    }

    private void addQuestion(Section section, Question question) {
        sectionOfQuestion.put(question.number(), section.id());
        int first = Sign.order(question.number(), Phrase.NO_LETTER);
        int[] ends = ordersOfSection.computeIfAbsent(section.id(), id -> new int[] {first, first});
        ends[0] = Math.min(ends[0], first);
        ends[1] = Math.max(ends[1], Sign.order(question.number() + 1, Phrase.NO_LETTER) - 1);
        Set<Character> letters = new HashSet<>();
        if (!question.text().isEmpty()) {
            addQuestion(question.number(), Phrase.NO_LETTER, String.join(" ", question.text()));
        }
        for (SubQuestion part : question.parts()) {
            char letter = part.letter().charAt(0);
            letters.add(letter);
            addQuestion(question.number(), letter, part.text());
        }
        parts.put(question.number(), letters);
        orders.put(Integer.toString(question.number()), first);
        if (letters.isEmpty()) {
            items.add(first);
        }
        for (char letter : letters) {
            orders.put(Sign.item(question.number(), letter), Sign.order(question.number(), letter));
            items.add(Sign.order(question.number(), letter));
        }
    }

    private void addQuestion(int number, char letter, String text) {
        Phrase phrase = Phrase.question(Role.QUESTION, "", number, letter, text);
        add(phrase);
        compare(phrase);
        String[] sentences = SENTENCE_END.split(text, -1);
        if (sentences.length > 1) {
            compare(Phrase.question(Role.QUESTION, "", number, letter, sentences[0]));
        }
        for (int i = 1; i < sentences.length; i++) {
            add(Phrase.question(Role.QUESTION_SENTENCE, "", number, letter, sentences[i]));
        }
    }

    private void compare(Phrase phrase) {
        if (questions.size() < MOST_QUESTIONS) {
            for (int word : phrase.words()) {
                questionsOfWord.or(word, 1L << questions.size());
            }
            questions.add(phrase);
            longestQuestion = Math.max(longestQuestion, phrase.words().length);
        }
    }

    private void add(Phrase phrase) {
        int[] words = phrase.words();
        if (words.length > 0) {
            starts.add(Words.key(words, 0, Math.min(START, words.length)), phrase);
        }
    }

    private void print(PrintedText group, String text) {
        int[] words = Words.of(text);
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            printed.or(Words.key(words, i, i + SHINGLE), group.bit());
        }
        if (words.length > 0) {
            LongTable table = words.length >= FEWEST_WORDS_OF_A_PARAGRAPH ? printed : shortPrinted;
            table.or(~Words.key(words, 0, words.length), group.bit());
        }
    }

    /** The phrases that begin as these words begin; they may be longer or shorter. */
    List<Phrase> beginningLike(Words words) {
        List<Phrase> found = List.of();
        for (int n = Math.min(START, words.count()); n > 0; n--) {
            List<Phrase> more = starts.get(words.key(0, n));
            if (!more.isEmpty()) {
                if (found.isEmpty()) {
                    found = more;
                } else {
                    found = new ArrayList<>(found);
                    found.addAll(more);
                }
            }
        }
        return found;
    }

    /** How many questions begin with these words, of the phrases that begin like them. */
    static int questionsBeginningWith(Words words, List<Phrase> beginningLike) {
        Set<String> items = new HashSet<>();
        for (Phrase phrase : beginningLike) {
            if (phrase.role() == Role.QUESTION && words.arePartOf(phrase.words(), 0)) {
                items.add(phrase.item());
            }
        }
        return items.size();
    }

    /** Some questions of the form, as bits of {@link #questions()}: the first of an order or higher, and those that follow. */
    long questionsOf(int order, int most) {
        long bits = 0;
        int found = 0;
        for (int q = 0; q < questions.size() && found < most; q++) {
            if (Sign.order(questions.get(q).number(), questions.get(q).letter()) >= order) {
                bits |= 1L << q;
                found++;
            }
        }
        return bits;
    }

    /** The order of an item by its name, 0 for another name. */
    int orderOf(String item) {
        return orders.getOrDefault(item, 0);
    }

    /** The highest order of an item. */
    int lastOrder() {
        return items.stream().mapToInt(item -> item).max().orElse(0);
    }

    /**
     * Whether one item comes right after another in the form. The whole of a question comes after what is before its first
     * part, and before what comes after its last.
     *
     * @param before the order of the first, 0 for the beginning of the form
     * @param after the order of the second; higher than that of the last for the end of the form
     */
    boolean isNext(int before, int after) {
        if (after <= before) {
            return false;
        }
        int from = before > 0 && before % Sign.PARTS == 0 ? before + Sign.PARTS - 1 : before;
        return items.stream().noneMatch(item -> item > from && item < after);
    }

    /** The question that comes after another in the form, if its words stand at a place among some words. */
    @Nullable
    Phrase questionAt(Words words, int from, Phrase before) {
        int next = questions.indexOf(before) + 1;
        while (next > 0 && next < questions.size() && questions.get(next).item().equals(before.item())) {
            next++;
        }
        Phrase phrase = next > 0 && next < questions.size() ? questions.get(next) : null;
        boolean there = phrase != null
                && phrase.words().length >= FEWEST_WORDS_OF_A_PARAGRAPH
                && words.haveAt(from, phrase.words());
        return there ? phrase : null;
    }

    /** How many characters the words of an item have. */
    int lengthOf(String item) {
        return questions.stream()
                .filter(question -> question.item().equals(item))
                .mapToInt(question -> question.text().length())
                .max()
                .orElse(0);
    }

    /**
     * The questions that share two fifths of these words and at least two.
     *
     * @param candidates the questions looked at, as bits of {@link #questions()}
     * @return some of them, as bits
     */
    long questionsLike(Words words, long candidates) {
        if (words.count() > 2 * longestQuestion) {
            return 0;
        }
        Tally shared = new Tally();
        for (int i = 0; i < words.count(); i++) {
            shared.add(questionsOfWord.get(words.hash(i)) & candidates);
        }
        return shared.atLeast(Math.max(2, (2 * words.count() + 4) / 5));
    }

    /** All questions, as bits of {@link #questions()}. */
    long allQuestions() {
        return (1L << questions.size()) - 1;
    }

    /** The bit of a question; none for a phrase that is not among {@link #questions()}. */
    long bit(Phrase phrase) {
        int index = questions.indexOf(phrase);
        return index < 0 ? 0 : 1L << index;
    }

    /** The questions that a text of some length may be other words for, as bits of {@link #questions()}. */
    long questionsOfLength(int length) {
        long bits = 0;
        for (int q = 0; q < lengths.length; q++) {
            if (2 * length >= lengths[q] && 5 * length <= 8 * lengths[q]) {
                bits |= 1L << q;
            }
        }
        return bits;
    }

    List<Phrase> questions() {
        return questions;
    }

    /** How alike texts are to a question, by its place in {@link #questions()}. */
    Similarity similarity(int question) {
        Similarity known = similarities[question];
        if (known == null) {
            known = new Similarity(questions.get(question).text());
            similarities[question] = known;
        }
        return known;
    }

    /** Whether any three of these words in a row are of the form's own text. */
    boolean mayBePrinted(Words words) {
        for (int i = 0; i + SHINGLE <= words.count(); i++) {
            if (printed.get(words.key(i, i + SHINGLE)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The form's own text that most of these words are from. */
    Optional<PrintedText> printed(Words words) {
        int shingles = words.count() - SHINGLE + 1;
        if (words.count() == 0) {
            return Optional.empty();
        }
        long same = printed.get(~words.key(0, words.count()));
        if (same != 0) {
            return Optional.of(first(same));
        }
        if (shingles < SHINGLE) {
            return Optional.empty();
        }
        int[] hits = new int[PRINTED.size()];
        int any = 0;
        for (int i = 0; i < shingles; i++) {
            long bits = printed.get(words.key(i, i + SHINGLE));
            if (bits != 0) {
                any++;
                count(bits, hits);
            } else if (i > 2 * any + PATIENCE) {
                return Optional.empty();
            }
        }
        for (int text = 0; text < hits.length; text++) {
            if (5 * hits[text] >= 3 * shingles) {
                return Optional.of(PRINTED.get(text));
            }
        }
        return Optional.empty();
    }

    private static void count(long bits, int[] hits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            hits[Long.numberOfTrailingZeros(rest)]++;
        }
    }

    /** The form's own text that has a short paragraph of just these words; applicants may write the same. */
    Optional<PrintedText> printedInShort(Words words) {
        long same = words.count() == 0 ? 0 : shortPrinted.get(~words.key(0, words.count()));
        return same == 0 ? Optional.empty() : Optional.of(first(same));
    }

    private static PrintedText first(long bits) {
        return PRINTED.stream()
                .filter(text -> (bits & text.bit()) != 0)
                .findFirst()
                .orElseThrow();
    }

    boolean isQuestion(int number) {
        return parts.containsKey(number);
    }

    boolean isPart(int number, char letter) {
        return parts.getOrDefault(number, Set.of()).contains(letter);
    }

    int partCount(int number) {
        return parts.getOrDefault(number, Set.of()).size();
    }

    /** How many parts of questions have a letter. */
    int partCount() {
        return parts.values().stream().mapToInt(Set::size).sum();
    }

    String sectionOf(int number) {
        return sectionOfQuestion.getOrDefault(number, "");
    }

    boolean mayBeginQuestionWord(char letter) {
        return questionInitials.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    boolean isQuestionWord(String word) {
        return questionWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a question of the form begins with this word. */
    boolean beginsAQuestion(String word) {
        Words first = new Words();
        first.read(word, 0, word.length());
        return first.count() == 1 && questions.stream().anyMatch(question -> question.words()[0] == first.hash(0));
    }

    /** Whether a part of a text is just a word such as "Svar", with or without a mark after it. */
    boolean isAnswerWord(String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - start > LONGEST_ANSWER_WORD) {
            return false;
        }
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return answerWords.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** The section whose heading these words end with, one or two other words before it ("Område 1: Målgrupp"). */
    Optional<String> sectionAtEnd(Words words) {
        for (Phrase section : sections) {
            int before = words.count() - section.words().length;
            if ((before == 1 || before == 2) && words.endWith(section.words())) {
                return Optional.of(section.id());
            }
        }
        return Optional.empty();
    }

    /** The orders of the first and the last item of a section. */
    int[] ordersOf(String section) {
        return ordersOfSection.getOrDefault(section, new int[] {0, Integer.MAX_VALUE});
    }

    int questionCount() {
        return parts.size();
    }

    boolean mayBeginAnnexWord(char letter) {
        return annexInitials.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    boolean isAnnexWord(String word) {
        return annexWords.contains(word.toLowerCase(Locale.ROOT));
    }
}
