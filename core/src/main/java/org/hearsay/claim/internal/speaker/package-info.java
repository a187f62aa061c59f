/**
 * Who speaks words beside which no cue stands: all that may have spoken them ({@code Cast}), what speaks for each
 * ({@code Signs}), and one call, {@code SpeakerFinder.find}, that lays both before the ranker.
 */
@NullMarked
package org.hearsay.claim.internal.speaker;

import org.jspecify.annotations.NullMarked;
