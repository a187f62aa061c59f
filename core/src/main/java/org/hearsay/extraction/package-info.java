/**
 * All that was read from one document, and all that was decided across documents.
 *
 * <p>An {@link org.hearsay.extraction.Extraction} is a pure function of its document; documents are read in parallel. A
 * {@link org.hearsay.extraction.Reconciliation} is a pure function of the set of extractions, whatever their order.
 */
@NullMarked
package org.hearsay.extraction;

import org.jspecify.annotations.NullMarked;
