package org.hearsay.account;

/**
 * What an event is called, in parts, so that a list which has its own column for one of them can leave it out.
 *
 * @param what what happened, and who did it or whom it befell: 'Drone strike on the refinery'
 * @param where the place with what leads it in: ' at the Tirvanesh Dam', or the empty string
 * @param when the time in words: '14 September 2031', or the empty string
 */
public record EventTitle(String what, String where, String when) {

    public EventTitle {
        if (what.isBlank()) {
            throw new IllegalArgumentException("an event without a name");
        }
    }

    /** One that tells no more than what happened. */
    public static EventTitle of(String what) {
        return new EventTitle(what, "", "");
    }

    /** Without the time. */
    public String timeless() {
        return what + where;
    }

    /** All of it: 'Explosion at the Tirvanesh Dam, 6 March 2031'. */
    @Override
    public String toString() {
        return timeless() + (when.isEmpty() ? "" : ", " + when);
    }
}
