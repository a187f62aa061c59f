/** What events are called: names that readers judged, and what is learned from them. */
@NullMarked
package org.hearsay.bench.naming;

import org.jspecify.annotations.NullMarked;
