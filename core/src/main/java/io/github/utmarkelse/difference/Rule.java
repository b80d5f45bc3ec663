package io.github.utmarkelse.difference;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;

/**
 * Something that stands on both sides, as it is spoken of.
 *
 * @param subject what it is about
 * @param beforeIds its id on the first side
 * @param afterIds its id on the second side
 * @param name what it is called in a sentence
 * @param beforeCitations what it rests on on the first side
 * @param afterCitations what it rests on on the second side
 */
record Rule(
        ChangeSubject subject,
        List<String> beforeIds,
        List<String> afterIds,
        LocalizedText name,
        List<Citation> beforeCitations,
        List<Citation> afterCitations) {
    static Rule of(
            ChangeSubject subject,
            String beforeId,
            String afterId,
            LocalizedText name,
            Citation before,
            Citation after) {
        return new Rule(subject, List.of(beforeId), List.of(afterId), name, List.of(before), List.of(after));
    }

    Rule called(LocalizedText other) {
        return new Rule(subject, beforeIds, afterIds, other, beforeCitations, afterCitations);
    }
}
