package io.github.utmarkelse.contribution;

import io.github.utmarkelse.text.Preconditions;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An item of the form that was found in a document, and how sure it is that the text there answers it. */
