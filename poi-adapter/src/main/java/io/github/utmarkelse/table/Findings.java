package io.github.utmarkelse.table;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is wrong with a table, each thing with its place; of very many, the first, and how many more there are. */
final class Findings {
    static final int MOST = 1000;

    private final String source;
    private final Grid grid;
    private final List<Problem> problems = new ArrayList<>();
    private List<String> heads = List.of();
    private int more;

    Findings(String source, Grid grid) {
        this.source = source;
        this.grid = grid;
    }

    /** From now on places are told with these names of columns. */
    void heads(List<String> names) {
        heads = names;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    boolean isFull() {
        return problems.size() >= MOST;
    }

    /** Adds what the bundle says under a key, with its remedy under the same key and "remedy", of the same arguments. */
    void add(String code, Place place, String key, Argument... arguments) {
        add(code, place, () -> Words.text(key, arguments), () -> Words.text(key + ".remedy", arguments));
    }

    void add(String code, Place place, Supplier<Text> what, Supplier<Text> remedy) {
        if (problems.size() < MOST) {
            problems.add(new Problem(
                    code,
                    Optional.of(source),
                    Optional.of(path(place)),
                    Optional.of(grid.position(place)),
                    what.get(),
                    remedy.get()));
        } else {
            more++;
        }
    }

    /** Adds what is wrong with the table as a whole. */
    void addOfAll(String code, String key, Argument... arguments) {
        problems.add(Problem.of(code, "", Words.text(key, arguments), Words.text(key + ".remedy"))
                .in(source));
    }

    /** Adds what is wrong with something else than the table. */
    void addElsewhere(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    private String path(Place place) {
        String row = "row " + place.row();
        return place.cell() < 0 || place.cell() >= heads.size()
                ? row
                : row + ": " + Names.shown(heads.get(place.cell())).in(Language.ENGLISH);
    }

    void refuse() {
        if (more > 0) {
            problems.add(
                    Problem.of("more-problems", "", Words.text("more", Words.number(more)), Words.text("more.remedy"))
                            .in(source));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
