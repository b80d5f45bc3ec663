package io.github.utmarkelse.edition;

import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Reading;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The readings of a limit whose source is silent on the form's own words, or on notes and boxes. */
final class Readings {
    private Readings() {}

    static List<Reading> of(Optional<Treatment> preprintedText, Optional<Treatment> notesAndBoxes) {
        List<Reading> readings = new ArrayList<>();
        for (Treatment words : preprintedText.map(List::of).orElseGet(() -> List.of(Treatment.values()))) {
            for (Treatment notes : notesAndBoxes.map(List::of).orElseGet(() -> silence())) {
                readings.add(reading(words == Treatment.COUNTED, notes == Treatment.COUNTED));
            }
        }
        return List.copyOf(readings);
    }

    /** As Word's figure has it first. */
    private static List<Treatment> silence() {
        return List.of(Treatment.LEFT_OUT, Treatment.COUNTED);
    }

    private static Reading reading(boolean words, boolean notes) {
        String id = (words ? "whole-text" : "answers") + (notes ? "-with-notes-and-boxes" : "");
        return new Reading(
                id,
                text("reading." + id),
                words ? Set.of(Kind.ATTACHMENT) : allButAnswers(),
                words ? Set.of() : Set.of(Part.ANNEX, Part.OTHER),
                notes);
    }

    private static Set<Kind> allButAnswers() {
        return Set.of(Kind.HEADING, Kind.QUESTION, Kind.INGRESS, Kind.INSTRUCTION, Kind.CONTENTS, Kind.ATTACHMENT);
    }

    private static LocalizedText text(String key) {
        Message message = Message.of(key);
        return new LocalizedText(message.in(Language.SWEDISH), message.in(Language.ENGLISH));
    }
}
