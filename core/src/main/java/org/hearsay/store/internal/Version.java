package org.hearsay.store.internal;

import org.hearsay.document.DocumentId;

/**
 * That a place held a document.
 *
 * @param id grows with the order in which texts were met
 * @param place the path of a file once links are followed
 * @param name of the file when it was given
 * @param run number of the run that first met this text there
 * @param document that the file became
 */
record Version(long id, String place, String name, long run, DocumentId document) {}
