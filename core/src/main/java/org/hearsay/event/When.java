package org.hearsay.event;

import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * When an event is told to have happened.
 *
 * @param span the words
 * @param text the words
 * @param value as EDTF
 * @param basis how the value was found
 */
public record When(Span span, String text, Optional<Edtf> value, String basis) {}
