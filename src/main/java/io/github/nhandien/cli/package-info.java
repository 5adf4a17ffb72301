/**
 * The command line: {@code java -jar nhandien-cli.jar annotate page.txt}. Not part of the library's
 * API; its contract is what it reads, writes and returns.
 */
@NullMarked
package io.github.nhandien.cli;

import org.jspecify.annotations.NullMarked;
