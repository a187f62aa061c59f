/** Makes piles of files of every format out of invented reports: for measuring what reading them costs, and for killing it. */
@NullMarked
package org.hearsay.bench.pile;

import org.jspecify.annotations.NullMarked;
