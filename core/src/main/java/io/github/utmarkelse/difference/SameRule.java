package io.github.utmarkelse.difference;

import io.github.utmarkelse.text.LocalizedText;

/**
 * Something that both editions lay down alike.
 *
 * @param subject what it is about
 * @param beforeId its id in the first edition
 * @param afterId its id in the second edition
 * @param text what it is, in the words of the second edition
 */
public record SameRule(ChangeSubject subject, String beforeId, String afterId, LocalizedText text) {}
