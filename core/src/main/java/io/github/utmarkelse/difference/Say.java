package io.github.utmarkelse.difference;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes texts in both languages from the patterns of the library and from each other. */
final class Say {
    private Say() {}

    /** A pattern with names and values in turn; a value is a text, a name, a number or a day. */
    static LocalizedText text(String key, Object... namesAndValues) {
        Message message = Message.of(key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            message = message.with((String) namesAndValues[i], argument(namesAndValues[i + 1]));
        }
        return both(message::in);
    }

    private static Argument argument(Object value) {
        if (value instanceof Text words) {
            return new Argument.Words(words);
        }
        if (value instanceof BigDecimal number) {
            return new Argument.Amount(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            return new Argument.Amount(BigDecimal.valueOf(((Number) value).longValue()));
        }
        if (value instanceof LocalDate day) {
            return new Argument.Day(day);
        }
        return new Argument.Name(value.toString());
    }

    static LocalizedText both(Function<Language, String> words) {
        return new LocalizedText(words.apply(Language.SWEDISH), words.apply(Language.ENGLISH));
    }

    /** Words that are the same in both languages. */
    static LocalizedText name(String name) {
        return name.isBlank() ? new LocalizedText("–", "–") : new LocalizedText(name, name);
    }

    /** The words in quotation marks; the full stop is left to the sentence they stand in. */
    static LocalizedText quoted(LocalizedText text) {
        return new LocalizedText("”" + withoutStop(text.sv()) + "”", "“" + withoutStop(text.en()) + "”");
    }

    static LocalizedText unquoted(LocalizedText text) {
        return text.sv().startsWith("”") && text.sv().endsWith("”")
                ? new LocalizedText(
                        text.sv().substring(1, text.sv().length() - 1),
                        text.en().substring(1, text.en().length() - 1))
                : text;
    }

    private static String withoutStop(String text) {
        return text.length() > 1 && text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    static LocalizedText quoted(String words) {
        return quoted(name(words));
    }

    /** A name and what is said of it. */
    static LocalizedText named(LocalizedText what, LocalizedText said) {
        return new LocalizedText(what.sv() + ": " + said.sv(), what.en() + ": " + said.en());
    }

    /** One text after the other, with a blank between. */
    static LocalizedText row(LocalizedText first, LocalizedText second) {
        return new LocalizedText(first.sv() + " " + second.sv(), first.en() + " " + second.en());
    }

    /** A list as one writes it, with a word before the last. */
    static LocalizedText list(List<LocalizedText> texts, String wordKey) {
        LocalizedText word = text(wordKey);
        return both(language -> {
            List<String> each = texts.stream().map(text -> text.in(language)).collect(Collectors.toList());
            int last = each.size() - 1;
            return IntStream.range(0, each.size())
                    .mapToObj(i -> (i == 0 ? "" : i == last ? " " + word.in(language) + " " : ", ") + each.get(i))
                    .collect(Collectors.joining());
        });
    }

    static LocalizedText and(List<LocalizedText> texts) {
        return texts.isEmpty() ? text("difference.nothing") : list(texts, "difference.and");
    }

    static LocalizedText or(List<LocalizedText> texts) {
        return texts.isEmpty() ? text("difference.nothing") : list(texts, "difference.or");
    }

    static LocalizedText yesNo(boolean value) {
        return text(value ? "difference.yes" : "difference.no");
    }

    static LocalizedText number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    static LocalizedText number(BigDecimal number) {
        return both(language -> Format.number(number, language));
    }

    static LocalizedText day(LocalDate day) {
        return both(language -> Format.day(day, language));
    }

    static LocalizedText day(MonthDay day) {
        return both(language -> Format.day(day, language));
    }
}
