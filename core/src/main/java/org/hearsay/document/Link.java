package org.hearsay.document;

import org.hearsay.text.Span;

/**
 * A hyperlink of the original.
 *
 * @param span the words that it stands on
 * @param target the address
 */
public record Link(Span span, String target) {}
