/**
 * When: time expressions and their values as EDTF, relative to publication date, dateline or other times in the text.
 *
 * <p>A {@link org.hearsay.time.TimeExpression} keeps the words, the value where there is one, and its basis: the rule and
 * the anchor that gave it. A {@link org.hearsay.time.Length} or an {@link org.hearsay.time.Hour} stands beside the value,
 * which is never finer than a day. Holidays and days of other calendars become days of ours; a lunar day is one of
 * several. What cannot be known stays open ({@code 2031-XX}, {@code ..}); nothing is guessed to a day.
 *
 * <p>What comes before what: a {@link org.hearsay.time.Network} holds {@link org.hearsay.time.Constraint}s between the
 * {@link org.hearsay.time.Endpoint}s of events, each with the {@link org.hearsay.time.Ground} that tells it, says between which
 * days an end may lie ({@link org.hearsay.time.Reach}), and answers a contradiction with the
 * {@link org.hearsay.time.Cycle} of those that cannot all hold. A {@link org.hearsay.time.PrecedenceFinder} tells from the forms
 * of two verbs which event begins first. Traps: a network changes, so it belongs to one thread; an order ends at an instant, not
 * at a day; a {@link org.hearsay.time.Precedence} is about beginnings alone.
 *
 * <p>{@link org.hearsay.time.TimeFinder} is pure and safe for several threads.
 */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
