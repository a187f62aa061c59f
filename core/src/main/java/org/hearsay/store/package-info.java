/**
 * The dossier on disk: a folder with one SQLite database and the originals, readable by its owner alone.
 *
 * <p>{@link org.hearsay.store.DossierStore} opens it. A {@link org.hearsay.store.ReadSession} writes; there is one at a
 * time, across processes. A {@link org.hearsay.store.Snapshot} reads; any number of them may be open beside the session,
 * each sees the dossier as it stood when it was opened. {@link org.hearsay.store.Held} is a document as lists show it.
 *
 * <p>Every document goes in with all that was read from it in one transaction that is on the disk when the call returns.
 * A run that was killed leaves whole documents and a mark that what follows from all of them is stale.
 *
 * <p>What each place has held is kept as a history; which documents are {@link org.hearsay.document.Editions} of one report
 * follows from it by a pure function whenever it is asked for, so that no order of reading can show.
 *
 * <p>Failures are {@link org.hearsay.issue.DossierException}s with a code that has a page. All types may be shared
 * between threads, except snapshots.
 */
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
