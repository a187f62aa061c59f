package org.hearsay.reading.internal.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Reference;
import org.hearsay.reading.internal.date.PrintedDates;
import org.hearsay.reading.internal.head.MastheadLines;
import org.hearsay.reading.internal.paragraph.Shape;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * Other reports that a text cites by series and number: 'Harbour Paper No. 12, "Title," March 4, 2031', also in lists whose
 * titles hold commas, semicolons, dashes and dates themselves. A reference goes up to its date: the first that stands
 * behind a comma, dash or quotation mark and before the end of the clause.
 */
public final class References {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern LEAD =
            Pattern.compile("^(?:(?:See|Cf|In|The|And|Also|From|As|For|On)\\s+(?:also\\s+|the\\s+)?)+");
    private static final String SEPARATORS = ",;:.-\u2013\u2014 \t\u00a0";

    private References() {}

    public static List<Reference> in(String text, List<Span> spans) {
        List<Reference> references = new ArrayList<>();
        for (Span span : spans) {
            in(text, span, references);
        }
        return references;
    }

    private record Start(int from, String series, String number, int after) {}

    private static void in(String text, Span span, List<Reference> references) {
        List<Start> starts = new ArrayList<>();
        String piece = span.of(text);
        if (!piece.contains("No") && !piece.contains("Number") && piece.indexOf('#') < 0) {
            return;
        }
        Matcher m = MastheadLines.SERIES.matcher(piece);
        while (m.find()) {
            String series = m.group(1).strip();
            Matcher lead = LEAD.matcher(series);
            int cut = lead.lookingAt() ? lead.end() : 0;
            if (cut < series.length()) {
                starts.add(new Start(m.start() + cut, series(series.substring(cut)), m.group(2), m.end()));
            }
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).from : piece.length();
            references.add(reference(piece, span.start(), starts.get(i), end));
        }
    }

    /** A publisher's acronym before the name of the series is not part of the name. */
    private static String series(String name) {
        String[] words = name.split("\\s+");
        return words.length >= 3 && ACRONYM.matcher(words[0]).matches()
                ? name.substring(words[0].length()).strip()
                : name;
    }

    private static Reference reference(String piece, int offset, Start start, int end) {
        String rest = piece.substring(start.after, end);
        for (PrintedDates.Found date : PrintedDates.in(rest)) {
            if (endsReference(rest, date.span())) {
                Optional<String> title = title(rest.substring(0, date.span().start()));
                Span span = new Span(
                        offset + start.from, offset + start.after + date.span().end());
                return reference(start, span, title, Optional.of(date.value()));
            }
        }
        Span span = new Span(offset + start.from, offset + start.after);
        Matcher quoted = Pattern.compile("^[,:\\s\u00a0\u2013\u2014-]*[\"\u201c]([^\"\u201c\u201d]{3,300})[\"\u201d]")
                .matcher(rest);
        return quoted.find()
                ? reference(
                        start,
                        new Span(span.start(), span.end() + quoted.end()),
                        title(quoted.group(1)),
                        Optional.empty())
                : reference(start, span, Optional.empty(), Optional.empty());
    }

    private static Reference reference(Start start, Span span, Optional<String> title, Optional<Edtf> date) {
        return new Reference(span, Optional.of(start.series), Optional.of(start.number), title, date);
    }

    private static boolean endsReference(String rest, Span date) {
        int before = date.start() - 1;
        while (before >= 0 && (Character.isWhitespace(rest.charAt(before)) || rest.charAt(before) == '\u00a0')) {
            before--;
        }
        boolean parted = before < 0
                || SEPARATORS.indexOf(rest.charAt(before)) >= 0
                || Shape.isQuote(rest.charAt(before))
                || rest.charAt(before) == '(';
        int after = date.end();
        while (after < rest.length()
                && (Character.isWhitespace(rest.charAt(after)) || ")]\u00a0".indexOf(rest.charAt(after)) >= 0)) {
            after++;
        }
        boolean ended = after >= rest.length()
                || ".;".indexOf(rest.charAt(after)) >= 0
                || rest.startsWith("and ", after)
                || rest.charAt(after) == ',' && after + 2 >= rest.strip().length();
        return parted && ended;
    }

    private static Optional<String> title(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isEdge(raw.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(raw.charAt(to - 1))) {
            to--;
        }
        String title = raw.substring(from, to);
        // A quotation mark that closes a quotation inside the title is part of it.
        if (title.chars().filter(c -> c == '"').count() % 2 == 1 && to < raw.length() && raw.charAt(to) == '"') {
            title += "\"";
        }
        return title.length() < 3 ? Optional.empty() : Optional.of(title);
    }

    private static boolean isEdge(char c) {
        return SEPARATORS.indexOf(c) >= 0 || c == '"' || c == '\u201c' || c == '\u201d' || c == '(';
    }
}
