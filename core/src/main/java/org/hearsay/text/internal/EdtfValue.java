package org.hearsay.text.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an EDTF text says. */
public sealed interface EdtfValue permits EdtfValue.One, EdtfValue.Interval, EdtfValue.Several {

    /** Longer texts are no value; news needs no list of a hundred dates. */
    int LONGEST = 512;

    /** A date. */
    record One(EdtfDate date) implements EdtfValue {}

    /** From one end to the other; an end that is open or unknown is empty. */
    record Interval(Optional<EdtfDate> begin, Optional<EdtfDate> end) implements EdtfValue {}

    /**
     * Several: one of them, or all of them.
     *
     * @param all whether all are meant
     */
    record Several(boolean all, List<Interval> members) implements EdtfValue {

        public Several {
            members = List.copyOf(members);
        }
    }

    /** The value of a text, where it is one. */
    static Optional<EdtfValue> parse(String text) {
        return text.length() > LONGEST ? Optional.empty() : KnownValues.find(text);
    }

    /** The same, read anew. */
    static Optional<EdtfValue> read(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return several(text, false);
        }
        if (text.startsWith("{") && text.endsWith("}")) {
            return several(text, true);
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? EdtfDate.parse(text).map(One::new)
                : interval(text.substring(0, slash), text.substring(slash + 1)).map(i -> i);
    }

    private static Optional<EdtfValue> several(String text, boolean all) {
        var members = new ArrayList<Interval>();
        for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
            int dots = part.indexOf("..");
            Optional<Interval> member = dots < 0
                    ? EdtfDate.parse(part.strip()).map(d -> new Interval(Optional.of(d), Optional.of(d)))
                    : interval(
                            part.substring(0, dots).strip(),
                            part.substring(dots + 2).strip());
            if (member.isEmpty()) {
                return Optional.empty();
            }
            members.add(member.get());
        }
        return Optional.of(new Several(all, members));
    }

    private static Optional<Interval> interval(String from, String to) {
        boolean noBegin = from.isEmpty() || from.equals("..");
        boolean noEnd = to.isEmpty() || to.equals("..");
        Optional<EdtfDate> begin = noBegin ? Optional.empty() : EdtfDate.parse(from);
        Optional<EdtfDate> end = noEnd ? Optional.empty() : EdtfDate.parse(to);
        if (noBegin && noEnd || !noBegin && begin.isEmpty() || !noEnd && end.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> last = end.flatMap(EdtfDate::latest);
        Optional<LocalDate> first = begin.flatMap(EdtfDate::earliest);
        boolean backwards = last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
        return backwards ? Optional.empty() : Optional.of(new Interval(begin, end));
    }

    /** The stretches that it is made of; a date is one from itself to itself. */
    default List<Interval> members() {
        return switch (this) {
            case One o -> List.of(new Interval(Optional.of(o.date()), Optional.of(o.date())));
            case Interval i -> List.of(i);
            case Several s -> s.members();
        };
    }
}
