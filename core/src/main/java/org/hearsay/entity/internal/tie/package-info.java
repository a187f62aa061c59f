/**
 * Ties of two names told in one sentence: a word that ties (an office, 'the armed wing of', 'leads', '-backed') proposes pairs
 * of mentions, and learned weights say how surely a pair is the one meant.
 */
@NullMarked
package org.hearsay.entity.internal.tie;

import org.jspecify.annotations.NullMarked;
