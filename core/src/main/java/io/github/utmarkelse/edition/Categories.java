package io.github.utmarkelse.edition;

import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The categories that one can enter in. Criteria for one of them apply when the fact has its id.
 */
@Value.Immutable
@JsonDeserialize(builder = Categories.Builder.class)
public interface Categories {
    /**
     * The fact that asks for the category.
     *
     * @return the id of a fact that is a choice; its options are the categories
     */
    String fact();

    /**
     * The categories.
     *
     * @return the categories, at least one
     */
    List<Category> list();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Categories}. */
    final class Builder extends ImmutableCategories.Builder {
        Builder() {}
    }
}
