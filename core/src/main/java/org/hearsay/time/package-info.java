/**
 * When: time expressions and their values as EDTF, relative to publication date, dateline or other times in the text.
 *
 * <p>A {@link org.hearsay.time.TimeExpression} keeps the words, the value where there is one, and its basis: the rule and
 * the anchor that gave it. A {@link org.hearsay.time.Length} or an {@link org.hearsay.time.Hour} stands beside the value,
 * which is never finer than a day. Holidays and days of other calendars become days of ours; a lunar day is one of
 * several. What cannot be known stays open ({@code 2031-XX}, {@code ..}); nothing is guessed to a day.
 *
 * <p>{@link org.hearsay.time.TimeFinder} is pure and safe for several threads.
 */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
