package org.hearsay.account.internal.slot;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.document.Document;
import org.hearsay.event.Clock;
import org.hearsay.event.When;
import org.hearsay.time.Hour;

/**
 * When in a day something is told to have been.
 *
 * @param hour as told
 * @param text the words
 * @param roughly whether it is told roughly: 'about', 'shortly before'
 * @param zoned whether the words name a time zone, so that the clock is another place's
 * @param hedged whether the event is told with doubt
 */
record ToldHour(Hour hour, String text, boolean roughly, boolean zoned, boolean hedged) {

    /** Minutes that two clocks may differ by. */
    private static final int EXACT = 10;

    private static final int ROUGH = 40;

    private static final int HALF_HOUR = 30;

    /** Parts of a day have no sharp edges. */
    private static final int EDGE = 60;

    private static final Pattern ROUGHLY = Pattern.compile(
            "(?i)\\b(?:about|around|some|towards?|near(?:ly)?|almost|roughly|approximately|circa|(?:shortly|just|soon|a little) (?:before|after))\\s*$");

    /** What goes on until then, or comes before or after it, was not then. */
    private static final Pattern BOUND =
            Pattern.compile("(?i)\\b(?:until|till|to|by|before|after|since|from|between)\\s*$");

    private static final Pattern ZONE =
            Pattern.compile("(?i)\\b(?:gmt|utc|est|edt|cet|cest|bst|pst|pdt|cst|cdt|mst|mdt|time)\\b");

    private static final Pattern CLOCK = Pattern.compile("(?<=^\\d{4}-\\d\\d-\\d\\d)T\\d\\d:\\d\\d$");

    private static final int LOOK = 18;

    /** That of a time told in a report; empty where it tells none, or only that it was before or after. */
    static Optional<ToldHour> find(Document document, When when, boolean hedged) {
        return when.clock().flatMap(c -> find(document.text(), c, hedged));
    }

    private static Optional<ToldHour> find(String text, Clock clock, boolean hedged) {
        int start = clock.span().start();
        String before = text.substring(Math.max(0, start - LOOK), start);
        String around =
                text.substring(start, Math.min(text.length(), clock.span().end() + LOOK));
        boolean roughly = ROUGHLY.matcher(before).find();
        return roughly || !BOUND.matcher(before).find()
                ? Optional.of(new ToldHour(
                        clock.hour(),
                        clock.span().of(text),
                        roughly,
                        ZONE.matcher(around).find(),
                        hedged))
                : Optional.empty();
    }

    /** How it stands to another of the same day; 5:40 and 2:40 may be one time by two clocks, six and nine o'clock are two. */
    Standing standing(ToldHour other) {
        boolean clocks = hour.clock().isPresent() && other.hour.clock().isPresent();
        int apart = hour.minutesTo(other.hour);
        int slack = !clocks ? EDGE : roughly || other.roughly ? ROUGH : EXACT;
        if (apart <= slack || zoned || other.zoned) {
            return Standing.COMPATIBLE;
        }
        return clocks && apart % HALF_HOUR == 0 && !isRound() ? Standing.DIFFERENT : Standing.CONFLICT;
    }

    /** Whether a full or half hour is told. */
    private boolean isRound() {
        return hour.clock().filter(c -> c.getMinute() % HALF_HOUR == 0).isPresent();
    }

    /** Of '2031-05-07T05:40' the day: hours stand only where they are in dispute. */
    static String withoutClock(String value) {
        return CLOCK.matcher(value).replaceFirst("");
    }

    /** The clock as it stands behind a day: 'T05:40'. */
    Optional<String> clock() {
        return hour.clock().map(c -> "T" + c);
    }
}
