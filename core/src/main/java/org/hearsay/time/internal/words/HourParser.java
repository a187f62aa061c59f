package org.hearsay.time.internal.words;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.time.Hour;

/** Times of the clock: '7:15 p.m.', '10 a.m. (0735 GMT)', '14:30', "3 o'clock", '4 in the morning'. */
final class HourParser {

    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.]\\d{2})?\\s*(a\\.?m\\b\\.?|p\\.?m\\b\\.?)?");
    // '0540 hours', '0735 GMT'
    private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final int LONGEST = 16;

    private final Cursor c;
    private final TimeWords words;
    private final ClockWords spoken;

    HourParser(Cursor cursor) {
        this.c = cursor;
        this.spoken = new ClockWords(cursor);
        this.words = cursor.words();
    }

    /** The time of the clock that begins here, without a date. */
    Optional<Found> clock(int i) {
        return digits(i).or(() -> spoken.find(i));
    }

    private Optional<Found> digits(int i) {
        if (!Character.isDigit(c.at(i).lower().charAt(0))) {
            return Optional.empty();
        }
        if ((isZone(i + 1) || c.is(i + 1, "hours") && c.at(i).lower().startsWith("0"))
                && MILITARY.matcher(c.at(i).lower()).matches()) {
            String t = c.at(i).lower();
            return found(i, i + 2, Integer.parseInt(t.substring(0, 2)), Integer.parseInt(t.substring(2)));
        }
        int from = c.at(i).span().start();
        Matcher m = CLOCK.matcher(c.text()).region(from, Math.min(c.text().length(), from + LONGEST));
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        boolean marked = m.group(3) != null;
        int end = i;
        while (end < c.size() && c.at(end).span().start() < m.end()) {
            end++;
        }
        boolean minutes = m.group(2) != null && (c.text().charAt(m.end(1)) == ':' || isHourOfDots(i, end));
        int hour = Integer.parseInt(m.group(1));
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        boolean oclock = c.is(i + 1, "o'clock");
        boolean morning = c.is(i + 1, "in") && c.is(i + 2, "the") && words.isPart(c.at(i + 3));
        if (oclock) {
            return Optional.empty(); // told in words, whatever the number is written in
        }
        boolean led = morning
                && !marked
                && hour <= 12
                && hour > 0
                && c.is(i - 1, "at", "around", "about", "by", "after", "before");
        if (led) {
            boolean late = !c.is(i + 3, "morning") && hour < 12;
            return found(i, i + 4, late ? hour + 12 : hour, minute);
        }
        if (!marked && !minutes) {
            return Optional.empty();
        }
        if (!marked
                && !isZone(end)
                && !c.is(i - 1, "at", "around", "about", "by", "until", "from", "since", "after", "before")) {
            return Optional.empty();
        }
        if (marked) {
            boolean pm = m.group(3).startsWith("p");
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (pm ? 12 : 0);
        }
        return found(i, end, hour, minute);
    }

    /** 'At 17.10', where no unit makes it a count of something. */
    private boolean isHourOfDots(int i, int end) {
        boolean led = c.is(i - 1, "at", "around", "about", "towards", "toward", "until", "till", "since");
        Token next = c.at(end);
        return led
                && (next.tag() == Tag.PUNCT && !next.is("%")
                        || next.tag() == Tag.ADP
                        || next.tag() == Tag.CCONJ
                        || next.tag() == Tag.SCONJ
                        || c.is(end, "hours", "yesterday", "today", "local", "when"));
    }

    private Optional<Found> found(int i, int end, int hour, int minute) {
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        int stop = isZone(end) ? end + 1 : end;
        if (c.is(stop, "(") && c.is(stop + 3, ")") && isZone(stop + 2)) {
            stop += 4;
        }
        return Optional.of(new Found(new Shape.HourAlone(), i, stop, Optional.of(Hour.of(LocalTime.of(hour, minute)))));
    }

    private boolean isZone(int i) {
        return c.is(
                i, "gmt", "est", "edt", "utc", "cet", "cest", "bst", "pst", "pdt", "cst", "cdt", "mst", "mdt", "local");
    }
}
