/** How {@code org.hearsay.reading} does its work; not for use from other packages. */
@NullMarked
package org.hearsay.reading.internal;

import org.jspecify.annotations.NullMarked;
