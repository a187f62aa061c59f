/** How {@code org.hearsay.time} does its work; not for use from other packages. */
@NullMarked
package org.hearsay.time.internal;

import org.jspecify.annotations.NullMarked;
