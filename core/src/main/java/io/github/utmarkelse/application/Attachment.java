package io.github.utmarkelse.application;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something handed in beside the contribution. */
@Value.Immutable
@JsonDeserialize(builder = Attachment.Builder.class)
public interface Attachment {
    /**
     * What it is.
     *
     * @return the id of one of the edition's attachments, or another word for what the edition does not ask for
     */
    String id();

    /**
     * The file it is in.
     *
     * @return a file name, or empty
     */
    Optional<String> file();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attachment}. */
    final class Builder extends ImmutableAttachment.Builder {
        Builder() {}
    }
}
