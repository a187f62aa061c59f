/** Which sentences answer a question, and the fitting of their order. */
@NullMarked
package org.hearsay.bench.search;

import org.jspecify.annotations.NullMarked;
