package org.hearsay.claim.internal.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.document.Document;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** The times of a document at which something can have been said: dates with a value that have a begin and an end. */
final class Moments {

    /** Rules of values that look ahead or have no place on the calendar of the telling. */
    private static final Set<String> AHEAD = Set.of("impossible");

    private final List<Moment> moments = new ArrayList<>();

    Moments(Document document, Layers layers, List<TimeExpression> times) {
        for (TimeExpression time : times) {
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
        boolean kind = time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
        return kind
                && !AHEAD.contains(time.basis().rule())
                && time.value().filter(Moments::isClosed).isPresent();
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
}
