package io.github.utmarkelse.text;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * A text made from a pattern of the library's resource bundle and the values that belong in it. It is rendered when it
 * is asked for, so making one costs next to nothing.
 *
 * <p>In a pattern {@code {name}} stands for the argument of that name, and {@code {name|one|many}} for {@code one}
 * where the argument is the number 1 and {@code many} otherwise.
 *
 * @param key the pattern's key in the bundle
 * @param arguments the values by name, in the pattern's braces
 */
public record Message(String key, Map<String, Argument> arguments) implements Text {
    private static final String BUNDLE = "io.github.utmarkelse.text.messages";

    /**
     * Copies the arguments.
     *
     * @param key the pattern's key in the bundle
     * @param arguments the values by name, in the pattern's braces
     */
    public Message {
        arguments =
                arguments.size() < 2 ? Map.copyOf(arguments) : Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * A message without arguments.
     *
     * @param key the pattern's key
     * @return the message
     */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /**
     * A message with one argument.
     *
     * @param key the pattern's key
     * @param name the argument's name
     * @param argument the argument
     * @return the message
     */
    public static Message of(String key, String name, Argument argument) {
        return new Message(key, Map.of(name, argument));
    }

    /**
     * This message with one argument more.
     *
     * @param name the argument's name
     * @param argument the argument
     * @return the completed message
     */
    public Message with(String name, Argument argument) {
        Map<String, Argument> more = new HashMap<>(arguments);
        more.put(name, argument);
        return new Message(key, more);
    }

    /**
     * The text in a language.
     *
     * @throws MissingResourceException if the bundle has no such key
     * @throws IllegalStateException if the pattern asks for an argument that is not there
     */
    @Override
    public String in(Language language) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language.locale(), Message.class.getModule())
                .getString(key);
        return expand(pattern, language);
    }

    private String expand(String pattern, Language language) {
        StringBuilder text = new StringBuilder(pattern.length() + 64);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = closing(pattern, open);
            text.append(pattern, from, open).append(fill(pattern.substring(open + 1, close), language));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                depth++;
            } else if (pattern.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("unclosed brace in: " + pattern);
    }

    private String fill(String hole, Language language) {
        int bar = hole.indexOf('|');
        String name = bar < 0 ? hole : hole.substring(0, bar);
        Argument argument = arguments.get(name);
        if (argument == null) {
            throw new IllegalStateException("the message " + key + " has no argument " + name);
        }
        if (bar < 0) {
            return argument.in(language);
        }
        int second = hole.indexOf('|', bar + 1);
        boolean one =
                argument instanceof Argument.Amount number && number.number().compareTo(BigDecimal.ONE) == 0;
        return expand(one ? hole.substring(bar + 1, second) : hole.substring(second + 1), language);
    }
}
