package org.hearsay.account.internal.inconsistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.account.internal.inconsistency.Calendar.Day;
import org.hearsay.document.Note;
import org.hearsay.text.Span;

/**
 * A note whose date does not fit the day on which the text says that the thing appeared, or that lies after the report
 * itself. Only a slip of the pen is taken for one: another month, another year, another digit; any other difference may be
 * that of the event and its report.
 */
final class NoteDates {

    private static final String DAY = "(?<m>" + Calendar.MONTH + ") (?<d>\\d{1,2}),? (?:(?<y>" + Calendar.YEAR + ")\\b)?";

    /** The day on which something appeared. */
    private static final Pattern APPEARED = Pattern.compile("\\b(?:published|posted|printed|appeared|aired|released"
            + "|issued|dated|wrote|article|report|editorial|column|issue|edition|interview|statement|post|broadcast)"
            + "\\b[^.;\\n\\[]{0,60}?\\b(?:on|of|dated|for)? ?" + DAY);

    /** 'On June 9, 2031, the newspaper added': begins a sentence and is followed by a press word. */
    private static final Pattern ADDED = Pattern.compile("\\bOn " + DAY + ",? (?:the|this|another) (?:\\w+ ){0,2}?"
            + "(?:newspaper|daily|weekly|website|magazine|paper|outlet|channel|agency)\\b");

    private static final Pattern ACCESSED =
            Pattern.compile("\\b(?:accessed|retrieved|archived|last visited|updated)\\b", Pattern.CASE_INSENSITIVE);

    private final ReportText report;

    /** Where the marks of notes end. */
    private final TreeSet<Integer> marks = new TreeSet<>();

    NoteDates(ReportText report) {
        this.report = report;
        report.document().notes().forEach(n -> n.marks().forEach(m -> marks.add(m.end())));
    }

    List<Slip> find() {
        var found = new ArrayList<Slip>();
        for (Note note : report.document().notes()) {
            List<Day> days = Calendar.daysIn(report.words(note.span()));
            if (days.isEmpty() || ACCESSED.matcher(note.text()).find()) {
                continue;
            }
            Optional<Slip> slip = note.marks().stream()
                    .flatMap(mark -> beside(note, days, mark).stream())
                    .findFirst();
            slip.or(() -> ahead(note, days)).ifPresent(found::add);
        }
        return found;
    }

    /** The last day before a mark on which something appeared, where no date of the note fits it. */
    private Optional<Slip> beside(Note note, List<Day> days, Span mark) {
        int from = segmentStart(mark);
        var segment = Span.of(from, mark.start());
        return List.of(APPEARED, ADDED).stream()
                .flatMap(p -> last(p, segment).stream())
                .max(Comparator.comparing(Appearance::span))
                .filter(a -> days.stream().noneMatch(d -> near(d.value(), a.day())))
                .flatMap(a -> days.stream()
                        .filter(d -> isSlip(a.day(), d.value()))
                        .findFirst()
                        .map(d -> Slip.of(
                                Kind.DATE,
                                "The text says " + Calendar.name(a.day()) + ", its note [" + note.label() + "] "
                                        + Calendar.name(d.value()) + ".",
                                a.span(),
                                Span.of(d.start(), d.end()).shift(note.span().start()))))
                .filter(s -> !report.isOwnedUp(mark));
    }

    private record Appearance(Span span, LocalDate day) {}

    private Optional<Appearance> last(Pattern pattern, Span segment) {
        Matcher m = pattern.matcher(report.text()).region(segment.start(), segment.end());
        Optional<Appearance> last = Optional.empty();
        while (m.find()) {
            Span span = Span.of(m.start("m"), m.end()).strip(report.text());
            int end = m.group("y") == null ? m.end("d") : m.end("y");
            last = day(m).map(d -> new Appearance(Span.of(span.start(), end), d)).or(() -> Optional.empty());
        }
        return last;
    }

    private Optional<LocalDate> day(Matcher m) {
        Optional<Integer> year = m.group("y") == null
                ? report.written().map(LocalDate::getYear)
                : Optional.of(Integer.parseInt(m.group("y")));
        return year.flatMap(
                y -> Calendar.day(y, Calendar.month(m.group("m")), Integer.parseInt(m.group("d"))));
    }

    /** After the mark before this one, in the same block. */
    private int segmentStart(Span mark) {
        int block = report.document()
                .findBlock(mark.start())
                .map(b -> b.span().start())
                .orElse(mark.start());
        return Math.max(block, Optional.ofNullable(marks.floor(mark.start())).orElse(0));
    }

    private static boolean near(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= 1;
    }

    /** Whether one date is the other with one part mistaken: month, year, or a digit of the day. */
    private static boolean isSlip(LocalDate a, LocalDate b) {
        boolean year = a.getYear() == b.getYear();
        boolean month = a.getMonthValue() == b.getMonthValue();
        boolean day = a.getDayOfMonth() == b.getDayOfMonth();
        int x = a.getDayOfMonth();
        int y = b.getDayOfMonth();
        boolean digit = x % 10 == y % 10 || x / 10 == y % 10 && x % 10 == y / 10;
        return year && day || month && day || year && month && digit;
    }

    private Optional<Slip> ahead(Note note, List<Day> days) {
        return report.written().flatMap(w -> days.stream()
                .filter(d -> d.value().isAfter(w.plusDays(1)))
                .findFirst()
                .map(d -> Slip.of(
                        Kind.DATE,
                        "Note [" + note.label() + "] gives " + Calendar.name(d.value()) + ", but the report is of "
                                + Calendar.name(w) + ".",
                        Span.of(d.start(), d.end()).shift(note.span().start()))));
    }
}
