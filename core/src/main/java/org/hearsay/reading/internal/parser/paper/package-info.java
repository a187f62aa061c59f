/**
 * Papers of word processors other than DOCX to drafts: OpenDocument, RTF and the older format of Word. Each is walked once
 * and written as a {@link org.hearsay.reading.internal.parser.paper.Manuscript}, which keeps apart what a reader sees
 * apart: the text, its notes, boxes beside it, heads and feet of its pages.
 */
@NullMarked
package org.hearsay.reading.internal.parser.paper;

import org.jspecify.annotations.NullMarked;
