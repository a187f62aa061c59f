/**
 * What belongs together across reports: affairs.
 *
 * <p>{@link org.hearsay.affair.AffairFinder} gathers reports by keys (rare words, events that they share, what they cite) and decides by a
 * learned scorer ({@link org.hearsay.affair.AffairModel}) which are of one {@link org.hearsay.affair.Affair}; events go with the reports that
 * tell them. A pure function of the set of reports. Trap: a head of state or a capital is named in many affairs and joins none; all is
 * weighed by rarity.
 */
@NullMarked
package org.hearsay.affair;

import org.jspecify.annotations.NullMarked;
