package io.github.utmarkelse.contribution;

import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where every character of a contribution went: its rows add up to the whole document.
 *
 * @param rows the rows, in the order in which their texts first occur
 */
public record CharacterLedger(List<CharacterRow> rows) {
    private record Key(Part part, Optional<String> item, Kind kind, Story story) {}

    /** Copies the rows. */
    public CharacterLedger {
        rows = List.copyOf(rows);
    }

    /**
     * Adds up a contribution by the rule of a limit.
     *
     * @param contribution the contribution
     * @param limit the limit whose first reading tells what is counted
     * @return the ledger
     */
    public static CharacterLedger of(Contribution contribution, CharacterLimit limit) {
        Map<Key, CharacterCount> sums = new LinkedHashMap<>();
        for (Passage passage : contribution.passages()) {
            if (passage.count().withBlanks() > 0) {
                sums.merge(
                        new Key(passage.part(), passage.item(), passage.kind(), passage.story()),
                        passage.count(),
                        CharacterCount::plus);
            }
        }
        List<CharacterRow> rows = new ArrayList<>(sums.size());
        sums.forEach((key, count) -> rows.add(row(key, count, limit)));
        return new CharacterLedger(rows);
    }

    private static CharacterRow row(Key key, CharacterCount count, CharacterLimit limit) {
        Reading reading = limit.readings().get(0);
        boolean partCounts = !limit.leavesOut().contains(key.part());
        boolean counted = partCounts && reading.counts(key.kind(), key.story());
        Text reason = Message.of(
                counted
                        ? "count.counted"
                        : key.story().sum() == Story.Sum.NONE
                                ? "count.story." + key.story().name()
                                : !partCounts
                                        ? "count.part." + key.part().name()
                                        : reading.leavesOut().contains(key.kind())
                                                ? "count.kind." + key.kind().name()
                                                : "count.notesAndBoxes");
        return new CharacterRow(key.part(), key.item(), key.kind(), key.story(), count, counted, reason);
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

    /**
     * Holds the ledger against a limit.
     *
     * @param limit the limit
     * @return the answer, with the sum by each reading
     */
    public LimitJudgement judge(CharacterLimit limit) {
        List<LimitJudgement.Sum> sums = new ArrayList<>();
        for (Reading reading : limit.readings()) {
            long counted = 0;
            for (CharacterRow row : rows) {
                if (!limit.leavesOut().contains(row.part()) && reading.counts(row.kind(), row.story())) {
                    counted += row.count().withoutBlanks();
                }
            }
            sums.add(new LimitJudgement.Sum(reading, counted, limit.maximum() - counted));
        }
        Answer first = sums.get(0).answer();
        boolean agree = sums.stream().allMatch(sum -> sum.answer() == first);
        return new LimitJudgement(agree ? first : Answer.UNKNOWN, sums);
    }
}
