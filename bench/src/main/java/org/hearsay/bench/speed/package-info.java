/** How long it takes and how much it holds: piles made to size, and the clocks beside them. */
@NullMarked
package org.hearsay.bench.speed;

import org.jspecify.annotations.NullMarked;
