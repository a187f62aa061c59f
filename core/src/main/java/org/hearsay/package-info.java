/**
 * The front door: {@link org.hearsay.Dossier} opens a dossier, reads files into it, and hands out what was read.
 *
 * <p>Everything that it returns is an immutable value of the packages below: documents and their claims
 * ({@link org.hearsay.extraction.Extraction}), who is who, which events there are and how their accounts differ
 * ({@link org.hearsay.extraction.Reconciliation}). Failures of the disk or the dossier are
 * {@link org.hearsay.issue.DossierException}s; what is wrong with a file is an {@link org.hearsay.issue.Issue}.
 */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
