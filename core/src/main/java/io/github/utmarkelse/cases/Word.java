package io.github.utmarkelse.cases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that a casebook is written with, in Swedish and English; neither case nor the dots of å, ä, ö matter. */
enum Word {
    EDITION("utgåva", "edition"),
    CASE("fall", "case"),
    SOURCE("källa", "source"),
    LIKE("som", "like"),
    GIVEN("givet", "given"),
    EXPECTED("väntat", "förväntat", "expected"),

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
    PROTECTED("lösenordsskyddad", "lösenordsskyddat", "password-protected"),
    UNPROTECTED("oskyddad", "oskyddat", "unprotected"),
    CHARACTERS("tecken", "characters", "character"),
    WORDS("ord", "words", "word"),

    PARTICIPATION("delta", "får delta", "participation", "may take part"),
    CONTRIBUTION("bidrag", "bidraget i ordning", "contribution", "contribution in order"),
    AWARD("utmärkelse", "kan belönas", "award", "may be awarded"),
    MISSING("saknar", "lacks"),
    DECIDED_BY("avgörs av", "decided by"),
    FIRST_YEAR("första år", "first year"),
    RETURN_AFTER("får återkomma efter", "may return after"),
    NEXT_STEP("nästa steg", "next step"),
    RULE("regel", "rule"),

    YES("ja", "yes", "sant", "true"),
    NO("nej", "no", "falskt", "false"),
    UNKNOWN("okänt", "okänd", "okända", "vet ej", "unknown"),
    NOTHING("inget", "inga", "ingen", "nothing", "none"),
    ABSENT("saknas", "absent"),
    NEVER("aldrig", "never"),
    NEVER_AGAIN("aldrig med samma förslag", "never with the same entry"),
    ALL("alla", "allt", "all"),
    ALL_QUESTIONS("alla frågor", "all questions"),
    AT("kl", "kl.", "klockan", "at");

    private static final String BETWEEN = "|";

    private final String phrases;

    Word(String... phrases) {
        this.phrases = String.join(BETWEEN, phrases);
    }

    /** The ways to write it. */
    List<String> phrases() {
        return Arrays.asList(phrases.split("\\|", -1));
    }

    boolean is(String phrase) {
        String folded = fold(phrase);
        return phrases().stream().anyMatch(each -> fold(each).equals(folded));
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

    /** A phrase without capitals, accents and more than one blank. */
    static String fold(String phrase) {
        return Normalizer.normalize(phrase, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
