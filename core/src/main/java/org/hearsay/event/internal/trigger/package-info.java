/** Which words tell of an event, and of what kind it is. */
@NullMarked
package org.hearsay.event.internal.trigger;

import org.jspecify.annotations.NullMarked;
