package io.github.utmarkelse.poi.part;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The other parts that one part (or the package, whose name is empty) refers to. */
public final class Relationships {
    private static final String EXTERNAL = "External";
    /** No longer name fits into a zip file. */
    private static final int LONGEST_NAME = 0xFFFF;

    private final Map<String, Target> targets = new LinkedHashMap<>();

    private record Target(String type, String part, boolean external) {}

    public static Relationships of(String part, Container container) {
        Relationships relationships = new Relationships();
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        try (XmlCursor xml = container.openIfPresent(folder + "_rels/" + part.substring(name) + ".rels")) {
            if (xml != null) {
                relationships.read(xml, folder);
            }
        }
        return relationships;
    }

    private void read(XmlCursor xml, String folder) {
        for (int event = xml.next(); event != XmlCursor.FINISHED; event = xml.next()) {
            if (event != XmlCursor.START || !"Relationship".equals(xml.name())) {
                continue;
            }
            String id = xml.attribute("Id");
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            if (id != null && type != null && target != null) {
                xml.keepItem();
                boolean external = EXTERNAL.equals(xml.attribute("TargetMode"));
                targets.putIfAbsent(
                        id,
                        new Target(
                                type.substring(type.lastIndexOf('/') + 1),
                                external || target.length() > LONGEST_NAME ? target : resolve(folder, target),
                                external));
            }
        }
    }

    /** The part of a kind (the last word of the relationship's type). */
    public @Nullable String ofType(String type) {
        for (Target target : targets.values()) {
            if (target.type.equals(type) && !target.external) {
                return target.part;
            }
        }
        return null;
    }

    /** All parts of a kind, each once. */
    public Set<String> allOfType(String type) {
        Set<String> parts = new LinkedHashSet<>();
        for (Target target : targets.values()) {
            if (target.type.equals(type) && !target.external) {
                parts.add(target.part);
            }
        }
        return parts;
    }

    /** The part that an id names, if it is in the file. */
    public @Nullable String part(@Nullable String id) {
        Target target = id == null ? null : targets.get(id);
        return target == null || target.external ? null : target.part;
    }

    /** The ending of the name that an id points at, in the file or outside; empty if it has none. */
    public String ending(@Nullable String id) {
        Target target = id == null ? null : targets.get(id);
        String part = target == null ? "" : target.part;
        int dot = part.lastIndexOf('.');
        return dot <= part.lastIndexOf('/') ? "" : part.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether an id points at something that is not in the file. */
    public boolean isOutside(@Nullable String id) {
        Target target = id == null ? null : targets.get(id);
        return target != null && target.external;
    }

    /** The last word of what an id points at, in the file or outside; empty if it points at nothing. */
    public String name(@Nullable String id) {
        Target target = id == null ? null : targets.get(id);
        String path = target == null ? "" : target.part.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String resolve(String folder, String target) {
        String path = decode(target.replace('\\', '/'));
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decode(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
