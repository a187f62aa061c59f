/** Typed values from the scores of a stretch: syntax, names, events, attributions. */
@NullMarked
package org.hearsay.model.internal.encoder.layer;

import org.jspecify.annotations.NullMarked;
