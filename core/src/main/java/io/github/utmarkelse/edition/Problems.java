package io.github.utmarkelse.edition;

import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
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

/** Collects what does not fit together in an edition, and knows the checks that many of its parts share. */
final class Problems {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> documents;

    Problems(Set<String> documents) {
        this.documents = documents;
    }

    interface Check<T> {
        void accept(String place, T value);
    }

    static <T> void each(String place, List<T> values, Check<T> check) {
        for (int i = 0; i < values.size(); i++) {
            check.accept(place + "[" + i + "]", values.get(i));
        }
    }

    List<Problem> all() {
        return problems;
    }

    void add(String code, String place, Text what, Text remedy) {
        problems.add(Problem.of(code, place, what, remedy));
    }

    void wrong(String place, String key) {
        add("wrong-value", place, Message.of(key), Message.of(key + ".remedy"));
    }

    void contradiction(String place, Message what, String remedy) {
        add("contradiction", place, what, Message.of(remedy));
    }

    void provisions(String place, List<Provision> provisions) {
        unique(place, provisions, Provision::id);
        each(place, provisions, (each, provision) -> cited(each, provision.citation()));
    }

    void cited(String place, Citation citation) {
        if (!documents.isEmpty()) {
            known(place + ".citation.document", citation.document(), documents);
        }
        if (citation.quote().isBlank()) {
            add(
                    "empty-quote",
                    place + ".citation.quote",
                    Message.of("edition.quote"),
                    Message.of("edition.quote.remedy"));
        }
    }

    void known(String place, String id, Collection<String> ids) {
        if (!ids.contains(id)) {
            add("unknown-name", place, Message.of("name.unknown", "name", Names.shown(id)), Names.suggest(id, ids));
        }
    }

    <T> void unique(String place, List<T> values, Function<T, String> id) {
        unique(place, values, id, new HashSet<>());
    }

    <T> void unique(String place, List<T> values, Function<T, String> id, Set<String> seen) {
        each(place, values, (each, value) -> {
            named(each, id.apply(value));
            once(each, id.apply(value), seen);
        });
    }

    void once(String place, String name, Set<String> seen) {
        if (!seen.add(name)) {
            add(
                    "duplicate-name",
                    place,
                    Message.of("name.duplicate", "name", Names.shown(name)),
                    Message.of("name.duplicate.remedy"));
        }
    }

    void named(String place, String name) {
        if (name.isBlank()) {
            add("blank-name", place, Message.of("name.blank"), Message.of("name.blank.remedy"));
        }
    }

    void least(String place, long least, long number) {
        if (number < least) {
            add(
                    "wrong-value",
                    place,
                    Message.of("edition.tooSmall", "number", amount(number)),
                    Message.of("fact.expected.atLeast", "minimum", amount(least)));
        }
    }

    void ordered(String place, long smallest, long largest) {
        ordered(place, BigDecimal.valueOf(smallest), BigDecimal.valueOf(largest));
    }

    void ordered(String place, BigDecimal smallest, BigDecimal largest) {
        if (smallest.compareTo(largest) > 0) {
            contradiction(
                    place,
                    Message.of("edition.order", "smallest", new Argument.Amount(smallest))
                            .with("largest", new Argument.Amount(largest)),
                    "edition.order.remedy");
        }
    }

    static Argument amount(long number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }

    static String json(Enum<?> constant) {
        return JsonFormat.mapper().convertValue(constant, String.class);
    }

    static <T> Set<String> ids(List<T> values, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        values.forEach(value -> ids.add(id.apply(value)));
        return ids;
    }
}
