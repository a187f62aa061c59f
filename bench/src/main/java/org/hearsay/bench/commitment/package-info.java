/** What is promised, threatened and planned, what came of it, and what is taken back. */
@NullMarked
package org.hearsay.bench.commitment;

import org.jspecify.annotations.NullMarked;
