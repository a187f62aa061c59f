/**
 * The layers of one document, computed once and shared by all later steps: sentences, tokens with their tags, and how they
 * hang together.
 *
 * <p>{@link org.hearsay.model.LayerReader} fills {@link org.hearsay.model.Layers}: rules cut, OpenNLP tags, nearness ties
 * ({@link org.hearsay.model.Syntax}). Where a model is
 * at hand ({@link org.hearsay.model.EncoderModel}), an {@link org.hearsay.model.Encoder} adds an
 * {@link org.hearsay.model.Encoding}: attributions, names, parses, events and times, each with a confidence; its tags
 * and trees then take the place of the others. Sentences never
 * cross a block of the document. Offsets are those of the document's text, exact to the unit.
 *
 * <p>Traps: a model may be missing or broken, so every step must do without an encoding; a tag is a guess. Rules that need certainty look at the words too. A reader is safe for several threads.
 */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
