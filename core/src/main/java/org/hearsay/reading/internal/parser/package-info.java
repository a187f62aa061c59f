/**
 * From bytes to a draft: a parser for each format, and the child process that runs all but those of plain text.
 *
 * <p>A {@link org.hearsay.reading.internal.parser.Draft} is the text in its
 * {@link org.hearsay.reading.internal.parser.Part}s, with what the format itself says about each. A parser decides nothing
 * that another format would need decided too. {@link org.hearsay.reading.internal.parser.ParserPool} keeps hostile files
 * out of this process: a parser that runs out of time or memory takes only its own process with it.
 */
@NullMarked
package org.hearsay.reading.internal.parser;

import org.jspecify.annotations.NullMarked;
