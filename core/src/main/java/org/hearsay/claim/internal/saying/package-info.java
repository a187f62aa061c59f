/**
 * When claims were made. A {@link org.hearsay.claim.internal.saying.Moment} is a time expression at which something can have
 * been said. One is tied to a cue by the tree of its sentence ({@link org.hearsay.claim.internal.saying.TreeTie}), by place
 * ({@link org.hearsay.claim.internal.saying.PlaceTie}), or by a bracket, note or heading
 * ({@link org.hearsay.claim.internal.saying.Citations}), and handed on to what goes on
 * ({@link org.hearsay.claim.internal.saying.Speaking}). Trap: most times near a cue are those of what is told.
 */
@NullMarked
package org.hearsay.claim.internal.saying;

import org.jspecify.annotations.NullMarked;
