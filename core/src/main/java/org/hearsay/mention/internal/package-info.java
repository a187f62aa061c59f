/** How {@code org.hearsay.mention} does its work; not for use from other packages. */
@NullMarked
package org.hearsay.mention.internal;

import org.jspecify.annotations.NullMarked;
