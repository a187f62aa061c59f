package org.hearsay.claim.internal;

/**
 * An attribution and who found it.
 *
 * @param attribution by rules, or made of what the encoder read
 * @param backing who found it
 * @param confidence the encoder's, 0 to 1; 0 where it is silent
 */
record Backed(Attribution attribution, Backing backing, double confidence) {}
