package org.hearsay.reading.internal;

import org.hearsay.document.Block;
import org.hearsay.text.Span;

/** A part of a text, once it is known what it is. */
record Piece(Block.Kind kind, Span span) {}
