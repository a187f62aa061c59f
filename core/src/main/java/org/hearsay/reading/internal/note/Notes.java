package org.hearsay.reading.internal.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Block;
import org.hearsay.document.Note;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.date.PrintedDates;
import org.hearsay.reading.internal.head.MastheadLines;
import org.hearsay.reading.internal.paragraph.Piece;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** The foot- and endnotes of a text, tied to their marks. */
public final class Notes {

    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** '[1] …', '(1) …', '1. …', '1) …', '¹ …', '* …'; in square brackets it needs no space behind. */
    private static final Pattern LABEL =
            Pattern.compile("\\[\\^?(\\d{1,3}|\\*{1,3})\\]:?\\s*|(?:\\((\\d{1,3})\\)|(\\d{1,3})[.)])\\s+|(["
                    + SUPERSCRIPTS + "]{1,3})\\s*|([*\u2020\u2021]{1,3})\\s*(?=\\p{Lu})");

    private static final Pattern BARE = Pattern.compile("(\\d{1,2})\\s+(?=[\\p{Lu}\"\u201c'])");
    /** Only of what is known to be a note: programs count those at the end so. */
    private static final Pattern ROMAN = Pattern.compile("\\[([ivxlc]{1,8}|e\\d{3,5})\\]\\s*");

    private static final String SIGNS = "*\u2020\u2021";

    /** A publication at the head of a note: 'The Harbour Times (Port Ansel), ', 'example.org, '. */
    private static final Pattern SOURCE = Pattern.compile(
            "(?:(?:See|Cf\\.|Source:)\\s+)?((?:The\\s+|the\\s+)?[\\p{Lu}\\p{N}][^,;:\"\u201c\u201d(\\[]{1,60}?|[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/\\S*)?)\\s*(?:\\(([^()]{2,40})\\))?(?:,|\\.?$)");

