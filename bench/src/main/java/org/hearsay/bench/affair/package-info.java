/** Which reports are of one affair, whole affairs left out. */
@NullMarked
package org.hearsay.bench.affair;

import org.jspecify.annotations.NullMarked;
