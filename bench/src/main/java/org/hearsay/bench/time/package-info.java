/** Times and the order of verbs, against what people marked. */
@NullMarked
package org.hearsay.bench.time;

import org.jspecify.annotations.NullMarked;
