/** Descriptions and quantities; not for use from other packages. */
@NullMarked
package org.hearsay.mention.internal.nominal;

import org.jspecify.annotations.NullMarked;
