/** How intentions, retractions and letters are found. */
@NullMarked
package org.hearsay.commitment.internal;

import org.jspecify.annotations.NullMarked;
