/**
 * Places in a text, languages and dates: the vocabulary that every other package speaks.
 *
 * <p>A {@link org.hearsay.text.Span} is the only way to say where something stands. It is half-open and counts UTF-16
 * units of the document's text, so that {@code span.of(text)} is always the quoted piece. An
 * {@link org.hearsay.text.Edtf} is a date as EDTF writes it, with its earliest and latest day.
 *
 * <p>Traps: a span never counts code points or bytes; an open end of an EDTF interval has no latest day.
 * All types are immutable and safe to share between threads.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
