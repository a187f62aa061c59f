/** Attributions by word lists and order of words. */
@NullMarked
package org.hearsay.claim.internal.rule;

import org.jspecify.annotations.NullMarked;
