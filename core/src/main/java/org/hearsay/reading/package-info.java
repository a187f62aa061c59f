/**
 * Files to documents: which files there are, what kind each is, and what report stands in it.
 *
 * <p>{@link org.hearsay.reading.Intake} finds the {@link org.hearsay.reading.Source}s under the given paths, in one
 * order. {@link org.hearsay.reading.Metadata} is a table that overrules what is found in the texts.
 * {@link org.hearsay.reading.SourceReader} turns the bytes of one source into an {@link org.hearsay.reading.Outcome}: a
 * document, or the reason why there is none. Bad input is an issue, never an exception.
 */
@NullMarked
package org.hearsay.reading;

import org.jspecify.annotations.NullMarked;
