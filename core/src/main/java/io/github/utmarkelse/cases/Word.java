package io.github.utmarkelse.cases;

import io.github.utmarkelse.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words that a casebook is written with, in Swedish and English; neither case nor the dots of å, ä, ö matter. */
enum Word {
    EDITION("utgåva", "edition"),
    CASE("fall", "case"),
    SOURCE("källa", "source"),
    LIKE("som", "like"),
    GIVEN("givet", "given"),
    EXPECTED("väntat", "expected", "förväntat"),

    AS_OF("per", "as of"),
    EARLIER("tidigare", "earlier"),
    ENTRY("förslag", "entry"),
    SENT("sänt", "sent"),
    RECEIVED("inkom", "received"),
    REGISTERED("registrerat", "registered"),
    ATTACHED("bifogat", "attached"),
    ANSWER("svar", "answer", "answers"),
    PAGES("sidor", "pages"),
    FILE("fil", "file"),
    SEEN("syns", "seen"),

    CATEGORY("kategori", "category"),
    LINK("länk", "link"),
    LENGTH("längd", "length"),
    PASSWORD("lösenord", "password"),
    PROTECTED("lösenordsskyddad", "password-protected", "lösenordsskyddat"),
    UNPROTECTED("oskyddad", "unprotected", "oskyddat"),
    CHARACTERS("tecken", "characters", "character"),
    WORDS("ord", "words", "word"),

    PARTICIPATION("delta", "participation", "får delta", "may take part"),
    CONTRIBUTION("bidrag", "contribution", "bidraget i ordning", "contribution in order"),
    AWARD("utmärkelse", "award", "kan belönas", "may be awarded"),
    MISSING("saknar", "lacks"),
    DECIDED_BY("avgörs av", "decided by"),
    FIRST_YEAR("första år", "first year"),
    RETURN_AFTER("får återkomma efter", "may return after"),
    NEXT_STEP("nästa steg", "next step"),
    RULE("regel", "rule"),

    YES("ja", "yes", "sant", "true"),
    NO("nej", "no", "falskt", "false"),
    UNKNOWN("okänt", "unknown", "okänd", "okända", "vet ej"),
    NOTHING("inget", "none", "inga", "ingen", "nothing"),
    ABSENT("saknas", "absent"),
    NEVER("aldrig", "never"),
    NEVER_AGAIN("aldrig med samma förslag", "never with the same entry"),
    ALL("alla", "all", "allt"),
    ALL_QUESTIONS("alla frågor", "all questions");

    private static final String BETWEEN = "|";

    private final String phrases;
    private final String folded;

    Word(String swedish, String english, String... others) {
        String more = String.join(BETWEEN, others);
        this.phrases = swedish + BETWEEN + english + (more.isEmpty() ? "" : BETWEEN + more);
        this.folded = BETWEEN + Fold.of(phrases) + BETWEEN;
    }

    /** How it is written in a language, where there is more than one way. */
    String in(Language language) {
        return phrases().get(language == Language.SWEDISH ? 0 : 1);
    }

    /** The ways to write it. */
    List<String> phrases() {
        return Arrays.asList(phrases.split("\\|", -1));
    }

    boolean is(String phrase) {
        return folded.contains(BETWEEN + Fold.of(phrase) + BETWEEN);
    }

    /** Whether it is all that the tokens say. */
    boolean is(List<Token> tokens) {
        return tokens.stream().allMatch(token -> token.kind() == Token.Kind.WORD) && is(Token.joined(tokens));
    }

    /** What follows it, if the tokens begin with it. */
    Optional<List<Token>> after(List<Token> tokens) {
        for (int length = tokens.size(); length > 0; length--) {
            if (is(tokens.subList(0, length))) {
                return Optional.of(tokens.subList(length, tokens.size()));
            }
        }
        return Optional.empty();
    }

    /** What stands before it, if the tokens end with it. */
    Optional<List<Token>> before(List<Token> tokens) {
        for (int from = 0; from < tokens.size(); from++) {
            if (is(tokens.subList(from, tokens.size()))) {
                return Optional.of(tokens.subList(0, from));
            }
        }
        return Optional.empty();
    }

    static List<String> phrases(List<Word> words) {
        List<String> phrases = new ArrayList<>();
        words.forEach(word -> phrases.addAll(word.phrases()));
        return phrases;
    }
}
