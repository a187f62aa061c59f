/**
 * Writers of what was read: JSON Lines, tables, a graph.
 *
 * <p>{@link org.hearsay.export.Contents} is what a writer needs of a dossier. {@link org.hearsay.export.JsonLines} is the
 * stable interchange format, described by {@code hearsay-export-1.schema.json} beside this package;
 * {@link org.hearsay.export.CsvFolder} has the same rows as tables, {@link org.hearsay.export.Sheets} flat sheets for people, {@link org.hearsay.export.GraphMl} the entities and
 * what is told to connect them. Everything is sorted by content, so that two exports of the same input are the same bytes.
 *
 * <p>Trap: ids of entities and events may change when reports are added; those of documents, mentions and claims don't.
 */
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
