package org.hearsay.reading.internal.paragraph;

import org.hearsay.document.Block;
import org.hearsay.text.Span;

/** A part of a text, once it is known what it is. */
public record Piece(Block.Kind kind, Span span) {}
