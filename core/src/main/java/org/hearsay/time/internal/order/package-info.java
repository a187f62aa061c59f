/** Which event came before which: orders as constraints between their times, and what two words tell of their order. */
@NullMarked
package org.hearsay.time.internal.order;

import org.jspecify.annotations.NullMarked;
