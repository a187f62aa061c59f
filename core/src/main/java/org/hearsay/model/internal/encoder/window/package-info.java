/**
 * What the encoder is given: {@link org.hearsay.model.internal.encoder.window.Words} with the pieces of the
 * {@link org.hearsay.model.internal.encoder.window.Vocabulary}, cut into windows that overlap where a sentence is longer, and laid
 * together in batches.
 */
@NullMarked
package org.hearsay.model.internal.encoder.window;

import org.jspecify.annotations.NullMarked;
