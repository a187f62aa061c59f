package org.hearsay.reading.internal.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.date.MachineDates;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.StatedDay;
import org.hearsay.reading.internal.parser.StatedDay.Place;
import org.hearsay.text.Edtf;

/**
 * The day on which a report appeared, weighed from all that state one: each place adds its weight to the day that it tells,
 * the heaviest day is taken. Where another strong place tells a day that no time zone explains, the reader has to know.
 *
 * @param value the day, where any place tells one
 * @param disagreement what stands against it
 */
public record PublicationDay(Optional<Edtf> value, Optional<Draft.Flaw> disagreement) {

    /** A day and the place that tells it. */
    record Told(Place place, Edtf day) {}

    /** Weighs what the format, the head of the text and the addresses state. */
    public static PublicationDay of(Facts format, HeadFacts text, List<String> addresses) {
        return of(format, text, addresses, Optional.empty());
    }

    /** The same of a page that was taken on a day, by whose clock soever: none appeared on a later one. */
    public static PublicationDay of(Facts format, HeadFacts text, List<String> addresses, Optional<Edtf> taken) {
        List<Told> told = new ArrayList<>();
        Set<Edtf> changed = new HashSet<>();
        for (StatedDay stated : format.days()) {
            Optional<Edtf> day = stated.place() == Place.ADDRESS
                    ? MachineDates.inAddress(stated.words())
                    : MachineDates.in(stated.words());
            if (stated.place() == Place.UPDATED) {
                day.ifPresent(changed::add);
            } else {
                day.ifPresent(d -> told.add(new Told(stated.place(), d)));
            }
        }
        format.published().flatMap(MachineDates::in).ifPresent(d -> told.add(new Told(Place.META, d)));
        text.printed().filter(d -> !changed.contains(d)).ifPresent(d -> told.add(new Told(Place.PRINTED, d)));
        text.dateline().flatMap(d -> d.day()).ifPresent(d -> told.add(new Told(Place.DATELINE, d)));
        addresses.stream()
                .flatMap(a -> MachineDates.inAddress(a).stream())
                .forEach(d -> told.add(new Told(Place.ADDRESS, d)));
        return weigh(taken.flatMap(Edtf::day)
                .map(last -> told.stream()
                        .filter(t -> t.day.day()
                                .map(d -> !d.isAfter(last.plusDays(1)))
                                .orElse(true))
                        .toList())
                .orElse(told));
    }

    static PublicationDay weigh(List<Told> told) {
        Optional<Told> heaviest = told.stream()
                .max(Comparator.<Told>comparingInt(t -> weight(t.day, told))
                        .thenComparing(t -> t.day.precision(), Comparator.reverseOrder())
                        .thenComparingInt(t -> t.place.weight())
                        .thenComparing(Told::place, Comparator.reverseOrder()));
        if (heaviest.isEmpty()) {
            return new PublicationDay(Optional.empty(), Optional.empty());
        }
        Told best = heaviest.get();
        Optional<Draft.Flaw> against = told.stream()
                .filter(t -> best.place.isStrong() && t.place.isStrong() && !agree(t.day, best.day))
                .max(Comparator.<Told>comparingInt(t -> t.place.weight()).thenComparing(Told::place))
                .map(t -> new Draft.Flaw(
                        IssueCode.DATE_DISAGREES,
                        Optional.empty(),
                        "tells two days of publication: " + best.day.value() + " in " + best.place.words() + " and "
                                + t.day.value() + " in " + t.place.words() + "; the first was taken"));
        return new PublicationDay(Optional.of(printedNextTo(best, told)), against);
    }

    /** What the places weigh that tell a day, or a month that it is in; a place that tells it twice counts once. */
    private static int weight(Edtf day, List<Told> told) {
        return told.stream()
                .filter(t -> t.day.contains(day))
                .map(Told::place)
                .distinct()
                .mapToInt(Place::weight)
                .sum();
    }

    /** A clock elsewhere may show the day before or after; what the paper prints is the day of its readers. */
    private static Edtf printedNextTo(Told best, List<Told> told) {
        return told.stream()
                .filter(t -> t.place == Place.PRINTED
                        && agree(t.day, best.day)
                        && t.day.day().isPresent())
                .map(Told::day)
                .findFirst()
                .orElse(best.day);
    }

    private static boolean agree(Edtf a, Edtf b) {
        Optional<LocalDate> first = a.day();
        Optional<LocalDate> second = b.day();
        if (first.isEmpty() || second.isEmpty()) {
            return a.overlaps(b);
        }
        return Math.abs(first.get().toEpochDay() - second.get().toEpochDay()) <= 1;
    }
}
