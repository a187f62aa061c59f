/** What format a file is in, by its name and by its first bytes where the name does not say. */
@NullMarked
package org.hearsay.reading.internal.format;

import org.jspecify.annotations.NullMarked;
