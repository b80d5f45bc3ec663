package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.Keeper;
import java.util.List;

/** What the paragraphs of all stories are made from. */
final class Source implements Keeper {
    private final char[] text;
    private final Formats formats;
    private final StyleSheet styles;
    private final Lists lists;
    private final DataStream data;
    private final InsideParts insides;
    private final List<String> authors;
    private final Budget budget;

    Source(
            char[] text,
            Formats formats,
            StyleSheet styles,
            Lists lists,
            DataStream data,
            InsideParts insides,
            List<String> authors,
            Budget budget) {
        this.text = text;
        this.formats = formats;
        this.styles = styles;
        this.lists = lists;
        this.data = data;
        this.insides = insides;
        this.authors = authors;
        this.budget = budget;
    }

    /** The text of all parts, one after the other. */
    char[] text() {
        return text;
    }

    Formats formats() {
        return formats;
    }

    StyleSheet styles() {
        return styles;
    }

    Lists lists() {
        return lists;
    }

    DataStream data() {
        return data;
    }

    InsideParts insides() {
        return insides;
    }

    Budget budget() {
        return budget;
    }

    /** Who made a tracked change, by the ordinal that the text has; empty where nobody is named. */
    String author(int ordinal) {
        return ordinal < authors.size() ? authors.get(ordinal) : "";
    }

    @Override
    public void keepItem() {
        budget.keepItem(Streams.MAIN);
    }
}
