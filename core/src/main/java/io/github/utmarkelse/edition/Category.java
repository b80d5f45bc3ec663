package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A category that one enters in (Swedish: kategori, klass).
 */
@Value.Immutable
@JsonDeserialize(builder = Category.Builder.class)
public interface Category {
    /**
     * The category's id: one of the options of the fact that asks for the category.
     *
     * @return the id
     */
    String id();

    /**
     * What it is called.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * Whom or what it is for.
     *
     * @return the text, or empty
     */
    Optional<LocalizedText> text();

    /**
     * What a winner in this category gets.
     *
     * @return the prizes; none where all categories share those of the outcomes
     */
    List<Prize> prizes();

    /**
     * How many winners there are in this category.
     *
     * @return the number, or empty where the source does not say
     */
    Optional<WinnerCount> winners();

    /**
     * The sentence it rests on.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Category}. */
    final class Builder extends ImmutableCategory.Builder {
        Builder() {}
    }
}
