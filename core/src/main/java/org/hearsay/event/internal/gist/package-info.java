/** Finds the words of a sentence that say what an event is. */
@NullMarked
package org.hearsay.event.internal.gist;

import org.jspecify.annotations.NullMarked;
