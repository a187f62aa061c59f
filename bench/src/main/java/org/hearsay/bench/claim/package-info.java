/** Claims: which are found, whose they are, when they were made; and the fitting of what judges cues and sources. */
@NullMarked
package org.hearsay.bench.claim;

import org.jspecify.annotations.NullMarked;
