/** Marked texts of others and our own, as the product's documents and layers: words put together, marks taken out. */
@NullMarked
package org.hearsay.bench.corpus;

import org.jspecify.annotations.NullMarked;
