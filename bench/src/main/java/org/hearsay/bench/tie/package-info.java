/** Which two names a word ties, and the fitting of what judges it. */
@NullMarked
package org.hearsay.bench.tie;

import org.jspecify.annotations.NullMarked;
