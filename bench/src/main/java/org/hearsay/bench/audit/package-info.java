/** What the product tells of events in whole reports, value by value, against {@code bench/audit}. */
@NullMarked
package org.hearsay.bench.audit;

import org.jspecify.annotations.NullMarked;
