package org.hearsay.claim.internal.saying;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.document.Document;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** The times of a document at which something can have been said: dates with a value that have a begin and an end. */
final class Moments {

    private final List<Moment> moments = new ArrayList<>();
    private final TreeMap<Integer, Span> any = new TreeMap<>();

    Moments(Document document, Layers layers, List<TimeExpression> times) {
        for (TimeExpression time : times) {
            if (isDate(time)) {
                any.put(time.span().start(), time.span());
            }
            int first = layers.firstTokenFrom(time.span().start());
            int end = layers.firstTokenFrom(time.span().end());
            boolean dateline = document.masthead()
                    .dateline()
                    .filter(d -> d.span().contains(time.span()))
                    .isPresent();
            if (first < end && !dateline && isMoment(time)) {
                moments.add(new Moment(time, first, end));
            }
        }
    }

    private static boolean isMoment(TimeExpression time) {
        return isDate(time)
                && !time.basis().rule().equals("impossible")
                && time.value().filter(Moments::isClosed).isPresent();
    }

    private static boolean isDate(TimeExpression time) {
        return time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
    }

    private static boolean isClosed(Edtf value) {
        return !value.value().contains("..") && !value.isAnyYear();
    }

    /** Those that lie in a span, in order. */
    List<Moment> in(Span span) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (moments.get(mid).time().span().start() < span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int end = low;
        while (end < moments.size() && moments.get(end).time().span().end() <= span.end()) {
            end++;
        }
        return moments.subList(low, end);
    }

    /** Where any words in a span tell when, with a value or without. */
    Collection<Span> anyIn(Span span) {
        return any.subMap(span.start(), span.end()).values();
    }
}
