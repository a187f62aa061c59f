/**
 * Who says what, via whom: the claims of one report, each with its chain of sources.
 *
 * <p>A {@link org.hearsay.claim.Claim} is content without source and cue; its chain of {@link org.hearsay.claim.Link}s
 * runs from the outermost source to the innermost speaker, the report's own outlet left out. What a report tells in its
 * own voice has no claim. 'A reported that B said P' is a parent claim and a nested one, which carries the whole chain.
 * An editor's brackets inside quoted words are marked as insertions, never as the speaker's words.
 *
 * <p>Rules find what a cue, a mark or a byline shows. Where the layers hold an encoding, its attributions are laid beside
 * them in a fixed order of precedence (docs/decisions/0012): a rule's cue, source and content stand; the encoder makes its
 * speaker surer or doubtful; what the encoder alone finds is added where it is confident and no rule speaks against it.
 * Without an encoding nothing changes.
 *
 * <p>When it was said is a step of its own, once times have values: {@link org.hearsay.claim.SaidFinder} ties a time
 * expression to each claim that tells it (docs/decisions/0019).
 *
 * <p>{@link org.hearsay.claim.ClaimExtractor} is pure and safe for several threads.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
