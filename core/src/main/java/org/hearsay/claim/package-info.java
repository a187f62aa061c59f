/**
 * Who says what, via whom: the claims of one report, each with its chain of sources.
 *
 * <p>A {@link org.hearsay.claim.Claim} is content without source and cue; its chain of {@link org.hearsay.claim.Link}s
 * runs from the outermost source to the innermost speaker, the report's own outlet left out. What a report tells in its
 * own voice has no claim. 'A reported that B said P' is a parent claim and a nested one, which carries the whole chain.
 * An editor's brackets inside quoted words are marked as insertions, never as the speaker's words.
 *
 * <p>{@link org.hearsay.claim.ClaimExtractor} is pure and safe for several threads.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
