/** Clauses and their parts, as the word list and tolls read them. */
@NullMarked
package org.hearsay.event.internal.clause;

import org.jspecify.annotations.NullMarked;
