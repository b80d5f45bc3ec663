package io.github.utmarkelse.cli;

import io.github.utmarkelse.contribution.CharacterRow;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.input.JsonFormat;

/** Rows of the character ledger, as JSON and as text. */
final class Rows {
    private Rows() {}

    static Object document(CharacterRow row) {
        return Json.object(
                "part",
                name(row.part()),
                "item",
                row.item().orElse(null),
                "kind",
                name(row.kind()),
                "story",
                name(row.story()),
                "withoutBlanks",
                row.count().withoutBlanks(),
                "withBlanks",
                row.count().withBlanks(),
                "counted",
                row.counted(),
                "reason",
                Json.text(row.reason()),
                "evidence",
                name(row.story().evidence()));
    }

    static String name(Enum<?> value) {
        return JsonFormat.mapper().convertValue(value, String.class);
    }

    static String kind(CharacterRow row, Texts texts) {
        return row.kind() == Kind.CONTENTS ? texts.get("count.contents") : "";
    }

    static String right(String text, int width) {
        return "\u00A0".repeat(Math.max(0, width - text.length())) + text;
    }
}
