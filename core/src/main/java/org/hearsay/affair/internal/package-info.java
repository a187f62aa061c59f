/** How affairs are found. */
@NullMarked
package org.hearsay.affair.internal;

import org.jspecify.annotations.NullMarked;
