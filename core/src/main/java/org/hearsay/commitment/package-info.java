/**
 * What people bind themselves to and what they take back: promises, threats and plans with what came of them, retractions and
 * corrections, letters with their replies.
 *
 * <p>{@link org.hearsay.commitment.CommitmentFinder} reads one report, a pure function of it. An
 * {@link org.hearsay.commitment.Intention} is what a holder means to do, always as a claim tells it; a
 * {@link org.hearsay.commitment.Retraction} is where words are withdrawn, corrected or replaced; a
 * {@link org.hearsay.commitment.Letter} is one that is told to have been sent. {@link org.hearsay.commitment.AftermathFinder}
 * looks across reports, keyed and order-free: it finds the {@link org.hearsay.commitment.Outcome} of an intention, where the
 * join of events shows what came of it, and lays letters and replies out as a {@link org.hearsay.commitment.Correspondence}.
 *
 * <p>Trap: nothing here tells what will be. An intention is shown beside who said it and stands on no timeline; without an
 * outcome it is open, never "broken". Safe for several threads.
 */
@NullMarked
package org.hearsay.commitment;

import org.jspecify.annotations.NullMarked;
