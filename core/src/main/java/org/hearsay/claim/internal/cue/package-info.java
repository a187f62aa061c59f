/** Words that tell of saying, and what each says of its content. */
@NullMarked
package org.hearsay.claim.internal.cue;

import org.jspecify.annotations.NullMarked;
