/** How {@code org.hearsay.claim} does its work; not for use from other packages. */
@NullMarked
package org.hearsay.claim.internal;

import org.jspecify.annotations.NullMarked;
