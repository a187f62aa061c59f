/** Which mentions of one report tell of one event. */
@NullMarked
package org.hearsay.event.internal.joining;

import org.jspecify.annotations.NullMarked;
