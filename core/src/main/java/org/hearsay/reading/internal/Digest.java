package org.hearsay.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.document.Dateline;
import org.hearsay.reading.internal.date.PrintedDates;
import org.hearsay.reading.internal.head.Datelines;
import org.hearsay.reading.internal.head.Phrases;
import org.hearsay.reading.internal.paragraph.Shape;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * A text that holds several reports one after the other, as agencies send them: each a headline and a paragraph that a
 * dateline with a day opens.
 *
 * @param reports a draft each, over the whole text, with the parts of that report alone; empty where it is one report
 * @param unclear whether datelines of several reports stand in it, but not where each begins
 */
record Digest(List<Draft> reports, boolean unclear) {

    /** A report has at most so many lines above its dateline. */
    private static final int MOST_LINES = 3;

    private static final Pattern NUMBER = Pattern.compile("(?:No\\.?\\s*|#)?\\(?\\d{1,3}[.):]?\\s+(?=\\S)");

    Digest {
        reports = List.copyOf(reports);
    }

    /** What a draft holds. */
    static Digest of(Draft draft, Phrases phrases) {
        return new Splitting(draft, new Datelines(phrases)).run();
    }

    private record Splitting(Draft draft, Datelines datelines) {

        Digest run() {
            List<Integer> opened = IntStream.range(0, draft.parts().size())
                    .filter(i -> isDated(i))
                    .boxed()
                    .toList();
            if (opened.size() < 2) {
                return new Digest(List.of(), false);
            }
            List<Integer> starts = new ArrayList<>();
            for (int at : opened) {
                int start = start(at, starts.isEmpty() ? 0 : opened.get(starts.size() - 1) + 1);
                if (start == at) {
                    return new Digest(List.of(), areOfDifferentDays(opened));
                }
                starts.add(start);
            }
            Optional<Edtf> day = day(starts.getFirst());
            List<Draft> reports = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size()
                        ? starts.get(i + 1)
                        : draft.parts().size();
                reports.add(report(starts.get(i), opened.get(i), end, day));
            }
            return new Digest(reports, false);
        }

        /** 'TARVE, March 11 (Ansel Echo) –': a place and a day, from an agency or in capitals. */
        private boolean isDated(int i) {
            Optional<Dateline> line = dateline(i, Optional.empty());
            return line.filter(d -> d.place().isPresent())
                    .filter(d -> d.agency().isPresent()
                            || d.place().get().equals(d.place().get().toUpperCase(java.util.Locale.ROOT)))
                    .filter(d -> PrintedDates.hasDay(d.span().of(draft.text())))
                    .isPresent();
        }

        private Optional<Dateline> dateline(int i, Optional<Edtf> day) {
            Part part = draft.parts().get(i);
            boolean prose = part.hint() == Part.Hint.NONE || part.hint() == Part.Hint.LIST_ITEM;
            return prose ? datelines.find(draft.text(), part.span(), day, true) : Optional.empty();
        }

        /** The first of the lines above a dateline that are no sentences; none where a sentence stands right above. */
        private int start(int opened, int least) {
            int start = opened;
            while (start > Math.max(least, opened - MOST_LINES) && isHeadline(start - 1)) {
                start--;
            }
            return start;
        }

        private boolean isHeadline(int i) {
            Part part = draft.parts().get(i);
            Shape shape = Shape.of(draft.text(), part.span());
            boolean words = !Phrases.words(shape.text()).isEmpty();
            return words && shape.isHeadline() && PrintedDates.in(shape.text()).isEmpty();
        }

        private boolean areOfDifferentDays(List<Integer> opened) {
            return opened.stream()
                            .map(i -> dateline(i, Optional.empty()).orElseThrow())
                            .map(d -> d.span().of(draft.text()).strip())
                            .distinct()
                            .count()
                    > 1;
        }

        /** The day of the digest, which stands above its first report and tells the year of days without one. */
        private Optional<Edtf> day(int end) {
            return draft.parts().subList(0, end).stream()
                    .flatMap(p -> PrintedDates.in(p.span().of(draft.text())).stream())
                    .map(PrintedDates.Found::value)
                    .findFirst();
        }

        private Draft report(int start, int opened, int end, Optional<Edtf> digest) {
            Dateline line = dateline(opened, digest).orElseThrow();
            List<Part> parts = new ArrayList<>(draft.parts().subList(start, end));
            Part first = parts.getFirst();
            Matcher number = NUMBER.matcher(first.span().of(draft.text()));
            if (number.lookingAt()) {
                first = new Part(
                        new Span(
                                first.span().start() + number.end(),
                                first.span().end()),
                        first.hint());
            }
            parts.set(0, new Part(first.span(), Part.Hint.TITLE));
            String title = first.span().of(draft.text()).replaceAll("\\s+", " ");
            var facts = new Facts(
                    Optional.of(title),
                    line.day().map(Edtf::value),
                    line.agency(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            Span all = Span.cover(first.span(), parts.getLast().span());
            return new Draft(
                    draft.text(),
                    parts,
                    facts,
                    draft.links().stream().filter(l -> all.contains(l.span())).toList(),
                    draft.marks().stream().filter(m -> all.contains(m.span())).toList(),
                    draft.flaws());
        }
    }
}
