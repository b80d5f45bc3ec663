package io.github.utmarkelse.poi.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path of plain steps: elements by name, at a place among those of their name or at any, and an attribute at the end. */
final class DataPath {
    private static final int LONGEST = 2_000;
    private static final Pattern STEP = Pattern.compile(
            "\\G(//?)(@?)(?:([\\w.-]+):)?([\\w.-]+|\\*)(?:\\[(\\d{1,9})])?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TEXT = Pattern.compile("/text\\(\\)(\\[1])?$");
    private static final Pattern PREFIX =
            Pattern.compile("xmlns:([\\w.-]+)\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String ANY = "*";

    private final List<Step> steps = new ArrayList<>();

    private record Step(boolean anywhere, boolean attribute, String address, String name, int place) {
        boolean fits(DataTree.Node node) {
            return name.equals(ANY) || (name.equals(node.name) && address.equals(node.address));
        }
    }

    /** Counts what following a path costs. */
    interface Meter {
        /** Whether so many steps more may be taken. */
        boolean affords(int more);
    }

    private DataPath() {}

    /** The path that a text says, or null if it is none of plain steps. */
    static @Nullable DataPath parse(DataBinding binding) {
        String text = TEXT.matcher(binding.path().strip()).replaceFirst("");
        if (text.isEmpty() || text.length() > LONGEST || binding.prefixes().length() > LONGEST) {
            return null;
        }
        Map<String, String> prefixes = prefixes(binding.prefixes());
        DataPath path = new DataPath();
        int end = 0;
        for (Matcher step = STEP.matcher(text); step.find(); end = step.end()) {
            String prefix = step.group(3);
            String address = prefix == null ? "" : prefixes.get(prefix);
            boolean attribute = !step.group(2).isEmpty();
            if (address == null || (attribute && (prefix != null || step.end() < text.length()))) {
                return null;
            }
            int place = step.group(5) == null ? 0 : Integer.parseInt(step.group(5));
            path.steps.add(new Step(step.group(1).length() > 1, attribute, address, step.group(4), place));
        }
        return end == text.length() ? path : null;
    }

    private static Map<String, String> prefixes(String declarations) {
        Map<String, String> prefixes = new HashMap<>();
        for (Matcher each = PREFIX.matcher(declarations); each.find(); ) {
            prefixes.put(each.group(1), each.group(2) == null ? each.group(3) : each.group(2));
        }
        return prefixes;
    }

    /** What stands at the path. */
    DataValue in(DataTree tree, Meter meter) {
        List<DataTree.Node> at = List.of(tree.top());
        for (Step step : steps) {
            if (step.attribute) {
                return attribute(at, step.name);
            }
            List<DataTree.Node> next = new ArrayList<>();
            for (DataTree.Node node : at) {
                if (!take(step, node, next, meter)) {
                    return DataValue.UNKNOWN;
                }
            }
            at = next;
        }
        if (at.isEmpty()) {
            return DataValue.NOWHERE;
        }
        DataTree.Node first = at.get(0);
        return meter.affords(first.length()) ? DataValue.found(tree.text(first), at.size()) : DataValue.UNKNOWN;
    }

    private static DataValue attribute(List<DataTree.Node> at, String name) {
        for (DataTree.Node node : at) {
            String value = node.attributes.get(name);
            if (value != null) {
                return DataValue.found(value, 1);
            }
        }
        return DataValue.NOWHERE;
    }

    private static boolean take(Step step, DataTree.Node from, List<DataTree.Node> taken, Meter meter) {
        if (!meter.affords(from.children.size() + 1)) {
            return false;
        }
        int place = 0;
        for (DataTree.Node child : from.children) {
            if (step.fits(child) && (step.place == 0 || step.place == ++place)) {
                taken.add(child);
            }
            if (step.anywhere && !take(step, child, taken, meter)) {
                return false;
            }
        }
        return true;
    }
}
