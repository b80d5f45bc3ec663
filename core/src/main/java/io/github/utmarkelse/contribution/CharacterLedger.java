package io.github.utmarkelse.contribution;

import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where every character of a contribution went: its rows add up to the whole document.
 *
 * @param rows the rows, in the order in which their texts first occur
 */
public record CharacterLedger(List<CharacterRow> rows) {

    /** Why a row is counted or not: a key of the messages. */
    private record Reason(boolean counted, String key) {
        static Reason not(String key) {
            return new Reason(false, key);
        }
    }

    /**
     * Copies the rows.
     *
     * @param rows the rows, in the order in which their texts first occur
     */
    public CharacterLedger {
        rows = List.copyOf(rows);
    }

    /**
     * Adds up a contribution by the rule of a limit.
     *
     * @param contribution the contribution
     * @param extent what is counted
     * @return the ledger
     */
    public static CharacterLedger of(Contribution contribution, Extent extent) {
        return of(contribution.sums(), key -> reason(key, extent));
    }

    /**
     * Adds up a contribution whose length no rule limits: what is in Word's main story is counted.
     *
     * @param contribution the contribution
     * @return the ledger
     */
    public static CharacterLedger of(Contribution contribution) {
        return of(contribution.sums(), CharacterLedger::reason);
    }

    /**
     * Adds up a document of no award: what is in Word's main story is counted.
     *
     * @param sums the document's characters by their places; places without any have no row
     * @return the ledger, with a row for each place in the map's order
     */
    public static CharacterLedger of(Map<TextPlace, CharacterCount> sums) {
        return of(sums, CharacterLedger::reason);
    }

    /**
     * Adds up texts of no award: what is in Word's main story is counted.
     *
     * @param passages the texts
     * @return the ledger
     */
    public static CharacterLedger of(List<Passage> passages) {
        return of(sums(passages));
    }

    /** Adds up texts by their places, in the order in which the places first occur. */
    static Map<TextPlace, CharacterCount> sums(List<Passage> passages) {
        Map<TextPlace, CharacterCount> sums = new LinkedHashMap<>();
        for (Passage passage : passages) {
            if (passage.count().withBlanks() > 0) {
                sums.merge(
                        new TextPlace(passage.part(), passage.item(), passage.kind(), passage.story()),
                        passage.count(),
                        CharacterCount::plus);
            }
        }
        return Collections.unmodifiableMap(sums);
    }

    private static CharacterLedger of(Map<TextPlace, CharacterCount> sums, Function<TextPlace, Reason> reason) {
        List<CharacterRow> rows = new ArrayList<>(sums.size());
        Map<String, Message> messages = new HashMap<>();
        sums.forEach((key, count) -> {
            if (count.withBlanks() == 0) {
                return;
            }
            Reason why = reason.apply(key);
            rows.add(new CharacterRow(
                    key.part(),
                    key.item(),
                    key.kind(),
                    key.story(),
                    count,
                    why.counted,
                    messages.computeIfAbsent(why.key, Message::of)));
        });
        return new CharacterLedger(rows);
    }

    private static Reason reason(TextPlace key) {
        return switch (key.story().sum()) {
            case MAIN -> counted(key);
            case NOTES_AND_BOXES -> Reason.not("count.notesAndBoxes");
            case NONE -> Reason.not("count.story." + key.story().name());
        };
    }

    private static Reason counted(TextPlace key) {
        return new Reason(true, "count.counted." + key.story().name());
    }

    private static Reason reason(TextPlace key, Extent extent) {
        Reading reading = extent.reading();
        if (key.story().sum() == Story.Sum.NONE) {
            return reason(key);
        }
        if (extent.leavesOut().contains(key.part()) || reading.leavesOutParts().contains(key.part())) {
            return Reason.not("count.part." + key.part().name());
        }
        if (reading.leavesOut().contains(key.kind())) {
            return Reason.not("count.kind." + key.kind().name());
        }
        return extent.counts(key) ? counted(key) : reason(key);
    }

    /**
     * Adds up the rows of one of Word's sums.
     *
     * @param sum the sum
     * @return the characters of all rows whose story is in it
     */
    public CharacterCount total(Story.Sum sum) {
        return rows.stream()
                .filter(row -> row.story().sum() == sum)
                .map(CharacterRow::count)
                .reduce(CharacterCount.ZERO, CharacterCount::plus);
    }
}
