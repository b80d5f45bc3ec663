package io.github.utmarkelse.scoring;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.Optional;

/** A rule of a scoring model, with what it rests on: the words of a source, or a choice that the model's author made. */
public interface Grounded {
    /**
     * The words that the rule rests on.
     *
     * @return the citation, or empty where the rule is a choice
     */
    Optional<Citation> citation();

    /**
     * Who chose the rule, and why, where no source states it.
     *
     * @return the choice in a sentence, or empty where there is a citation
     */
    Optional<LocalizedText> choice();
}
