package io.github.utmarkelse.poi.yardstick;

import java.util.List;
import java.util.Random;

/** Text that reads like an answer in Swedish, made by chance. */
final class Prose {
    private static final List<String> WHO = List.of(
            "Vi",
            "Våra pedagoger",
            "Ledningsgruppen",
            "Enheten",
            "Arbetslaget",
            "Barnen",
            "Vårdnadshavarna",
            "Brukarrådet",
            "Samordnaren",
            "Alla medarbetare",
            "Kvalitetsgruppen",
            "Chefen",
            "De äldre",
            "Handläggarna");
    private static final List<String> DOES = List.of(
            "följer upp",
            "planerar",
            "samtalar om",
            "prövar",
            "beskriver",
            "utvärderar",
            "ansvarar för",
            "utvecklar",
            "prioriterar",
            "dokumenterar",
            "delar",
            "analyserar",
            "stödjer",
            "mäter",
            "redovisar");
    private static final List<String> WHAT = List.of(
            "resultatet av enkäten",
            "rutinerna",
            "målgruppens behov",
            "våra arbetssätt",
            "budgeten",
            "samarbetet med biblioteket",
            "det gemensamma lärandet",
            "risker i vardagen",
            "miljöarbetet",
            "bemötandet",
            "verksamhetsplanen",
            "nya metoder",
            "återkopplingen från brukarna",
            "delaktigheten",
            "årshjulet",
            "klagomål och synpunkter",
            "arbetsmiljön",
            "ledarskapet",
            "kompetensutvecklingen",
            "uppdraget");
    private static final List<String> HOW = List.of(
            "varje vecka",
            "två gånger om året",
            "på planeringsdagarna",
            "tillsammans med skolan",
            "i dialog med målgruppen",
            "enligt en tydlig struktur",
            "sedan 2023",
            "med gott resultat",
            "i små grupper",
            "på arbetsplatsträffen",
            "så att fler blir delaktiga",
            "för att lära av varandra",
            "med stöd av statistik",
            "utan att det tar mer tid",
            "och 84 procent är nöjda",
            "i 12 av 14 grupper");
    private static final List<String> TITLES = List.of(
            "Så gör vi",
            "Resultat och effekt",
            "Vårt arbetssätt",
            "Exempel från vardagen",
            "Systematik",
            "Lärdomar",
            "Nästa steg",
            "Struktur och roller",
            "Dialog",
            "Ett konkret exempel",
            "Trygghet",
            "Forum för samtal");
    private static final List<String> NAMES =
            List.of("Eken", "Björken", "Strandgården", "Solrosen", "Kastanjen", "Ärlan");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String name() {
        return any(NAMES);
    }

    String title() {
        return any(TITLES);
    }

    String clause() {
        return any(DOES) + " " + any(WHAT) + " " + any(HOW);
    }

    String sentence() {
        String first = any(WHO) + " " + clause();
        return switch (random.nextInt(4)) {
            case 0 -> first + " och " + clause() + ".";
            case 1 -> first + ", vilket gör att vi " + clause() + ".";
            default -> first + ".";
        };
    }

    String paragraph() {
        StringBuilder text = new StringBuilder(sentence());
        for (int more = random.nextInt(4); more > 0; more--) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }
}
