/** How {@code org.hearsay.name} does its work; not for use from other packages. */
@NullMarked
package org.hearsay.name.internal;

import org.jspecify.annotations.NullMarked;
