package org.hearsay.bench.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Document;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeFinder;

/**
 * Counts times as the TempEval-3 task does: one is found where it overlaps a marked one that no other has taken; type and
 * value count where they are right among those, over all.
 */
final class TimeScorer {

    private static final Pattern LINK = Pattern.compile("\\s(?:to|and|until|till|through)\\s");

    /** Found and right, found, marked: in per cent 2·right / (found + marked) is F1. */
    record F1(int right, int found, int marked) {

        double precision() {
            return found == 0 ? 0 : 100.0 * right / found;
        }

        double recall() {
            return marked == 0 ? 0 : 100.0 * right / marked;
        }

        double percent() {
            return found + marked == 0 ? 0 : 200.0 * right / (found + marked);
        }
    }

    private final LayerReader layers = LayerReader.openNlp();
    private final MentionFinder mentions = MentionFinder.rules();
    private final TimeFinder times = TimeFinder.rules();
    private final List<String> misses = new ArrayList<>();
    private int found;
    private int marked;
    private int relaxed;
    private int strict;
    private int type;
    private int value;

    /** Reads a text and counts. */
    void add(TimeText text) {
        Document document = text.document();
        Layers layer = layers.read(document);
        // TimeML does not mark how old somebody is, and marks the ends of a range each
        List<TimeExpression> told = times.find(document, layer, mentions.find(document, layer)).stream()
                .filter(t -> !t.basis().rule().equals("age"))
                .flatMap(t -> ends(t).stream())
                .toList();
        found += told.size();
        marked += text.times().size();
        int next = 0;
        for (TimeText.Marked gold : text.times()) {
            while (next < told.size()
                    && told.get(next).span().end() <= gold.span().start()) {
                extra(text, told.get(next++));
            }
            if (next < told.size() && told.get(next).span().overlaps(gold.span())) {
                count(text, gold, told.get(next++));
            } else {
                miss("lost", text, gold.span(), "", gold.type() + " " + gold.value());
            }
        }
        while (next < told.size()) {
            extra(text, told.get(next++));
        }
    }

    private void extra(TimeText text, TimeExpression found) {
        miss("extra", text, found.span(), Timex.of(found).toString(), "");
    }

    private static List<TimeExpression> ends(TimeExpression time) {
        Matcher link = LINK.matcher(time.text());
        Optional<String> value = time.value().map(Edtf::value).filter(v -> v.indexOf('/') > 0);
        if (!time.basis().rule().equals("range") || value.isEmpty() || !link.find()) {
            return List.of(time);
        }
        int slash = value.get().indexOf('/');
        int start = time.span().start();
        return List.of(
                end(time, Span.of(start, start + link.start()), value.get().substring(0, slash)),
                end(
                        time,
                        Span.of(start + link.end(), time.span().end()),
                        value.get().substring(slash + 1)));
    }

    private static TimeExpression end(TimeExpression range, Span span, String value) {
        return new TimeExpression(span, value, Edtf.find(value), range.basis());
    }

    private void count(TimeText text, TimeText.Marked gold, TimeExpression time) {
        Timex timex = Timex.of(time);
        relaxed++;
        strict += time.span().equals(gold.span()) ? 1 : 0;
        type += timex.type().equals(gold.type()) ? 1 : 0;
        value += timex.value().equals(gold.value()) ? 1 : 0;
        if (!timex.value().equals(gold.value())) {
            miss("value", text, gold.span(), timex + " by " + time.basis(), gold.type() + " " + gold.value());
        } else if (!timex.type().equals(gold.type())) {
            miss("type", text, gold.span(), timex.toString(), gold.type() + " " + gold.value());
        } else if (!time.span().equals(gold.span())) {
            miss("span", text, gold.span(), time.text(), gold.type() + " " + gold.value());
        }
    }

    private void miss(String what, TimeText text, Span span, String got, String want) {
        int from = Math.max(0, span.start() - 60);
        int to = Math.min(text.text().length(), span.end() + 40);
        misses.add("%s\t%s\t%s\t%s\t%s <%s> %s"
                .formatted(
                        what,
                        text.file(),
                        want,
                        got,
                        text.text().substring(from, span.start()),
                        span.of(text.text()),
                        text.text().substring(span.end(), to))
                .replace('\n', ' '));
    }

    /** Figures by name. */
    Map<String, F1> score() {
        var figures = new LinkedHashMap<String, F1>();
        figures.put("times relaxed", new F1(relaxed, found, marked));
        figures.put("times strict", new F1(strict, found, marked));
        figures.put("times type", new F1(type, found, marked));
        figures.put("times value", new F1(value, found, marked));
        return figures;
    }

    /** What is wrong, a line each. */
    List<String> misses() {
        return List.copyOf(misses);
    }
}
