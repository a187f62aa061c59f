/** Measurements of Hearsay: how fast it is and how well it reads. */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
