package org.hearsay.time.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.lexicon.Lexicon;

/**
 * A month of another calendar.
 *
 * @param name as written, in lower case
 * @param n from 1
 * @param alsoPlain whether the name is a word of another meaning too, and needs day and year beside it
 */
record CalendarMonth(String name, Calendars.Kind calendar, int n, boolean alsoPlain) {

    private static final List<Calendars.Kind> TOLD = List.of(Calendars.Kind.ISLAMIC, Calendars.Kind.PERSIAN);

    static List<CalendarMonth> listAll(Lexicon lexicon) {
        var all = new ArrayList<CalendarMonth>();
        for (Calendars.Kind kind : TOLD) {
            for (Lexicon.Entry e : lexicon.getSection(kind.name().toLowerCase(Locale.ROOT))) {
                all.add(new CalendarMonth(
                        e.term(), kind, Integer.parseInt(e.find("n").orElseThrow()), e.has("word")));
            }
        }
        return List.copyOf(all);
    }
}
