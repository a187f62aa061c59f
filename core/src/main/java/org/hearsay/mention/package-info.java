/**
 * What a report speaks of: names, descriptions, pronouns and quantities, and who in this report they stand for.
 *
 * <p>A {@link org.hearsay.mention.Mention} is sealed: a {@link org.hearsay.mention.Name} ('Gen. Ada Vell'), a
 * {@link org.hearsay.mention.Nominal} ('the newspaper', 'two officials'), a {@link org.hearsay.mention.Pronoun} or a
 * {@link org.hearsay.mention.Quantity}. A {@link org.hearsay.mention.Referent} is one person, body or place as this report
 * knows it, under all names used here; mentions point at it by number. Who it is in other reports is decided in
 * {@code entity}.
 *
 * <p>{@link org.hearsay.mention.MentionFinder} is pure and safe for several threads.
 */
@NullMarked
package org.hearsay.mention;

import org.jspecify.annotations.NullMarked;
