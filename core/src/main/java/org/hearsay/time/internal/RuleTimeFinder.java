package org.hearsay.time.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.document.Dateline;
import org.hearsay.document.Document;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeFinder;
import org.hearsay.time.internal.Cursor.Found;

/**
 * Finds time expressions by rules: shapes first, sentence by sentence, then values in the order of the text, since one time
 * is often counted from the one before.
 */
public final class RuleTimeFinder implements TimeFinder {

    /** What may stand between a time and its repetition: 'the following day [June 9]', 'June 8, the day before'. */
    private static final Pattern APPOSED = Pattern.compile("[\\s,(\\[]*(?:on |i\\.e\\.,? )?[\\s(\\[]*");

    private final TimeWords words = new TimeWords(Lexicon.english("times"));

    /** An expression before it has its value. */
    private record Raw(Sentence sentence, Shape shape, int first, int end, Span span) {}

    @Override
    public List<TimeExpression> find(Document document, Layers layers, Mentions mentions) {
        List<Name> names = mentions.names().toList();
        var raw = new ArrayList<Raw>();
        for (Sentence sentence : layers.sentences()) {
            raw.addAll(merge(scan(document, layers, names, sentence), layers.tokensOf(sentence)));
        }
        return resolve(document, layers, raw);
    }

    private List<Raw> scan(Document document, Layers layers, List<Name> names, Sentence sentence) {
        var found = new ArrayList<Raw>();
        List<Token> tokens = layers.tokensOf(sentence);
        var parser = new TimeParser(words, document.text(), tokens);
        int i = 0;
        while (i < tokens.size()) {
            Optional<Found> hit = parser.parse(i).filter(f -> f.end() > f.first());
            if (hit.isEmpty()) {
                i++;
                continue;
            }
            Found f = hit.get();
            Span span = Span.of(
                    tokens.get(f.first()).span().start(),
                    tokens.get(f.end() - 1).span().end());
            if (!isInName(names, span)) {
                found.add(new Raw(sentence, f.shape(), f.first(), f.end(), span));
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

    /** Joins 'between A and B', 'from A to B' and opens 'since A'. */
    private static List<Raw> merge(List<Raw> found, List<Token> tokens) {
        var merged = new ArrayList<Raw>();
        for (int k = 0; k < found.size(); k++) {
            Raw a = found.get(k);
            String before = a.first() > 0 ? tokens.get(a.first() - 1).lower() : "";
            if (k + 1 < found.size()) {
                Raw b = found.get(k + 1);
                String link = b.first() == a.end() + 1 ? tokens.get(a.end()).lower() : "";
                boolean between = before.equals("between") && link.equals("and");
                boolean from = before.equals("from")
                        && (link.equals("to") || link.equals("until") || link.equals("till") || link.equals("through"));
                if ((between || from) && isPoint(a.shape()) && isPoint(b.shape())) {
                    merged.add(new Raw(
                            a.sentence(),
                            new Shape.Range(a.shape(), b.shape()),
                            a.first(),
                            b.end(),
                            Span.cover(a.span(), b.span())));
                    k++;
                    continue;
                }
            }
            merged.add(
                    before.equals("since") && isPoint(a.shape())
                            ? new Raw(a.sentence(), new Shape.Since(a.shape()), a.first(), a.end(), a.span())
                            : a);
        }
        return merged;
    }

    private static boolean isPoint(Shape shape) {
        return !(shape instanceof Shape.Open);
    }

    private List<TimeExpression> resolve(Document document, Layers layers, List<Raw> raw) {
        var resolver = new TimeResolver(writtenOn(document, raw), printedDates(raw));
        var times = new ArrayList<TimeExpression>();
        for (int k = 0; k < raw.size(); k++) {
            Raw r = raw.get(k);
            Tense tense = Tense.around(words, layers.tokensOf(r.sentence()), r.first(), r.end());
            // 'the following day [June 9]': the date that is printed with it decides
            boolean repeated = k + 1 < raw.size()
                    && isRelative(r.shape())
                    && isDate(raw.get(k + 1).shape())
                    && isApposed(document, r, raw.get(k + 1));
            Shape shape = repeated ? raw.get(k + 1).shape() : r.shape();
            boolean explained = k > 0
                    && r.shape() instanceof Shape.Open
                    && isDate(raw.get(k - 1).shape())
                    && isApposed(document, raw.get(k - 1), r);
            TimeResolver.Answer answer = resolver.resolve(
                    explained ? raw.get(k - 1).shape() : shape,
                    tense,
                    r.sentence().block(),
                    r.sentence().number());
            times.add(new TimeExpression(
                    r.span(),
                    r.span().of(document.text()),
                    answer.value(),
                    explained || repeated ? new TimeExpression.Basis("apposed", answer.value()) : answer.basis()));
        }
        return times;
    }

    /** Days and months told with their year. */
    private static List<Edtf> printedDates(List<Raw> raw) {
        return raw.stream()
                .flatMap(r -> r.shape() instanceof Shape.Absolute a ? Stream.of(a.value()) : Stream.empty())
                .filter(v -> v.value().matches("\\d{4}-\\d\\d(-\\d\\d)?"))
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

    private static boolean isRelative(Shape s) {
        return s instanceof Shape.Shift
                || s instanceof Shape.SameDay
                || s instanceof Shape.DayFromNow
                || s instanceof Shape.Weekday
                || s instanceof Shape.Open;
    }

    private static boolean isDate(Shape s) {
        return s instanceof Shape.MonthDays || s instanceof Shape.Absolute;
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
        boolean opens = first.first() < 12
                && first.sentence().number() <= 2
                && first.shape() instanceof Shape.Absolute a
                && a.value().day().isPresent();
        return opens && first.shape() instanceof Shape.Absolute a ? Optional.of(a.value()) : Optional.empty();
    }
}
