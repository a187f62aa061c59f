/**
 * Finding what is held: reports, claims, events and names by words, and what is told of somebody.
 *
 * <p>A {@link org.hearsay.search.SearchIndex} is a Lucene index in the dossier's folder. It is a copy in another order and
 * nothing else: {@link org.hearsay.search.SearchIndex#follow} makes it equal to what the store holds, adding only what is
 * new, and builds it afresh where it is missing, broken or of another format. {@link org.hearsay.search.Hit}s carry the
 * sentence with its place in the report and the places of the words that were asked for.
 * {@link org.hearsay.search.SearchIndex#answer} answers a question in any words by sentences; all that it shows stands in the
 * index. {@link org.hearsay.search.Portrait} and {@link org.hearsay.search.Encounter} gather what is told of one or two entities
 * from extractions; {@link org.hearsay.search.Timeline} lays out events in order of time. They need no index.
 *
 * <p>Traps: an event that nobody tells as having happened is no hit, it stays a claim. Marks are offsets of the report,
 * not of the sentence. An index may be searched by several threads and processes while one of them follows the store.
 */
@NullMarked
package org.hearsay.search;

import org.jspecify.annotations.NullMarked;
