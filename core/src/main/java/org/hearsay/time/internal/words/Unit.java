package org.hearsay.time.internal.words;

import org.hearsay.time.Length;

/** A step of the calendar or the clock. */
public enum Unit {
    SECOND("T", "S", 1),
    MINUTE("T", "M", 1),
    HOUR("T", "H", 1),
    DAY("", "D", 1),
    WEEKEND("", "D", 2),
    WEEK("", "W", 1),
    FORTNIGHT("", "W", 2),
    MONTH("", "M", 1),
    QUARTER("", "Q", 1),
    YEAR("", "Y", 1),
    DECADE("", "Y", 10),
    CENTURY("", "Y", 100);

    private final String prefix;
    private final String letter;
    private final int times;

    Unit(String prefix, String letter, int times) {
        this.prefix = prefix;
        this.letter = letter;
        this.times = times;
    }

    /** So many of them. */
    Length length(Count count) {
        String n = count.vague() ? "X" : Integer.toString(count.n() * times);
        String half = "";
        if (count.half()) {
            switch (this) {
                case YEAR -> half = "6M";
                case HOUR -> half = "30M";
                case MINUTE -> half = "30S";
                case DECADE, CENTURY -> n = Integer.toString(count.n() * times + times / 2);
                case SECOND, DAY, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER -> n += ".5";
            }
        }
        if (n.equals("0")) {
            return new Length("P" + prefix + half);
        }
        return new Length("P" + prefix + n + letter + half);
    }

    /** Whether it is finer than a day. */
    public boolean isOfClock() {
        return prefix.equals("T");
    }

    /**
     * How many of a unit.
     *
     * @param n whole ones
     * @param half whether a half comes on top
     * @param vague whether the number is not told
     * @param rough whether it is told as about so many
     * @param end index after the last token of the count
     */
    record Count(int n, boolean half, boolean vague, boolean rough, int end) {}
}
