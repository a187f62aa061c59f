/**
 * Measurements of Hearsay: how fast it is and how well it reads, with a room for each thing that is measured.
 * {@code bin/quality} and its neighbours run the classes that end in {@code Run}; those that end in {@code Fit} make
 * weights.
 *
 * <p>All may stand on {@code learning}, {@code score} and {@code corpus}, which see no other room. Beyond these,
 * {@code event} sees {@code head}; {@code name} sees both; {@code account} sees {@code commitment}; {@code join} sees
 * {@code account} and {@code claim}; {@code slot} and {@code speaker} see {@code join} and {@code claim}, {@code slot} sees
 * {@code time} too. No room sees one that sees it.
 */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
