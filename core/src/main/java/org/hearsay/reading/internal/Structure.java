package org.hearsay.reading.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.document.Block;
import org.hearsay.document.Dateline;
import org.hearsay.reading.internal.date.FigureOrder;
import org.hearsay.reading.internal.date.PrintedDates;
import org.hearsay.reading.internal.head.Bylines;
import org.hearsay.reading.internal.head.Datelines;
import org.hearsay.reading.internal.head.HeadFacts;
import org.hearsay.reading.internal.head.MastheadLines;
import org.hearsay.reading.internal.head.Phrases;
import org.hearsay.reading.internal.head.PrintedSentences;
import org.hearsay.reading.internal.note.Notes;
import org.hearsay.reading.internal.paragraph.Piece;
import org.hearsay.reading.internal.paragraph.Shape;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * What each paragraph of a text is: told by how it looks and where it stands, whatever the format. The head ends with the
 * first prose after some lines; what it tells about the report is collected on the way.
 */
final class Structure {

    /** Lines of the head may stand below the title and a lead, but no further down. */
    private static final int HEAD = 12;

    private static final int FOOT = 6;

    /** Behind so many paragraphs stands no head of this report. */
    private static final int REPORT = 3;

    private static final int LONGEST_LABEL = 24;

    private static final Pattern BULLET = Pattern.compile(
            "(?:[\\u2022\\u25cf\\u25aa\\u25e6\\u2023*\\u00b7]|[-\\u2013\\u2014](?=\\s)|\\d{1,2}[.)](?=\\s)|[a-z]\\)(?=\\s))\\s*\\S.*",
            Pattern.DOTALL);
    private static final Pattern NOTES_HEADING =
            Pattern.compile("(?:end|foot)?notes?:?|references:?|sources:?|citations:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            ".*[^.!?\"\\u201d]\\s*(?:\\[[\\p{Lu}][^\\[\\]]{1,40}\\]|\\((?:Images?|Photos?|Pictures?|Credit|Source|Screenshot|Courtesy|Photo credit)\\b[^()]{0,80}\\)?)\\W{0,2}",
            Pattern.DOTALL);
    private static final Pattern SOURCE_LINE = Pattern.compile(
            ".*(?<=[.\\s])(?:Source|Photo|Image|Credit|Picture|Photograph)s?:\\s*.{0,120}", Pattern.DOTALL);

    private final String text;
    private final List<Part> parts;
    private final List<Shape> shapes = new ArrayList<>();
    private final Phrases phrases;
    private final Optional<Edtf> published;
    private final HeadFacts facts = new HeadFacts();
    private final MastheadLines lines;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean titled;
    private boolean prose;
    private boolean inNotes;
    private boolean ended;
    private int firstNote;
    private int lastSentence;
    private int paragraphs;

    private Structure(Draft draft, Phrases phrases, Optional<Edtf> published) {
        this.text = draft.text();
        this.parts = draft.parts();
        this.phrases = phrases;
        this.published = published;
        this.lines = new MastheadLines(phrases, facts, FigureOrder.of(text));
        parts.forEach(p -> shapes.add(Shape.of(text, p.span())));
        this.titled = parts.stream().anyMatch(p -> p.hint() == Part.Hint.TITLE);
    }

    /**
     * Looks through a draft.
     *
     * @param published date of publication where it is known from elsewhere; a dateline's day takes its year from it
     */
    static Structure of(Draft draft, Phrases phrases, Optional<Edtf> published) {
        var structure = new Structure(draft, phrases, published);
        structure.run();
        return structure;
    }

    List<Piece> pieces() {
        return pieces;
    }

    HeadFacts facts() {
        return facts;
    }

    private void run() {
        firstNote = firstNote();
        lastSentence = lastSentence();
        for (int i = 0; i < parts.size(); i++) {
            Block.Kind kind = kind(i);
            boolean first = kind == Block.Kind.PARAGRAPH && !prose;
            if (first) {
                prose = true;
                facts.atProse();
                paragraph(parts.get(i).span());
            } else {
                unlabelled(new Piece(kind, parts.get(i).span())).forEach(this::add);
            }
            if (kind == Block.Kind.TITLE) {
                titled = true;
                facts.atTitle();
                facts.title(title(parts.get(i).span()));
            }
        }
    }

    private String title(Span span) {
        return span.of(text).replaceAll("\\s+", " ");
    }

    /** The first prose, with the dateline as a piece of its own: it is no part of the sentence behind it. */
    private void paragraph(Span span) {
        Optional<Dateline> dateline = new Datelines(phrases).find(text, span, published.or(facts::near), titled);
        Span rest = dateline.map(d -> new Span(d.span().end(), span.end()).strip(text))
                .orElse(span);
        dateline.ifPresent(d -> {
            facts.dateline(d);
            add(new Piece(Block.Kind.MASTHEAD, d.span().strip(text)));
        });
        if (!rest.isEmpty()) {
            add(new Piece(Block.Kind.PARAGRAPH, rest));
        }
    }

    private void add(Piece piece) {
        pieces.add(piece);
        paragraphs += piece.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
    }

    /** A paragraph with the label of its box cut off: 'Pull quote:' would be taken for who speaks. */
    private List<Piece> unlabelled(Piece piece) {
        Span span = piece.span();
        int colon = text.indexOf(':', span.start());
        if (piece.kind() != Block.Kind.PARAGRAPH
                || colon < 0
                || colon + 1 >= span.end()
                || colon - span.start() > LONGEST_LABEL
                || !phrases.isBoxLabel(text.substring(span.start(), colon))) {
            return List.of(piece);
        }
        return List.of(
                new Piece(Block.Kind.BOILERPLATE, new Span(span.start(), colon + 1)),
                new Piece(Block.Kind.PARAGRAPH, new Span(colon + 1, span.end()).strip(text)));
    }

    private Block.Kind kind(int i) {
        Part.Hint hint = parts.get(i).hint();
        boolean margin = i < HEAD || i >= parts.size() - FOOT;
        if (margin
                && hint != Part.Hint.UNREAD
                && hint != Part.Hint.BOILERPLATE
                && PrintedSentences.take(shapes.get(i), facts)) {
            return Block.Kind.MASTHEAD;
        }
        return switch (parts.get(i).hint()) {
            case UNREAD -> Block.Kind.BOILERPLATE;
            case BOILERPLATE -> boilerplate(i);
            case TITLE ->
                pieces.stream().anyMatch(p -> p.kind() == Block.Kind.TITLE) ? Block.Kind.HEADING : Block.Kind.TITLE;
            case CAPTION -> Block.Kind.CAPTION;
            case NOTE -> Block.Kind.NOTE;
            case TABLE_CELL -> margin && !prose && isDay(i) ? Block.Kind.MASTHEAD : Block.Kind.LIST_ITEM;
            case MASTHEAD -> {
                lines.take(shapes.get(i), true, false);
                yield Block.Kind.MASTHEAD;
            }
            case HEADING -> heading(i);
            case LIST_ITEM -> {
                if (phrases.isBoilerplate(shapes.get(i))) {
                    yield boilerplate(i);
                }
                yield margin && !prose && isDay(i) ? Block.Kind.MASTHEAD : Block.Kind.LIST_ITEM;
            }
            case NONE -> plain(i);
        };
    }

    /** A cell or item of the head that tells a day, or is the label of one. */
    private boolean isDay(int i) {
        boolean day = PrintedDates.hasDay(shapes.get(i).text())
                || FigureOrder.hasFigures(shapes.get(i).text());
        return day
                ? lines.take(label(i), shapes.get(i), titled, false)
                : i + 1 < parts.size()
                        && !label(i + 1).isEmpty()
                        && PrintedDates.hasDay(shapes.get(i + 1).text());
    }

    /** What the block before says of the day in this one: 'Published', 'Last updated:'. */
    private String label(int i) {
        if (i == 0) {
            return "";
        }
        String before = shapes.get(i - 1).text();
        boolean labels = before.length() <= LONGEST_LABEL
                && parts.get(i - 1).hint() != Part.Hint.TITLE
                && phrases.dayLabels().isLabel(before);
        return labels ? before.replaceFirst(":$", "") + ": " : "";
    }

    /** A heading above all prose is the title, or a line of the head that is set like a heading. */
    private Block.Kind heading(int i) {
        if (phrases.isBoilerplate(shapes.get(i))) {
            return boilerplate(i);
        }
        if (!prose && lines.take(label(i), shapes.get(i), titled, false)) {
            return Block.Kind.MASTHEAD;
        }
        return !prose && !titled ? Block.Kind.TITLE : Block.Kind.HEADING;
    }

    private Block.Kind boilerplate(int i) {
        lines.copyright(shapes.get(i).text());
        boolean isRule = Phrases.words(shapes.get(i).text()).isEmpty();
        if (!isRule && (i > firstNote || prose && i >= parts.size() - FOOT)) {
            ended = true;
        }
        return Block.Kind.BOILERPLATE;
    }

    private Block.Kind plain(int i) {
        Shape shape = shapes.get(i);
        if (phrases.isBoilerplate(shape)) {
            return boilerplate(i);
        }
        // After the first appeal at the foot, what is no sentence belongs to it.
        if (ended && !shape.isClosed()) {
            return Block.Kind.BOILERPLATE;
        }
        if (i >= firstNote && !ended) {
            return note(i);
        }
        if (prose && i >= parts.size() - FOOT && phrases.isClosingCredit(shape)) {
            lines.take(shape, titled, true);
            return Block.Kind.MASTHEAD;
        }
        boolean margin = i < HEAD || i >= parts.size() - 3;
        if (margin && !(paragraphs >= REPORT && isFollowed(i)) && lines.take(label(i), shape, titled, prose)) {
            return Block.Kind.MASTHEAD;
        }
        if (titled && !prose && phrases.isFact(shape)) {
            return Block.Kind.MASTHEAD;
        }
        if (prose && MastheadLines.isRow(shape)) {
            return boilerplate(i);
        }
        if (isCaption(shape)) {
            return Block.Kind.CAPTION;
        }
        if (!titled && !prose) {
            return head(i);
        }
        if (titled && !prose && isName(i)) {
            return Block.Kind.MASTHEAD;
        }
        if (BULLET.matcher(shape.text()).matches() && !shape.isTitleCase()) {
            boolean isStep = Character.isDigit(shape.text().charAt(0)) && shape.isShortQuestion() && isHeading(i);
            return isStep ? Block.Kind.HEADING : Block.Kind.LIST_ITEM;
        }
        return isHeading(i) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }

    /** Whether sentences follow a line at the foot: it is then the head of an answer or of another report. */
    private boolean isFollowed(int i) {
        return i < lastSentence;
    }

    /** The last part that is a sentence of a report, or -1. */
    private int lastSentence() {
        int k = shapes.size() - 1;
        while (k >= 0 && !isSentence(shapes.get(k))) {
            k--;
        }
        return k;
    }

    private boolean isSentence(Shape shape) {
        return (shape.isClosed() || shape.end() == Shape.End.QUESTION) && !phrases.isBoilerplate(shape);
    }

    /** Before any title or prose: the name of the outlet, a kicker, the title, or a lead. */
    private Block.Kind head(int i) {
        Shape shape = shapes.get(i);
        if (shape.words() <= 6 && titleFollows(i)) {
            boolean outlet = shape.capitals() >= 0.7 && phrases.hasOutletWord(shape.text());
            if (outlet) {
                facts.outlet(title(parts.get(i).span()));
            }
            if (outlet || shape.words() <= 2) {
                return Block.Kind.MASTHEAD;
            }
        }
        boolean alone = i + 1 >= parts.size();
        if ((shape.isHeadline() || shape.isQuotation() || shape.isStoppedHeadline())
                && !alone
                && !startsWithDateline(i)) {
            return Block.Kind.TITLE;
        }
        return Block.Kind.PARAGRAPH;
    }

    /** Whether a longer headline stands in the next lines, before any sentence. */
    private boolean titleFollows(int i) {
        for (int k = i + 1; k < Math.min(parts.size(), i + 4); k++) {
            Shape next = shapes.get(k);
            boolean dated = !PrintedDates.in(next.text()).isEmpty();
            if (!dated
                    && next.isHeadline()
                    && next.words() > Math.max(3, shapes.get(i).words())) {
                return true;
            }
            if (next.isClosed()) {
                return false;
            }
        }
        return false;
    }

    private boolean startsWithDateline(int i) {
        Span span = parts.get(i).span();
        return shapes.get(i).words() > 25
                && !shapes.get(i).isTitleCase()
                && new Datelines(phrases)
                        .find(text, span, Optional.empty(), false)
                        .isPresent();
    }

    /** A line of a few names between the title and the prose, beside other lines of the head. */
    private boolean isName(int i) {
        Shape shape = shapes.get(i);
        boolean beside = !pieces.isEmpty() && pieces.getLast().kind() == Block.Kind.MASTHEAD || isDateBelow(i);
        String line = shape.text();
        boolean names = shape.words() <= 4
                && shape.end() == Shape.End.LETTER
                && !shape.quoted()
                && java.util.Arrays.stream(line.split("\\s+")).allMatch(w -> Character.isUpperCase(w.charAt(0)));
        if (beside && shape.words() <= 6 && shape.end() == Shape.End.LETTER && phrases.hasWriterWord(line)) {
            // 'Ada Vell, Senior Reporter' is signed as 'By Ada Vell, Senior Reporter' is.
            boolean unused = line.indexOf(',') > 0 && new Bylines(phrases).take("By " + line, facts);
            return true;
        }
        if (!beside || !names) {
            return false;
        }
        if (phrases.hasOutletWord(line)) {
            facts.outlet(line);
        } else if (shape.words() >= 2 && !phrases.hasWriterWord(line)) {
            facts.author(line);
        }
        return true;
    }

    /** Whether a line with a date and little else stands in the next lines, before any sentence. */
    private boolean isDateBelow(int i) {
        for (int k = i + 1; k < Math.min(parts.size(), i + 4) && !shapes.get(k).isClosed(); k++) {
            if (shapes.get(k).words() <= 10
                    && !PrintedDates.in(shapes.get(k).text()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isCaption(Shape shape) {
        if (shape.words() > 100 || shape.quoted()) {
            return false;
        }
        String line = shape.text();
        if (phrases.startsCaption(line) || CREDIT_AT_END.matcher(line).matches()) {
            return true;
        }
        return SOURCE_LINE.matcher(line).matches() || shape.words() <= 60 && phrases.hasCredit(line);
    }

    private boolean isHeading(int i) {
        Shape shape = shapes.get(i);
        boolean last = i + 1 >= parts.size() || i + 1 == firstNote;
        if (last || !shape.isHeadline() || shape.words() > 16 && !shape.isTitleCase()) {
            return false;
        }
        if (shape.end() == Shape.End.QUESTION && !shape.isShortQuestion() && !shape.isTitleCase()) {
            return false;
        }
        if (!prose && titled && shape.words() >= 7 && !shape.isTitleCase()) {
            // The line below a title that sums the report up begins no section.
            return false;
        }
        if (!Character.isUpperCase(shape.text().charAt(0))
                && !Character.isDigit(shape.text().charAt(0))
                && !shape.quoted()) {
            return false;
        }
        return shapes.get(i + 1).words() > 3 || shapes.get(i + 1).isClosed() || shape.isTitleCase();
    }

    private Block.Kind note(int i) {
        String line = shapes.get(i).text();
        if (NOTES_HEADING.matcher(line.strip()).matches()) {
            return Block.Kind.HEADING;
        }
        if (Notes.label(line).isPresent()) {
            inNotes = true;
            return Block.Kind.NOTE;
        }
        boolean short_ = shapes.get(i).words() <= 14 && !shapes.get(i).isClosed();
        if (short_ && i + 1 >= parts.size()) {
            return Block.Kind.BOILERPLATE;
        }
        return Block.Kind.NOTE;
    }

    /**
     * Where the notes at the end begin: with the first label in square brackets, or with any label that the text above
     * calls or that stands under a heading 'Notes'; {@link Integer#MAX_VALUE} where there are none.
     */
    private int firstNote() {
        Set<String> called = new HashSet<>();
        boolean headed = false;
        boolean body = false;
        for (int i = 0; i < parts.size(); i++) {
            Shape shape = shapes.get(i);
            Optional<Notes.Label> label =
                    parts.get(i).hint() == Part.Hint.NONE || parts.get(i).hint() == Part.Hint.LIST_ITEM
                            ? Notes.label(shape.text())
                            : Optional.empty();
            if (label.isPresent()
                    && body
                    && (label.get().bracketed()
                            || headed
                            || called.contains(label.get().value()))) {
                return headed
                                && NOTES_HEADING
                                        .matcher(shapes.get(i - 1).lower())
                                        .matches()
                        ? i - 1
                        : i;
            }
            headed = NOTES_HEADING.matcher(shape.lower().strip()).matches();
            body |= shape.isClosed();
            if (parts.get(i).hint() != Part.Hint.UNREAD) {
                Notes.marks(text, parts.get(i).span()).forEach(m -> called.add(m.label()));
            }
        }
        return Integer.MAX_VALUE;
    }
}
