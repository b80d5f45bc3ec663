package io.github.utmarkelse.ranking;

import java.util.List;

/**
 * Trials of one kind.
 *
 * @param tried how many things were tried, one at a time
 * @param unstable those that change the first place, or leave it undetermined, by their ids
 */
public record Trials(int tried, List<Trial> unstable) {
    /**
     * Keeps a copy of the list.
     *
     * @param tried how many things were tried, one at a time
     * @param unstable those that change the first place, or leave it undetermined, by their ids
     */
    public Trials {
        unstable = List.copyOf(unstable);
    }

    static Trials of(List<Trial> trials) {
        return new Trials(
                trials.size(),
                trials.stream().filter(trial -> trial.effect() != Effect.SAME).toList());
    }

    /**
     * Whether the first place stood in all of them.
     *
     * @return true if it did, also where nothing was tried
     */
    public boolean isSturdy() {
        return unstable.isEmpty();
    }
}
