package org.hearsay.reading.internal.parser;

/**
 * A day of publication as a format states it, not yet read as a date.
 *
 * @param place where it is stated
 * @param words what stands there: '2031-03-04T09:12:00Z', '1930381920000', an address with a day in its path
 */
public record StatedDay(Place place, String words) {

    /**
     * Where a report's day of publication may stand. The weight says how far a place is trusted against the others; days
     * that several places tell have the weight of all of them.
     */
    public enum Place {
        JSON_LD(5, "its data for machines"),
        /** A time that the page itself marks as the day of publication. */
        MARKED(4, "a time marked as that of publication"),
        META(4, "its meta tags"),
        PRINTED(4, "a line of its head"),
        /** A time beside the title, of which nothing says what it is. */
        TIME(3, "a time beside its title"),
        /** A message may carry an older report. */
        SENT(3, "the date that it was sent on"),
        ADDRESS(2, "its address"),
        /** Often that of the template, or of the site. */
        PAGE_DATA(1, "data about the page"),
        DATELINE(1, "its dateline"),
        /** A time that the page marks as that of a change: what is printed there is no day of publication. */
        UPDATED(0, "a time of a change");

        private final int weight;
        private final String words;

        Place(int weight, String words) {
            this.weight = weight;
            this.words = words;
        }

        public int weight() {
            return weight;
        }

        /** Whether a day told here may stand against another, and the reader has to know of it. */
        public boolean isStrong() {
            return weight >= TIME.weight;
        }

        /** The place, in a sentence. */
        public String words() {
            return words;
        }
    }
}
