/**
 * How well whole reports are read: the gold of a folder, what was found of it, and the figures that are expected. Other
 * rooms take their counts ({@link org.hearsay.bench.score.Figure}) and the comparing of wordings from here.
 */
@NullMarked
package org.hearsay.bench.score;

import org.jspecify.annotations.NullMarked;
