/** How {@code org.hearsay.text} does its work; not for use from other packages. */
@NullMarked
package org.hearsay.text.internal;

import org.jspecify.annotations.NullMarked;
