/** Sentences of one voice, as the finders read them. */
@NullMarked
package org.hearsay.claim.internal.unit;

import org.jspecify.annotations.NullMarked;
