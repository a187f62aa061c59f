/** How rows are made, sorted and written. */
@NullMarked
package org.hearsay.export.internal;

import org.jspecify.annotations.NullMarked;