    private static final Pattern LEAD =
            Pattern.compile("(?:On|In|At|For|From|As|This|That|These|It|See|According|Interview)\\b");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"\u201d)\\]]+");
    private static final Pattern LOST = Pattern.compile("^[\\s\u00a0]*[,;]");
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]{0,80})\\)\\W*$");

    private final String text;
    private final List<Draft.Flaw> flaws;
    private final List<Note> found = new ArrayList<>();

    /** A label at the head of a part: what it says and where the note's words begin. */
    public record Label(String value, boolean bracketed, int length) {}

    public Notes(String text, List<Draft.Flaw> flaws) {
        this.text = text;
        this.flaws = flaws;
    }

    /** The label that begins a paragraph, where one does. */
    public static Optional<Label> label(CharSequence paragraph) {
        Matcher m = LABEL.matcher(paragraph);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        for (int group = 1; group <= m.groupCount(); group++) {
            if (m.group(group) != null) {
                return Optional.of(new Label(digits(m.group(group)), group == 1, m.end()));
            }
        }
        return Optional.empty();
    }

    /** The label of what is known to be a note; there it needs no brackets: '1 Port Ansel, March 4'. */
    static Optional<Label> labelOfNote(CharSequence note) {
        return label(note).or(() -> {
            for (Pattern pattern : List.of(BARE, ROMAN)) {
                Matcher m = pattern.matcher(note);
                if (m.lookingAt()) {
                    return Optional.of(new Label(m.group(1), pattern.equals(ROMAN), m.end()));
                }
            }
            return Optional.empty();
        });
    }

    /** The marks in a piece of text, by label; one look at each character, since all prose comes through here. */
    public static List<Draft.Mark> marks(String text, Span span) {
        List<Draft.Mark> marks = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            int end = c == '[' ? bracketEnd(text, i, span.end()) : signEnd(text, i, span);
            if (end > i) {
                String label = c == '[' ? text.substring(i + 1, end - 1).replace("^", "") : text.substring(i, end);
                marks.add(new Draft.Mark(digits(label), new Span(i, end)));
                i = end - 1;
            }
        }
        return marks;
    }

    /** End of '[12]', '[^12]' or '[*]' at {@code from}; -1 where none stands there. */
    private static int bracketEnd(String text, int from, int limit) {
        int i = from + 1;
        if (i < limit && text.charAt(i) == '^') {
            i++;
        }
        int start = i;
        while (i < limit && i - start < 3 && (isDigit(text.charAt(i)) || text.charAt(i) == '*')) {
            i++;
        }
        return i > start && i < limit && text.charAt(i) == ']' ? i + 1 : -1;
    }

    /** End of a run of raised numbers, or of stars and daggers behind a word, at {@code from}; -1 where none stands there. */
    private static int signEnd(String text, int from, Span span) {
        char c = text.charAt(from);
        boolean raised = SUPERSCRIPTS.indexOf(c) >= 0;
        boolean sign = SIGNS.indexOf(c) >= 0
                && from > span.start()
                && (Character.isLetter(text.charAt(from - 1)) || ".,\"\u201d".indexOf(text.charAt(from - 1)) >= 0);
        if (!raised && !sign) {
            return -1;
        }
        String alphabet = raised ? SUPERSCRIPTS : SIGNS;
        int end = from;
        while (end < span.end() && end - from < 3 && alphabet.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return sign && end < span.end() && Character.isLetterOrDigit(text.charAt(end)) ? -1 : end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String digits(String label) {
        StringBuilder digits = new StringBuilder();
        for (char c : label.toCharArray()) {
            int value = SUPERSCRIPTS.indexOf(c);
            digits.append(value < 0 ? String.valueOf(c) : String.valueOf(value));
        }
        return digits.toString();
    }

    /**
     * Reads the notes of a text.
     *
     * @param pieces all of its pieces; those of kind NOTE are one note each, or go on with the one before
     * @param given marks that the format ties to notes; the text's own where there are none
     */
    public List<Note> read(List<Piece> pieces, List<Draft.Mark> given) {
        Map<String, List<Span>> marks = new HashMap<>();
        for (Draft.Mark mark : given) {
            marks.computeIfAbsent(mark.label(), l -> new ArrayList<>()).add(mark.span());
        }
        boolean noted = pieces.stream().anyMatch(p -> p.kind() == Block.Kind.NOTE);
        Map<String, Span> spans = new LinkedHashMap<>();
        String last = "";
        for (Piece piece : pieces) {
            if (piece.kind() == Block.Kind.NOTE) {
                Optional<Label> label = labelOfNote(piece.span().of(text));
                String key = label.map(Label::value)
                        .filter(v -> !spans.containsKey(v))
                        .orElse(last);
                if (!key.isEmpty()) {
                    spans.merge(key, piece.span(), Span::cover);
                }
                last = key;
            } else if (given.isEmpty() && noted && piece.kind().isReadable()) {
                marks(text, piece.span())
                        .forEach(m -> marks.computeIfAbsent(m.label(), l -> new ArrayList<>())
                                .add(m.span()));
            }
        }
        spans.forEach((label, span) -> found.add(note(label, span, marks.getOrDefault(label, List.of()))));
        return found;
    }

    private Note note(String label, Span span, List<Span> marks) {
        String whole = span.of(text);
        int begin = labelOfNote(whole).map(Label::length).orElse(0);
        String words = whole.substring(begin).strip();
        boolean lost = LOST.matcher(whole.substring(begin)).find();
        Optional<String> source = lost ? Optional.empty() : source(words);
        Matcher url = URL.matcher(words);
        if (lost) {
            flaws.add(new Draft.Flaw(
                    IssueCode.NOTE_SOURCE_LOST,
                    Optional.of(span),
                    "has a note without its source: the publication that note " + label + " named was lost"));
        }
        if (marks.isEmpty()) {
            flaws.add(new Draft.Flaw(
                    IssueCode.NOTE_MARK_LOST,
                    Optional.of(span),
                    "has a note that nothing in the text calls: note " + label));
        }
        Optional<String> address = url.find() ? Optional.of(url.group().replaceAll("[.,;]+$", "")) : Optional.empty();
        return new Note(label, span, words, marks, source, date(words, lost || source.isPresent()), address);
    }

    private static Optional<String> source(String words) {
        Matcher m = SOURCE.matcher(words);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String name = m.group(1).strip();
        boolean isSite = name.indexOf('.') > 0 && name.indexOf(' ') < 0;
        List<PrintedDates.Found> dates = PrintedDates.in(words);
        boolean dated = !dates.isEmpty()
                && dates.getFirst().span().start() >= m.end()
                && dates.getFirst().span().start() <= m.end() + 80;
        boolean isName =
                name.split("\\s+").length <= 8 && !LEAD.matcher(name).lookingAt() && !PrintedDates.hasDay(name);
        return isName && (dated || isSite) ? Optional.of(name) : Optional.empty();
    }

    /** The date behind the source; else that of a source in brackets at the end; the date of a cited report is not the note's. */
    private static Optional<Edtf> date(String words, boolean sourced) {
        List<PrintedDates.Found> dates = PrintedDates.in(words);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        PrintedDates.Found first = dates.getFirst();
        boolean cited = MastheadLines.SERIES
                .matcher(words.substring(0, first.span().start()))
                .find();
        if (sourced && first.span().start() <= 160 && !cited) {
            return Optional.of(first.value());
        }
        Matcher bracket = BRACKETED.matcher(words);
        if (bracket.find() && !PrintedDates.in(bracket.group(1)).isEmpty()) {
            return Optional.of(PrintedDates.in(bracket.group(1)).getFirst().value());
        }
        return !cited && words.split("\\s+").length <= 40 ? Optional.of(first.value()) : Optional.empty();
    }
}
