package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Collects what does not fit together in a data file, and knows the checks that many kinds of file share. */
public final class ProblemList {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> documents;

    /**
     * An empty list.
     *
     * @param documents the ids of the documents that citations may name
     */
    public ProblemList(Set<String> documents) {
        this.documents = documents;
    }

    /**
     * Something to try for each value of a list.
     *
     * @param <T> the value
     */
    public interface Check<T> {
        /**
         * Tries a value.
         *
         * @param place the keys and indexes that lead to it
         * @param value the value
         */
        void accept(String place, T value);
    }

    /**
     * Tries every value of a list.
     *
     * @param place the keys that lead to the list
     * @param values the values
     * @param check what is tried
     * @param <T> the value
     */
    public static <T> void each(String place, List<T> values, Check<T> check) {
        for (int i = 0; i < values.size(); i++) {
            check.accept(place + "[" + i + "]", values.get(i));
        }
    }

    /**
     * What was found.
     *
     * @return the problems, in the order in which they were found
     */
    public List<Problem> all() {
        return problems;
    }

    /**
     * Adds a problem.
     *
     * @param code the stable code
     * @param place the keys and indexes that lead to it
     * @param what what is wrong
     * @param remedy what to do about it
     */
    public void add(String code, String place, Text what, Text remedy) {
        problems.add(Problem.of(code, place, what, remedy));
    }

    /**
     * A value that cannot be.
     *
     * @param place the keys and indexes that lead to it
     * @param key the key of the message; that of the remedy ends in {@code .remedy}
     */
    public void wrong(String place, String key) {
        add("wrong-value", place, Message.of(key), Message.of(key + ".remedy"));
    }

    /**
     * Values that cannot both be.
     *
     * @param place the keys and indexes that lead to one of them
     * @param what what is wrong
     * @param remedy the key of the remedy
     */
    public void contradiction(String place, Message what, String remedy) {
        add("contradiction", place, what, Message.of(remedy));
    }

    /**
     * Checks that a citation names a document and quotes something of it.
     *
     * @param place the keys and indexes that lead to what is cited for
     * @param citation the citation
     */
    public void cited(String place, Citation citation) {
        if (!documents.isEmpty()) {
            known(place + ".citation.document", citation.document(), documents);
        }
        if (citation.quote().isBlank()) {
            add("empty-quote", place + ".citation.quote", Message.of("list.quote"), Message.of("list.quote.remedy"));
        }
    }

    /**
     * Checks that a name is known.
     *
     * @param place the keys and indexes that lead to it
     * @param id the name
     * @param ids the known names
     */
    public void known(String place, String id, Collection<String> ids) {
        if (!ids.contains(id)) {
            add("unknown-name", place, Message.of("name.unknown", "name", Names.shown(id)), Names.suggest(id, ids));
        }
    }

    /**
     * Checks that the values of a list have names, each its own.
     *
     * @param place the keys that lead to the list
     * @param values the values
     * @param id a value's name
     * @param <T> the value
     */
    public <T> void unique(String place, List<T> values, Function<T, String> id) {
        unique(place, values, id, new HashSet<>());
    }

    /**
     * Checks that the values of a list have names, each its own, also beside names seen before.
     *
     * @param place the keys that lead to the list
     * @param values the values
     * @param id a value's name
     * @param seen the names seen before, to which those of the list are added
     * @param <T> the value
     */
    public <T> void unique(String place, List<T> values, Function<T, String> id, Set<String> seen) {
        each(place, values, (each, value) -> {
            named(each, id.apply(value));
            once(each, id.apply(value), seen);
        });
    }

    /**
     * Checks that a name is new.
     *
     * @param place the keys and indexes that lead to it
     * @param name the name
     * @param seen the names seen before, to which it is added
     */
    public void once(String place, String name, Set<String> seen) {
        if (!seen.add(name)) {
            add(
                    "duplicate-name",
                    place,
                    Message.of("name.duplicate", "name", Names.shown(name)),
                    Message.of("name.duplicate.remedy"));
        }
    }

    /**
     * Checks that a name is not blank.
     *
     * @param place the keys and indexes that lead to it
     * @param name the name
     */
    public void named(String place, String name) {
        if (name.isBlank()) {
            add("blank-name", place, Message.of("name.blank"), Message.of("name.blank.remedy"));
        }
    }

    /**
     * Checks that a number is not too small.
     *
     * @param place the keys and indexes that lead to it
     * @param least the least it may be
     * @param number the number
     */
    public void least(String place, long least, long number) {
        if (number < least) {
            add(
                    "wrong-value",
                    place,
                    Message.of("list.tooSmall", "number", amount(number)),
                    Message.of("fact.expected.atLeast", "minimum", amount(least)));
        }
    }

    /**
     * Checks that the smaller of two numbers is not greater than the larger.
     *
     * @param place the keys and indexes that lead to one of them
     * @param smallest the smaller
     * @param largest the larger
     */
    public void ordered(String place, long smallest, long largest) {
        ordered(place, BigDecimal.valueOf(smallest), BigDecimal.valueOf(largest));
    }

    /**
     * Checks that the smaller of two numbers is not greater than the larger.
     *
     * @param place the keys and indexes that lead to one of them
     * @param smallest the smaller
     * @param largest the larger
     */
    public void ordered(String place, BigDecimal smallest, BigDecimal largest) {
        if (smallest.compareTo(largest) > 0) {
            contradiction(
                    place,
                    Message.of("list.order", "smallest", new Argument.Amount(smallest))
                            .with("largest", new Argument.Amount(largest)),
                    "list.order.remedy");
        }
    }

    static Argument amount(long number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }

    /**
     * A constant as files write it.
     *
     * @param constant the constant
     * @return its word
     */
    public static String json(Enum<?> constant) {
        return JsonFormat.mapper().convertValue(constant, String.class);
    }

    /**
     * The names of a list's values.
     *
     * @param values the values
     * @param id a value's name
     * @param <T> the value
     * @return the names, in the order of the list
     */
    public static <T> Set<String> ids(List<T> values, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        values.forEach(value -> ids.add(id.apply(value)));
        return ids;
    }
}
