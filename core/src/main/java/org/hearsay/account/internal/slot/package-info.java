/** Compares what accounts of one event tell, slot by slot: times, places, people, means, counts, and whether it happened. */
@NullMarked
package org.hearsay.account.internal.slot;

import org.jspecify.annotations.NullMarked;
