package org.hearsay.reading.internal.parser.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Link;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.reading.internal.parser.StatedDay;
import org.hearsay.text.Span;

/**
 * What a message carries below its own text, under lines of another message's header. Sent on, it is a report of its own, with
 * the day and the sender that stand there; what an answer repeats is aside.
 */
final class Forwarded {

    /** Messages sent on in one another; what is deeper stays with the last. */
    private static final int DEEPEST = 20;

    private static final Pattern MARK = Pattern.compile(
            "[-_=*>\\s]*(?:(?:begin\\s+)?(?:forwarded|original)\\s+message|forwarded\\s+by\\b.*|weitergeleitete nachricht)[-_=*:\\s]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIELD = Pattern.compile(
            "\\*?(From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance|Attachments)\\*?:\\*?\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile(
            "(.*?)\\s*[<\\[(](?:mailto:)?([^@<>\\[\\]()\\s]+)@([^<>\\[\\]()\\s]+)[>\\])].*", Pattern.DOTALL);

    private final Draft draft;
    private final List<Line> lines = new ArrayList<>();

    /** A line of a part. */
    private record Line(int part, Span span) {}

    /** A header of a message in the text: its lines and fields; {@code first} may be a line that only says that one follows. */
    private record Header(int first, int end, TreeMap<String, Line> fields) {}

    private Forwarded(Draft draft) {
        this.draft = draft;
        for (int i = 0; i < draft.parts().size(); i++) {
            Span part = draft.parts().get(i).span();
            int start = part.start();
            while (start < part.end()) {
                int end = draft.text().indexOf('\n', start);
                end = end < 0 || end > part.end() ? part.end() : end;
                Span line = new Span(start, end).strip(draft.text());
                if (!line.isEmpty()) {
                    lines.add(new Line(i, line));
                }
                start = end + 1;
            }
        }
    }

    /** The message's own text, where it has any, and behind it what it carries; sent on or answered to. */
    static List<Draft> split(Draft draft, boolean answer) {
        return new Forwarded(draft).split(answer);
    }

    private List<Draft> split(boolean answer) {
        List<Header> headers = headers();
        if (headers.isEmpty()) {
            return List.of(draft);
        }
        int own = lines.get(headers.getFirst().first).part();
        if (answer) {
            List<Part> parts = new ArrayList<>(draft.parts().subList(0, own));
            draft.parts()
                    .subList(own, draft.parts().size())
                    .forEach(p -> parts.add(new Part(p.span(), Part.Hint.BOILERPLATE)));
            return own == 0 ? List.of(draft) : List.of(over(parts, draft.facts()));
        }
        List<Draft> all = new ArrayList<>();
        if (own > 0) {
            all.add(over(draft.parts().subList(0, own), draft.facts()));
        }
        for (int i = 0; i < headers.size(); i++) {
            int end = i + 1 < headers.size()
                    ? lines.get(headers.get(i + 1).first).part()
                    : draft.parts().size();
            message(headers.get(i), end).ifPresent(all::add);
        }
        return all.isEmpty() ? List.of(draft) : all;
    }

    private List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        for (int i = 0; i < lines.size() && headers.size() < DEEPEST; i++) {
            Optional<Header> header = header(i);
            if (header.isPresent()) {
                headers.add(header.get());
                i = header.get().end - 1;
            }
        }
        return headers;
    }

    /** From whom, and when or about what, on lines one below the other. */
    private Optional<Header> header(int first) {
        int at = MARK.matcher(text(first)).matches() ? first + 1 : first;
        var fields = new TreeMap<String, Line>(String.CASE_INSENSITIVE_ORDER);
        int i = at;
        for (Matcher m; i < lines.size() && (m = FIELD.matcher(text(i))).matches(); i++) {
            Span line = lines.get(i).span();
            fields.putIfAbsent(
                    m.group(1), new Line(lines.get(i).part(), new Span(line.start() + m.start(2), line.end())));
        }
        boolean told = fields.containsKey("From")
                && (fields.containsKey("Date") || fields.containsKey("Sent"))
                && (fields.containsKey("Subject") || fields.containsKey("To"));
        return told ? Optional.of(new Header(first, i, fields)) : Optional.empty();
    }

    private String text(int line) {
        return lines.get(line).span().of(draft.text());
    }

    private Optional<Draft> message(Header header, int end) {
        List<Part> parts = new ArrayList<>();
        Optional<Span> subject =
                value(header, "Subject").map(this::withoutAnswer).filter(s -> !s.isEmpty());
        subject.ifPresent(s -> parts.add(new Part(s, Part.Hint.TITLE)));
        int body = header.end < lines.size()
                ? lines.get(header.end).span().start()
                : draft.text().length();
        for (Part part : draft.parts().subList(lines.get(header.first).part(), end)) {
            if (part.span().end() > body) {
                int start = Math.max(body, part.span().start());
                parts.add(new Part(new Span(start, part.span().end()), part.hint()));
            }
        }
        if (parts.size() == (subject.isPresent() ? 1 : 0)) {
            return Optional.empty();
        }
        List<StatedDay> days = value(header, "Date").or(() -> value(header, "Sent")).stream()
                .map(s -> new StatedDay(StatedDay.Place.SENT, s.of(draft.text())))
                .toList();
        Optional<Sender> sender = value(header, "From").map(s -> sender(s.of(draft.text())));
        var facts = new Facts(
                subject.map(s -> s.of(draft.text())),
                Optional.empty(),
                Optional.empty(),
                sender.flatMap(Sender::person),
                Optional.empty(),
                Optional.empty(),
                sender.flatMap(Sender::body),
                days);
        return Optional.of(over(parts, facts));
    }

    private static Optional<Span> value(Header header, String field) {
        return Optional.ofNullable(header.fields.get(field)).map(Line::span).filter(s -> !s.isEmpty());
    }

    private Span withoutAnswer(Span subject) {
        String words = subject.of(draft.text());
        int from = words.length() - MailParser.withoutAnswer(words).length();
        return new Span(subject.start() + from, subject.end());
    }

    private static Sender sender(String from) {
        Matcher address = ADDRESS.matcher(from);
        return address.matches()
                ? Sender.of(address.group(1), address.group(2), address.group(3))
                : Sender.of(from, "", "");
    }

    private Draft over(List<Part> parts, Facts facts) {
        Span all = Span.cover(parts.getFirst().span(), parts.getLast().span());
        List<Link> links =
                draft.links().stream().filter(l -> all.contains(l.span())).toList();
        return new Draft(
                draft.text(),
                parts,
                facts,
                links,
                draft.marks().stream().filter(m -> all.contains(m.span())).toList(),
                draft.flaws());
    }
}
