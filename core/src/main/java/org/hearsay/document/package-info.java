/**
 * What was read: a report with its facts, its text and the parts of that text.
 *
 * <p>A {@link org.hearsay.document.Document} is one text under one outlet and date. Its
 * {@link org.hearsay.document.Masthead} holds what is known about it, its {@link org.hearsay.document.Block}s cover the
 * text without overlap and say what each part is (prose, caption, note, matter that is no part of the report).
 * {@link org.hearsay.document.Note}s are the report's own foot- or endnotes, tied to their marks;
 * {@link org.hearsay.document.Reference}s are other reports that it cites.
 *
 * <p>Every derived value stands with an {@link org.hearsay.document.Evidence}: the document, the span and the extractor
 * that found it. All types are immutable.
 */
@NullMarked
package org.hearsay.document;

import org.jspecify.annotations.NullMarked;
