package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.draft.ListLevel;
import io.github.utmarkelse.poi.draft.NumberFormat;
import io.github.utmarkelse.poi.draft.NumberedList;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.numeral.Language;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The lists that a document defines. */
final class Lists {
    /** Far more than Word can make. */
    private static final int MOST = 8_192;

    private static final int NO_NUMBER = 0xFF;
    /** The formats by their codes ([MS-OSHARED], 2.2.1.3), by the names that the standard of the new format gives them. */
    private static final List<String> FORMATS = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimalHalfWidth",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueoFullWidth",
            "irohaFullWidth",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand",
            "",
            "koreanDigital",
            "koreanCounting",
            "koreanLegal",
            "koreanDigital2",
            "hebrew1",
            "arabicAlpha",
            "hebrew2",
            "arabicAbjad",
            "hindiVowels",
            "hindiConsonants",
            "hindiNumbers",
            "hindiCounting",
            "thaiLetters",
            "thaiNumbers",
            "thaiCounting",
            "vietnameseCounting",
            "numberInDash",
            "russianLower",
            "russianUpper");

    private final @Nullable ListTables tables;
    private final int instances;
    private final Language language;
    private final Map<Integer, NumberedList> resolved = new HashMap<>();

    private Lists(@Nullable ListTables tables, int instances, Language language) {
        this.tables = tables;
        this.instances = instances;
        this.language = language;
    }

    /** Reads the lists, which number in the language of the document. */
    static Lists read(Streams streams, Language language, Budget budget) {
        if (!streams.has(Fib.Structure.LISTS) || !streams.has(Fib.Structure.LIST_INSTANCES)) {
            return new Lists(null, 0, language);
        }
        ByteBuffer table = ByteBuffer.wrap(streams.table()).order(ByteOrder.LITTLE_ENDIAN);
        int definitions = table.getShort(streams.fib().place(Fib.Structure.LISTS));
        int instances = table.getInt(streams.fib().place(Fib.Structure.LIST_INSTANCES));
        if (definitions < 0 || definitions > MOST || instances < 0 || instances > MOST) {
            throw budget.refusals().damaged(streams.fib().tableStream());
        }
        ListTables tables = new ListTables(
                streams.table(),
                streams.fib().place(Fib.Structure.LISTS),
                streams.fib().place(Fib.Structure.LIST_INSTANCES),
                streams.fib().size(Fib.Structure.LIST_INSTANCES));
        return new Lists(tables, instances, language);
    }

    /** The list that paragraphs name by an ordinal, from 1; null where there is none. */
    @Nullable
    NumberedList list(int ordinal) {
        if (tables == null || ordinal <= 0 || ordinal > instances) {
            return null;
        }
        NumberedList list = resolved.get(ordinal);
        if (list == null) {
            list = resolve(tables, ordinal);
            if (list != null) {
                resolved.put(ordinal, list);
            }
        }
        return list;
    }

    private @Nullable NumberedList resolve(ListTables known, int ordinal) {
        LFO instance = known.getLfo(ordinal);
        ListData definition = known.getListData(instance.getLsid());
        if (definition == null) {
            return null;
        }
        @Nullable ListLevel[] levels = new @Nullable ListLevel[NumberedList.LEVELS];
        for (int i = 0; i < Math.min(definition.numLevels(), levels.length); i++) {
            levels[i] = level(definition.getLevels()[i]);
        }
        int[] starts = new int[NumberedList.LEVELS];
        Arrays.fill(starts, NumberedList.NO_START);
        for (ListFormatOverrideLevel override : known.getLfoData(ordinal).getRgLfoLvl()) {
            int number = override.getLevelNum();
            if (number >= 0 && number < NumberedList.LEVELS) {
                if (override.isFormatting() && override.getLevel() != null) {
                    levels[number] = level(override.getLevel());
                }
                if (override.isStartAt()) {
                    starts[number] =
                            override.isFormatting() ? override.getLevel().getStartAt() : override.getIStartAt();
                }
            }
        }
        int depth = Math.max(1, Math.min(definition.numLevels(), levels.length));
        return new NumberedList(ordinal, instance.getLsid(), levels, starts, depth, language);
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        CharacterFormat look = CharacterFormat.PLAIN_TEXT.with(Sprms.of(level.getGrpprlChpx()));
        return new ListLevel(
                level.getStartAt(),
                format(level.getNumberFormat()),
                level.getRestart(),
                level.isLegalNumbering(),
                look.hidden() == CharacterFormat.Switch.ON,
                "",
                switch (level.getTypeOfCharFollowingTheNumber()) {
                    case 1 -> " ";
                    case 2 -> "";
                    default -> "\t";
                },
                pattern(level.getNumberText()));
    }

    /** In the file a character below nine stands for the number of the level with that ordinal. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < NumberedList.LEVELS) {
                pattern.append('%').append((char) ('1' + c));
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }

    private static NumberFormat format(int code) {
        return code == NO_NUMBER || code == (byte) NO_NUMBER
                ? NumberFormat.NONE
                : NumberFormat.of(code >= 0 && code < FORMATS.size() ? FORMATS.get(code) : "");
    }
}
