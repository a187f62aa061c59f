/** The index on disk: what is written into it and how it is asked. */
@NullMarked
package org.hearsay.search.internal;

import org.jspecify.annotations.NullMarked;
