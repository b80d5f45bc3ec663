package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.ListLevel;
import io.github.utmarkelse.poi.draft.NumberFormat;
import io.github.utmarkelse.poi.draft.NumberedList;
import io.github.utmarkelse.poi.part.Namespace;
import io.github.utmarkelse.poi.part.Numbers;
import io.github.utmarkelse.poi.part.XmlCursor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that numbering.xml defines. */
final class Numbering {
    private static final int LEVELS = NumberedList.LEVELS;
    private static final int LONGEST_LINK = 8;

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final Map<String, Integer> ofStyles = new HashMap<>();
    private final Map<Integer, NumberedList> resolved = new HashMap<>();
    /** Neighbouring paragraphs are mostly of one list. */
    private int lastId;

    private @Nullable NumberedList last;

    /** An abstract list: what several lists share, their counters among it. */
    private static final class Definition {
        final @Nullable Level[] levels = new @Nullable Level[LEVELS];
        String styleLink = "";
        boolean single;
    }

    /** One level of a list while it is being read. */
    private static final class Level {
        int start;
        /** Null where the level states none, or only one that is not known. */
        @Nullable
        NumberFormat format;

        int restartAfter = ListLevel.AFTER_ANY;
        boolean legal;
        boolean hidden;
        String paragraphStyle = "";
        String separator = "\t";
        String pattern = "";

        ListLevel finish() {
            return new ListLevel(
                    start,
                    format == null ? NumberFormat.DECIMAL : format,
                    restartAfter,
                    legal,
                    hidden,
                    paragraphStyle,
                    separator,
                    pattern);
        }
    }

    /** A list that paragraphs name, with what it overrides. */
    private static final class Instance {
        int definition;
        final @Nullable Level[] levels = new @Nullable Level[LEVELS];
        final int[] starts = new int[LEVELS];

        Instance() {
            Arrays.fill(starts, NumberedList.NO_START);
        }
    }

    /** Reads the numbering part. */
    static Numbering read(@Nullable XmlCursor part) {
        Numbering numbering = new Numbering();
        if (part != null) {
            numbering.readPart(part);
        }
        return numbering;
    }

    /** The list with an id; null where there is none, and for 0, which switches numbering off. */
    @Nullable
    NumberedList list(int id, Styles styles) {
        if (id <= 0) {
            return null;
        }
        if (id == lastId) {
            return last;
        }
        NumberedList list = resolved.get(id);
        Instance instance = list == null ? instances.get(id) : null;
        if (instance != null) {
            list = resolve(id, instance, styles);
            resolved.put(id, list);
        }
        lastId = id;
        last = list;
        return list;
    }

    private NumberedList resolve(int id, Instance instance, Styles styles) {
        int key = instance.definition;
        Definition definition = definitions.get(key);
        for (int i = 0; i < LONGEST_LINK && definition != null && !definition.styleLink.isEmpty(); i++) {
            Instance linked = instances.get(styles.style(definition.styleLink).list());
            Integer next = linked == null ? ofStyles.get(definition.styleLink) : Integer.valueOf(linked.definition);
            if (next == null) {
                break;
            }
            key = next;
            definition = definitions.get(key);
        }
        @Nullable ListLevel[] levels = new @Nullable ListLevel[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            Level own = instance.levels[i];
            Level level = own == null && definition != null ? definition.levels[i] : own;
            levels[i] = level == null ? null : level.finish();
        }
        boolean single = definition != null && definition.single;
        return new NumberedList(id, key, levels, instance.starts, single ? 1 : LEVELS, styles.language());
    }

    private void readPart(XmlCursor part) {
        Definition definition = new Definition();
        Instance instance = new Instance();
        boolean inInstance = false;
        int defined = -1;
        int overridden = 0;
        Level level = new Level();
        for (int event = part.next(); event != XmlCursor.FINISHED; event = part.next()) {
            if (event != XmlCursor.START) {
                continue;
            }
            if (part.namespace() != Namespace.WORD) {
                if (part.namespace() == Namespace.COMPATIBILITY
                        && "Fallback".equals(part.name())
                        && level.format != null) {
                    part.skip();
                }
                continue;
            }
            switch (part.name()) {
                case "abstractNum" -> {
                    inInstance = false;
                    definition = new Definition();
                    part.keepItem();
                    defined = Numbers.parse(part.attribute("abstractNumId"), -1);
                    definitions.putIfAbsent(defined, definition);
                }
                case "num" -> {
                    inInstance = true;
                    instance = new Instance();
                    part.keepItem();
                    instances.putIfAbsent(Numbers.parse(part.attribute("numId"), -1), instance);
                }
                case "abstractNumId" -> instance.definition = part.number(-1);
                case "multiLevelType" -> definition.single = "singleLevel".equals(part.value(""));
                case "styleLink" -> ofStyles.putIfAbsent(part.value(""), defined);
                case "numStyleLink" -> definition.styleLink = part.value("");
                case "lvlOverride" -> overridden = level(part.attribute("ilvl"));
                case "startOverride" -> {
                    if (overridden >= 0) {
                        instance.starts[overridden] = part.number(1);
                    }
                }
                case "lvl" -> {
                    level = new Level();
                    part.keepItem();
                    int index = level(part.attribute("ilvl"));
                    if (index >= 0) {
                        (inInstance ? instance.levels : definition.levels)[index] = level;
                    }
                }
                case "numPicBullet", "pPr", "nsid", "tmpl" -> part.skip();
                default -> readLevel(part, level);
            }
        }
    }

    private static void readLevel(XmlCursor part, Level level) {
        switch (part.name()) {
            case "start" -> level.start = part.number(0);
            case "numFmt" -> {
                if (level.format == null) {
                    level.format = NumberFormat.of(part.value("decimal"), part.attribute("format"));
                }
            }
            case "lvlRestart" -> level.restartAfter = part.number(-1);
            case "pStyle" -> level.paragraphStyle = part.value("");
            case "isLgl" -> level.legal = part.isOn();
            case "suff" ->
                level.separator = switch (part.value("tab")) {
                    case "space" -> " ";
                    case "nothing" -> "";
                    default -> "\t";
                };
            case "lvlText" -> level.pattern = part.isOn("null") ? "" : part.value("");
            case "vanish" -> level.hidden = part.isOn();
            default -> {}
        }
    }

    private static int level(@Nullable String text) {
        int level = Numbers.parse(text, -1);
        return level < LEVELS ? level : -1;
    }
}
