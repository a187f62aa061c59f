package org.hearsay.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reading.internal.date.PrintedDates;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.text.Span;

/**
 * Documents one behind the other as news databases give them out: each below a line 'Document 3 of 40' or '3 of 40 DOCUMENTS', with
 * a head of fields ('BYLINE: …') or of lines (outlet, day, headline).
 */
final class Batch {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:document|article|record|item)\\s+(\\d{1,5})\\s+(?:of|/)\\s+(\\d{1,5})(?:\\s+documents?)?|(\\d{1,5})\\s+of\\s+(\\d{1,5})\\s+documents)\\s*:?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIELD = Pattern.compile(
            "(headline|title|byline|author|publication title|publication|source|publication date|date|section|length|language|"
                    + "dateline|load-date|document type|subject|full text|body|copyright|url|highlight|graphic|type|edition|issn|"
                    + "place of publication|country of publication|database|word count)\\s*:\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ASIDE = Pattern.compile(
            "(?:copyright\\b|\\u00a9|all rights reserved|end of document|body$|\\d[\\d,.]* words$).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A line that is a day and no more: the words around the day are its weekday, or an hour. */
    private static final int LONGEST_DAY = 48;

    /** Lines of a head that stand above its day. */
    private static final int MOST_ABOVE = 3;

    private final Draft draft;

    private Batch(Draft draft) {
        this.draft = draft;
    }

    /** A draft for each document; none where it is no batch. */
    static List<Draft> of(Draft draft) {
        return new Batch(draft).split();
    }

    private List<Draft> split() {
        List<Integer> starts = new ArrayList<>();
        String total = "";
        int last = 0;
        for (int i = 0; i < draft.parts().size(); i++) {
            Matcher m = NUMBER.matcher(text(i));
            if (m.matches()) {
                int number = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(3));
                String of = m.group(2) != null ? m.group(2) : m.group(4);
                // One that goes back or has another total is none of this row.
                if (number > last && (total.isEmpty() || total.equals(of)) && number <= Integer.parseInt(of)) {
                    starts.add(i);
                    total = of;
                    last = number;
                }
            }
        }
        if (starts.size() < 2) {
            return List.of();
        }
        List<Draft> reports = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : draft.parts().size();
            report(starts.get(i) + 1, end).ifPresent(reports::add);
        }
        return reports.size() < 2 ? List.of() : reports;
    }

    private String text(int part) {
        return draft.parts().get(part).span().of(draft.text()).replaceAll("\\s+", " ");
    }

    /** What a head tells, while its lines are gone through. */
    private static final class Head {
        private Optional<String> title = Optional.empty();
        private Optional<String> outlet = Optional.empty();
        private Optional<String> day = Optional.empty();
        private Optional<String> author = Optional.empty();
        private Optional<String> url = Optional.empty();
    }

    private Optional<Draft> report(int from, int to) {
        var head = new Head();
        List<Part> parts = new ArrayList<>();
        int day = dayLine(from, to);
        List<Integer> above = new ArrayList<>();
        for (int i = from; i < day; i++) {
            if (!FIELD.matcher(text(i)).matches() && !ASIDE.matcher(text(i)).matches()) {
                above.add(i);
            }
        }
        if (day >= 0) {
            head.day = Optional.of(text(day));
            head.outlet = above.isEmpty() ? Optional.empty() : Optional.of(text(above.getLast()));
        }
        Optional<Integer> titled = above.size() > 1 ? Optional.of(above.getFirst()) : Optional.empty();
        for (int i = from; i < to; i++) {
            Part part = draft.parts().get(i);
            boolean isTitle = titled.equals(Optional.of(i));
            if (isTitle || day >= 0 && i > day && head.title.isEmpty() && titled.isEmpty() && isLine(i)) {
                head.title = Optional.of(text(i));
                parts.add(new Part(part.span(), Part.Hint.TITLE));
            } else if (i <= day && !FIELD.matcher(text(i)).matches()) {
                parts.add(new Part(part.span(), Part.Hint.BOILERPLATE));
            } else {
                line(part, head).ifPresent(parts::add);
            }
        }
        if (parts.stream().noneMatch(p -> p.hint() != Part.Hint.BOILERPLATE && p.hint() != Part.Hint.TITLE)) {
            return Optional.empty();
        }
        var facts = new Facts(head.title, head.day, head.outlet, head.author, head.url, Optional.empty());
        Span all = Span.cover(parts.getFirst().span(), parts.getLast().span());
        return Optional.of(new Draft(
                draft.text(),
                parts,
                facts,
                draft.links().stream().filter(l -> all.contains(l.span())).toList(),
                draft.marks().stream().filter(m -> all.contains(m.span())).toList(),
                draft.flaws()));
    }

    private boolean isLine(int part) {
        return !FIELD.matcher(text(part)).matches()
                && !ASIDE.matcher(text(part)).matches();
    }

    /** The line of the head that is a day, or less than nothing. */
    private int dayLine(int from, int to) {
        for (int i = from; i < Math.min(to, from + MOST_ABOVE + 1); i++) {
            String line = text(i);
            if (line.length() <= LONGEST_DAY
                    && PrintedDates.hasDay(line)
                    && !FIELD.matcher(line).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** A line of fields or of text: what it tells goes to the head; nothing of it is left where it is all field. */
    private Optional<Part> line(Part part, Head head) {
        String words = part.span().of(draft.text());
        Matcher m = FIELD.matcher(words);
        if (!m.matches()) {
            return Optional.of(
                    ASIDE.matcher(words.strip()).matches() ? new Part(part.span(), Part.Hint.BOILERPLATE) : part);
        }
        String value = m.group(2).replaceAll("\\s+", " ").strip();
        Optional<String> told = Optional.of(value).filter(v -> !v.isEmpty());
        Span rest = new Span(part.span().start() + m.start(2), part.span().end());
        switch (m.group(1).toLowerCase(Locale.ROOT)) {
            case "headline", "title" -> {
                head.title = head.title.or(() -> told);
                return told.map(t -> new Part(rest, Part.Hint.TITLE));
            }
            case "byline", "author" -> head.author = head.author.or(() -> told);
            case "publication title", "publication", "source" -> head.outlet = head.outlet.or(() -> told);
            case "publication date", "date" -> head.day = head.day.or(() -> told);
            case "url" -> head.url = head.url.or(() -> told);
            case "full text", "body" -> {
                return told.map(t -> new Part(rest, Part.Hint.NONE));
            }
            default -> {
                return Optional.of(new Part(part.span(), Part.Hint.BOILERPLATE));
            }
        }
        return Optional.of(new Part(part.span(), Part.Hint.BOILERPLATE));
    }
}
