package org.hearsay.event.internal.slot;

import java.util.Comparator;
import java.util.Optional;
import org.hearsay.event.Clock;
import org.hearsay.model.Syntax;
import org.hearsay.text.Span;

/** Finds the hour of an event: told in its own sentence, hanging on its own word and on no other event's. */
final class Hours {

    /** So far up the tree. */
    private static final int STEPS = 3;

    private Hours() {}

    /** That of an event; a time of the clock before a part of the day. */
    static Optional<Clock> find(Report report, Happening event) {
        return report.timesOf(report.sentenceOf(event)).stream()
                .filter(t -> t.hour().isPresent() && hangsOn(report, t.span(), event.word()))
                .flatMap(t -> t.hour().stream().map(h -> new Clock(t.span(), h)))
                .min(Comparator.comparing((Clock c) -> c.hour().clock().isEmpty())
                        .thenComparing(Clock::span));
    }

    private static boolean hangsOn(Report report, Span words, int event) {
        Syntax syntax = report.layers().syntax();
        int first = report.layers().firstTokenFrom(words.start());
        int end = first + report.layers().tokensIn(words).size();
        for (int start = first; start < end; start++) {
            int at = start;
            for (int step = 0; step < STEPS + (end - first) && at >= 0; step++) {
                if (at == event) {
                    return true;
                }
                boolean outside = at < first || at >= end;
                if (outside && report.isEventWord(at)) {
                    break;
                }
                at = syntax.arc(at).head();
            }
        }
        return false;
    }
}
