package io.github.utmarkelse.application;

import io.github.utmarkelse.input.Secret;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something handed in beside the contribution.
 */
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
     * Where it is found. It may be private and is left out of {@code toString}.
     *
     * @return a link, or empty
     */
    @Value.Redacted
    Optional<String> link();

    /**
     * Whether it is protected by a password.
     *
     * @return true or false, or empty where it is not known
     */
    Optional<Boolean> passwordProtected();

    /**
     * The password that opens it.
     *
     * @return the password, which no text and no {@code toString} shows, or empty
     */
    Optional<Secret> password();

    /**
     * How long it lasts.
     *
     * @return the length of a film or a recording, written {@code PT1M50S}, or empty where it is not known
     */
    Optional<Duration> length();

    /**
     * How many pages it has.
     *
     * @return the number, or empty where it is not known
     */
    Optional<Integer> pages();

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
