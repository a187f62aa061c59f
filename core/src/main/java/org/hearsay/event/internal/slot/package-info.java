/** What hangs on an event: a learned scorer over pairs of an event and a candidate fills its slots. */
@NullMarked
package org.hearsay.event.internal.slot;

import org.jspecify.annotations.NullMarked;
