package org.hearsay.event;

import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * Words that fill a slot: a place, cause or instrument.
 *
 * @param span where they stand
 * @param text the words
 * @param referent number of the referent in the report, for places and bodies
 */
public record Filler(Span span, String text, OptionalInt referent) {}
