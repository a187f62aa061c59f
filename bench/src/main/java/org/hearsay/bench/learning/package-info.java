/** What fits the weights and trees of the product from examples, and writes them as it reads them. */
@NullMarked
package org.hearsay.bench.learning;

import org.jspecify.annotations.NullMarked;
