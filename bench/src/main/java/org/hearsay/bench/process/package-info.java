/** Commands run with all that they start: their work, their memory, their end. On Linux. */
@NullMarked
package org.hearsay.bench.process;

import org.jspecify.annotations.NullMarked;
