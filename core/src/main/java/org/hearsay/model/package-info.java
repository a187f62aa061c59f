/**
 * The layers of one document, computed once and shared by all later steps: sentences and tokens with their tags.
 *
 * <p>{@link org.hearsay.model.LayerReader} fills {@link org.hearsay.model.Layers}; OpenNLP does it first, a trained encoder
 * later adds spans, links and arcs behind the same interface. Sentences never cross a block of the document. Offsets are
 * those of the document's text, exact to the unit.
 *
 * <p>Trap: a tag is a guess. Rules that need certainty look at the words too. A reader is safe for several threads.
 */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
