/** What hangs on an event: place, time, who did it and whom it struck. */
@NullMarked
package org.hearsay.bench.slot;

import org.jspecify.annotations.NullMarked;
