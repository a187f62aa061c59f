package org.hearsay.event;

import org.hearsay.text.Span;
import org.hearsay.time.Hour;

/**
 * When in its day an event is told to have happened.
 *
 * @param span the words
 * @param hour by the clock, or a part of the day
 */
public record Clock(Span span, Hour hour) {}
