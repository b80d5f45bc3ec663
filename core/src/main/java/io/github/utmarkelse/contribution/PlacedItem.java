package io.github.utmarkelse.contribution;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An item of the form that was found in a document, and how sure it is that the text there answers it. */
@Value.Immutable
@JsonDeserialize(builder = PlacedItem.Builder.class)
public interface PlacedItem {
    /** A placement with a confidence below this should be looked at by a person. */
    int SURE = 80;

    /**
     * The item.
     *
     * @return its id, as in {@link Passage#item()}
     */
    String item();

    /**
     * The items that the same text answers too, because one heading names them all.
     *
     * @return their ids, in the order in which they are named; none for an item with an answer of its own
     */
    List<String> together();

    /**
     * How sure the placement is: a measure for comparing and for finding what to look at, no probability.
     *
     * @return a number from 0 (a guess) to 100 (nothing speaks against it), both inclusive
     */
    int confidence();

    /**
     * What the placement rests on.
     *
     * @return the evidence, the strongest first
     */
    List<Evidence> evidence();

    /**
     * The item that the text may answer instead, if there is one that comes near.
     *
     * @return the item's id, or empty
     */
    Optional<String> rival();

    /**
     * Where what tells the item stands.
     *
     * @return the place
     */
    Place place();

    /**
     * How many characters the answer there has.
     *
     * @return the number, blanks left out; 0 where nothing is answered
     */
    long characters();

    /**
     * Whether the placement needs no look.
     *
     * @return true from {@link #SURE} on
     */
    default boolean sure() {
        return confidence() >= SURE;
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlacedItem}. */
    final class Builder extends ImmutablePlacedItem.Builder {
        Builder() {}
    }
}
