package org.hearsay.commitment.internal;

import java.util.Optional;
import org.hearsay.commitment.Intention.Manner;

/**
 * A deed that a claim tells of as meant.
 *
 * @param word the token that names it
 * @param clause the token that governs its clause
 * @param manner how it is put
 * @param holder the token that names whose intention it is; empty where it is the speaker's
 */
record Deed(int word, int clause, Manner manner, Optional<Integer> holder) {}
