/** Counts told of a happening: numbers with what they count, a learned scorer that says what befell those counted, and whose count it is. */
@NullMarked
package org.hearsay.event.internal.count;

import org.jspecify.annotations.NullMarked;
