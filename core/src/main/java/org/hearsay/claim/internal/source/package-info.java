/** Who is named beside a cue, and as what. */
@NullMarked
package org.hearsay.claim.internal.source;

import org.jspecify.annotations.NullMarked;
