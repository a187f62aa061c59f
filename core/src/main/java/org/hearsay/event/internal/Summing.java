package org.hearsay.event.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.event.Toll;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** The words of a sentence by which a number sums up what many incidents did: 'since October', 'in the past week'. */
final class Summing {

    private static final Pattern WORDS = Pattern.compile("\\b(?:"
            + "(?:in|over|during|within|for) the (?:past|last) (?:\\S+ )?(?:hours?|days?|weeks?|months?|years?|decades?)"
            + "|in (?:the space of )?(?:24|48|72) hours"
            + "|since (?:the (?:start|beginning|outbreak) of\\b|early|late|mid|january|february|march|april|may|june|july"
            + "|august|september|october|november|december|last|\\d{4})"
            + "|so far this (?:year|month|week)|(?:every|each|per|a) (?:year|month|week|day)|annually)\\b");

    private final Clauses clauses;
    private final Optional<Span> words;
    private final String period;

    private Summing(Clauses clauses, Optional<Span> words, String period) {
        this.clauses = clauses;
        this.words = words;
        this.period = period;
    }

    /** Those of a sentence, where it has some. */
    static Summing of(String text, Clauses clauses) {
        if (clauses.tokens().isEmpty()) {
            return new Summing(clauses, Optional.empty(), "");
        }
        Span sentence = clauses.span(0, clauses.tokens().size());
        Matcher m = WORDS.matcher(sentence.of(text).toLowerCase(Locale.ROOT));
        if (!m.find()) {
            return new Summing(clauses, Optional.empty(), "");
        }
        Span words = Span.of(sentence.start() + m.start(), sentence.start() + m.end());
        Optional<TimeExpression> time = time(clauses, words);
        Span whole = time.map(t -> Span.cover(words, t.span())).orElse(words);
        String period = time.flatMap(TimeExpression::value).map(Edtf::value).orElse(whole.of(text));
        return new Summing(clauses, Optional.of(whole), period);
    }

    private static Optional<TimeExpression> time(Clauses clauses, Span words) {
        for (int i = 0; i < clauses.tokens().size(); i++) {
            if (clauses.tokens().get(i).span().overlaps(words)
                    && clauses.timeAt(i).isPresent()) {
                return clauses.timeAt(i);
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence sums up. */
    boolean isTold() {
        return words.isPresent();
    }

    /**
     * A count with the time that it is told over. Of several numbers the one beside the words is the sum; the others may be of
     * an incident or not, so nothing is said of them.
     */
    Optional<Toll> settle(Toll toll) {
        if (words.isEmpty()) {
            return Optional.of(toll);
        }
        return isBeside(toll.span()) ? Optional.of(toll.over(period)) : Optional.empty();
    }

    private boolean isBeside(Span count) {
        Span sum = words.orElseThrow();
        int from = Math.min(count.end(), sum.end());
        int to = Math.max(count.start(), sum.start());
        for (int i = 0; i < clauses.tokens().size(); i++) {
            Token t = clauses.tokens().get(i);
            boolean between = t.span().start() >= from && t.span().end() <= to;
            if (between && t.tag() == Tag.NUM && clauses.timeAt(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
