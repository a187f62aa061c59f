/** The heads of the encoder, each on corpora that mark what it finds. */
@NullMarked
package org.hearsay.bench.head;

import org.jspecify.annotations.NullMarked;
