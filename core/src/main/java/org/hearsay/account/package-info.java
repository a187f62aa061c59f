/**
 * The accounts of each event side by side: where they agree, refine, update or conflict, and which only echo another.
 *
 * <p>An {@link org.hearsay.account.Account} is what one report tells of an event through one chain of sources, the
 * report's own voice included. For each {@link org.hearsay.account.Slot} the values are compared and get a
 * {@link org.hearsay.account.Verdict}; no value is called true. A {@link org.hearsay.account.Position} says who affirms,
 * denies or will not speak of the event. A {@link org.hearsay.account.Chronology} lays the times and orders of all events
 * together: what that leaves of an event's time ({@link org.hearsay.account.Tightening}) stands beside what is told, and orders
 * that cannot hold together become conflicts. {@link org.hearsay.account.AccountComparer} is a pure
 * function of an event's sorted members.
 */
@NullMarked
package org.hearsay.account;

import org.jspecify.annotations.NullMarked;
