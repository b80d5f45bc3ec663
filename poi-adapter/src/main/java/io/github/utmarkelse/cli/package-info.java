/**
 * The command line: {@code Main} runs it, each command is a class of its own, {@code …Document} classes make the JSON
 * that scripts read, {@code …Page} classes the text that people read.
 */
@NullMarked
package io.github.utmarkelse.cli;

import org.jspecify.annotations.NullMarked;
