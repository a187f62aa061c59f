/** How {@code org.hearsay.entity} does its work; not for use from other packages. */
@NullMarked
package org.hearsay.entity.internal;

import org.jspecify.annotations.NullMarked;
