package io.github.utmarkelse.input;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What a file must fulfil beyond what its type asks.
 *
 * @param value throws an {@link InvalidInputException} for what is wrong with the value
 * @param texts tells what is wrong with the texts, which shows however the rest reads
 * @param <T> what the file holds
 */
record Checks<T>(Consumer<? super T> value, Function<JsonNode, List<Problem>> texts) {}
