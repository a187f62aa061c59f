/** Readings of rules and encoder laid side by side, weighed by what was learned. */
@NullMarked
package org.hearsay.claim.internal.weighing;

import org.jspecify.annotations.NullMarked;
