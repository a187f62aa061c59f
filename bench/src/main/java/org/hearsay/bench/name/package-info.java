/** Names: found in running text, compared with one another, read in other scripts, and borne by two. */
@NullMarked
package org.hearsay.bench.name;

import org.jspecify.annotations.NullMarked;
