/** How {@code org.hearsay.event} does its work; not for use from other packages. */
@NullMarked
package org.hearsay.event.internal;

import org.jspecify.annotations.NullMarked;
