package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.MissingNode;

/** Everything that is wrong with a text that is refused, each thing with its place. */
final class Diagnosis {
    /** More problems than a person, or a line, can take in. */
    private static final int MOST = 1000;

    private static final ObjectReader LENIENT =
            JsonFormat.mapper().reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private Diagnosis() {}

    /**
     * Finds what is wrong.
     *
     * @param json the text
     * @param type what it should hold
     * @param checks what more that must fulfil
     * @return the problems in the order of the text; none if this finds nothing
     */
    static <T> List<Problem> of(String json, Class<T> type, Checks<T> checks) {
        List<Node> roots;
        try {
            roots = Node.read(json);
        } catch (JacksonException e) {
            return List.of(Refusals.notJson(e));
        }
        if (roots.isEmpty()) {
            return List.of(Problem.of("not-json", "", Message.of("json.empty"), Message.of("json.empty.remedy")));
        }
        List<Problem> problems = new ArrayList<>();
        roots.stream().skip(1).forEach(root -> problems.add(second(root)));
        Walk walk = new Walk();
        Draft draft = walk.value(roots.get(0), Shape.of(type));
        problems.addAll(walk.problems());
        if (!(draft instanceof Hole)) {
            problems.addAll(Settling.of(draft));
            problems.addAll(new Meaning<>(draft, type, checks.value()).problems());
            JsonNode tree = tree(json, roots);
            checks.texts().apply(tree).forEach(problem -> {
                Draft.Spot spot = draft.find(problem.path().orElse(""));
                problems.add(problem.at(spot.path(), spot.position()));
            });
        }
        return sorted(problems);
    }

    /** The text as a tree; none of several values, and none where a number is beyond what a tree can hold. */
    private static JsonNode tree(String json, List<Node> roots) {
        try {
            return roots.size() == 1 ? LENIENT.readTree(json) : MissingNode.getInstance();
        } catch (NumberFormatException e) {
            return MissingNode.getInstance();
        }
    }

    private static Problem second(Node root) {
        return Problem.of("not-json", "", Message.of("json.second"), Message.of("json.second.remedy"))
                .at("", root.position());
    }

    private static List<Problem> sorted(List<Problem> problems) {
        List<Problem> sorted = problems.stream()
                .distinct()
                .sorted(Comparator.comparing(
                        (Problem problem) -> problem.position().orElse(new Position(1, 1))))
                .toList();
        return sorted.size() <= MOST
                ? sorted
                : Stream.concat(sorted.stream().limit(MOST), Stream.of(more(sorted.size())))
                        .toList();
    }

    private static Problem more(int count) {
        return Problem.of(
                "more-problems",
                "",
                Message.of("json.more", "count", new Argument.Amount(BigDecimal.valueOf((long) count - MOST))),
                Message.of("json.more.remedy"));
    }
}
