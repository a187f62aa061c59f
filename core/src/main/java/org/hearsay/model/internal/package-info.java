/** How {@code org.hearsay.model} does its work; not for use from other packages. */
@NullMarked
package org.hearsay.model.internal;

import org.jspecify.annotations.NullMarked;
