package io.github.utmarkelse.poi.data;

/**
 * Where the value of a content control is kept.
 *
 * @param path the path to it, in XPath
 * @param prefixes what the prefixes in the path stand for, written as declarations of namespaces
 * @param store the id of the part; empty for any
 */
public record DataBinding(String path, String prefixes, String store) {}
