/** All that was read as rows of the exchange format: {@link org.hearsay.export.internal.row.Rows} makes them one after the other. */
@NullMarked
package org.hearsay.export.internal.row;

import org.jspecify.annotations.NullMarked;
