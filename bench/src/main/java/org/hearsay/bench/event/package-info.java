/** Mentions of events, what is told to have happened, and the numbers of those struck: figures and fits. */
@NullMarked
package org.hearsay.bench.event;

import org.jspecify.annotations.NullMarked;
