/**
 * PDF to a draft: glyphs to printed lines with their places and sizes, lines without what a page repeats, columns one
 * after the other, lines to paragraphs.
 */
@NullMarked
package org.hearsay.reading.internal.parser.pdf;

import org.jspecify.annotations.NullMarked;
