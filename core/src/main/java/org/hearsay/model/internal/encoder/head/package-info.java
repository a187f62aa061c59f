/**
 * What the heads of the encoder give: scores of the words of a stretch, seen as one
 * {@link org.hearsay.model.internal.encoder.head.Sheet}, and how labels, chains and trees are taken from scores.
 */
@NullMarked
package org.hearsay.model.internal.encoder.head;

import org.jspecify.annotations.NullMarked;
