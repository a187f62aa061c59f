/**
 * The way from documents to what is told: one document at a time, then across all of them.
 *
 * <p>{@link org.hearsay.pipeline.DocumentReading} turns a document into an extraction; it is a pure function, so that
 * documents are read in parallel and in any order. {@link org.hearsay.pipeline.Reconciling} lays extractions together:
 * who is who, which relations hold, which mentions tell of one event and how their accounts differ. It sorts what it is
 * given, so that the order of reading never shows.
 *
 * <p>Trap: nothing here may look at a neighbouring document while reading one.
 */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
