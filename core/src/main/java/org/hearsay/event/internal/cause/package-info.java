/** What an event is told to come from: words and clauses of its sentence, and a learned scorer that says whether they brought it about. */
@NullMarked
package org.hearsay.event.internal.cause;

import org.jspecify.annotations.NullMarked;
