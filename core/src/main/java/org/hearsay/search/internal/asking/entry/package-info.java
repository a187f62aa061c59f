/** What the index holds for questions: sentences with what may be asked of them, events with their slots, affairs with their reports. */
@NullMarked
package org.hearsay.search.internal.asking.entry;

import org.jspecify.annotations.NullMarked;
