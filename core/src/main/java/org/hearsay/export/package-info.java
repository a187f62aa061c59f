/**
 * Writers of what was read: JSON Lines, the stable interchange format.
 *
 * <p>{@link org.hearsay.export.Contents} is what a writer needs of a dossier; {@link org.hearsay.export.JsonLines} writes
 * it row by row. Rows of one type stand together, sorted by id, so that two exports of the same input are the same bytes.
 *
 * <p>Trap: ids of entities and events may change when reports are added; those of documents, mentions and claims don't.
 */
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
