/**
 * How many things are laid together without a quadratic step: members are gathered into blocks by keys, the pairs of a block are
 * handed on one member at a time, and what was worked out of a pair is kept in a place of fixed size.
 *
 * <p>Traps: members are numbers, given in the order by which results are told; a pair's smaller number stands first. No pair is
 * held: whoever needs one again works it out again.
 */
@NullMarked
package org.hearsay.gathering;

import org.jspecify.annotations.NullMarked;
