package org.hearsay.time.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.document.Block;
import org.hearsay.document.Dateline;
import org.hearsay.document.Document;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.Hour;
import org.hearsay.time.Length;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeExpression.Basis;
import org.hearsay.time.TimeExpression.Kind;
import org.hearsay.time.TimeFinder;
import org.hearsay.time.internal.words.Cursor;
import org.hearsay.time.internal.words.Found;
import org.hearsay.time.internal.words.Shape;
import org.hearsay.time.internal.words.TimeParser;
import org.hearsay.time.internal.words.TimeWords;

/**
 * Finds time expressions by rules: shapes first, sentence by sentence, then values in the order of the text, since one time
 * is often counted from the one before.
 */
public final class RuleTimeFinder implements TimeFinder {

    /** What may stand between a time and its repetition: 'the following day [June 9]', 'June 8, the day before'. */
    private static final Pattern APPOSED = Pattern.compile("[\\s,(\\[/]*(?:on |i\\.e\\.,? )?[\\s(\\[]*");

    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]+(?:, [\\p{L} .]+)?, ");
    private static final Pattern AFTER_DATELINE = Pattern.compile("\\s*(?:\\([^)]{1,30}\\))?\\s*[–—-]{1,2}\\s");

    /** Words that make a date rough. */
    private static final Set<String> ABOUT =
            Set.of("around", "about", "circa", "c.", "ca.", "approximately", "roughly");

    private final TimeWords words =
            new TimeWords(Lexicon.english("times"), Lexicon.english("holidays"), Lexicon.english("calendars"));

    /** An expression before it has its value. */
    private record Raw(Sentence sentence, Cursor cursor, Found found, Span span) {

        Shape shape() {
            return found.shape();
        }

        Raw with(Shape shape) {
            return new Raw(sentence, cursor, found.withShape(shape), span);
        }
    }

    @Override
    public List<TimeExpression> find(Document document, Layers layers, Mentions mentions) {
        List<Name> names = mentions.names().toList();
        var raw = new ArrayList<Raw>();
        for (Sentence sentence : layers.sentences()) {
            raw.addAll(merge(scan(document, layers, names, sentence)));
        }
        return resolve(document, layers, raw);
    }

    private List<Raw> scan(Document document, Layers layers, List<Name> names, Sentence sentence) {
        var found = new ArrayList<Raw>();
        var cursor = new Cursor(words, document.text(), layers.tokensOf(sentence));
        var parser = new TimeParser(cursor);
        int i = 0;
        while (i < cursor.size()) {
            Optional<Found> hit = parser.parse(i).filter(f -> f.end() > f.first());
            if (hit.isEmpty()) {
                i++;
                continue;
            }
            Found f = hit.get();
            Span span = Span.of(
                    cursor.at(f.first()).span().start(),
                    cursor.at(f.end() - 1).span().end());
            if (!isInName(names, span)) {
                found.add(new Raw(sentence, cursor, f, span));
            }
            i = f.end();
        }
        return found;
    }

    /** Whether the words are part of a name: 'The Sunday Herald', 'April Moss'. Named events keep their dates. */
    private static boolean isInName(List<Name> names, Span span) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (names.get(mid).span().start() <= span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - 3); i--) {
            Name name = names.get(i);
            if (name.kind() != EntityKind.EVENT
                    && name.span().contains(span)
                    && !name.span().equals(span)) {
                return true;
            }
        }
        return false;
    }

    /** Joins 'between A and B', 'from A to B', 'A to B' and opens 'since A' and 'until A'. */
    private static List<Raw> merge(List<Raw> found) {
        var merged = new ArrayList<Raw>();
        for (int k = 0; k < found.size(); k++) {
            Raw a = found.get(k);
            Cursor c = a.cursor();
            int first = a.found().first();
            String before = c.at(first - 1).lower();
            if (isPoint(a.shape()) && ABOUT.contains(before)) {
                a = a.with(new Shape.Roughly(a.shape()));
                before = c.at(first - 2).lower();
            }
            if (k + 1 < found.size() && isRange(a, found.get(k + 1), before)) {
                Raw b = found.get(++k);
                var whole = new Found(
                        new Shape.Range(a.shape(), b.shape()), first, b.found().end());
                merged.add(new Raw(a.sentence(), c, whole, Span.cover(a.span(), b.span())));
            } else if (isPoint(a.shape()) && before.equals("since")) {
                merged.add(a.with(new Shape.Since(a.shape())));
            } else if (isPoint(a.shape()) && (before.equals("until") || before.equals("till"))) {
                merged.add(a.with(new Shape.Until(a.shape())));
            } else {
                merged.add(a);
            }
        }
        return merged;
    }

    private static boolean isRange(Raw a, Raw b, String before) {
        if (!isPoint(a.shape())
                || !isPoint(b.shape())
                || b.found().first() != a.found().end() + 1) {
            return false;
        }
        String link = a.cursor().at(a.found().end()).lower();
        boolean to = link.equals("to") || link.equals("until") || link.equals("till") || link.equals("through");
        return before.equals("between") && link.equals("and")
                || before.equals("from") && to
                || link.equals("through") && a.shape().getClass() == b.shape().getClass();
    }

    private static boolean isPoint(Shape shape) {
        return !shape.isLength()
                && !(shape instanceof Shape.Open)
                && !(shape instanceof Shape.Vague)
                && !(shape instanceof Shape.ToEvent)
                && !(shape instanceof Shape.HourAlone)
                && !(shape instanceof Shape.Impossible);
    }

    private List<TimeExpression> resolve(Document document, Layers layers, List<Raw> raw) {
        Optional<Edtf> written = writtenOn(document, raw);
        List<Shape> shapes = raw.stream().map(Raw::shape).toList();
        List<String> texts = raw.stream().map(r -> r.span().of(document.text())).toList();
        var resolver = new TimeResolver(written, printedDates(shapes), DayOrder.of(shapes, texts, written));
        var times = new ArrayList<TimeExpression>();
        for (int k = 0; k < raw.size(); k++) {
            Raw r = raw.get(k);
            if (k > 0 && isDateline(document, r)) {
                // a second dispatch begins: its days are counted from its own dateline
                Answer own = resolver.resolve(
                        r.shape(),
                        Tense.PAST,
                        r.span(),
                        r.sentence().block(),
                        r.sentence().number());
                resolver = own.value().flatMap(Edtf::day).isPresent()
                        ? new TimeResolver(own.value(), printedDates(shapes), DayOrder.of(shapes, texts, written))
                        : resolver;
            }
            Tense around = Tense.around(
                    words, r.cursor().tokens(), r.found().first(), r.found().end());
            // headlines tell in the present what has happened
            boolean prose = document.blocks().get(r.sentence().block()).kind() == Block.Kind.PARAGRAPH;
            Tense tense = around == Tense.PRESENT && !prose
                    ? Tense.UNKNOWN
                    : hasNoYear(r.shape()) ? around.firmly(words, layers, r.span()) : around;
            // 'the following day [June 9]': the date that is printed with it decides
            boolean repeated = k + 1 < raw.size()
                    && isRelative(r.shape())
                    && isDate(raw.get(k + 1).shape())
                    && isApposed(document, r, raw.get(k + 1));
            boolean explained = k > 0
                    && (r.shape() instanceof Shape.Open || isToEvent(r.shape()))
                    && isDate(raw.get(k - 1).shape())
                    && isApposed(document, raw.get(k - 1), r);
            Shape shape = repeated
                    ? raw.get(k + 1).shape()
                    : explained ? raw.get(k - 1).shape() : r.shape();
            Answer answer = resolver.resolve(
                    shape, tense, r.span(), r.sentence().block(), r.sentence().number());
            times.add(expression(
                    document,
                    r,
                    explained || repeated ? new Answer(answer.value(), new Basis("apposed", answer.value())) : answer));
        }
        return times;
    }

    private static boolean hasNoYear(Shape s) {
        return s instanceof Shape.MonthDays || s instanceof Shape.Month;
    }

    /** Whether a day stands in a dateline inside the text: 'PORT ANSEL, March 4 (Wire) – The …'. */
    private static boolean isDateline(Document document, Raw r) {
        if (!isDate(r.shape()) || r.found().first() > 8) {
            return false;
        }
        int begin = document.blocks().get(r.sentence().block()).span().start();
        int end = Math.min(document.text().length(), r.span().end() + 40);
        return r.span().start() - begin < 50
                && DATELINE.matcher(document.text().substring(begin, r.span().start()))
                        .matches()
                && AFTER_DATELINE
                        .matcher(document.text().substring(r.span().end(), end))
                        .lookingAt();
    }

    private static TimeExpression expression(Document document, Raw r, Answer answer) {
        Optional<Length> length = length(r.shape());
        Optional<Hour> hour =
                r.shape().isLength() ? Optional.empty() : r.found().hour();
        Kind kind = r.shape() instanceof Shape.Repeated
                ? Kind.SET
                : r.shape().isLength()
                                && !(r.shape() instanceof Shape.Within
                                        && answer.value().isPresent())
                        ? Kind.DURATION
                        : hour.isPresent() ? Kind.TIME : Kind.DATE;
        Basis basis = answer.basis();
        if (r.shape() instanceof Shape.ToEvent e
                && e.to() > e.from()
                && basis.anchorSpan().isEmpty()) {
            Span event = Span.of(
                    r.cursor().at(e.from()).span().start(),
                    r.cursor().at(e.to() - 1).span().end());
            basis = new Basis(basis.rule(), basis.anchor(), Optional.of(event));
        }
        Optional<Length> told = r.shape() instanceof Shape.Within && kind == Kind.DATE ? Optional.empty() : length;
        return new TimeExpression(r.span(), r.span().of(document.text()), kind, answer.value(), told, hour, basis);
    }

    private static Optional<Length> length(Shape shape) {
        return switch (shape) {
            case Shape.Lasting l -> Optional.of(l.length());
            case Shape.Age a -> Optional.of(a.length());
            case Shape.Repeated s -> Optional.of(s.period());
            case Shape.Within w -> Optional.of(w.length());
            case Shape.ToEvent e -> e.length();
            case Shape.Open o -> o.length();
            default -> Optional.empty();
        };
    }

    /** Days and months told with their year. */
    private static List<Edtf> printedDates(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(s -> s instanceof Shape.Absolute a ? Stream.of(a.value()) : Stream.empty())
                .filter(v -> v.value().matches("\\d{4}-(0\\d|1[0-2])(-\\d\\d)?"))
                .distinct()
                .toList();
    }

    private static boolean isApposed(Document document, Raw a, Raw b) {
        return a.sentence() == b.sentence()
                && b.span().start() - a.span().end() < 12
                && APPOSED.matcher(document.text()
                                .substring(a.span().end(), b.span().start()))
                        .matches();
    }

    private static boolean isToEvent(Shape s) {
        return s instanceof Shape.ToEvent;
    }

    /** What a date beside it explains; a day of another calendar is told by ours. */
    private static boolean isRelative(Shape s) {
        return s instanceof Shape.Shift
                || s instanceof Shape.SameDay
                || s instanceof Shape.DayFromNow
                || s instanceof Shape.Weekday
                || s instanceof Shape.WeekdayBefore
                || s instanceof Shape.FeastDay
                || s instanceof Shape.OtherCalendar
                || s instanceof Shape.ToEvent
                || s instanceof Shape.Absolute a && a.value().value().startsWith("[")
                || s instanceof Shape.Open;
    }

    private static boolean isDate(Shape s) {
        return s instanceof Shape.MonthDays
                || s instanceof Shape.Absolute a && !a.value().value().startsWith("[");
    }

    /** The day that relative times are counted from: of the dateline, else of publication, else one that opens the text. */
    private static Optional<Edtf> writtenOn(Document document, List<Raw> raw) {
        Optional<Edtf> told = document.masthead()
                .dateline()
                .flatMap(Dateline::day)
                .filter(d -> d.day().isPresent())
                .or(() -> document.masthead().published());
        if (told.isPresent() || raw.isEmpty()) {
            return told;
        }
        Raw first = raw.getFirst();
        boolean opens = first.found().first() < 12
                && first.sentence().number() <= 2
                && first.shape() instanceof Shape.Absolute a
                && a.value().day().isPresent();
        return opens && first.shape() instanceof Shape.Absolute a ? Optional.of(a.value()) : Optional.empty();
    }
}
