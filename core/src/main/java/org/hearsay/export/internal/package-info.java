/** How rows are sorted and written; {@code row} makes them, {@code graph} and {@code sheet} are ways of their own to show them. */
@NullMarked
package org.hearsay.export.internal;

import org.jspecify.annotations.NullMarked;
