/** Kills readings at random moments, reads again, and compares what is given out then with what an undisturbed reading gives. */
@NullMarked
package org.hearsay.bench.kill;

import org.jspecify.annotations.NullMarked;
